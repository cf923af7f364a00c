"""Which words can belong to a complement: portfolios, nouns behind "of", adjectives, letters, runs of capitals."""

from dataclasses import dataclass, field

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.apart import APOSTROPHE, words
from graph.reading.people.linkers import past_linkers
from graph.reading.people.words_of_post import people_abroad

_SHORTEST_ACRONYM = 2
_SHORTEST_WORD = 3
_LONGEST_RUN = 10
_NO_NOUNS = (
    *("titles", "place", "country", "closed", "groups", "meeting", "visit", "honorifics", "verbs", "status"),
    *("counterpart", "both", "occurrence", "participation"),
)


@dataclass
class LinkedWords:
    """The words after a head, and what each can be.

    Attributes:
        first: token after the head.
        next: token after the last one taken.
        words_last: last token taken that is not the closing country; ``first - 1`` when there is none.
        country, body: as named.
        parts: the first token of each complement that "and" joins.
        described: whether the last token taken is an adjective to which a word must follow.
    """

    page: Page
    first: int
    last: int
    of_titles: bool = False
    only_country: bool = False
    is_open: bool = False
    next: int = 0
    words_last: int = 0
    country: str | None = None
    body: Match | None = None
    parts: list[int] = field(default_factory=list)
    described: bool = False

    def __post_init__(self) -> None:
        self.next = self.first
        self.words_last = self.first - 1
        self.parts = [self.first]
        self.conjunctions = words(self.page, "conjunctions")
        grammar = self.page.lexicon.grammar.get("complement", {})
        self.open_behind = frozenset(grammar.get("open", ())) if self.is_open else frozenset()
        self.endings = tuple(grammar.get("adjective_endings", ()))
        self.inner = frozenset(grammar.get("inner", ()))
        self.standing = frozenset(grammar.get("standing", ()))
        self.capitals = self.is_open and bool(grammar.get("capitals"))

    def _past_inner(self) -> int:
        """A word inside a complement that links as well: "lutte *contre* le terrorisme"."""
        inside = self.words_last >= self.first and self.page.tokens[self.next].text.casefold() in self.inner
        return self.next + 1 if inside and self.next < self.last else self.next

    def _is_of(self, index: int) -> bool:
        return self.page.tokens[index].text.casefold() in words(self.page, "of_prepositions")

    def _is_noun(self, index: int, start: int) -> bool:
        """Whether a word behind "of the" can be what a post or body is over, though no lexicon has it."""
        token = self.page.tokens[index]
        if not self.open_behind or self.page.tokens[start].text.casefold() not in self.open_behind | self.inner:
            return False
        if not token.is_word or len(token.form) < _SHORTEST_WORD or self.page.any_at(_NO_NOUNS, index) is not None:
            return False
        with_article = index - start > 1 or self.page.tokens[start].text.casefold() in words(self.page, "bare_articles")
        plain = with_article or self.words_last >= self.first or not token.is_capitalised
        return plain or self._is_before_name(index)

    def _is_adjective(self, index: int) -> bool:
        """Whether a word right behind one taken is an adjective by its ending, or stands before where a name is due."""
        token = self.page.tokens[index]
        behind = index == self.next and self.words_last >= self.first
        if not (behind and self.open_behind and self.endings and token.is_word):
            return False
        if self.page.any_at(_NO_NOUNS, index) is not None:
            return False
        return token.form.endswith(self.endings) or self._is_before_name(index)

    def _is_before_name(self, index: int) -> bool:
        """Whether words in capitals go on to a comma with a name behind it, or to letters in brackets."""
        tokens = self.page.tokens
        if not self.capitals or not tokens[index].is_capitalised:
            return False
        end = index + 1
        while end < self.last and end - index < _LONGEST_RUN and tokens[end].is_word and self._is_in_run(end):
            end += 1
        if end > self.last:
            return False
        if tokens[end].form == "(":
            return end + 2 <= self.last and self._is_acronym(end + 1)
        if tokens[end].form != "," or end + 2 > self.last:
            return False
        respect = self.page.at("honorifics", end + 1)
        return respect is not None or (tokens[end + 1].is_capitalised and tokens[end + 2].is_capitalised)

    def _is_in_run(self, index: int) -> bool:
        token = self.page.tokens[index]
        small = words(self.page, "of_prepositions") | self.conjunctions | words(self.page, "bare_articles") | self.inner
        particles = self.page.lexicon.grammar.get("name", {}).get("particles", ())
        return token.is_capitalised or token.text.casefold() in small or token.form in particles

    def _portfolio(self, index: int) -> Match | None:
        """The longer of what a post is over and a kind of body."""
        found = [m for kind in ("portfolios", "agencies") if (m := self.page.at(kind, index)) is not None]
        return max(found, key=lambda match: match.last, default=None)

    def _take(self, last: int) -> bool:
        self.described = False
        self.words_last = last
        self.next = last + 1
        return True

    def _is_proper(self, index: int) -> bool:
        """One word in capitals behind an article: "the commander of the Africom"; two are rather a name."""
        tokens = self.page.tokens
        article = (
            tokens[index - 1].text.casefold() in words(self.page, "bare_articles")
            or tokens[index - 1].form == APOSTROPHE
        )
        alone = index == self.last or not tokens[index + 1].is_capitalised
        known = self.page.any_at(("titles", "place", "closed", "groups", "meeting", "visit", "honorifics"), index)
        return (
            index == past_linkers(self.page, self.first)
            and article
            and alone
            and tokens[index].is_capitalised
            and not known
        )

    def _is_in_list(self, index: int) -> bool:
        """Whether a comma is one of a list that "and" closes: "of Foreign Affairs, Union and Cooperation"."""
        while index < self.last and self.page.tokens[index].form == ",":
            taken = self._portfolio(index + 1)
            if taken is None:
                return False
            index = taken.last + 1
            while index < self.last and (further := self._portfolio(index)) is not None:
                index = further.last + 1  # "Comercio *Internacional*"
        if index >= self.last or self.page.tokens[index].text.casefold() not in self.conjunctions:
            return False
        return self._portfolio(past_linkers(self.page, index + 1)) is not None

    def _is_acronym(self, index: int) -> bool:
        text = self.page.tokens[index].text
        return len(text) >= _SHORTEST_ACRONYM and text.isupper() and text.isalpha()

    def _people(self, index: int) -> Match | None:
        """A people abroad at a token: "Gambiens de l'étranger"."""
        country = self.page.at("country", index)
        return people_abroad(self.page, country) if country is not None else None

    def _ends_as_adjective(self, index: int) -> bool:
        """Whether both words that "and" joins are adjectives."""
        forms = (self.page.tokens[self.words_last].form, self.page.tokens[index].form)
        plain = self.page.any_at(_NO_NOUNS, index) is None
        return bool(self.open_behind and self.endings) and plain and all(f.endswith(self.endings) for f in forms)
