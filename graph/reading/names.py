"""Where a person's name stands: a run of words that are no common words, with the particles of names."""

from collections import Counter
from functools import cached_property
from itertools import pairwise

from graph.reading.normalise import fold
from graph.reading.page import Page
from graph.reading.tokens import Token

_STOPS = ("titles", "country", "groups", "both", "counterpart", "agencies", "closed", "status", "honorifics", "verbs")
# A given name can be like a country's adjective: تركي بن بندر.
_NO_GIVEN_NAMES = tuple(kind for kind in _STOPS if kind != "country")
_JOINS = frozenset("-‑–_")
_TAG = "#"


class Names:
    """Finds names on a page.

    Args:
        page: the document.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        grammar = page.lexicon.grammar.get("name", {})
        self.longest: int = grammar.get("longest", 5)
        self.capitalised: bool = grammar.get("capitalised", False)
        self.whole = frozenset(map(fold, page.lexicon.grammar.get("conjunction_like", ())))
        self.joined_by = frozenset(map(fold, page.lexicon.grammar.get("conjunctions", ())))
        self.suffixes = frozenset(map(fold, grammar.get("suffixes", ())))
        self.inner = frozenset(map(fold, grammar.get("inner", ())))
        self.particles = frozenset(map(fold, grammar.get("particles", ())))

    @cached_property
    def _is_name(self) -> list[bool]:
        return [self._judge(token) for token in self.page.tokens]

    def is_particle(self, token: Token) -> bool:
        """Whether a word joins the parts of a name."""
        return token.form in self.particles

    def count(self, token: Token) -> int:
        """How often a word stands on the page."""
        return self._counts[token.form]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(token.form for token in self.page.tokens)

    def is_name(self, index: int) -> bool:
        """Whether a token can be a name's word by itself."""
        return self._is_name[index]

    def _judge(self, token: Token) -> bool:
        if not token.is_word or len(token.form) < 2:
            return False
        if self.capitalised and not token.is_capitalised:
            return False
        if self.page.any_at(_STOPS, token.index):
            return False
        return not self.page.lexicon.is_common(token)

    def forward(self, index: int, last: int, honoured: bool = False) -> int:
        """Find the last token of a name that starts at a token.

        Args:
            index: first token.
            last: where the search ends.
            honoured: whether a word of respect stands before it; then it may begin with a common word.
        Returns:
            Index of its last token; ``index - 1`` when no name starts there.
        """
        end = start = index
        words = 0
        while end <= last and words < self.longest:
            if self._continues(end, start, words) or (honoured and words == 0 and self._before_name(end)):
                words += 1
                end += 1
            elif words and end < last and self._joined(end):
                end += 1
            else:
                break
        end -= 1
        while end >= start and (self.is_particle(self.page.tokens[end]) or not self.page.tokens[end].is_word):
            end -= 1
        return end

    def _continues(self, index: int, start: int, words: int) -> bool:
        token = self.page.tokens[index]
        if self.is_particle(token):
            return words > 0 or token.form not in self.inner
        if index > start and not self.page.tokens[index - 1].is_word:
            return token.is_word
        if index > start and self.page.tokens[index - 1].form in self.inner:
            return token.is_word
        if index > start and (self.is_particle(self.page.tokens[index - 1]) or token.form in self.suffixes):
            return token.is_word and not self.page.at("closed", index) and not self._next_of_list(index)
        if not self.is_name(index):
            if words == 0:
                return self._before_inner(index) or (self._is_doubtful(index) and self._before_name(index))
            return words == 1 and (self._recurs(index) or self._is_doubtful(index))
        if any(analysis.preposition and analysis.article for analysis in token.analyses):
            return False
        if words == 2 and self._stands_alone(index):
            return False
        return words < 2 or not self.opens_item(token)

    def _before_name(self, index: int) -> bool:
        tokens = self.page.tokens
        if index + 1 >= len(tokens) or not tokens[index].is_word or self.page.any_at(_STOPS, index):
            return False
        return self.is_name(index + 1)

    def _recurs(self, index: int) -> bool:
        """A common word after a given name is the surname where the two stand together again: بشار الأسد."""
        tokens = self.page.tokens
        if not tokens[index].is_word or self.page.any_at(_STOPS, index):
            return False
        return self._neighbours[tokens[index - 1].form, tokens[index].form] > 1

    def _is_doubtful(self, index: int) -> bool:
        """Whether a word is common only as some inflected form: سارة, القحطاني."""
        token = self.page.tokens[index]
        return token.is_word and not self.page.any_at(_STOPS, index) and not self.page.lexicon.is_listed(token)

    def _stands_alone(self, index: int) -> bool:
        """Whether the two words before are met together again and never with this one: they are the whole name."""
        forms = [token.form for token in self.page.tokens[index - 2 : index + 1]]
        return self._neighbours[forms[0], forms[1]] > 1 and self._neighbours[forms[1], forms[2]] == 1

    @cached_property
    def _neighbours(self) -> Counter[tuple[str, str]]:
        forms = [token.form for token in self.page.tokens]
        return Counter(pairwise(forms))

    def _before_inner(self, index: int) -> bool:
        """A common word that a particle of names follows is a name's: خليفة بن زايد."""
        tokens = self.page.tokens
        if index + 1 >= len(tokens) or tokens[index + 1].form not in self.inner or not tokens[index].is_word:
            return False
        return not self.page.any_at(_NO_GIVEN_NAMES, index)

    def _next_of_list(self, index: int) -> bool:
        """Whether a word is "and" with a title, body or other known word."""
        match = self.page.any_at(_STOPS, index)
        return match is not None and bool(match.analysis.conjunction)

    def opens_item(self, token: Token) -> bool:
        """Whether the word after a full name is rather "and" with another word."""
        return token.form not in self.whole and any(
            a.conjunction in self.joined_by and a.conjunction and len(a.key) > 2 for a in token.analyses
        )

    def _joined(self, index: int) -> bool:
        """A hyphen without spaces, or the point of an initial."""
        tokens = self.page.tokens
        tight = tokens[index - 1].end == tokens[index].start
        if tokens[index].form == _TAG:
            return self.is_name(index + 1)
        if tokens[index].form == ".":
            return tight and len(tokens[index - 1].form) == 1
        return tight and tokens[index].form in _JOINS and tokens[index].end == tokens[index + 1].start

    def backward(self, index: int, first: int) -> int:
        """Find the first token of a name that ends at a token.

        Args:
            index: last token.
            first: where the search ends.
        Returns:
            Index of its first token; ``index + 1`` when no name ends there.
        """
        start = index + 1
        while start - 1 >= first and index - start + 1 < self.longest and self._precedes(start - 1, first, index):
            start -= 1
        if first < start <= index and self._is_honoured(start - 2) and self._before_name(start - 1):
            return start - 1
        if first < start <= index and self.page.tokens[start].form in self.inner and self._before_inner(start - 1):
            return start - 1
        return start

    def _is_honoured(self, index: int) -> bool:
        return any(match.last == index for match in self.page.within("honorifics", max(index - 2, 0), index))

    def _precedes(self, index: int, first: int, last: int) -> bool:
        token = self.page.tokens[index]
        if self.is_particle(token):
            return index < last
        if index > first and self.page.tokens[index - 1].form in self.inner:
            return token.is_word
        if index > first and self.is_particle(self.page.tokens[index - 1]) and not self.page.at("closed", index):
            return token.is_word
        return self.is_name(index)

    def keys(self, first: int, last: int) -> tuple[str, ...]:
        """Give the words of a name as keys: folded, without article and particles."""
        bare = self.page.lexicon.morphology.bare
        tokens = [token for token in self.page.tokens[first : last + 1] if token.is_word]
        return tuple(bare(token.form) for token in tokens if not self.is_particle(token)) or tuple(
            token.form for token in tokens
        )
