"""The names most like one that nobody answers to, to be shown to whoever typed it."""

from collections.abc import Iterable
from heapq import nlargest

from .comparison import compare, contains

_SHOWN = 5


def nearest(query: str, entries: Iterable[tuple[str, Iterable[str]]]) -> tuple[str, ...]:
    """At most five of the entries whose names are most like a query, best first.

    Args:
        query: the name that was typed.
        entries: what to show for an entry, and its names in all languages.

    Returns:
        What to show, without repetition; entries that have nothing in common with the query are left out.
    """
    best: dict[str, float] = {}
    for shown, names in entries:
        score = max((_closeness(query, name) for name in names), default=0.0)
        if score > best.get(shown, 0.0):
            best[shown] = score
    return tuple(nlargest(_SHOWN, sorted(best), key=best.__getitem__))


def _closeness(query: str, name: str) -> float:
    return max(compare(query, name).score, contains(name, query, least=0.0))
