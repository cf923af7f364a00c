"""The officials whose resolution a change may alter: found by going from each to those it is comparable with.

What is not reached has no pair, no told id and no judgement in common with what is, so that clustering the reached
ones alone gives what clustering all of them would give for these.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from graph.claims.model import Mention

from ..cluster import Edge
from ..judgement import told_of
from ..scope import Scope
from ..traits import NAMESAKES, UNKNOWN_COUNTRY, blocks, initial_blocks, pair_blocks, surname_sounds, token
from . import clusters, partial
from .alike import alike
from .evidence import possible
from .person import Person, Profile, person


class Surroundings:
    """Named officials to be resolved together, with the pairs that are worth joining.

    Args:
        scope: mentions at hand; more are fetched.

    Attributes:
        strong, short: profiles to be resolved.
        edges: scored pairs of strong ones, by the smallest of their mentions.
        short_pairs: short ones that are worth joining where they join nobody else.
        namesakes: strong profiles of one name, of which one lacks the country.
        offers: for each short profile the fuller ones worth comparing with it; strong ones that are not in `strong`
            stay in their clusters.
    """

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        judged = [(item.verdict, told_of(end)) for item in scope.judgements for end in (item.left, item.right)]
        self._judged = {told for _, told in judged}
        self._same = {told for verdict, told in judged if verdict == "same"}
        self._alike: dict[tuple[object, ...], Profile] = {}
        self._of: dict[str, Profile] = {}
        self._people: dict[str, Person] = {}
        self._holding: defaultdict[str, list[Profile]] = defaultdict(list)
        self._looked: set[Profile] = set()
        self._told: set[str] = set()
        self.strong: dict[Profile, None] = {}
        self.short: dict[Profile, None] = {}
        self.edges: list[Edge] = []
        self.short_pairs: list[tuple[Profile, Profile]] = []
        self.namesakes: list[tuple[Profile, Profile]] = []
        self.offers: defaultdict[Profile, list[Profile]] = defaultdict(list)
        scope.on_arrival(self._arrive)

    def close(self) -> None:
        """Hear of no more mentions, so that nothing holds what is known of these."""
        self._scope.off_arrival(self._arrive)

    def person(self, mention: str) -> Person:
        """Somebody at hand, named or known by post only."""
        return self._people[mention]

    def profile_of(self, mention: str) -> Profile:
        """The profile that a mention of somebody named belongs to."""
        return self._of[mention]

    def judged(self, one: Profile) -> bool:
        """Whether somebody judged who this is."""
        return any(member.told in self._judged for member in one.members)

    def pinned(self, one: Profile) -> bool:
        """Whether somebody judged whom it is the same as, so that it is not for its names to decide."""
        return any(member.told in self._same for member in one.members)

    def spread(self) -> None:
        """Reach everything from the mentions that the change brings and takes away."""
        frontier = dict.fromkeys(self._of[mention.id] for mention in self._scope.seeds("official"))
        gone = [Profile.of(person(mention)) for mention in self._scope.gone if mention.kind == "official"]
        self._fetch(gone)
        for one in gone:
            frontier |= dict.fromkeys(self._beside(one, gone=True))
        while frontier:
            self.strong |= {one: None for one in frontier if one.strong}
            self.short |= {one: None for one in frontier if not one.strong}
            self._fetch(frontier)
            by_name = sorted(frontier, key=lambda one: one.names)  # so that what is compared is remembered while it is
            reached = dict.fromkeys(other for one in by_name for other in self._beside(one))
            frontier = {one: None for one in reached if one not in self.strong and one not in self.short}
        self._holding.clear()  # a tenth of the memory, and nobody is looked for any more

    def _arrive(self, mention: Mention) -> None:
        if mention.kind not in ("official", "post"):
            return
        one = self._people[mention.id] = person(mention)
        if mention.kind == "post":
            return
        alone = one.mention if one.told in self._judged or (one.twin and not one.strong) else ""
        key = (one.names, one.country, one.posts, one.bodies, alone)
        if key in self._alike:
            self._alike[key].add(one)
        else:
            self._alike[key] = Profile.of(one)
            for block in blocks(mention):
                if block[0] in NAMESAKES:
                    self._holding[block].append(self._alike[key])
        self._of[one.mention] = self._alike[key]

    def _fetch(self, profiles: Iterable[Profile]) -> None:
        wanted = list(profiles)
        self._scope.fetch_blocks({token for one in wanted for token in tokens(one)})
        told = {member.told for one in wanted for member in one.members}
        self._scope.fetch_told(self._linked(told))
        self._scope.fetch_documents({member.document for one in wanted for member in one.members if member.twin})

    def _linked(self, told: set[str]) -> set[str]:
        return self._scope.judgements.linked(told) if not told.isdisjoint(self._judged) else told

    def _beside(self, one: Profile, gone: bool = False) -> Iterator[Profile]:
        """Those whose resolution depends on this one's; each pair is looked at once, and noted unless one is gone."""
        linked = self._linked({member.told for member in one.members}) - self._told
        self._told |= linked
        for told in sorted(linked):
            yield from (self._of[mention.id] for mention in self._scope.told(told) if mention.kind == "official")
        yield from self._twins(one)
        for other in dict.fromkeys(chain.from_iterable(self._holding.get(block, ()) for block in tokens(one))):
            if other is one or (not gone and other in self._looked) or not possible(one, other):
                continue
            if self._bears_on(one, other, gone):
                yield other
        self._looked.add(one)

    def _twins(self, one: Profile) -> Iterator[Profile]:
        """Short mentions of the same events with a like surname: two of them are not one person."""
        for member in one.members:
            others = self._scope.of_document(member.document) if member.twin else ()
            yield from (self._of[it.id] for it in others if it.kind == "official" and not self._of[it.id].strong)

    def _bears_on(self, one: Profile, other: Profile, gone: bool) -> bool:
        """Whether the resolution of the other depends on this one's; both are noted as what may be one, unless gone.

        Of two of a kind when the pair is worth joining, else that of the shorter, which a fuller one decides.
        """
        if _rank(one) != _rank(other):
            if not gone:
                lesser, fuller = (one, other) if _rank(one) < _rank(other) else (other, one)
                self.offers[lesser].append(fuller)
            return _rank(one) > _rank(other)
        if not one.strong:
            joined = partial.edge(one, other) is not None
            if joined and not gone:
                self.short_pairs.append((one, other))
            return joined
        found = clusters.edge(one, other)
        namesakes = not (one.country and other.country) and alike(one.names, other.names).same
        if not gone and found:
            self.edges.append((one.first, other.first, found.score))
        if not gone and namesakes:
            self.namesakes.append((one, other))
        return found is not None or namesakes


def _rank(one: Profile) -> int:
    """How much a profile tells: a surname, a full name, a full name with post or body."""
    return 2 if one.strong else int(one.full)


def tokens(one: Profile) -> set[str]:
    """Tokens of the mentions that a profile is worth comparing with."""
    pairs = {token for name in one.names for token in (*pair_blocks(name), *initial_blocks(name, sought=True))}
    marks = "3" if one.full else "13"
    places = (one.country.lower(), UNKNOWN_COUNTRY) if one.country else ("",)
    sounds = {sound for name in one.names for sound in surname_sounds(name)}
    held = {token("o", post) for post in one.posts}
    return pairs | held | {f"{mark}{sound}{place}" for sound in sounds for mark in marks for place in places}
