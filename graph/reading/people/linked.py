"""What follows the head of a post or body in languages that link the words: "of the Interior", "de l'Intérieur".

Words of ``portfolios.yaml`` and ``agencies.yaml`` are taken: what posts and bodies are over. Where the grammar says
``open``, so is any noun behind "of", with the adjectives that follow it.
"""

from dataclasses import dataclass, field

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.apart import APOSTROPHE, is_possessor, words
from graph.reading.people.proper import kind_ahead

_SHORTEST_ACRONYM = 2
_SHORTEST_WORD = 3
_LONGEST_RUN = 10
_NO_NOUNS = (
    *("titles", "place", "country", "closed", "groups", "meeting", "visit", "honorifics", "verbs", "status"),
    *("counterpart", "both", "occurrence", "participation"),
)


def is_linked(page: Page) -> bool:
    """Whether the language joins a complement to its head by words of their own."""
    return bool(page.lexicon.grammar.get("complement", {}).get("linkers"))


def past_linkers(page: Page, index: int) -> int:
    """Give the first token from one on that is no linking word: "of the", "de l'".

    Args:
        page: the document.
        index: where to begin.
    """
    linkers = page.lexicon.grammar.get("complement", {}).get("linkers", ())
    last = page.sentence(index).last if index < len(page.tokens) else index
    linked = False
    while index < last and linkers:
        text = page.tokens[index].text.casefold()
        if text not in linkers and not (linked and page.tokens[index].form == APOSTROPHE):
            break
        linked = True
        index += 1
    return index


def words_without_country(page: Page, first: int, last: int) -> str:
    """Give the words of a post from one token to another without its country and the letters of its body.

    "ministre (espagnol) de l'Intérieur", "of (Morocco's) National Security (DGSN)".

    Args:
        page: the document.
        first: its first token.
        last: its last token.
    """
    tokens = page.tokens
    while last - 2 > first and tokens[last].form == ")" and tokens[last - 2].form == "(":
        last -= 3
    for match in page.within("country", first, last):
        after = match.last + 1
        if is_possessor(page, match.last):
            after += 1 + (tokens[min(after + 1, last)].text.casefold() in words(page, "possessives"))
        elif match.entry.get("role") != "adjective" or _people_abroad(page, match) is not None:
            continue
        parts = (page.words(first, match.first - 1) if match.first > first else "", page.words(after, last))
        return " ".join(part for part in parts if part)
    return page.words(first, last)


def _people_abroad(page: Page, country: Match) -> Match | None:
    """As in "des Gambiens de l'étranger": a people is what a post is over, and its country is not said."""
    if country.last + 1 >= len(page.tokens):
        return None
    match = page.at("portfolios", country.last + 1)
    return match if match is not None and match.entry.get("abroad") else None


