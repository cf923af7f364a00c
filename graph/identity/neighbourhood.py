"""What resolution asks of a graph: the mentions near those that a change touches.

Identity defines the questions, the store answers them within the transaction of the change; `memory` answers them for
mentions that are all at hand.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from graph.claims.model import Mention, Resolved

from .judgement import Judgement


class Resolver(Protocol):
    """What resolves the mentions that a change touches; `resolution.resolve_mentions` is one."""

    def __call__(
        self,
        new: Sequence[Mention],
        gone: Sequence[Mention],
        graph: "Neighbourhood",
        again: Collection[str] = (),
    ) -> Mapping[str, Resolved]:
        """Resolve.

        Args:
            new: all mentions of the documents that come in, each referring to what its document alone tells.
            gone: all mentions that the graph held of these documents, and of documents that go.
            graph: where the mentions near them are found.
            again: told ids of which something was judged, or a judgement taken back; `graph.judgements()` has the
                judgements as they are to be.

        Returns:
            To what each of the new mentions refers, and each of the others that refers to something else now, or for
            another reason.
        """


class Neighbourhood(Protocol):
    """Mentions of a graph, with the entities to which they refer now; those of documents being replaced left out."""

    def in_blocks(self, tokens: Collection[str]) -> Iterable[Mention]:
        """Mentions whose `blocks` hold any of the tokens: all of them, in any order."""

    def of_documents(self, documents: Collection[str]) -> Iterable[Mention]:
        """All mentions of documents."""

    def told(self, ids: Collection[str]) -> Iterable[Mention]:
        """Mentions that their documents alone take for any of these entities."""

    def judgements(self) -> Iterable[Judgement]:
        """Every judgement that the graph holds."""
