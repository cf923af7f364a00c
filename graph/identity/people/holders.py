"""Who is meant by a post alone: its only holder at the time, as far as dated documents tell."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from typing import TypeAlias

from ..cluster import JUDGED, Judged, Link
from .evidence import company
from .person import Person, Profile

# Days from the nearest mention of a holder within which he is taken to hold the post still, or already.
_STILL = 180
_SCORE = 0.8

_Found: TypeAlias = tuple[str, float, str]


def holder(
    unnamed: Person, named: Sequence[Person], cluster_of: Callable[[Person], str], present: Set[str], judged: Judged
) -> tuple[str, Link] | None:
    """The cluster of the person meant by a post alone, with the link that says why; None when it stays the post.

    Of any post somebody is meant whom another document names with the same post on the same occasion. Of an exclusive
    post also its only holder: when the day lies within the time in which documents name him as the holder, or near it,
    and documents name nobody else about that time.

    Args:
        unnamed: the mention of somebody known by post only.
        named: mentions of people who hold one of its posts, and of whom something was judged.
        cluster_of: what the cluster of one of these is known by.
        present: clusters of whom its document has at the same events, hence as somebody else.
        judged: what people decided about pairs of mentions.
    """
    clusters = {one.mention: cluster_of(one) for one in sorted(named, key=lambda one: one.mention)}
    same = [mention for mention in clusters if judged.same(unnamed.mention, mention)]
    if same:
        return clusters[same[0]], _link(unnamed, same[0], 1.0, JUDGED)
    apart = {clusters[mention] for mention in clusters if judged.different(unnamed.mention, mention)}
    refused = present | apart
    found = _on_occasion(unnamed, named, clusters) or _only_holder(unnamed, named, clusters)
    return (clusters[found[0]], _link(unnamed, *found)) if found and clusters[found[0]] not in refused else None


def _on_occasion(unnamed: Person, named: Sequence[Person], clusters: Mapping[str, str]) -> _Found | None:
    one = Profile.of(unnamed)
    held = [it for it in named if not it.posts.isdisjoint(unnamed.posts)]
    there = sorted(it.mention for it in held if company(one, Profile.of(it))[1])
    if len({clusters[mention] for mention in there}) != 1:
        return None
    return there[0], _SCORE, "the same post on the same occasion"


def _only_holder(unnamed: Person, named: Sequence[Person], clusters: Mapping[str, str]) -> _Found | None:
    if unnamed.day is None:
        return None
    told: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for one in named:
        if one.day is not None and not unnamed.seats.isdisjoint(one.posts):
            told[clusters[one.mention]].append((one.day, one.mention))
    near = {name: days for name, days in told.items() if _about(unnamed.day, days)}
    within = [name for name, days in near.items() if min(days)[0] <= unnamed.day <= max(days)[0]]
    held = within or list(near)
    if len(held) != 1 or _contested(unnamed.day, held[0], near):
        return None
    _, mention = min((abs(day - unnamed.day), mention) for day, mention in near[held[0]])
    return mention, _SCORE, "the only holder of the post whom documents name about that day"


def _about(day: int, told: Sequence[tuple[int, str]]) -> bool:
    return min(told)[0] - _STILL <= day <= max(told)[0] + _STILL


def _contested(day: int, name: str, near: Mapping[str, Sequence[tuple[int, str]]]) -> bool:
    """Whether a document names another holder at least as near to the day."""
    own = min(abs(told - day) for told, _ in near[name])
    return any(abs(told - day) <= own for other, days in near.items() if other != name for told, _ in days)


def _link(unnamed: Person, mention: str, score: float, why: str) -> Link:
    left, right = sorted((unnamed.mention, mention))
    return Link(left, right, score, why)
