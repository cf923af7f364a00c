"""Mithaq's program: documents are read into records, records become claims and facts, facts become a graph.

The rooms follow the data: `documents` → `reading` → `claims` → `identity` → `store` → `linked` → `neighbours` →
`sparql` → `check` → `answers` → `browser` → `explore`; `cli` is the door.
"""

__version__ = "0.1.0"
