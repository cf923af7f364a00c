"""Reading: what one document says, as a record, each fact with the words that say it.

Knows documents, languages and the ontology. Knows nothing of the store.
"""

from .readers import Reader, reader

__all__ = ["Reader", "reader"]
