"""Documents: the texts that come in, with their id and what is known of their origin.

Knows files and encodings. Knows nothing of languages, facts or the store.
"""

from .collection import read_documents
from .document import MAXIMUM_BYTES, Document

__all__ = ["MAXIMUM_BYTES", "Document", "read_documents"]
