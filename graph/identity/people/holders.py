"""Who is meant by a post alone: its only holder at the time, as far as dated documents tell."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from ..cluster import Judged, Link
from .person import Person

# Days from the nearest mention of a holder within which he is taken to hold the post still, or already.
_STILL = 180
_SCORE = 0.8
_WHY = "the only holder of the post whom documents name about that day"


def holder(
    unnamed: Person, named: Iterable[Person], cluster_of: Callable[[Person], str], judged: Judged | None
) -> tuple[str, Link] | None:
    """The cluster of the person meant by a post alone, with the link that says why; None when it stays the post.

    Somebody is meant when the day lies within the time in which documents name him as the holder, or near it, and
    documents name nobody else about that time.

    Args:
        unnamed: the mention of somebody known by post only.
        named: mentions of people who hold one of its exclusive posts.
        cluster_of: what the cluster of one of these is known by.
        judged: what people decided about pairs of mentions; None when nobody judged this one.
    """
    told: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    refused = set()
    for one in sorted(named, key=lambda one: one.mention):
        name = cluster_of(one)
        if judged and judged.same(unnamed.mention, one.mention):
            return name, _link(unnamed, one.mention, 1.0, "judged the same")
        if _beside(unnamed, one) or (judged and judged.different(unnamed.mention, one.mention)):
            refused.add(name)
        if one.day is not None:
            told[name].append((one.day, one.mention))
    if unnamed.day is None:
        return None
    near = {name: days for name, days in told.items() if _about(unnamed.day, days)}
    within = [name for name, days in near.items() if min(days)[0] <= unnamed.day <= max(days)[0]]
    held = within or list(near)
    if len(held) != 1 or held[0] in refused or _contested(unnamed.day, held[0], near):
        return None
    _, mention = min((abs(day - unnamed.day), mention) for day, mention in near[held[0]])
    return held[0], _link(unnamed, mention, _SCORE, _WHY)


def _beside(unnamed: Person, named: Person) -> bool:
    """Whether one document has both at one event, hence as two people."""
    return unnamed.document == named.document and not unnamed.events.isdisjoint(named.events)


def _about(day: int, told: Sequence[tuple[int, str]]) -> bool:
    return min(told)[0] - _STILL <= day <= max(told)[0] + _STILL


def _contested(day: int, name: str, near: Mapping[str, Sequence[tuple[int, str]]]) -> bool:
    """Whether a document names another holder at least as near to the day."""
    own = min(abs(told - day) for told, _ in near[name])
    return any(abs(told - day) <= own for other, days in near.items() if other != name for told, _ in days)


def _link(unnamed: Person, mention: str, score: float, why: str) -> Link:
    left, right = sorted((unnamed.mention, mention))
    return Link(left, right, score, why)
