"""Which tellings are worth comparing: those that share a key."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from .days import NEAR, Days

_DAY = datetime.timedelta(days=1)


def sharing(keys: Sequence[Iterable[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of positions, each once and the smaller first, whose keys have one in common."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, some in enumerate(keys):
        for key in set(some):
            holders[key].append(at)
    yield from {pair for among in holders.values() for pair in combinations(among, 2)}


def dates(days: Days | None, published: datetime.date | None) -> set[str]:
    """Keys of time: of two tellings that may be of one event at least one is common.

    Args:
        days: as told; None when the document tells none, and the days around its publication stand for them.
        published: day of publication.
    """
    keys = {"long"} if days and not days.by_month else {str(day) for day in _run(days)}
    if published is None:
        return keys
    if days:
        return keys | {f"printed {published}"}
    return {text for day in around(published) for text in (str(day), f"printed {day}")}


def around(day: datetime.date) -> list[datetime.date]:
    """The days that are near one."""
    return _run(Days(day - NEAR, day + NEAR))


def _run(days: Days | None) -> list[datetime.date]:
    return [days.first + step * _DAY for step in range(days.length)] if days else []
