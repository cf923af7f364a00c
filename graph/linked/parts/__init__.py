"""Parts of a graph: a document, an entity with what is said of it, a fact, a period; each can be exported and imported.

A part is closed: whatever it links to is in it as well, so that a graph which is made of it works. It is found by
look-ups, however large the graph is; a period alone looks through all that has a date.
"""

from .part import Part
from .start import Start, around, of_documents, of_facts, within

__all__ = ["Part", "Start", "around", "of_documents", "of_facts", "within"]
