"""What a date expression says before and after it is resolved."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["calendar", "ago", "span"]


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a date that the words state; None for those they leave open."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the words of a date say, not yet placed in time.

    Attributes:
        kind: ``calendar`` for anything placed by parts, weekday or direction, ``ago`` for "three days ago",
            ``span`` for a stretch that ends at publication ("the last ten years").
        first: parts of the first day; `last` of the last one, the same when there is one only.
        weekdays: days of the week named, Monday 1 to Sunday 7, in the order of the text.
        direction: -1 last, 0 this, 1 next; None when the words do not say.
        unit: ``week``, ``month``, ``year`` or ``decade`` that `direction` or `count` counts; else empty.
        count: how many units, for ``ago`` and ``span``.
        days: days from publication: yesterday is -1.
        season: EDTF season, 21 spring to 24 winter.
        hijri: the parts are of the Hijri calendar.
        approximate: the text says "about".
    """

    kind: Kind = "calendar"
    first: Parts = Parts()
    last: Parts = Parts()
    weekdays: tuple[int, ...] = ()
    direction: int | None = None
    unit: str = ""
    count: int | None = None
    days: int | None = None
    season: int | None = None
    hijri: bool = False
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date expression: ``document[start:end] == text``, offsets in code points."""

    start: int
    end: int
    text: str
    parsed: Parsed


@dataclass(frozen=True, slots=True)
class DateConflict:
    """A date that contradicts itself: as stated (EDTF), and why in plain English."""

    stated: str
    reason: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """First and last day as EDTF, equal for a single one; None when they cannot be known."""

    start: str | None = None
    end: str | None = None
    conflict: DateConflict | None = None
