"""Officials with a full name and a post or body: which of their mentions are one person.

Mentions alike in every trait are taken together first. Then pairs that share two words of their names by sound are
compared, and the best joined first, unless the two groups conflict: other countries, one event that both attend, two
exclusive posts held at the same time, names that mostly contradict each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from ..cluster import Cluster, Edge, Judged, Link, agglomerate
from ..traits import pair_blocks
from .alike import alike
from .evidence import Evidence, compatible_countries, evidence
from .person import Person

# Days within which nobody is taken to have left one exclusive post for another, so that a namesake is likelier.
_CHANGE_OF_POST = 45
# Share of the pairs of different forms of two groups that must be one name.
_MOSTLY = 0.5


def edge(a: Person, b: Person) -> Evidence | None:
    """The evidence for two strong mentions being one person; None when it is too little to be looked at.

    A name from two documents is enough within one country; across an unknown one something else must agree.
    """
    if not compatible_countries(a, b):
        return None
    found = evidence(a, b)
    if not found.names.same or (found.names.relation == "initials" and not (found.post or found.body)):
        return None
    return found if found.country or found.backed else None


def cluster(people: Iterable[Person], judged: Judged) -> list[Cluster]:
    """Cluster strong mentions.

    Args:
        people: with a full name and a post or body each.
        judged: what people decided about pairs of mentions.

    Returns:
        Clusters of mention ids in order of their first member; whatever the order of `people`.
    """
    known = {one.mention: one for one in people}
    decided = {mention for pair in judged.pairs(sorted(known)) for mention in pair}
    alike_in_all: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
    for mention in sorted(known):
        one = known[mention]
        alone = mention if mention in decided or not one.country else ""
        alike_in_all[one.names, one.country, one.posts, one.bodies, alone].append(mention)
    groups = {members[0]: members for members in alike_in_all.values()}
    profiles = {first: [known[member] for member in members] for first, members in groups.items()}
    found = agglomerate(
        groups,
        _edges([known[first] for first in groups]),
        conflict=lambda ours, theirs: _conflict([profiles[it] for it in ours], [profiles[it] for it in theirs]),
        explain=lambda left, right: evidence(known[left], known[right]).why,
        judged=judged,
    )
    return [_whole(it, groups) for it in found]


def _whole(found: Cluster, groups: Mapping[str, Sequence[str]]) -> Cluster:
    """A cluster of groups as one of mentions."""
    links = [
        Link(first, member, 1.0, "same name, country and post")
        for first in found.members
        for member in groups[first][1:]
    ]
    return Cluster(tuple(sorted(it for first in found.members for it in groups[first])), (*links, *found.links))


def _edges(people: Sequence[Person]) -> Iterator[Edge]:
    seen: set[tuple[str, str]] = set()
    for a, b in candidates(people):
        pair = (a.mention, b.mention) if a.mention < b.mention else (b.mention, a.mention)
        if pair not in seen:
            seen.add(pair)
            if found := edge(a, b):
                yield (*pair, found.score)


def candidates(people: Iterable[Person]) -> Iterator[tuple[Person, Person]]:
    """Pairs of one country, or of an unknown one, that share two words of their names by sound; some repeatedly."""
    blocks: defaultdict[str, defaultdict[str, list[Person]]] = defaultdict(lambda: defaultdict(list))
    for one in people:
        for block in {block for name in one.names for block in pair_blocks(name)}:
            blocks[block][one.country].append(one)
    for countries in blocks.values():
        unknown = countries.pop("", [])
        yield from combinations(unknown, 2)
        for members in countries.values():
            yield from combinations(members, 2)
            yield from ((one, other) for one in unknown for other in members)


def _conflict(ours: Sequence[Sequence[Person]], theirs: Sequence[Sequence[Person]]) -> bool:
    """Whether two clusters, each of groups of mentions alike, hold what keeps them apart."""
    left, right = [it for group in ours for it in group], [it for group in theirs for it in group]
    return (
        _of_other_countries(left, right)
        or _both_present(left, right)
        or _seats_clash(left, right)
        or _names_clash([group[0] for group in ours], [group[0] for group in theirs])
    )


def _of_other_countries(left: Sequence[Person], right: Sequence[Person]) -> bool:
    one, other = ({it.country for it in side if it.country} for side in (left, right))
    return bool(one) and bool(other) and one.isdisjoint(other)


def _both_present(left: Sequence[Person], right: Sequence[Person]) -> bool:
    """Whether one document has both at one event."""
    shorter, longer = sorted((left, right), key=len)
    of: defaultdict[str, list[Person]] = defaultdict(list)
    for it in shorter:
        of[it.document].append(it)
    return any(not one.events.isdisjoint(it.events) for it in longer for one in of.get(it.document, ()))


def _seats_clash(left: Sequence[Person], right: Sequence[Person]) -> bool:
    """Whether two exclusive posts, of which neither side knows the other's, were held at the same time."""
    posts, bodies = (frozenset[str]().union(*(getattr(it, name) for it in left)) for name in ("posts", "bodies"))
    if any(not posts.isdisjoint(it.posts) or not bodies.isdisjoint(it.bodies) for it in right):
        return False
    others = _periods(right)
    return any(
        first - _CHANGE_OF_POST <= end and start <= last + _CHANGE_OF_POST
        for first, last in _periods(left)
        for start, end in others
    )


def _periods(people: Iterable[Person]) -> list[tuple[int, int]]:
    """First and last day on which each exclusive post is told of."""
    days: defaultdict[str, list[int]] = defaultdict(list)
    for it in people:
        if it.day is not None:
            for seat in it.seats:
                days[seat].append(it.day)
    return [(min(told), max(told)) for told in days.values()]


def _names_clash(left: Sequence[Person], right: Sequence[Person]) -> bool:
    forms, others = {it.names for it in left}, {it.names for it in right}
    same = sum(alike(one, other).same for one in forms for other in others)
    return same < _MOSTLY * len(forms) * len(others)
