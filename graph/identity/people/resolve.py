"""Officials resolved: those named to people, those known by post only to the post's holder, or to the post."""

from collections.abc import Collection, Iterable, Mapping, Set

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
        self._resolve_named()
        self._place_unnamed()

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
        whole = clusters.settle(clusters.cluster(strong, around.edges, judged), strong, around.namesakes, judged)
        self._clusters = {member: f"cluster {n}" for n, found in enumerate(whole) for member in found.members}
        self._join(short, judged)
        full = self._apart([one for one in short if one.full and one not in self._joined], judged)
        self._clusters |= {member: f"full {n}" for n, found in enumerate(full) for member in found.members}
        self._join([one for one in short if not one.full and one not in self._joined], judged, full=True)
        rest = self._apart([one for one in short if not one.full and one not in self._joined], judged)
        self._refer([*whole, *full, *rest], len(whole))

    def _join(self, short: Iterable[Profile], judged: Judged, full: bool = False) -> None:
        """Note what short mentions join: a cluster of those being resolved, or somebody whom nothing changes.

        Args:
            short: the mentions.
            judged: what people decided about pairs of mentions.
            full: whether full names that joined nobody themselves are to be looked at beside the strong profiles.
        """
        found: dict[Profile, tuple[str, Link]] = {}
        for one in short:
            fuller = self._around.offers.get(one, ())
            offers = [it for it in fuller if it.strong or (full and self._is_alone(it))]
            asked = judged if self._around.judged(one) else None
            offer = partial.attach(one, offers, self._cluster_of, asked)
            if offer and not self._is_beside(one, offer[0]) and not (asked and self._is_refused(one, offer[0], asked)):
                found[one] = offer
        taken = {**self._joined, **found}
        self._joined |= {one: offer for one, offer in found.items() if not self._clashes(one, offer[0], taken, judged)}

    def _clashes(self, one: Profile, name: str, joined: Mapping[Profile, tuple[str, Link]], judged: Judged) -> bool:
        """Whether another short mention would join the cluster that is somebody else: neither does, then."""
        if not one.members[0].twin and not self._around.judged(one):
            return False
        others = (it for it, (other, _) in joined.items() if it is not one and other == name)
        return any(it.attends(one) or judged.different(one.first, it.first) for it in others)

    def _is_refused(self, one: Profile, name: str, judged: Judged) -> bool:
        """Whether somebody judged it different from a member of that cluster."""
        members = (member for member, cluster in self._clusters.items() if cluster == name)
        return any(judged.different(one.first, member) for member in members)

    def _is_beside(self, one: Profile, name: str) -> bool:
        """Whether the document has somebody fuller of that cluster at the same event."""
        (member,) = one.members
        others = self._scope.of_document(member.document) if member.twin else ()
        fuller = (self._around.profile_of(it.id) for it in others if it.kind == "official" and it.id != member.mention)
        return any(it.strong and it.attends(one) and self._cluster_of(it) == name for it in fuller)

    def _is_alone(self, full: Profile) -> bool:
        """Whether a full name joined nobody, now or, when it is not being resolved, before."""
        if full in self._around.short:
            return full.first in self._clusters
        return self._scope[full.first].rule != _PART

    def _cluster_of(self, one: Profile) -> str:
        return self._clusters.get(one.first) or self._scope[one.first].entity.id

    def _apart(self, profiles: Iterable[Profile], judged: Judged) -> list[Cluster]:
        """Clusters of what joined nobody."""
        left = {one.first: one for one in profiles}
        edges = [edge for edge in self._around.short_edges if edge[0] in left and edge[1] in left]
        return partial.cluster(left, edges, judged)

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
            self.found[one.first] = by_link(entity, _PART, one.first, link)

    def _entities(self, groups: list[Cluster], short: Collection[str]) -> list[Reference]:
        members = [self._scope[member] for group in groups for member in group.members]
        told = {member.id: member.told for member in members}
        day = {member.id: _day(member, member.id in short) for member in members}
        return [Reference("Official", id) for id in named(groups, told, day)]

    def _place_unnamed(self) -> None:
        """Those known by post only whom the change brings, or who may be somebody else now."""
        people = [person(mention) for mention in self._to_place()]
        self._scope.fetch_blocks({token for one in people for token in _tokens("p", one.posts)})
        linked = self._judged_with(people)
        judged = self._scope.judged(linked)
        waiting = {one.mention for one in people}
        for one in people:
            near = [*self._scope.in_blocks(_tokens("p", one.posts)), *linked]
            named = {it.id: person(it) for it in near if it.kind == "official"}
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
        told = (it.id for it in others if it.id not in waiting and not person(it).events.isdisjoint(one.events))
        return {self.entity(mention).id for mention in told}

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
