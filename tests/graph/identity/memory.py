"""A graph in memory that answers what resolution asks, and keeps what it answers: to resolve documents one by one."""

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
        self._blocks: dict[str, set[str]] = {}
        self._out: frozenset[str] = frozenset()

    def replace(self, new: Sequence[Mention], removed: Collection[str] = ()) -> Mapping[str, Resolved]:
        """Put documents in, or take some out; return what was resolved."""
        documents = {mention.document for mention in new} | set(removed)
        gone = [mention for mention in self.mentions.values() if mention.document in documents]
        for mention in gone:
            del self.mentions[mention.id]
            for token in _tokens(mention):
                self._blocks[token].discard(mention.id)
        found = resolve_mentions(new, gone, self)
        for mention in new:
            self.mentions[mention.id] = mention
            for token in _tokens(mention):
                self._blocks.setdefault(token, set()).add(mention.id)
        for id, it in found.items():
            mention = self.mentions[id]
            self.mentions[id] = replace(mention, entity=it.entity, rule=it.rule, score=it.score, why=it.why)
        return found

    def entities(self) -> dict[str, Resolved]:
        """To what each mention refers, and why."""
        return {id: Resolved(it.entity, it.rule, it.score, it.why) for id, it in sorted(self.mentions.items())}

    def in_blocks(self, tokens: Collection[str]) -> Iterator[Mention]:
        ids = {id for token in tokens for id in self._blocks.get(token, ())}
        return (self.mentions[id] for id in ids)

    def of_documents(self, documents: Collection[str]) -> Iterator[Mention]:
        return (mention for mention in self.mentions.values() if mention.document in documents)

    def told(self, ids: Collection[str]) -> Iterator[Mention]:
        return (mention for mention in self.mentions.values() if mention.told in ids)

    def events_of(self, entities: Collection[str], first: str, last: str) -> Iterator[Mention]:
        for mention in self._with_sides("event", entities):
            start, end = mention.traits.get("first"), mention.traits.get("last")
            if not first or not (start and end) or (str(start) <= last and str(end) >= first):
                yield mention

    def agreements_of(self, parties: Collection[str]) -> Iterator[Mention]:
        return self._with_sides("agreement", parties)

    def judgements(self) -> list[Judgement]:
        return self.decided

    def _with_sides(self, kind: str, entities: Collection[str]) -> Iterator[Mention]:
        of = {(mention.document, mention.told): mention.entity.id for mention in self.mentions.values()}
        for mention in self.mentions.values():
            sides = mention.traits.get("sides", []) if mention.kind == kind else []
            assert isinstance(sides, list)
            if any(of.get((mention.document, side), side) in entities for side in sides):
                yield mention


def _tokens(mention: Mention) -> list[str]:
    return str(mention.traits.get("blocks", "")).split()
