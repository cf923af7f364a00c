"""Who is meant by a post alone: its only holder at the time, as far as dated documents tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ..cluster import Link
from .person import Person

# Days from the nearest mention of a holder within which he is taken to hold the post still, or already.
_STILL = 180
_SAME_POST = 0.8


def holder(unnamed: Person, named: Iterable[Person], cluster_of: Mapping[str, str]) -> tuple[str, Link] | None:
    """The cluster of the person meant by a post alone, with the link that says why; None when it stays the post.

    Somebody is meant when the day lies within the time in which documents name him as the holder, or near it, and
    documents name nobody else about that time.

    Args:
        unnamed: the mention of somebody known by post only.
        named: mentions of people who hold one of its exclusive posts.
        cluster_of: for each of these what their cluster is known by.
    """
    if unnamed.day is None or not unnamed.seats:
        return None
    days: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    present = set()
    for one in named:
        if one.day is not None and not unnamed.seats.isdisjoint(one.posts):
            days[cluster_of[one.mention]].append((one.day, one.mention))
        if one.document == unnamed.document and not one.events.isdisjoint(unnamed.events):
            present.add(cluster_of[one.mention])
    near = {name: told for name, told in days.items() if _about(unnamed.day, told)}
    within = {name: told for name, told in near.items() if min(told)[0] <= unnamed.day <= max(told)[0]}
    held = within or near
    if len(held) != 1 or (name := next(iter(held))) in present or _contested(unnamed.day, name, near):
        return None
    _, mention = min((abs(day - unnamed.day), mention) for day, mention in held[name])
    left, right = sorted((unnamed.mention, mention))
    return name, Link(left, right, _SAME_POST, "the only holder of the post whom documents name about that day")


def _about(day: int, told: list[tuple[int, str]]) -> bool:
    return min(told)[0] - _STILL <= day <= max(told)[0] + _STILL


def _contested(day: int, name: str, near: Mapping[str, list[tuple[int, str]]]) -> bool:
    """Whether a document names another holder at least as near to the day."""
    own = min(abs(told - day) for told, _ in near[name])
    return any(abs(told - day) <= own for other, days in near.items() if other != name for told, _ in days)
