"""Data of others: people and memberships in ORG, schema.org or FollowTheMoney as a record.

A record, so that it goes the way of every document: each fact keeps the lines that say it, names find people who are
known already, the same file twice changes nothing, and `mithaq remove` takes it out again. What means what is said in
`org.yaml`, `schema.yaml` and `followthemoney.yaml`.
"""

from .formats import ANY_FORMAT, AnyFormat, any_format_of, as_export, stem_of
from .reading import Mapped, read_people

__all__ = ["ANY_FORMAT", "AnyFormat", "Mapped", "any_format_of", "as_export", "read_people", "stem_of"]
