"""Pairs of officials that may be one and that resolution does not join: for somebody to judge.

Worked out when asked for, from the same pairs that resolution compares; nothing of it is stored.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import product

from .judged import JudgedMentions
from .neighbourhood import Neighbourhood
from .people import partial
from .people.clusters import both_present
from .people.evidence import evidence
from .people.person import Profile, seats_at_once
from .people.surroundings import Surroundings
from .proposal import Proposal
from .scope import Scope

Pair = tuple[str, str]


def proposals(graph: Neighbourhood, told: Collection[str]) -> list[Proposal]:
    """Pairs of entities of which something speaks for one person, the likeliest first.

    What somebody judged, unsure included, is left out.

    Args:
        graph: the mentions with the entities to which they refer.
        told: told ids of the officials to look at; all of them for all pairs.
    """
    scope = Scope([], [], graph, told)
    around = Surroundings(scope)
    around.spread()
    meant = {one: one.divided(lambda it: scope[it.mention].entity.id) for one in (*around.strong, *around.short)}
    profiles = {part.first: part for parts in meant.values() for part in parts}
    entity = {first: scope[first].entity.id for first in profiles}
    judged = scope.judged(scope[member.mention] for one in profiles.values() for member in one.members)
    groups: defaultdict[str, list[Profile]] = defaultdict(list)
    for first in sorted(profiles):
        groups[entity[first]].append(profiles[first])
    parts = ((a, b) for one, other in _pairs(around) for a, b in product(meant.get(one, ()), meant.get(other, ())))
    found = _likeliest(parts, entity)
    kept = [
        _proposal(pair, one, other, groups)
        for pair, (one, other) in found.items()
        if not _settled(groups[pair[0]], groups[pair[1]], judged)
    ]
    return sorted(kept, key=lambda it: (-it.score, it.left, it.right))


def _pairs(around: Surroundings) -> Iterator[tuple[Profile, Profile]]:
    for a, b, _ in around.edges:
        yield around.profile_of(a), around.profile_of(b)
    yield from around.short_pairs
    yield from ((one, one) for one in around.short if partial.edge(one, one))
    for short, offers in around.offers.items():
        yield from ((short, other) for other in offers)
    yield from around.namesakes


def _likeliest(
    pairs: Iterable[tuple[Profile, Profile]], entity: Mapping[str, str]
) -> dict[Pair, tuple[Profile, Profile]]:
    """Of each two entities the two profiles of which most speaks for one."""
    best: dict[Pair, tuple[tuple[float, str, str], tuple[Profile, Profile]]] = {}
    for one, other in pairs:
        left, right = sorted((entity[one.first], entity[other.first]))
        if left == right:
            continue
        first, second = sorted((one, other), key=lambda profile: profile.first)
        offer = ((evidence(first, second).score, first.first, second.first), (first, second))
        if (left, right) not in best or offer[0] > best[left, right][0]:
            best[left, right] = offer
    return {pair: best[pair][1] for pair in sorted(best)}


def _settled(left: list[Profile], right: list[Profile], judged: JudgedMentions) -> bool:
    """Whether somebody judged of any two of their mentions."""
    ours, theirs = ([member.mention for one in side for member in one.members] for side in (left, right))
    known = [mention for mention in ours if judged.knows(mention)]
    return any(
        judged.different(a, b) or judged.unsure(a, b) or judged.same(a, b)
        for a, b in product(known, (mention for mention in theirs if judged.knows(mention)))
    )


def _proposal(pair: Pair, one: Profile, other: Profile, groups: Mapping[str, list[Profile]]) -> Proposal:
    speaks = evidence(one, other)
    against = [*_against(groups[pair[0]], groups[pair[1]])]
    against += [] if one.full and other.full else ["but a part of a name"]
    return Proposal(*pair, min(round(speaks.score, 3), 1.0), (*speaks.why.split("; "), *against))


def _against(left: list[Profile], right: list[Profile]) -> Iterator[str]:
    """What keeps two apart, as far as it can be told of them alone."""
    if both_present(left, right):
        yield "but both at one event"
    if seats_at_once(left, right):
        yield "but two exclusive posts at one time"
