"""An event as one document tells it."""

import datetime
from dataclasses import dataclass, replace

from ..happenings.days import Days, told_days
from ..happenings.sides import Pair


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """One event as one document tells it.

    Attributes:
        mention: id of the mention, ``DOCUMENT#LOCAL``.
        told: id of the event by the document alone.
        type, status: as in the record.
        first, last: bounds of its days; a month gives its first and last day, None is unknown.
        city: folded English name, else as written; empty when unknown. `country` is the code of the place's country.
        sides: ids of the officials, posts and bodies that the participants are taken to be, and codes of countries.
        pairs: those of them that met, smaller id first; when the document gives none, pairs from different countries.
        published: day of publication.
        report: id of the wire story that the document is a copy of; empty when unknown.
    """

    mention: str
    document: str
    told: str
    type: str
    status: str
    first: datetime.date | None = None
    last: datetime.date | None = None
    city: str = ""
    country: str = ""
    sides: frozenset[str] = frozenset()
    pairs: frozenset[Pair] = frozenset()
    published: datetime.date | None = None
    report: str = ""

    @property
    def content(self) -> "ToldEvent":
        """All of it but which document tells it."""
        return replace(self, mention="", document="")

    @property
    def days(self) -> Days | None:
        """The days between which it was."""
        return told_days(self.first, self.last)

    @property
    def place(self) -> tuple[str, str]:
        """City and country."""
        return self.city, self.country

    @property
    def by_day(self) -> bool:
        """Whether the document tells its days."""
        return self.days is not None and self.days.by_day
