"""Days on which something was, as documents tell them: how near two of them are, and how they are spoken."""

import datetime
from dataclasses import dataclass
from functools import lru_cache

# Visits, courses and conferences that are told by their days last up to two weeks; a month has 28 days or more.
_LONGEST_TOLD_BY_DAY = 15
_LONGEST_MONTH = 31
NEAR = datetime.timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day on which something may have been; a month is told by its first and last day."""

    first: datetime.date
    last: datetime.date

    @property
    def length(self) -> int:
        """Number of days."""
        return (self.last - self.first).days + 1

    @property
    def by_day(self) -> bool:
        """Whether days were told, rather than a month or a year."""
        return self.length <= _LONGEST_TOLD_BY_DAY

    @property
    def by_month(self) -> bool:
        """Whether a month was told, or days, rather than a year."""
        return self.length <= _LONGEST_MONTH

    def overlaps(self, other: "Days") -> bool:
        """Whether a day is common."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: "Days") -> bool:
        """Whether all days are among those of the other."""
        return other.first <= self.first and self.last <= other.last

    def distance(self, day: datetime.date) -> datetime.timedelta:
        """Time between these days and another; none when it is among them."""
        return max(self.first - day, day - self.last, datetime.timedelta())

    def __str__(self) -> str:
        """As in ``28–29 January 2025``; months and years as such."""
        first, last = self.first, self.last
        if (first.day, first.month, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
            return str(first.year)
        if (first.year, first.month) != (last.year, last.month):
            return f"{_spoken(first)} – {_spoken(last)}"
        if first.day == 1 and (last + datetime.timedelta(days=1)).day == 1:
            return f"{first:%B %Y}"
        return _spoken(first) if first == last else f"{first.day}–{_spoken(last)}"


@lru_cache(maxsize=1 << 12)
def told_days(first: datetime.date | None, last: datetime.date | None) -> Days | None:
    """Days as told; where only one bound is known, that day; None when neither is."""
    first, last = first or last, last or first
    return Days(min(first, last), max(first, last)) if first and last else None


def conflicting(one: Days | None, other: Days | None) -> bool:
    """Whether both are known and no day is common."""
    return one is not None and other is not None and not one.overlaps(other)


def between(one: datetime.date | None, other: datetime.date | None) -> datetime.timedelta | None:
    """Time between two days; None when one is unknown."""
    return abs(one - other) if one and other else None


def _spoken(day: datetime.date) -> str:
    return f"{day.day} {day:%B %Y}"
