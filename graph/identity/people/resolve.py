"""Officials resolved: those named to people, those known by post only to the post's holder, or to the post."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain

from graph.claims.model import Mention, Reference, Resolved

from ..cluster import Cluster, Judged, Link, named
from ..reasons import alone, by_link, resolved
from ..scope import Scope
from ..traits import token
from . import clusters, holders, partial
from .person import Person, Profile, person
from .surroundings import Surroundings

_PART = "identity/part-of-name"
_LATE = "9"  # before a day: a short mention gives its id to nobody who has a full name


class People:
    """Officials that a change touches.

    Args:
        scope: mentions at hand; more are fetched.

    Attributes:
        found: whom each mention that was looked at means.
    """

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._around = Surroundings(scope)
        self._around.spread()
        self.found: dict[str, Resolved] = {}
        self._clusters: dict[str, str] = {}
        self._joined: dict[Profile, tuple[str, Link]] = {}
        self._left: dict[Profile, Profile] = {}
        self._resolve_named()
        self._place_unnamed()
        self._around.close()

    def entity(self, mention: str) -> Reference:
        """Whom a mention at hand means after the change."""
        known = self.found.get(mention)
        return known.entity if known else self._scope[mention].entity

    def _resolve_named(self) -> None:
        around = self._around
        everyone = [member for one in (*around.strong, *around.short) for member in one.members]
        judged = self._scope.judged(self._scope[one.mention] for one in everyone)
        strong = {one.first: one for one in (*around.strong, *filter(around.pinned, around.short))}
        short = [one for one in around.short if not around.pinned(one)]
        self._left = {one: one for one in around.short if around.pinned(one)}
        whole = clusters.settle(clusters.cluster(strong, around.edges, judged), strong, around.namesakes, judged)
        self._name("cluster", whole)
        full = self._join([one for one in short if one.full], judged)
        self._name("full", full)
        rest = self._join([one for one in short if not one.full], judged)
        self._refer([*whole, *full, *rest], len(whole))

    def _name(self, kind: str, groups: Iterable[Cluster]) -> None:
        self._clusters |= {member: f"{kind} {n}" for n, group in enumerate(groups) for member in group.members}

    def _join(self, short: Sequence[Profile], judged: Judged) -> list[Cluster]:
        """Note what short mentions join: a cluster of those being resolved, or somebody whom nothing changes.

        Args:
            short: the mentions.
            judged: what people decided about pairs of mentions.

        Returns:
            Clusters of those that join nobody.
        """
        parts = {one: one.divided(lambda it: (it.day, it.company, it.scenes)) for one in short}
        offers = {part: offer for one in short for part, offer in self._offers(one, parts[one], judged)}
        refused = self._rivals(offers, judged)
        self._joined |= {part: offer for part, offer in offers.items() if part not in refused}
        for one in short:
            left = [member for part in parts[one] if part not in self._joined for member in part.members]
            if left:
                self._left[one] = one if len(left) == len(one.members) else Profile.of(*left)
        return self._apart({one: self._left[one] for one in short if one in self._left}, judged)

    def _offers(
        self, one: Profile, parts: Iterable[Profile], judged: Judged
    ) -> Iterator[tuple[Profile, tuple[str, Link]]]:
        """What each part of a profile may join, as far as it alone tells."""
        fuller = [left for it in self._around.offers.get(one, ()) if (left := it if it.strong else self._alone(it))]
        asked = judged if self._around.judged(one) else None
        for part in parts:
            offer = partial.attach(part, fuller, self._cluster_of, asked)
            if (
                offer
                and not self._is_beside(part, offer[0])
                and not (asked and self._is_refused(part, offer[0], asked))
            ):
                yield part, offer

    def _rivals(self, offers: Mapping[Profile, tuple[str, Link]], judged: Judged) -> set[Profile]:
        """Those of which another would join the same cluster that is somebody else: neither does, then."""
        by_name: defaultdict[str, list[Profile]] = defaultdict(list)
        for one, (name, _) in (*self._joined.items(), *offers.items()):
            by_name[name].append(one)
        return {
            one
            for one, (name, _) in offers.items()
            if (one.members[0].twin or self._around.judged(one))
            and any(it.attends(one) or judged.different(one.first, it.first) for it in by_name[name] if it is not one)
        }

    def _is_refused(self, one: Profile, name: str, judged: Judged) -> bool:
        """Whether somebody judged it different from a member of that cluster."""
        members = (member for member, cluster in self._clusters.items() if cluster == name)
        return any(judged.different(one.first, member) for member in members)

    def _is_beside(self, one: Profile, name: str) -> bool:
        """Whether the document has somebody fuller of that cluster at the same event."""
        member = one.members[0]
        others = self._scope.of_document(member.document) if member.twin else ()
        fuller = (self._around.profile_of(it.id) for it in others if it.kind == "official" and it.id != member.mention)
        return any(it.strong and it.attends(one) and self._cluster_of(it) == name for it in fuller)

    def _alone(self, full: Profile) -> Profile | None:
        """Those of a full name who joined nobody, now or, when they are not being resolved, before."""
        if full not in self._around.short and full not in self._left:
            left = [member for member in full.members if self._scope[member.mention].rule != _PART]
            self._left |= {full: Profile.of(*left)} if left else {}
        return self._left.get(full)

    def _cluster_of(self, one: Profile) -> str:
        return self._clusters.get(one.first) or self._scope[one.first].entity.id

    def _apart(self, left: Mapping[Profile, Profile], judged: Judged) -> list[Cluster]:
        """Clusters of what joined nobody, by whole profiles: mentions alike are one, unless a name says too little."""
        parts = ([one] if partial.edge(one, one) else one.divided(lambda it: it.mention) for one in left.values())
        people = {one.first: one for one in chain.from_iterable(parts)}
        pairs = ((left[one], left[other]) for one, other in self._around.short_pairs if one in left and other in left)
        edges = ((a.first, b.first, found.score) for a, b in pairs if (found := partial.edge(a, b)))
        return partial.cluster(people, edges, judged)

    def _refer(self, groups: list[Cluster], strong: int) -> None:
        """Give every group its entity, and what joined it the same."""
        short = {member for group in groups[strong:] for member in group.members}
        entities = self._entities(groups, short)
        by_name: dict[str, Reference] = {}
        for group, entity in zip(groups, entities, strict=True):
            self.found |= dict(resolved(group, entity, "identity/name"))
            by_name |= {self._clusters[member]: entity for member in group.members if member in self._clusters}
        for one, (name, link) in self._joined.items():
            entity = by_name.get(name) or Reference("Official", name)
            self.found |= {it.mention: by_link(entity, _PART, one.first, link) for it in one.members}

    def _entities(self, groups: list[Cluster], short: Collection[str]) -> list[Reference]:
        members = [self._scope[member] for group in groups for member in group.members]
        told = {member.id: member.told for member in members}
        day = {member.id: _day(member, member.id in short) for member in members}
        return [Reference("Official", id) for id in named(groups, told, day)]

    def _place_unnamed(self) -> None:
        """Those known by post only whom the change brings, or who may be somebody else now."""
        people = [self._around.person(mention.id) for mention in self._to_place()]
        self._scope.fetch_blocks({token for one in people for token in _tokens("p", one.posts)})
        linked = self._judged_with(people)
        judged = self._scope.judged(linked)
        waiting = {one.mention for one in people}
        for one in people:
            near = [*self._scope.in_blocks(_tokens("p", one.posts)), *linked]
            named = {it.id: self._around.person(it.id) for it in near if it.kind == "official"}
            present = self._present(one, waiting)
            waiting.discard(one.mention)
            offer = holders.holder(one, list(named.values()), lambda it: self.entity(it.mention).id, present, judged)
            self.found[one.mention] = (
                by_link(Reference("Official", offer[0]), "identity/holder-of-post", one.mention, offer[1])
                if offer
                else alone(Reference("Post", one.told))
            )

    def _present(self, one: Person, waiting: Set[str]) -> set[str]:
        """Whom others mean that its document has at the same events."""
        others = (it for it in self._scope.of_document(one.document) if it.kind in ("official", "post"))
        told = (self._around.person(it.id) for it in others if it.id not in waiting)
        return {self.entity(it.mention).id for it in told if not it.events.isdisjoint(one.events)}

    def _to_place(self) -> list[Mention]:
        """Mentions by post alone: new ones, those of a post of somebody touched, and others of the same documents.

        A post is of somebody whom a document names with it, or of whom something was judged together with it.
        """
        gone = [person(it) for it in self._scope.gone if it.kind == "official"]
        touched = [*gone, *(member for one in (*self._around.strong, *self._around.short) for member in one.members)]
        blocks = _tokens("q", {post for one in touched for post in one.posts})
        judged = [id for id in self._scope.judgements.linked(one.told for one in touched) if id.startswith("post-")]
        self._scope.fetch_blocks(sorted(blocks))
        self._scope.fetch_told(judged)
        near = [
            *self._scope.seeds("post"),
            *self._scope.in_blocks(blocks),
            *(it for id in judged for it in self._scope.told(id)),
        ]
        documents = {it.document for it in near}
        documents |= {self._scope[id].document for id, it in self.found.items() if it.entity != self._scope[id].entity}
        self._scope.fetch_documents(documents)
        posts = (it for document in documents for it in self._scope.of_document(document) if it.kind == "post")
        return sorted(posts, key=lambda mention: mention.id)

    def _judged_with(self, unnamed: Iterable[Person]) -> list[Mention]:
        """Mentions of which something may have been judged together with these."""
        told = self._scope.judgements.linked(it.told for it in unnamed)
        self._scope.fetch_told(told)
        return [mention for id in sorted(told) for mention in self._scope.told(id)]


def _day(mention: Mention, short: bool) -> str:
    return (_LATE if short else "") + str(mention.traits.get("day", "9999"))


def _tokens(mark: str, posts: Iterable[str]) -> set[str]:
    return {token(mark, post) for post in posts}
