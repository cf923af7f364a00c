"""Changes of the graph with resolution: what new documents, or judgements, make of the mentions around them.

One step for everything: resolve the mentions that a change touches, see which documents print one report now, and
exchange those in which a mention refers to something else now, or that print another report, together with the
documents that come and go. So the graph depends on the documents and judgements that it holds, not on how they came.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from graph.claims.model import DocumentGraph, Mention, Resolved
from graph.identity.neighbourhood import Resolver
from graph.identity.relabel import anchored, relabel

from . import statements
from .batches import read, write
from .change import Change
from .entities import Nodes
from .evidence import Run
from .mentions import with_ids
from .neighbourhood import StoredNeighbourhood
from .replace import exchange
from .reports import reports
from .told import stored_graphs


class Resolution(NamedTuple):
    """What a change of the graph needs: the caller's transaction, countries and areas, and what resolves mentions."""

    run: Run
    reference: Nodes
    resolver: Resolver

    def exchange(
        self, documents: Sequence[str], graphs: Sequence[DocumentGraph], again: Collection[str] = ()
    ) -> list[Change]:
        """Take documents out, put others in, and resolve what that touches.

        Args:
            documents: ids of the documents to take out, known or not; those of `graphs` among them.
            graphs: what new or corrected ones bring by themselves, already checked.
            again: told ids that are to be resolved anew.

        Returns:
            One change a document, in order of `documents`; then one of the kind ``resolved`` for each other document
            in which somebody or something was taken for another one than before, or that prints another report.
        """
        told = [anchored(graph) for graph in graphs]
        near = StoredNeighbourhood(self.run)
        coming = [mention for graph in told for mention in graph.mentions]
        found = self.resolver(coming, near.of_documents(documents), near, again)
        others = self._others(found, coming)
        printed = reports(self.run, documents, told)
        moved = {mention.document for mention in others if found[mention.id].entity != mention.entity}
        moved |= printed.keys() - {str(graph.document["id"]) for graph in told}
        rewritten = [relabel(graph, found) for graph in stored_graphs(self.run, sorted(moved))]
        self._explain([mention for mention in others if mention.document not in moved], found)
        new = [relabel(graph, found) for graph in told]
        return exchange(self.run, self.reference, documents, new, rewritten, printed)

    def _others(self, found: Mapping[str, Resolved], coming: Sequence[Mention]) -> list[Mention]:
        """The stored mentions that were resolved otherwise, as they were."""
        came = {mention.id for mention in coming}
        return with_ids(self.run, (id for id in found if id not in came))

    def _explain(self, mentions: Sequence[Mention], found: Mapping[str, Resolved]) -> None:
        """Write the reasons of references that stay."""
        rows = (
            {"id": mention.id, "rule": now.rule, "score": now.score, "why": now.why}
            for mention in mentions
            if (now := found[mention.id]) != Resolved(mention.entity, mention.rule, mention.score, mention.why)
        )
        write(self.run, statements.EXPLAIN, rows)


def told_ids(run: Run, kinds: Sequence[str]) -> list[str]:
    """The ids that mentions of some kinds tell, sorted."""
    return sorted({row["told"] for row in read(run, statements.TOLD_IDS, kinds)})
