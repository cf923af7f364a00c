"""A text as a sequence of words, in which quotes and names are found."""

from bisect import bisect_left
from collections import defaultdict
from itertools import accumulate

from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.llm.addressed import addressed, without
from graph.reading.llm.span import Span, overlaps
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import Token, tokenise

# One word stands anywhere and proves nothing; the longest sentence of 800 news items and readouts has 844 characters.
LEAST_QUOTE, MOST_QUOTE = 10, 1_000
LEAST_WORDS = 2
MOST_NAME = 200
# What is as short as "US" may be a common word of another case.
_SHORT = 3
_NO_WORD = "\0"


class Words:
    """The words of a text, each in all its readings.

    Args:
        text: the document's text.
        lang: its language, whose clitics are taken off.

    Attributes:
        passed_over: where it gives orders to a machine; nothing is found there.
    """

    def __init__(self, text: str, lang: str) -> None:
        self.text = text
        self._morphology = load_lexicon(lang).morphology
        self._words = self._cut(text)
        self.passed_over = addressed(text, self._words)
        believed = [not overlaps(self.passed_over, Span(word.start, word.end)) for word in self._words]
        self._readings = [
            _readings(word) if is_believed else frozenset[str]()
            for word, is_believed in zip(self._words, believed, strict=True)
        ]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, readings in enumerate(self._readings):
            for reading in readings:
                self._places[reading].append(place)
        forms = [word.form if kept else _NO_WORD for word, kept in zip(self._words, believed, strict=True)]
        self._line, self._starts = _joined(forms)
        self._known: dict[str, list[Span]] = {}

    @property
    def believed(self) -> str:
        """The text without what is passed over."""
        return without(self.text, self.passed_over)

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
        exact = self._exact(quote.strip())
        if exact is not None:
            return exact
        found = self._line.find(_joined([word.form for word in words])[0])
        return None if found < 0 else self._span(bisect_left(self._starts, found), len(words))

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

    def _exact(self, quote: str) -> Span | None:
        start = self.text.find(quote)
        while start >= 0:
            span = Span(start, start + len(quote))
            if not overlaps(self.passed_over, span):
                return span
            start = self.text.find(quote, start + 1)
        return None

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


def _joined(forms: list[str]) -> tuple[str, list[int]]:
    """Words as one text with an end of line before and after each, and where each begins."""
    starts = list(accumulate((len(form) + 1 for form in forms), initial=0))[: len(forms)]
    return "\n".join(("", *forms, "")), starts
