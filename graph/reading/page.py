"""A document as the rules see it: tokens, blocks, sentences, and what the lexicons find in them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from graph.documents import Document
from graph.reading import dates
from graph.reading.lexicons.lexicon import Lexicon, Match
from graph.reading.text.language import Told
from graph.reading.text.sentences import Block, Sentence
from graph.reading.text.tokens import Token


def _first(match: Match) -> int:
    return match.first


def _shortest_last(match: Match) -> int:
    return -match.last


@dataclass(eq=False)
class Page:
    """One document while it is read.

    Attributes:
        document: what is read.
        lang: its language.
        lexicon: the language's lexicon.
        published: day of publication, given or stated by the text.
        tokens, blocks, matches: as found.
        told: what tells its language, where the document does not state it.
    """

    document: Document
    lang: str
    lexicon: Lexicon
    published: str | None
    tokens: list[Token]
    blocks: list[Block]
    matches: list[Match]
    told: Told | None = None
    _at: dict[tuple[str, int], list[Match]] = field(default_factory=dict)
    _by_kind: dict[str, list[Match]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for match in self.matches:
            self._at.setdefault((match.entry.kind, match.first), []).append(match)
            self._by_kind.setdefault(match.entry.kind, []).append(match)
        for found in self._at.values():
            found.sort(key=_shortest_last)

    def at(self, kind: str, index: int) -> Match | None:
        """Give the longest match of a kind that starts at a token."""
        found = self._at.get((kind, index))
        return found[0] if found else None

    def all_at(self, kind: str, index: int) -> list[Match]:
        """Give the matches of a kind that start at a token, in the order of the lexicon."""
        return self._at.get((kind, index), [])

    def any_at(self, kinds: Iterable[str], index: int) -> Match | None:
        """Give a match of one of the kinds that starts at a token."""
        for kind in kinds:
            found = self._at.get((kind, index))
            if found:
                return found[0]
        return None

    def within(self, kind: str, first: int, last: int) -> Iterator[Match]:
        """Give the matches of a kind that start between two tokens, both included."""
        found = self._by_kind.get(kind, ())
        start = bisect_left(found, first, key=_first)
        for match in found[start:]:
            if match.first > last:
                return
            yield match

    @cached_property
    def reckoned(self) -> str | None:
        """The day from which days are counted: that of publication, in some year where its own is not known."""
        return dates.reckoned(self.document.text, self.published, self.lang)

    @cached_property
    def dated_days(self) -> tuple[dates.Parsed, ...]:
        """The days that the text states with their year; empty where days have the year of publication."""
        known = self.published is not None and self.published[:1].isdigit()
        return () if known else dates.dated_days(self.document.text, self.lang)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """All sentences in order."""
        return [sentence for block in self.blocks for sentence in block.sentences]

    @cached_property
    def _sentence_of(self) -> list[int]:
        numbers = [0] * len(self.tokens)
        for sentence in self.sentences:
            for index in range(sentence.first, sentence.last + 1):
                numbers[index] = sentence.index
        return numbers

    def sentence(self, index: int) -> Sentence:
        """Give the sentence that holds a token."""
        return self.sentences[self._sentence_of[index]]

    def block(self, index: int) -> Block:
        """Give the block that holds a token."""
        return self.blocks[self.sentence(index).block]

    @cached_property
    def read_sentences(self) -> list[Sentence]:
        """Sentences of the article itself, noise left out."""
        return [sentence for sentence in self.sentences if self.blocks[sentence.block].noise is None]

    def words(self, first: int, last: int) -> str:
        """Give the text from one token to another, both included, in one line, without soft hyphens."""
        words = self.document.text[self.tokens[first].start : self.tokens[last].end]
        return " ".join(words.replace("\u00ad", "").split())
