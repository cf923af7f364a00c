"""Pairs of officials, events or agreements that may be one and that resolution does not join: for somebody to judge.

Worked out when asked for, from the same pairs that resolution compares; nothing of it is stored.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, product

from .cluster import Link
from .happened import Happened, Kind
from .happenings.telling import Told
from .judged import JudgedMentions
from .neighbourhood import Neighbourhood
from .people import partial
from .people.clusters import both_present
from .people.evidence import evidence
from .people.person import Profile, seats_at_once
from .people.surroundings import Surroundings
from .proposal import Proposal
from .scope import Scope
from .telling import AGREEMENTS, EVENTS


def proposals(graph: Neighbourhood, told: Collection[str]) -> list[Proposal]:
    """Pairs of entities of which something speaks for one, the likeliest first.

    What somebody judged, unsure included, is left out.

    Args:
        graph: the mentions with the entities to which they refer.
        told: told ids of the officials, events and agreements to look at; all of them for all pairs.
    """
    scope = Scope([], [], graph, told)
    found = [*_officials(scope), *_happenings(scope, EVENTS), *_happenings(scope, AGREEMENTS)]
    return sorted(found, key=lambda it: (-it.score, it.left, it.right))


def _officials(scope: Scope) -> Iterator[Proposal]:
    around = Surroundings(scope)
    around.spread()
    meant = {one: one.divided(lambda it: scope[it.mention].entity.id) for one in (*around.strong, *around.short)}
    profiles = {part.first: part for parts in meant.values() for part in parts}
    groups: defaultdict[str, list[Profile]] = defaultdict(list)
    for first in sorted(profiles):
        groups[scope[first].entity.id].append(profiles[first])
    members = {id: [member.mention for one in group for member in one.members] for id, group in groups.items()}
    parts = (pair for a, b in _pairs(around) for pair in product(meant.get(a, ()), meant.get(b, ())))
    apart = (pair for pair in parts if len({scope[part.first].entity for part in pair}) > 1)
    for (left, right), link in _open(scope, map(_link, apart), members):
        against = [*_against(groups[left], groups[right])]
        against += [] if profiles[link.left].full and profiles[link.right].full else ["but a part of a name"]
        yield _proposal(left, right, link, against)


def _happenings(scope: Scope, kind: Kind[Told]) -> Iterator[Proposal]:
    happened = Happened(scope, kind, lambda mention: mention.entity, ())
    members: defaultdict[str, list[str]] = defaultdict(list)
    for id in happened.found:
        members[scope[id].entity.id].append(id)
    for (left, right), link in _open(scope, happened.likely(), members):
        yield _proposal(left, right, link, ["but another fits as well, or other words contradict"])


def _open(
    scope: Scope, likely: Iterable[Link], members: Mapping[str, Sequence[str]]
) -> Iterator[tuple[tuple[str, str], Link]]:
    """Of each two entities that nobody judged, the link that speaks most for one; `members` are their mentions."""
    best: dict[tuple[str, str], Link] = {}
    for link in likely:
        left, right = sorted(scope[end].entity.id for end in (link.left, link.right))
        if left != right and members.keys() >= {left, right}:
            known = best.get((left, right), link)
            best[left, right] = max(known, link, key=lambda it: (it.score, it.left, it.right))
    judged = scope.judged(scope[mention] for mention in chain.from_iterable(members.values()))
    for (left, right), link in sorted(best.items()):
        if not _settled(members[left], members[right], judged):
            yield (left, right), link


def _pairs(around: Surroundings) -> Iterator[tuple[Profile, Profile]]:
    for a, b, _ in around.edges:
        yield around.profile_of(a), around.profile_of(b)
    yield from around.short_pairs
    yield from ((one, one) for one in around.short if partial.edge(one, one))
    for short, offers in around.offers.items():
        yield from ((short, other) for other in offers)
    yield from around.namesakes


def _link(pair: tuple[Profile, Profile]) -> Link:
    one, other = sorted(pair, key=lambda profile: profile.first)
    speaks = evidence(one, other)
    return Link(one.first, other.first, speaks.score, speaks.why)


def _settled(left: Sequence[str], right: Sequence[str], judged: JudgedMentions) -> bool:
    """Whether somebody judged of any two of their mentions."""
    known, others = ([mention for mention in side if judged.knows(mention)] for side in (left, right))
    return any(judged.different(a, b) or judged.unsure(a, b) or judged.same(a, b) for a, b in product(known, others))


def _proposal(left: str, right: str, link: Link, against: Iterable[str]) -> Proposal:
    return Proposal(left, right, min(round(link.score, 3), 1.0), (*link.why.split("; "), *against))


def _against(left: list[Profile], right: list[Profile]) -> Iterator[str]:
    """What keeps two apart, as far as it can be told of them alone."""
    if both_present(left, right):
        yield "but both at one event"
    if seats_at_once(left, right):
        yield "but two exclusive posts at one time"
