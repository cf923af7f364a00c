"""Documents: the texts that come in, with their id and what is known of their origin.

Knows files, encodings and web pages. Knows nothing of languages, facts or the store.
"""

from .collection import read_documents
from .document import MAXIMUM_BYTES, Document
from .near_duplicates import NearDuplicates, Sources
from .reports import Source, regroup
from .signatures import Signature, bands, near, signature

__all__ = [
    "MAXIMUM_BYTES",
    "Document",
    "NearDuplicates",
    "Signature",
    "Source",
    "Sources",
    "bands",
    "near",
    "read_documents",
    "regroup",
    "signature",
]