@dataclass
class Linked:
    """The words after a head, taken one by one.

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

    def run(self) -> "Linked":
        """Take words while they belong to the head."""
        while self.next <= self.last and self._step():
            pass
        return self

    def _step(self) -> bool:
        if self._skip_acronym() or self._take_run():
            return True
        index = past_linkers(self.page, self._past_inner())
        linked = index > self.next
        if index > self.last:
            return False
        begun = self._begun(index)
        if begun is not None and self.page.at("country", index) is None and not self.country:
            self.country, self.next = begun.entry.id, begun.last + 1
            return True
        country = self.page.at("country", index)
        if country is not None and linked and (people := _people_abroad(self.page, country)) is not None:
            return self._take(people.last)
        if country is not None:
            return self._take_country(country, linked)
        if self.only_country or (self.body is not None and not self._is_charge_behind_body(index, linked)):
            return False
        if linked and self._take_town(index):
            return False
        return self._take_words(index, linked) or self._take_place(index, linked)

    def _begun(self, index: int) -> Match | None:
        """A country whose first word is the head's last: "president of the (Republic) of Benin"."""
        before = self.page.within("country", max(self.first - 1, 0), self.first - 1)
        return next((match for match in before if match.last >= index), None)

    def _past_inner(self) -> int:
        """A word inside a complement that links as well: "lutte *contre* le terrorisme"."""
        inside = self.words_last >= self.first and self.page.tokens[self.next].text.casefold() in self.inner
        return self.next + 1 if inside and self.next < self.last else self.next

    def _take_place(self, index: int, linked: bool) -> bool:
        """A city after "of" ends the words: "procureur de Paris", "École de police de Caserte"."""
        place = self.page.at("place", index)
        if place is None or not linked or self.country or not self._is_of(self.next):
            return False
        if not self.open_behind or self.page.at("titles", index) is not None:
            return False
        self.country = place.entry.get("country")
        self._take(place.last)
        return False

    def _take_town(self, index: int) -> bool:
        """As in "commander of Dubai Police": the police of a town that stands before it."""
        place = self.page.at("place", index)
        force = self.page.at("agencies", place.last + 1) if place is not None else None
        if place is None or force is None or not force.entry.get("of_towns") or self.country:
            return False
        self.country = place.entry.get("country")
        return self._take(force.last)

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

    def _take_run(self) -> bool:
        """As in "of Customs in Castile and Leon, X Y": a place or noun of capitals before the comma of a name."""
        start = self.next
        small = self.inner | self.conjunctions
        if not self.capitals or self.words_last < self.first:
            return False
        if (behind := self.page.at("place", start)) is not None and self._is_before_name(start):
            return self._take(behind.last)  # "de la Región Policial Tumbes, general X Y"
        if self.page.tokens[start].text.casefold() not in small:
            return False
        index = past_linkers(self.page, start + 1)
        kinds = ("titles", "country", "agencies", "portfolios", "honorifics")
        if index > self.last or self.page.any_at(kinds, index) is not None or not self._is_before_name(index):
            return False
        if self.page.tokens[start].text.casefold() in self.conjunctions:
            self.parts.append(start + 1)
        place = self.page.at("place", index)
        return self._take(place.last if place is not None else index)

    def _is_in_run(self, index: int) -> bool:
        token = self.page.tokens[index]
        small = words(self.page, "of_prepositions") | self.conjunctions | words(self.page, "bare_articles") | self.inner
        particles = self.page.lexicon.grammar.get("name", {}).get("particles", ())
        return token.is_capitalised or token.text.casefold() in small or token.form in particles

    def _skip_acronym(self) -> bool:
        """As in "of National Security (DGSN)"."""
        tokens = self.page.tokens
        if self.next + 2 > self.last or self.words_last < self.first or tokens[self.next].form != "(":
            return False
        if not self._is_acronym(self.next + 1) and tokens[self.next + 1].text not in self.standing:
            return False
        if tokens[self.next + 2].form != ")":
            return False
        self.next += 3
        return True

    def _take_words(self, index: int, linked: bool) -> bool:
        if linked and (kind := kind_ahead(self.page, index, self.last)) is not None:
            return self._take(kind.last)
        body = self.page.at("agencies", index)
        if body is not None and body.entry.get("role") == "body":
            return self._take_body(body, linked)
        title = self.page.at("titles", index) if self.of_titles and index - self.first <= 2 else None
        taken = title or self._portfolio(index)
        if taken is not None and taken.entry.get("leads") and self._portfolio(taken.last + 1) is None:
            return False
        behind = self.described or index == self.words_last + 1
        if taken is not None and (linked or title is not None or behind):
            return self._take(taken.last)
        if linked and (self._is_acronym(index) or self._is_proper(index)):
            return self._take(index)
        if linked and self._is_noun(index, self.next):
            return self._take(index)
        return not linked and (
            self._is_adjective_taken(index) or self._take_next_part(index) or self._take_listed(index)
        )

    def _is_adjective_taken(self, index: int) -> bool:
        return self._is_adjective(index) and self._take(index)

    def _portfolio(self, index: int) -> Match | None:
        """The longer of what a post is over and a kind of body."""
        found = [m for kind in ("portfolios", "agencies") if (m := self.page.at(kind, index)) is not None]
        return max(found, key=lambda match: match.last, default=None)

    def _take(self, last: int) -> bool:
        self.described = False
        self.words_last = last
        self.next = last + 1
        return True

    def _take_country(self, match: Match, linked: bool) -> bool:
        """A name after a linking word, or an adjective right behind a word; words may go on after an adjective."""
        is_name = match.entry.get("role") == "name"
        leads = not is_name and linked and self.page.lexicon.grammar.get("premodifiers")
        if leads and self._portfolio(match.last + 1) is None:
            return False
        if self.country or (is_name != linked and not leads):
            return False
        if is_name and self.page.tokens[self.next].text.casefold() not in words(self.page, "of_prepositions"):
            return False  # "aux Affaires européennes", but not "aux États-Unis"
        self.country = match.entry.id
        self.next = match.last + 1
        behind = self._past_possessive(match.last) if is_name else None
        if is_name and behind is None and self._opens_body(match.last + 1):
            behind = match.last + 1  # "of the Liberia National Police"
        if behind is not None:
            leads, self.next = True, behind  # "of Morocco's National Security"
        self.described = bool(leads)  # "of the Spanish National Police"
        self._skip_acronym()
        return not is_name or self.described

    def _opens_body(self, index: int) -> bool:
        """Whether a body in capitals is named with its country's name before it."""
        if not self.page.lexicon.grammar.get("premodifiers") or index > self.last:
            return False
        return self.page.tokens[index].is_capitalised and self.page.at("agencies", index) is not None

    def _past_possessive(self, last: int) -> int | None:
        """The token behind the mark of a possessor, when a complement begins there."""
        index = last + 1
        if not is_possessor(self.page, last):
            return None
        while index <= self.last and (
            self.page.tokens[index].form == APOSTROPHE
            or self.page.tokens[index].text.casefold() in words(self.page, "possessives")
        ):
            index += 1
        return index if index <= self.last and self._portfolio(index) is not None else None

    def _is_charge_behind_body(self, index: int, linked: bool) -> bool:
        """As in "of the European Union for Foreign Affairs": what a post at a world-wide body is over."""
        purposes = words(self.page, "purpose_prepositions")
        return linked and self.page.tokens[self.next].text.casefold() in purposes and self._portfolio(index) is not None

    def _take_body(self, match: Match, linked: bool) -> bool:
        if not linked:
            return False
        self.body = match
        return self._take(match.last)

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

    def _take_listed(self, index: int) -> bool:
        """After a comma another complement with its linking word: "de l'Intérieur, des Collectivités locales et …"."""
        if self.page.tokens[index].form != "," or self.words_last < self.first:
            return False
        if self._is_in_list(index):
            return self._take(self._portfolio(index + 1).last)  # type: ignore[union-attr]
        following = past_linkers(self.page, index + 1)
        of = index < self.last and self.page.tokens[index + 1].text.casefold() in words(self.page, "of_prepositions")
        if not of or following > self.last:
            return False
        taken = self._portfolio(following) or self._people(following)
        if taken is not None:
            return self._take(taken.last)
        noun = self._is_noun(following, index + 1) and self.page.tokens[following].is_capitalised
        return noun and self._take(following)

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

    def _take_next_part(self, index: int) -> bool:
        """After "and" another complement: "of the Interior and of Local Government"."""
        if self.page.tokens[index].text.casefold() not in self.conjunctions or self.words_last < self.first:
            return False
        start = index + 1
        following = past_linkers(self.page, start)
        if following > self.last:
            return False
        taken = self._portfolio(following) or self._people(following)
        if taken is not None and following > start and taken.entry.get("describes"):
            return False  # "and the General X"
        if taken is not None or self._is_noun(following, start):
            self.parts.append(start)
            return self._take(following if taken is None else taken.last)
        if following == start and self._ends_as_adjective(start):
            return self._take(start)  # "technique et scientifique"
        return False

    def _people(self, index: int) -> Match | None:
        """A people abroad at a token: "Gambiens de l'étranger"."""
        country = self.page.at("country", index)
        return _people_abroad(self.page, country) if country is not None else None

    def _ends_as_adjective(self, index: int) -> bool:
        """Whether both words that "and" joins are adjectives."""
        forms = (self.page.tokens[self.words_last].form, self.page.tokens[index].form)
        plain = self.page.any_at(_NO_NOUNS, index) is None
        return bool(self.open_behind and self.endings) and plain and all(f.endswith(self.endings) for f in forms)
