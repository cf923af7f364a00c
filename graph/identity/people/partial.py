"""Mentions that say little of an official: a surname, or a full name with neither post nor body.

Each is laid beside the strong mentions whose names hold its own, cluster by cluster. It joins a cluster when that alone
has a post, a body or company in common with it, or, when none has, when it is the only one it may belong to. Otherwise
it stays by itself, joined only with mentions as short as itself. What joins a cluster this way never speaks for another
mention, so that the outcome depends on the strong mentions and itself alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from ..cluster import Cluster, Edge, Judged, Link, agglomerate
from .alike import alike
from .evidence import Evidence, compatible_countries, evidence
from .person import Person

# Days around the mentions of somebody within which a surname without more is taken to mean him.
_AROUND = 730
_STRENGTH = {"post": 4, "body": 2, "company": 2, "country": 1}
# Two clusters this near in strength are equally good, and nothing is decided.
_AHEAD = 2


def joins(short: Person, strong: Person) -> Evidence | None:
    """The evidence for a short mention meaning the same as a strong one; None when it cannot."""
    if not compatible_countries(short, strong) or not short.events.isdisjoint(_shared(short, strong)):
        return None
    found = evidence(short, strong)
    if found.names.relation == "different" or (short.full and not found.names.same):
        return None
    if short.seats and strong.seats and not found.post and not found.body and _soon(short, strong):
        return None
    return found


def attach(
    short: Person, strong: Iterable[Person], cluster_of: Mapping[str, str], judged: Judged
) -> tuple[str, Link] | None:
    """The cluster that a short mention joins, with the link that says why; None when it stays by itself.

    Args:
        short: the mention.
        strong: those it may mean, by their names.
        cluster_of: for each strong mention what its cluster is known by.
        judged: what people decided about pairs of mentions.
    """
    groups: defaultdict[str, list[tuple[Person, Evidence]]] = defaultdict(list)
    refused: set[str] = set()
    for one in strong:
        if judged.different(short.mention, one.mention):
            refused.add(cluster_of[one.mention])
        elif found := joins(short, one):
            groups[cluster_of[one.mention]].append((one, found))
    offers = sorted((-_strength(short, group), name) for name, group in groups.items() if name not in refused)
    if not offers:
        return None
    best, name = offers[0]
    if len(offers) > 1 and offers[1][0] - best < _AHEAD:
        return None
    if -best < _STRENGTH["body"] and not (short.country and _near(short, groups[name])):
        return None
    one, found = max(groups[name], key=lambda item: (item[1].score, item[0].mention))
    left, right = sorted((short.mention, one.mention))
    only = "" if len(offers) > 1 else "; nobody else it may be"
    return name, Link(left, right, found.score, found.why + only)


def edge(a: Person, b: Person) -> Evidence | None:
    """The evidence for two short mentions, which joined no cluster, being one person; None when it is too little."""
    if not compatible_countries(a, b):
        return None
    found = evidence(a, b)
    alone = found.names.same and found.country and (a.full or b.full or found.silent)
    return found if found.names.same and (found.post or found.body or alone) else None


def cluster(people: Iterable[Person], judged: Judged) -> list[Cluster]:
    """Cluster short mentions that joined nobody; whatever their order."""
    known = {one.mention: one for one in people}

    def conflict(ours: Sequence[str], theirs: Sequence[str]) -> bool:
        return any(_apart(known[one], known[other]) for one in ours for other in theirs)

    return agglomerate(
        known,
        _edges(list(known.values())),
        conflict=conflict,
        explain=lambda left, right: evidence(known[left], known[right]).why,
        judged=judged,
    )


def _edges(people: Sequence[Person]) -> Iterator[Edge]:
    seen: set[tuple[str, str]] = set()
    for a, b in candidates(people):
        pair = (a.mention, b.mention) if a.mention < b.mention else (b.mention, a.mention)
        if pair not in seen:
            seen.add(pair)
            if found := edge(a, b):
                yield (*pair, found.score)


def candidates(people: Iterable[Person]) -> Iterator[tuple[Person, Person]]:
    """Pairs of short mentions that share a word by sound within a country, or an unknown one."""
    from ..traits import name_blocks

    blocks: defaultdict[str, list[Person]] = defaultdict(list)
    for one in people:
        for block in name_blocks(one.names, one.country):
            blocks[block].append(one)
    for members in blocks.values():
        yield from combinations(members, 2)


def _strength(short: Person, group: Sequence[tuple[Person, Evidence]]) -> int:
    """What a cluster has in common with a mention beside the name; each kind counts once."""
    return sum(worth for kind, worth in _STRENGTH.items() if any(getattr(found, kind) for _, found in group))


def _near(short: Person, group: Sequence[tuple[Person, Evidence]]) -> bool:
    days = [one.day for one, _ in group if one.day is not None]
    return short.full or short.day is None or not days or min(days) - _AROUND <= short.day <= max(days) + _AROUND


def _shared(short: Person, strong: Person) -> frozenset[str]:
    """Events that both attend in one document."""
    return strong.events if short.document == strong.document else frozenset()


def _soon(a: Person, b: Person) -> bool:
    return a.day is not None and b.day is not None and abs(a.day - b.day) <= _AROUND


def _apart(a: Person, b: Person) -> bool:
    if not compatible_countries(a, b):
        return True
    if a.document == b.document and not a.events.isdisjoint(b.events):
        return True
    clash = a.seats and b.seats and not (a.posts & b.posts) and not (a.bodies & b.bodies)
    return bool(clash) or not alike(a.names, b.names).same
