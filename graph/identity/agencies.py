"""Bodies resolved: a body told under two keys is one when a document gives one name beside the other's acronym.

Keys are equal across languages already (`bodies.py`). What is left are acronyms that nobody listed: where a document
writes a name and "(ABC)" after it, "ABC" alone in another document of the same country means that body. The id of
bodies that are one is the smallest told id among them, so that a mention of a well-known body concerns no other.
"""

from collections import defaultdict
from collections.abc import Iterable

from graph.claims.model import Mention, Reference, Resolved

from .cluster import Cluster, agglomerate
from .reasons import alone, by_link
from .scope import Scope
from .traits import listed, token

_SCORE = 0.9


class Agencies:
    """Bodies that a change touches.

    Args:
        scope: mentions at hand; more are fetched.

    Attributes:
        found: what each mention that was looked at means.
    """

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        new = list(scope.seeds("agency"))
        gone = [mention for mention in scope.gone if mention.kind == "agency" and _aliases(mention)]
        seeds = {mention.told for mention in (*new, *gone)} | {alias for mention in gone for alias in _aliases(mention)}
        came = {mention.document for mention in scope.new}
        names = self._spread(seeds)
        now = self._clusters(names, self._with_alias(names))
        before = self._clusters(names, [*(it for it in self._with_alias(names) if it.document not in came), *gone])
        self.found: dict[str, Resolved] = {}
        for cluster in now:
            if cluster not in before or not scope.again.isdisjoint(cluster.members):
                scope.fetch_told(cluster.members)
        for cluster in now:
            for told in cluster.members:
                self.found |= {it.id: self._means(it, cluster) for it in scope.told(told) if it.kind == "agency"}

    def _spread(self, seeds: set[str]) -> set[str]:
        """Told ids that acronyms or judgements connect with the seeds, over any number of steps."""
        names: set[str] = set()
        frontier = seeds
        while frontier:
            names |= frontier
            tokens = {token(mark, told) for told in frontier for mark in "ac"}
            self._scope.fetch_blocks(tokens)
            near = {it for mention in self._scope.in_blocks(tokens) for it in (mention.told, *_aliases(mention))}
            frontier = (near | self._scope.judgements.linked(frontier)) - names
        return {told for told in names if told.startswith("agency-")}

    def _with_alias(self, names: Iterable[str]) -> list[Mention]:
        held = {mention.id: mention for mention in self._scope.in_blocks({token("c", told) for told in names})}
        return [mention for _, mention in sorted(held.items())]

    def _clusters(self, names: set[str], mentions: Iterable[Mention]) -> list[Cluster]:
        givers: defaultdict[str, set[str]] = defaultdict(set)
        documents: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for mention in mentions:
            for alias in _aliases(mention):
                givers[alias].add(mention.told)
                documents[min(alias, mention.told), max(alias, mention.told)].add(mention.document)
        # An acronym that two names of a country have says nothing when it stands alone.
        pairs = {(min(alias, *told), max(alias, *told)) for alias, told in givers.items() if len(told) == 1}
        return agglomerate(
            names,
            ((*pair, _SCORE) for pair in pairs if names.issuperset(pair)),
            conflict=lambda ours, theirs: False,  # noqa: ARG005 - nothing but a judgement keeps bodies apart
            explain=lambda left, right: f"{min(documents[left, right])} gives the name beside the acronym",
            judged=self._scope.judgements.judged((told, told, "") for told in names),
        )

    def _means(self, mention: Mention, cluster: Cluster) -> Resolved:
        entity = Reference("Agency", cluster.members[0])
        links = [link for link in cluster.links if mention.told in (link.left, link.right)]
        return by_link(entity, "identity/acronym", mention.told, links[0]) if links else alone(entity)


def _aliases(mention: Mention) -> list[str]:
    return listed(mention.traits, "aliases")
