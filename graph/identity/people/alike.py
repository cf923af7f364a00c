"""How the names of two mentions compare, whatever forms each document uses."""

from functools import lru_cache

from ..names import Comparison, Name, compare, prepare

_FORMS = 3  # the fullest forms of a name; further ones are parts of these
_NOTHING = Comparison(0.0, False, "different")
_RANK = {"same": 3, "initials": 2, "part": 1, "different": 0}


def alike(a: tuple[str, ...], b: tuple[str, ...]) -> Comparison:
    """The comparison that speaks most for two mentions having one name.

    Args:
        a: every form of a name in one document, the fullest first; empty when somebody is known by post only.
        b: likewise; the order of the two does not matter.
    """
    return _alike(a, b) if a <= b else _alike(b, a)


@lru_cache(maxsize=1 << 14)
def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> Comparison:
    found = _NOTHING
    for one in _fullest(a):
        for other in _fullest(b):
            comparison = compare(one, other)
            if (_RANK[comparison.relation], comparison.score) > (_RANK[found.relation], found.score):
                found = comparison
    return found


@lru_cache(maxsize=1 << 14)
def _fullest(names: tuple[str, ...]) -> list[Name]:
    """A surname alone is left out beside a full name: it would agree with every namesake."""
    prepared = [prepare(name) for name in names]
    return ([name for name in prepared if len(name.words) > 1] or prepared)[:_FORMS]
