"""Officials with a full name and a post or body: which of their profiles are one person.

The best pairs are joined first, unless the two groups conflict: other countries, one event that both attend, two
exclusive posts held at the same time, names that mostly contradict each other.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from ..cluster import Cluster, Edge, Judged, Link, agglomerate
from .alike import alike
from .evidence import FIVE_YEARS, Evidence, evidence, nearly
from .person import Profile, seats_at_once, within

# Share of the pairs of different forms of two groups that must be one name.
_MOSTLY = 0.5


def edge(a: Profile, b: Profile) -> Evidence | None:
    """The evidence for two profiles being one person; None when it is too little to be looked at.

    A name in two documents is enough within one country and five years; where a country is unknown, or the documents
    are further apart, something else must agree.

    Args:
        a: a strong profile.
        b: another that is worth comparing with it (`possible`).
    """
    found = evidence(a, b)
    if not found.named or (found.names.relation == "initials" and not (found.post or found.body)):
        return None
    return found if (found.country and within(a, b, FIVE_YEARS)) or found.backed else None


def cluster(profiles: Mapping[str, Profile], edges: Iterable[Edge], judged: Judged) -> list[Cluster]:
    """Cluster profiles.

    Args:
        profiles: by the smallest of their mentions.
        edges: scored pairs of these (`edge`).
        judged: what people decided about pairs of mentions.

    Returns:
        Clusters of all the mentions, in order of their first member; whatever the order of what is given.
    """
    found = agglomerate(
        profiles,
        edges,
        conflict=lambda ours, theirs: conflict([profiles[it] for it in ours], [profiles[it] for it in theirs]),
        explain=lambda left, right: evidence(profiles[left], profiles[right]).why,
        judged=judged,
    )
    return [of_mentions(it, profiles) for it in found]


def of_mentions(found: Cluster, profiles: Mapping[str, Profile]) -> Cluster:
    """A cluster of all the mentions of the profiles that a cluster has."""
    members = {first: sorted(one.mention for one in profiles[first].members) for first in found.members}
    alike_in_all = [
        Link(first, mention, 1.0, "same names, country and posts")
        for first, mentions in members.items()
        for mention in mentions[1:]
    ]
    return Cluster(tuple(sorted(chain.from_iterable(members.values()))), (*alike_in_all, *found.links))


def settle(
    found: Sequence[Cluster], profiles: Mapping[str, Profile], pairs: Iterable[tuple[Profile, Profile]], judged: Judged
) -> list[Cluster]:
    """Join those whose country no document tells with the only one of their name whose country is known.

    Args:
        found: clusters, as `cluster` gives them.
        profiles: by the smallest of their mentions.
        pairs: profiles of one name, of which one lacks the country.
        judged: what people decided about pairs of mentions.
    """
    of = {member: at for at, it in enumerate(found) for member in it.members}
    namesakes: dict[int, set[int]] = {}
    for a, b in pairs:
        one, other = of[a.first], of[b.first]
        namesakes.setdefault(one, set()).add(other)
        namesakes.setdefault(other, set()).add(one)
    parts = [[profiles[member] for member in it.members if member in profiles] for it in found]
    placed = [any(one.country for one in part) for part in parts]
    groups = {at: list(part) for at, part in enumerate(parts)}
    joined: dict[int, list[tuple[int, Link]]] = {}
    for at in sorted(namesakes):
        known = [it for it in namesakes[at] if placed[it]]
        if placed[at] or len(known) != 1:
            continue
        (home,) = known
        apart = any(judged.different(a, b) for a in found[at].members for b in found[home].members)
        if not apart and not conflict(groups[at], groups[home]):
            groups[home] += groups.pop(at)
            joined.setdefault(home, []).append((at, _namesake(parts[at], parts[home])))
    return sorted((_united(found, at, joined.get(at, ())) for at in groups), key=lambda it: it.members)


def _namesake(placeless: Sequence[Profile], home: Sequence[Profile]) -> Link:
    score, left, right = max((evidence(a, b).score, a.first, b.first) for a in placeless for b in home)
    names = {one.first: one for one in (*placeless, *home)}
    why = evidence(names[left], names[right]).why
    return Link(min(left, right), max(left, right), score, f"{why}; nobody else of that name")


def _united(found: Sequence[Cluster], home: int, joined: Iterable[tuple[int, Link]]) -> Cluster:
    members, links = [*found[home].members], [*found[home].links]
    for at, link in joined:
        members += found[at].members
        links += [*found[at].links, link]
    return Cluster(tuple(sorted(members)), tuple(links))


def conflict(left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    """Whether two groups hold what keeps them apart."""
    return (
        _of_other_countries(left, right)
        or both_present(left, right)
        or _seats_clash(left, right)
        or _names_clash(left, right)
    )


def _of_other_countries(left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    one, other = ({it.country for it in side if it.country} for side in (left, right))
    return bool(one) and bool(other) and one.isdisjoint(other)


def both_present(left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    """Whether a document has one of each group at one event."""
    return any(one.attends(other) for one in left for other in right)


def _seats_clash(left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    """Whether two exclusive posts were held at the same time, and nothing but the name ties them to one person."""
    for kind in ("posts", "bodies", "company"):
        known = set[str]().union(*(getattr(it, kind) for it in left))
        if any(not known.isdisjoint(getattr(it, kind)) for it in right):
            return False
    return seats_at_once(left, right)


def _names_clash(left: Sequence[Profile], right: Sequence[Profile]) -> bool:
    forms, others = {it.names for it in left}, {it.names for it in right}
    same = sum(nearly(alike(one, other)) for one in forms for other in others)
    return same < _MOSTLY * len(forms) * len(others)
