"""What follows the head of a post or body: the words that belong to it, and the country they name."""

from dataclasses import dataclass

from graph.reading.lexicons.lexicon import Match
from graph.reading.lexicons.morphology import Analysis
from graph.reading.page import Page
from graph.reading.people.linked import Linked
from graph.reading.text.normalise import fold

_STOPS = ("titles", "honorifics", "closed", "verbs", "groups", "both", "counterpart", "visit")


@dataclass(frozen=True)
class Complement:
    """The words after a head.

    Attributes:
        first, last: their tokens; ``last < first`` when there are none.
        words_last: last token that is not the closing country.
        country: code of the country named, or None.
        body: a world-wide body among them, or None.
        parts: where "and" joins two complements, the first token of each.
        indefinite: the country is an adjective without the article that the language would have there.
    """

    first: int
    last: int
    words_last: int
    country: str | None
    body: Match | None
    parts: tuple[int, ...]
    indefinite: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there are no words but a country's."""
        return self.words_last < self.first


class _Walk:
    """The state while the words after a head are taken one by one."""

    def __init__(self, page: Page, head: Match, last: int, definite_head: bool) -> None:
        first = head.last + 1
        self.page = page
        self.after_country = head.entry.get("genitive", head.entry.get("body") != "none")
        self.takes_words = head.entry.get("complement", True) or not definite_head
        self.composes = head.entry.get("body") not in (None, "own", "none")
        self.takes_titles = head.entry.get("of_titles", False)
        grammar = page.lexicon.grammar.get("complement", {})
        self.definite: bool = grammar.get("definite", False)
        self.whole = frozenset(map(fold, page.lexicon.grammar.get("conjunction_like", ())))
        self.prepositions = frozenset(grammar.get("prepositions", ()))
        self.first = self.next = first
        self.limit = min(last, first + grammar.get("longest", 8) - 1)
        self.words_last = first - 1
        self.country: str | None = None
        self.body: Match | None = None
        self.parts = [first]
        self.indefinite = False
        self.in_genitive = False  # "the German Centre for Counter-Terrorism" goes on after the country
        self.closed_by_article = self.definite_head = definite_head

    def run(self) -> Complement:
        """Take words while they belong to the head."""
        while self.next <= self.limit and self._step():
            pass
        return Complement(
            self.first, self.next - 1, self.words_last, self.country, self.body, tuple(self.parts), self.indefinite
        )

    def _step(self) -> bool:
        index = self.next
        token = self.page.tokens[index]
        if not token.is_word:
            return False
        country = self.page.at("country", index)
        if country is not None:
            return self._take_country(country)
        body = self.page.at("agencies", index)
        if body is not None and body.entry.get("role") == "body":
            return self._take_body(body)
        title = self.page.at("titles", index) if self.takes_titles and index == self.first else None
        if title is not None:
            return self._take_title(title)
        if (
            self._stops(index)
            or not (self.takes_words or (self.country and self.after_country))
            or (self.country and not (self.after_country and (self.in_genitive or self._genitive(index))))
        ):
            return False
        place = self.page.at("place", index)
        if place is not None:
            return self._take_place(place)
        return self._take_word(index, body)

    def _stops(self, index: int) -> bool:
        status = self.page.at("status", index)
        meeting = self.page.at("meeting", index)
        former = status is not None and status.entry.id == "former"
        tells = meeting is not None and not meeting.entry.get("in_names")
        qualified = index == self.first and self.definite_head and self.page.at("qualifiers", index) is not None
        stop = self.page.any_at(_STOPS, index)
        if stop is not None and stop.entry.kind == "groups" and index > self.first:
            stop = stop if stop.analysis.preposition not in self.prepositions or not stop.analysis.preposition else None
        return qualified or former or tells or stop is not None

    def _take_title(self, match: Match) -> bool:
        self.words_last = match.last
        self.next = match.last + 1
        self.closed_by_article = bool(match.analysis.article) or match.last > match.first
        return True

    def _take_place(self, match: Match) -> bool:
        """A city after a bare head: mayor of Paris, crown prince of Abu Dhabi."""
        if match.analysis.conjunction or match.analysis.preposition or self.closed_by_article:
            return False
        self.country = match.entry.get("country")
        self.words_last = match.last
        self.next = match.last + 1
        return False

    def _take_country(self, match: Match) -> bool:
        analysis = match.analysis
        if self.country or analysis.conjunction or analysis.preposition not in ("", *self.prepositions):
            return False
        is_name = match.entry.get("role") == "name" and not (self.closed_by_article and self._is_adjective_too(match))
        if self.definite and self.definite_head and not is_name and not analysis.article and self.next == self.first:
            return False  # an adjective has the article of its noun: "the Prince" with "Turki" is a name
        if is_name and analysis.preposition and self.next > self.first:
            return False
        if is_name and self.closed_by_article and not analysis.preposition and self.next > self.first:
            return False
        self.country = match.entry.id
        self.indefinite = self.definite and not is_name and not analysis.article
        self.next = match.last + 1
        return True

    def _is_adjective_too(self, match: Match) -> bool:
        """Whether a country's name is written like its adjective: السعودية."""
        return any(one.entry.get("role") == "adjective" for one in self.page.all_at("country", match.first))

    def _take_body(self, match: Match) -> bool:
        if match.analysis.conjunction or self.body or match.analysis.preposition not in ("", *self.prepositions):
            return False
        self.body = match
        self.words_last = match.last
        self.next = match.last + 1
        country = self.page.at("country", self.next) if self.next <= self.limit else None
        if country is not None and country.analysis.article and country.entry.get("role") == "adjective":
            self._take_country(country)
        return False

    def _genitive(self, index: int) -> bool:
        """After a country only words in the genitive go on: the German Centre *for …*."""
        token = self.page.tokens[index]
        if token.form in self.whole:
            return False  # وليد is no "and for"
        marked = any(a.preposition and a.preposition in self.prepositions for a in token.analyses)
        return marked and self.page.lexicon.is_common(token)

    def _take_word(self, index: int, body: Match | None) -> bool:
        token = self.page.tokens[index]
        is_body = body is not None
        if not (is_body or self.page.lexicon.is_common(token)):
            return False
        analysis = self._reading(index)
        if analysis is None or (is_body and analysis.conjunction):
            return False
        if analysis.conjunction:
            if index == self.first or not (analysis.article or analysis.preposition or self._goes_on(index)):
                return False
            self.parts.append(index)
        if self.definite:
            self.closed_by_article = bool(analysis.article)
        self.in_genitive = self.country is not None
        self.words_last = index if body is None else min(body.last, self.limit)
        self.next = self.words_last + 1
        return True

    def _goes_on(self, index: int) -> bool:
        """As in "… and Surveillance of the Territory": a bare noun after "and", with a definite one after it."""
        if not self.composes or index >= self.limit or self._stops(index + 1):
            return False
        following = self.page.tokens[index + 1]
        return (
            following.is_definite and self.page.lexicon.is_common(following) and not self.page.at("country", index + 1)
        )

    def _reading(self, index: int) -> Analysis | None:
        """Choose the reading that fits: with an article, in the genitive, or a bare noun before either."""
        analyses = [a for a in self.page.tokens[index].analyses if not a.enclitic]
        for analysis in analyses:
            if analysis.article and analysis.preposition in ("", *self.prepositions):
                return analysis
        known = self.page.lexicon.common
        for analysis in analyses:
            if analysis.preposition in self.prepositions and analysis.preposition and analysis.key in known:
                return analysis
        if self.composes and index > self.first:
            joined = next((a for a in analyses if a.conjunction and not a.article and a.key in known), None)
            if joined is not None and self.page.tokens[index].form not in known:
                return joined
        if self.closed_by_article:
            return None
        whole = self.page.tokens[index].form
        if self.definite and whole not in known and not self.page.at("agencies", index):
            return None
        return next((a for a in analyses if not a.conjunction and not a.preposition), None)


def complement(page: Page, head: Match, last: int, definite_head: bool) -> Complement:
    """Find the words that belong to the head of a post or body.

    Args:
        page: the document.
        head: title, or first words of a body.
        last: where the search ends.
        definite_head: whether the head carries an article, after which no bare noun can follow.
    Returns:
        The complement, maybe empty.
    """
    if page.lexicon.grammar.get("complement", {}).get("linkers"):
        country_only = not head.entry.get("complement", True)
        of_titles, is_open = bool(head.entry.get("of_titles")), _is_open(page, head)
        found = Linked(page, head.last + 1, last, of_titles, country_only, is_open).run()
        return Complement(found.first, found.next - 1, found.words_last, found.country, found.body, tuple(found.parts))
    return _Walk(page, head, last, definite_head).run()


def _is_open(page: Page, head: Match) -> bool:
    """Whether words that no lexicon has may follow: behind a title, and behind a body written as a proper name."""
    if head.entry.kind == "titles":
        return True
    return bool(head.entry.get("open")) or page.tokens[head.first].is_capitalised
