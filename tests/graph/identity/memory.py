"""A graph in memory that answers what resolution asks, and keeps what it answers: to resolve documents one by one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from graph.claims.model import Mention, Resolved
from graph.identity.judgement import Judgement
from graph.identity.resolution import resolve_mentions


class Memory:
    """Mentions with the entities to which they refer; an implementation of `graph.identity.neighbourhood`."""

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        self.mentions: dict[str, Mention] = {}
        self.decided = list(judgements)
        self._blocks: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._told: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._documents: defaultdict[str, dict[str, None]] = defaultdict(dict)

    def replace(
        self, new: Sequence[Mention], removed: Collection[str] = (), again: Collection[str] = ()
    ) -> Mapping[str, Resolved]:
        """Put documents in, or take some out, or judge anew what is told as `again`; return what was resolved."""
        gone = list(self.of_documents({mention.document for mention in new} | set(removed)))
        for mention in gone:
            del self.mentions[mention.id]
            for held in self._indices(mention):
                del held[mention.id]
        found = resolve_mentions(new, gone, self, again)
        for mention in new:
            self.mentions[mention.id] = mention
            for held in self._indices(mention):
                held[mention.id] = None
        for id, it in found.items():
            mention = self.mentions[id]
            self.mentions[id] = replace(mention, entity=it.entity, rule=it.rule, score=it.score, why=it.why)
        return found

    def entities(self) -> dict[str, Resolved]:
        """To what each mention refers, and why."""
        return {id: Resolved(it.entity, it.rule, it.score, it.why) for id, it in sorted(self.mentions.items())}

    def in_blocks(self, tokens: Collection[str]) -> Iterator[Mention]:
        return self._held(self._blocks, tokens)

    def of_documents(self, documents: Collection[str]) -> Iterator[Mention]:
        return self._held(self._documents, documents)

    def told(self, ids: Collection[str]) -> Iterator[Mention]:
        return self._held(self._told, ids)

    def judgements(self) -> list[Judgement]:
        return self.decided

    def _held(self, index: Mapping[str, Mapping[str, None]], keys: Collection[str]) -> Iterator[Mention]:
        ids = {id: None for key in keys for id in index.get(key, ())}
        return (self.mentions[id] for id in ids)

    def _indices(self, mention: Mention) -> Iterator[dict[str, None]]:
        """Where the id of a mention stands under what it is found by."""
        yield self._told[mention.told]
        yield self._documents[mention.document]
        yield from (self._blocks[token] for token in set(str(mention.traits.get("blocks", "")).split()))
