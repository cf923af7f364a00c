"""Documents: the texts that come in, with their id and what is known of their origin.

Knows files, encodings and web pages. Knows nothing of languages, facts or the store.
"""

from .collection import read_documents
from .document import MAXIMUM_BYTES, Document
from .near_duplicates import NearDuplicates

__all__ = ["MAXIMUM_BYTES", "Document", "NearDuplicates", "read_documents"]
