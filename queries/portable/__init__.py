"""Rules of portable Cypher: forms that Neo4j accepts and the embedded engine answers with wrong rows, or not at all.

Rules 1 to 4 are in `rows`, 5 and 11 in `writing`, 7, 8 and 9 in `values`; docs/architecture.md tells why each is there.
"""

from .check import check
from .scope import Finding

__all__ = ["Finding", "check"]
