"""Mentions that say little of an official: a surname, or a full name with neither post nor body.

Each is laid beside the profiles whose names hold its own, cluster by cluster. It joins a cluster when that alone has a
post, a body or company in common with it, or, when none has, when it is the only one it may belong to. Otherwise it
stays by itself, joined only with mentions as short as itself. What joins a cluster this way never speaks for another
mention, so that the outcome depends on the profiles and itself alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from ..cluster import Cluster, Edge, Judged, Link, agglomerate
from ..names import compare, prepare
from .alike import alike
from .clusters import of_mentions
from .evidence import FIVE_YEARS, Evidence, compatible_countries, evidence
from .person import Profile, seats_at_once, within

# Days around the mentions of somebody within which a surname without more is taken to mean him where no country is
# told, and within which he is told of about then.
_SHORTLY, _ABOUT = 365, 60
_WORTH = {"post": 4, "occasion": 3, "body": 2, "company": 1, "country": 2}
_SURNAME = 2  # for a surname, rather than another word of a name, that sounds the same
_THEN = 2  # for a surname of somebody told of about then
_AHEAD = 2  # of the next best: two clusters nearer than that are equally good, and nothing is decided


def joins(short: Profile, strong: Profile) -> Evidence | None:
    """The evidence for a short mention meaning the same as a fuller one; None when it cannot.

    Args:
        short: a surname, or a full name without post and body.
        strong: a profile that is worth comparing (`possible`) with it.
    """
    found = evidence(short, strong)
    return None if short.full and not found.named else found


def attach(
    short: Profile, strong: Iterable[Profile], cluster_of: Callable[[Profile], str], judged: Judged | None
) -> tuple[str, Link] | None:
    """The cluster that a short mention joins, with the link that says why; None when it stays by itself.

    Args:
        short: the mention, or several alike that are told of on one day in one company.
        strong: the profiles that it may mean, by `joins`.
        cluster_of: what a profile's cluster is known by.
        judged: what people decided about pairs of mentions; None when nobody judged this one.
    """
    groups: defaultdict[str, list[tuple[Profile, Evidence]]] = defaultdict(list)
    refused: set[str] = set()
    for one in strong:
        name = cluster_of(one)
        if one.attends(short) or (judged and any(judged.different(short.first, it.mention) for it in one.members)):
            refused.add(name)
        if found := joins(short, one):
            groups[name].append((one, found))
    offers = sorted((-_worth(short, group), name) for name, group in groups.items() if name not in refused)
    if not offers or (len(offers) > 1 and offers[1][0] - offers[0][0] < _AHEAD):
        return None
    name = offers[0][1]
    if not _enough(short, groups[name], only=len(groups) == 1):
        return None
    one, found = max(groups[name], key=lambda item: (item[1].score, item[0].first))
    only = "" if len(offers) > 1 else "; nobody else it may mean"
    return name, _link(short, one, found.score, found.why + only)


def edge(a: Profile, b: Profile) -> Evidence | None:
    """The evidence for two short mentions, which joined no cluster, being one person; None when it is too little.

    Args:
        a: a full name, or a surname.
        b: another of the kind that is worth comparing with it (`possible`).
    """
    if not alike(a.names, b.names).same:
        return None
    found = evidence(a, b)
    placeless = a.full and not (a.country or b.country)
    alone = placeless or (found.country and (a.full or found.silent))
    return found if found.post or found.body or alone else None


def cluster(people: Mapping[str, Profile], edges: Iterable[Edge], judged: Judged) -> list[Cluster]:
    """Cluster profiles of short mentions that joined nobody, by the smallest of these; whatever their order."""

    def conflict(ours: Sequence[str], theirs: Sequence[str]) -> bool:
        return any(_apart(people[one], people[other]) for one in ours for other in theirs)

    found = agglomerate(
        people,
        edges,
        conflict=conflict,
        explain=lambda left, right: evidence(people[left], people[right]).why,
        judged=judged,
    )
    return [of_mentions(it, people) for it in found]


def _worth(short: Profile, group: Sequence[tuple[Profile, Evidence]]) -> int:
    """What a cluster has in common with a mention; each kind counts once."""
    common = sum(worth for kind, worth in _WORTH.items() if any(getattr(found, kind) for _, found in group))
    then = 0 if short.full else _THEN * _near(short, group, _ABOUT)
    return common + then + _SURNAME * any(_has_surname(one, short) for one, _ in group)


def _has_surname(one: Profile, short: Profile) -> bool:
    """Whether the document of a fuller mention uses the short name by itself, or ends the full one with it."""
    if short.full:
        return True
    own = [name for name in one.names if len(prepare(name).words) == 1] or [_last_word(name) for name in one.names]
    return any(compare(name, surname).same for name in short.names for surname in own)


def _last_word(name: str) -> str:
    return name.split()[-1]


def _enough(short: Profile, group: Sequence[tuple[Profile, Evidence]], *, only: bool) -> bool:
    """Whether a cluster that is the likeliest is likely: beside the name, something is to agree.

    A post that nobody told of him speaks against him, unless he is the only one of the country, or told of about then;
    an exclusive one beside another that he held at the time always does.
    """
    found = [it for _, it in group]
    if any(it.post or it.body or it.occasion for it in found):
        return True
    if short.full:
        return not short.country or any(it.country or it.company for it in found)
    if not any(_has_surname(one, short) for one, _ in group):
        return False
    if any(it.country for it in found) and not seats_at_once([short], [one for one, _ in group]):
        return _near(short, group, _ABOUT if short.posts and not only else FIVE_YEARS)
    return not short.posts and not short.country and _near(short, group, _SHORTLY)


def _near(short: Profile, group: Iterable[tuple[Profile, Evidence]], around: int) -> bool:
    return any(within(short, one, around) for one, _ in group)


def _apart(a: Profile, b: Profile) -> bool:
    if not compatible_countries(a, b) or a.attends(b):
        return True
    clash = a.seats and b.seats and a.posts.isdisjoint(b.posts) and a.bodies.isdisjoint(b.bodies)
    return bool(clash) or not alike(a.names, b.names).same


def _link(short: Profile, strong: Profile, score: float, why: str) -> Link:
    left, right = sorted((short.first, strong.first))
    return Link(left, right, score, why)
