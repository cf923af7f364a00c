"""Events and agreements resolved, once it is known who took part.

As with people, what a change may alter is reached by going from each telling to those it is like; what hangs together
so is clustered alone, so that it does not matter what else is at hand.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Generic, Literal

from graph.claims.model import Mention, Reference, Resolved

from .cluster import Cluster, Judged, Link, named
from .happenings.rules import Evidence, rules, score, sentence
from .happenings.telling import Told
from .reasons import resolved
from .scope import Scope
from .traits import blocks

_SIDES = ("official", "post", "agency")


@dataclass(frozen=True, slots=True)
class Sides:
    """Who the sides of one document are: resolved id by the id that the document tells, country by resolved id."""

    ids: Mapping[str, str]
    countries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kind(Generic[Told]):
    """How one kind of thing is told and compared.

    Attributes:
        kind: of its mentions; `label` of its nodes; `rule` by which tellings are joined; `part` with the rules for it.
        tell: a telling from its mention and the sides of its document.
        alike: whether two tellings of different documents are worth joining, given the countries of their sides.
        likeness: what speaks for it.
        cluster: clusters of tellings.
    """

    kind: str
    label: str
    rule: str
    part: Literal["events", "agreements"]
    tell: Callable[[Mention, Sides], Told]
    alike: Callable[[Told, Told, Mapping[str, str]], bool]
    likeness: Callable[[Told, Told, Mapping[str, str]], list[Evidence]]
    cluster: Callable[[Sequence[Told], Judged, Mapping[str, str]], list[Cluster]]


class Happened(Generic[Told]):
    """Things of one kind that a change touches.

    Args:
        scope: mentions at hand; more are fetched.
        kind: what they are.
        entity: whom or what a mention of a side refers to after the change.
        documents: those in which a side refers to somebody else now.

    Attributes:
        found: what each mention that was looked at means.
    """

    def __init__(
        self, scope: Scope, kind: Kind[Told], entity: Callable[[Mention], Reference], documents: Iterable[str]
    ) -> None:
        self._scope, self._kind = scope, kind
        self._now = _Tellings(kind, entity, scope.of_document)
        gone: dict[str, list[Mention]] = {}
        for mention in scope.gone:
            gone.setdefault(mention.document, []).append(mention)
        self._before = _Tellings(kind, lambda it: it.entity, lambda it: gone.get(it) or scope.of_document(it))
        self._beside: dict[str, set[str]] = {}
        self._told_so: dict[tuple[Hashable, ...], dict[str, str]] = {}
        self._spread(sorted(documents))
        self.found = dict(self._resolve())

    def likely(self) -> Iterator[Link]:
        """Pairs of tellings that are worth joining, whether they are joined or not."""
        for id, others in sorted(self._beside.items()):
            for other in sorted(others):
                one, another = self._scope[id], self._scope[other]
                if id < other and one.document != another.document and self._now.alike(one, another):
                    found = self._now.likeness(one, another)
                    yield Link(id, other, score(found, rules(self._kind.part)), sentence(found))

    def _spread(self, documents: Sequence[str]) -> None:
        self._scope.fetch_documents(documents)
        frontier = {mention.id: mention for mention in self._scope.seeds(self._kind.kind)}
        moved = [it for document in documents for it in self._scope.of_document(document) if self._is(it)]
        came = {mention.id for mention in self._scope.new}
        was = [*filter(self._is, self._scope.gone), *(it for it in moved if it.id not in came)]
        self._fetch(was)
        frontier |= {it.id: it for it in moved}
        frontier |= {other.id: other for mention in was for other in self._connected(mention, self._before, came)}
        while frontier:
            self._beside |= {id: set() for id in frontier}
            self._fetch(frontier.values())
            for mention in frontier.values():
                again = self._again(mention)
                others = {other.id for other in self._connected(mention, self._now)} if again is None else {again}
                self._beside[mention.id] |= others
            reached = {id for near in map(self._beside.__getitem__, frontier) for id in near}
            frontier = {id: self._scope[id] for id in sorted(reached - self._beside.keys())}

    def _fetch(self, mentions: Iterable[Mention]) -> None:
        wanted = list(mentions)
        self._scope.fetch_blocks({token for mention in wanted for token in blocks(mention)})
        self._scope.fetch_told(self._scope.judgements.linked(mention.told for mention in wanted))
        self._scope.fetch_documents({other.document for other in (*wanted, *self._near(wanted)) if self._is(other)})

    def _near(self, mentions: Collection[Mention]) -> Iterator[Mention]:
        """Those that share a token, a told id or a judgement with any of the mentions; some repeatedly."""
        yield from filter(self._is, self._scope.in_blocks({token for it in mentions for token in blocks(it)}))
        for told in sorted(self._scope.judgements.linked(it.told for it in mentions)):
            yield from filter(self._is, self._scope.told(told))

    def _again(self, mention: Mention) -> str | None:
        """A mention of which two documents tell just what this one's tells: what those two are like, this is like.

        Two, because a document tells nothing twice: one that is compared has another document than the other has.
        """
        known = self._told_so.setdefault((self._now.tell(mention).content, *blocks(mention)), {})
        if len(known) > 1 and mention.document not in known:
            return min(known.values())
        known[mention.document] = mention.id
        return None

    def _connected(
        self, mention: Mention, tellings: "_Tellings[Told]", without: Set[str] = frozenset()
    ) -> Iterator[Mention]:
        """Those that the resolution of a mention depends on, `without` such as were told otherwise, or not, before."""
        linked = self._scope.judgements.linked([mention.told])
        for other in {it.id: it for it in self._near([mention])}.values():
            if (
                other.id != mention.id
                and other.id not in without
                and (
                    other.told in linked
                    or mention.id in self._beside.get(other.id, ())
                    or tellings.alike(mention, other)
                )
            ):
                yield other

    def _resolve(self) -> Iterator[tuple[str, Resolved]]:
        judged = self._scope.judged(self._scope[id] for id in self._beside)
        groups = [cluster for part in self._parts() for cluster in self._clusters(part, judged)]
        members = [self._scope[id] for group in groups for id in group.members]
        told = {mention.id: mention.told for mention in members}
        day = {mention.id: str(mention.traits.get("day", "9999")) for mention in members}
        for group, id in zip(groups, named(groups, told, day), strict=True):
            yield from resolved(group, Reference(self._kind.label, id), self._kind.rule)

    def _clusters(self, part: Sequence[str], judged: Judged) -> list[Cluster]:
        mentions = [self._scope[id] for id in part]
        countries: dict[str, str] = {}
        for document in sorted({mention.document for mention in mentions}):
            countries |= self._now.sides(document).countries
        return self._kind.cluster([self._now.tell(mention) for mention in mentions], judged, countries)

    def _parts(self) -> Iterator[list[str]]:
        """What hangs together, each sorted."""
        around: dict[str, set[str]] = {id: set() for id in self._beside}
        for id, others in self._beside.items():
            for other in others:
                around[id].add(other)
                around[other].add(id)
        left = set(around)
        for start in sorted(around):
            part, open_ = [], [start] if start in left else []
            left.discard(start)
            while open_:
                part.append(id := open_.pop())
                open_ += (fresh := around[id] & left)
                left -= fresh
            if part:
                yield sorted(part)

    def _is(self, mention: Mention) -> bool:
        return mention.kind == self._kind.kind


class _Tellings(Generic[Told]):
    """Tellings by who the sides of their documents are, each made once."""

    def __init__(
        self,
        kind: Kind[Told],
        entity: Callable[[Mention], Reference],
        of_document: Callable[[str], Sequence[Mention]],
    ) -> None:
        self._kind, self._entity, self._of_document = kind, entity, of_document
        self._sides: dict[str, Sides] = {}
        self._told: dict[str, Told] = {}

    def tell(self, mention: Mention) -> Told:
        if mention.id not in self._told:
            self._told[mention.id] = self._kind.tell(mention, self.sides(mention.document))
        return self._told[mention.id]

    def alike(self, one: Mention, other: Mention) -> bool:
        return self._kind.alike(self.tell(one), self.tell(other), self._countries(one, other))

    def likeness(self, one: Mention, other: Mention) -> list[Evidence]:
        return self._kind.likeness(self.tell(one), self.tell(other), self._countries(one, other))

    def _countries(self, one: Mention, other: Mention) -> Mapping[str, str]:
        return {**self.sides(one.document).countries, **self.sides(other.document).countries}

    def sides(self, document: str) -> Sides:
        if document not in self._sides:
            sides = [it for it in self._of_document(document) if it.kind in _SIDES]
            sides.sort(key=lambda mention: mention.id, reverse=True)
            ids = {mention.told: self._entity(mention).id for mention in sides}
            countries = {self._entity(it).id: str(it.traits["country"]) for it in sides if "country" in it.traits}
            self._sides[document] = Sides(ids, countries)
        return self._sides[document]
