"""The mentions that one change touches: those it brings, and whatever is fetched from the graph because it is near.

Fetched once, then found by their tokens, told ids and documents. Mentions of documents that the change takes out are
not among them.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain

from graph.claims.model import Mention

from .judged import JudgedMentions
from .judgements import Judgements
from .neighbourhood import Neighbourhood
from .traits import NAMESAKES, blocks


class Scope:
    """Mentions at hand.

    Args:
        new: mentions of the documents that come in.
        gone: mentions, as they were, of these and of documents that go.
        graph: where the others are.
        again: told ids of mentions to be resolved anew.

    Attributes:
        new, gone, again: as given.
        judgements: those that the graph holds.
    """

    def __init__(
        self, new: Sequence[Mention], gone: Sequence[Mention], graph: Neighbourhood, again: Collection[str] = ()
    ) -> None:
        self.new, self.gone, self.again = new, gone, frozenset(again)
        self.judgements = Judgements(graph.judgements())
        self._graph = graph
        self._out = {mention.document for mention in (*new, *gone)}
        self._known: dict[str, Mention] = {}
        self._blocks: defaultdict[str, list[Mention]] = defaultdict(list)
        self._told: defaultdict[str, list[Mention]] = defaultdict(list)
        self._documents: defaultdict[str, list[Mention]] = defaultdict(list)
        self._asked: dict[str, set[str]] = {"blocks": set(), "told": set(), "documents": set(self._out)}
        self._listeners: list[Callable[[Mention], None]] = []
        for mention in new:
            self._take(mention)
        self.fetch_told(again)

    def __getitem__(self, mention: str) -> Mention:
        return self._known[mention]

    def in_blocks(self, tokens: Collection[str]) -> Iterator[Mention]:
        """Mentions at hand that hold any of the tokens, none a token of names; some repeatedly."""
        return chain.from_iterable(self._blocks.get(token, ()) for token in tokens)

    def told(self, id: str) -> Sequence[Mention]:
        """Mentions at hand whose documents take them for this entity."""
        return self._told.get(id, ())

    def seeds(self, kind: str) -> Iterator[Mention]:
        """Mentions of a kind that come in or are to be resolved anew."""
        anew = chain.from_iterable(self.told(id) for id in sorted(self.again))
        return (mention for mention in chain(self.new, anew) if mention.kind == kind)

    def of_document(self, document: str) -> Sequence[Mention]:
        """Mentions at hand of a document."""
        return self._documents.get(document, ())

    def fetch_blocks(self, tokens: Iterable[str]) -> None:
        """Have at hand whatever holds any of the tokens."""
        if wanted := self._unasked("blocks", tokens):
            self._receive(self._graph.in_blocks(wanted))

    def fetch_told(self, ids: Iterable[str]) -> None:
        """Have at hand whatever documents take for any of these entities."""
        if wanted := self._unasked("told", ids):
            self._receive(self._graph.told(wanted))

    def fetch_documents(self, documents: Iterable[str]) -> None:
        """Have at hand all mentions of these documents."""
        if wanted := self._unasked("documents", documents):
            self._receive(self._graph.of_documents(wanted))

    def judged(self, mentions: Iterable[Mention]) -> JudgedMentions:
        """What was judged of some mentions."""
        return self.judgements.judged((mention.id, mention.told, mention.document) for mention in mentions)

    def on_arrival(self, listener: Callable[[Mention], None]) -> None:
        """Have a function told of every mention at hand, now and later."""
        self._listeners.append(listener)
        for mention in self._known.values():
            listener(mention)

    def off_arrival(self, listener: Callable[[Mention], None]) -> None:
        """Tell a function no more."""
        self._listeners.remove(listener)

    def _unasked(self, kind: str, wanted: Iterable[str]) -> list[str]:
        asked = self._asked[kind]
        fresh = sorted(set(wanted) - asked)
        asked.update(fresh)
        return fresh

    def _receive(self, mentions: Iterable[Mention]) -> None:
        for mention in mentions:
            if mention.document not in self._out and mention.id not in self._known:
                self._take(mention)

    def _take(self, mention: Mention) -> None:
        self._known[mention.id] = mention
        for block in blocks(mention):
            if block[0] not in NAMESAKES:
                self._blocks[block].append(mention)
        self._told[mention.told].append(mention)
        self._documents[mention.document].append(mention)
        for listener in self._listeners:
            listener(mention)
