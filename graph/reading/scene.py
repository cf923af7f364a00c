"""A page with its cast: what the rules for events, agreements and cooperation look at."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from graph.reading.fields import fields
from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.actors import Actor, Nation, Side
from graph.reading.people.bodies import Body
from graph.reading.people.cast import Cast
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft
from graph.reading.text.sentences import Sentence

_BESIDE = 2
_VERB_FRAMES = frozenset({"host", "with", "strictly-with", "verb", "object", "passive"})


@dataclass(eq=False)
class Scene:
    """What a sentence's rules need.

    Attributes:
        page: the document.
        cast: who and what it speaks of.
        warnings: what was seen and could not be placed.
        recent: events told so far.
    """

    page: Page
    cast: Cast
    warnings: list[dict[str, object]] = field(default_factory=list)
    recent: list[EventDraft] = field(default_factory=list)

    def actors(self, sentence: Sentence) -> list[Actor]:
        """Give the actors of a sentence in order."""
        return self.cast.actors.get(sentence.index, [])

    def warn(self, message: str, sentence: Sentence, match: Match) -> None:
        """Note that a sentence says something that could not be placed."""
        tokens = self.page.tokens
        start, end = tokens[sentence.first].start, tokens[sentence.last].end
        quote = self.page.document.text[start:end]
        self.warnings.append({"message": message, "start": start, "end": end, "quote": quote, "rule": self.rule(match)})

    def rule(self, match: Match) -> str:
        """Give the id of the rule that an entry of a lexicon is."""
        return f"{self.page.lang}/{match.entry.kind}/{match.entry.id}"

    def areas(self, first: int, last: int) -> list[str]:
        """Give the areas named between two tokens, both included, each once."""
        found = [(match.first, match.entry.id) for match in self.page.within("areas", first, last)]
        found += fields(self.page, first, last)
        return list(dict.fromkeys(area for index, area in sorted(found) if index not in self._named))

    @cached_property
    def _inside(self) -> set[int]:
        """Tokens inside the names of sides, but for their first."""
        actors = (actor for found in self.cast.actors.values() for actor in found)
        return {index for actor in actors for index in range(actor.first + 1, actor.last + 1)}

    @cached_property
    def _named(self) -> set[int]:
        """Tokens inside the names of people, posts and bodies, which name no subject; two words may be either."""
        actors = (actor for found in self.cast.actors.values() for actor in found if not isinstance(actor.side, Nation))
        actors = (actor for actor in actors if isinstance(actor.side, Person) or actor.last - actor.first > 1)
        return {index for actor in actors for index in range(actor.first, actor.last + 1)}

    def has(self, kind: str, sentence: Sentence) -> bool:
        """Whether a sentence holds a match of a kind."""
        return next(self.page.within(kind, sentence.first, sentence.last), None) is not None

    def is_clause(self, index: int) -> bool:
        """Whether a word that opens a clause stands at a token."""
        closed = self.page.at("closed", index)
        return closed is not None and closed.entry.get("role") == "clause"

    def clause_end(self, index: int, last: int) -> int:
        """Give the last token before the next clause or verb of meeting or visit after a token."""
        for position in range(index + 1, last + 1):
            if position in self._inside:
                continue
            closed = self.page.at("closed", position)
            if closed is not None and closed.entry.get("role") == "clause" and closed.last == position:
                return position - 1
            trigger = self.page.any_at(("meeting", "visit"), position)
            if trigger is not None and trigger.entry.get("frame") in _VERB_FRAMES:
                return position - 1
        return last

    def subject(self, before: list[Actor], index: int) -> Actor:
        """Choose the subject of a verb among the sides before it: right before it, else the first of its clause.

        Args:
            before: sides before the verb, in order; at least one.
            index: the verb.
        """
        if index - before[-1].last <= _BESIDE:
            return before[-1]
        start = self.page.sentence(index).first
        for position in range(index - 1, start - 1, -1):
            closed = self.page.at("closed", position)
            if closed is not None and closed.entry.get("role") == "clause":
                start = position
                break
        return next((actor for actor in before if actor.first >= start), before[-1])

    def stands_free(self, actor: Actor) -> bool:
        """Whether nothing before an actor makes it a place or a possessor: "at the ministry", "in France"."""
        if actor.preposition:
            return False
        before = actor.first - 1
        if before < self.page.sentence(actor.first).first or actor.conjunction:
            return True
        if any(match.last == before for match in self.page.within("gathered", max(before - 2, 0), before)):
            return True
        if self.page.at("possessed", before) is not None:
            return False
        closed = self.page.at("closed", before)
        if closed is not None and closed.analysis.enclitic:
            return True  # "during it": the preposition has its object
        return not (closed is not None and closed.last == before and closed.entry.id.startswith("preposition"))

    def companions(self, sentence: Sentence, start: int, last: int) -> list[Actor]:
        """Give the actors that start at or after a token and are told in one breath: A, B and C.

        Args:
            sentence: the sentence.
            start: first token to look at.
            last: last token to look at.
        """
        chain: list[Actor] = []
        for actor in self.actors(sentence):
            if actor.first < start or actor.first > last:
                continue
            if chain and not self._is_joined(chain[-1], actor):
                break
            chain.append(actor)
        return chain

    def _is_joined(self, one: Actor, other: Actor) -> bool:
        between = range(one.last + 1, other.first)
        words = [index for index in between if self.page.tokens[index].is_word]
        links = [match for index in words if (match := self.page.at("gathered", index))]
        listed = other.conjunction or any(match.entry.get("role") == "list" for match in links)
        marks = [index for index in between if not self.page.tokens[index].is_word]
        return (listed and len(words) <= 6) or (bool(marks) and not words and other.conjunction)

    @cached_property
    def topic_of(self) -> dict[int, Side]:
        """For each sentence, the side it speaks of first, or the one before it in its section did."""
        topics: dict[int, Side] = {}
        for sentence in self.page.read_sentences:
            for actor in self.actors(sentence):
                if self.stands_free(actor) and not _speaks(actor) and not hasattr(actor.side, "group"):
                    topics[sentence.index] = actor.side
                    break
        return topics

    def topic_before(self, sentence: Sentence) -> Side | None:
        """Give the side that the sentences just before speak of."""
        for index in range(sentence.index - 1, max(sentence.index - 3, -1), -1):
            if index in self.topic_of:
                return self.topic_of[index]
        return None

    def section(self, sentence: Sentence) -> Iterator[Sentence]:
        """Give the sentences after one that belong to its section."""
        block = self.page.blocks[sentence.block]
        for following in self.page.read_sentences:
            if following.index <= sentence.index:
                continue
            other = self.page.blocks[following.block]
            if other.is_heading or (block.heading != other.heading and other is not block):
                return
            yield following


def _speaks(actor: Actor) -> bool:
    """Whether a person or body only speaks for others."""
    if isinstance(actor.side, Body):
        return actor.side.speaks
    return isinstance(actor.side, Person) and all(post.entry.get("speaks") for post in actor.side.posts)
