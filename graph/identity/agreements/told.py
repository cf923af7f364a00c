"""An agreement as one document tells it."""

import datetime
from dataclasses import dataclass, replace

from ..happenings.days import Days, told_days


@dataclass(frozen=True, slots=True)
class ToldAgreement:
    """One agreement as one document tells it.

    Attributes:
        mention: id of the mention, ``DOCUMENT#LOCAL``.
        told: id of the agreement by the document alone.
        kind: as in the record.
        name: as written or folded; empty when the document gives none. `lang` is the document's language.
        parties: ids of the bodies, and codes of the countries, that the parties are taken to be.
        first, last: bounds of its date; None is unknown.
        areas: slugs of the areas it covers.
        published: day of publication.
        report: id of the wire story that the document is a copy of; empty when unknown.
    """

    mention: str
    document: str
    told: str
    kind: str
    name: str = ""
    lang: str = ""
    parties: frozenset[str] = frozenset()
    first: datetime.date | None = None
    last: datetime.date | None = None
    areas: frozenset[str] = frozenset()
    published: datetime.date | None = None
    report: str = ""

    @property
    def content(self) -> "ToldAgreement":
        """All of it but which document tells it."""
        return replace(self, mention="", document="")

    @property
    def days(self) -> Days | None:
        """The days between which it was signed or announced."""
        return told_days(self.first, self.last)
