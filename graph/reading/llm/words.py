"""A text as a sequence of words, in which quotes and names are found."""

from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import Token, tokenise

# One word stands anywhere and proves nothing; the longest sentence of 800 news items and readouts has 844 characters.
LEAST_QUOTE, MOST_QUOTE = 10, 1_000
LEAST_WORDS = 2
MOST_NAME = 200
# What is as short as "US" may be a common word of another case.
_SHORT = 3


class Span(NamedTuple):
    """A place in the text: offsets of its code points."""

    start: int
    end: int


class Words:
    """The words of a text, each in all its readings.

    Args:
        text: the document's text.
        lang: its language, whose clitics are taken off.
    """

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self._morphology = load_lexicon(lang).morphology
        self._words = self._cut(text)
        self._readings = [_readings(word) for word in self._words]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, readings in enumerate(self._readings):
            for reading in readings:
                self._places[reading].append(place)
        self._line, self._starts = _joined(self._words)
        self._known: dict[str, list[Span]] = {}

    def passage(self, quote: str) -> Span | None:
        """Find a quote: as it is, else by its words whatever the spaces, marks, cases and vowel signs between.

        Args:
            quote: words of the text, of a sentence's length.
        Returns:
            Where they stand first; None where they do not, or are too few or too many to be one.
        """
        words = self._cut(quote[: MOST_QUOTE + 1])
        if len(words) < LEAST_WORDS or not LEAST_QUOTE <= len(quote.strip()) <= MOST_QUOTE:
            return None
        exact = self.text.find(quote.strip())
        if exact >= 0:
            return Span(exact, exact + len(quote.strip()))
        found = self._line.find(_joined(words)[0])
        if found < 0:
            return None
        first = bisect_left(self._starts, found)
        return self._span(first, len(words))

    def spans(self, name: str) -> list[Span]:
        """Find a name everywhere, joined particles and articles aside.

        Args:
            name: a name or title.
        Returns:
            Where it stands, in order; nothing where it has no letter or is too long for a name.
        """
        if name not in self._known:
            self._known[name] = self._find(name) if len(name) <= MOST_NAME else []
        return self._known[name]

    def beginning(self, word: str) -> list[Span]:
        """Find the words that begin as a word does, such as its plural."""
        begin = fold(word)
        return [
            Span(found.start, found.end)
            for found, readings in zip(self._words, self._readings, strict=True)
            if any(reading.startswith(begin) for reading in readings)
        ]

    def _find(self, name: str) -> list[Span]:
        wanted = [_forms(word) for word in self._cut(name)]
        if not any(reading[:1].isalpha() for readings in wanted for reading in readings):
            return []
        places = sorted({place for reading in wanted[0] for place in self._places.get(reading, ())})
        spans = [self._span(place, len(wanted)) for place in places if self._stands(wanted, place)]
        return [span for span in spans if len(name) > _SHORT or self.text[span.start : span.end] == name]

    def _stands(self, wanted: list[frozenset[str]], place: int) -> bool:
        found = self._readings[place : place + len(wanted)]
        return len(found) == len(wanted) and all(one & other for one, other in zip(wanted, found, strict=True))

    def _span(self, first: int, count: int) -> Span:
        return Span(self._words[first].start, self._words[first + count - 1].end)

    def _cut(self, text: str) -> list[Token]:
        return [token for token in tokenise(text, self._morphology) if token.form[:1].isalnum()]


def _readings(word: Token) -> frozenset[str]:
    return frozenset({word.form, *(analysis.key for analysis in word.analyses)})


def _forms(word: Token) -> frozenset[str]:
    """What a word of a name may be in the text, besides what is joined to it there: with its article or without."""
    bare = (
        one.key for one in word.analyses if one.article and not (one.conjunction or one.preposition or one.enclitic)
    )
    return frozenset({word.form, *bare})


def _joined(words: list[Token]) -> tuple[str, list[int]]:
    """Words as one line with an end of line before and after each, and where each begins."""
    line, starts = "\n", []
    for word in words:
        starts.append(len(line) - 1)
        line += word.form + "\n"
    return line, starts
