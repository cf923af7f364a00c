"""The country that a complement names, and the town, people or body behind it: "of Morocco's National Security"."""

from dataclasses import dataclass

from graph.reading.lexicons.lexicon import Match
from graph.reading.people.apart import APOSTROPHE, is_possessor, words
from graph.reading.people.linked_words import LinkedWords


@dataclass
class LinkedCountry(LinkedWords):
    """Takes the country, town or place among the words after a head."""

    def _begun(self, index: int) -> Match | None:
        """A country whose first word is the head's last: "president of the (Republic) of Benin"."""
        before = self.page.within("country", max(self.first - 1, 0), self.first - 1)
        return next((match for match in before if match.last >= index), None)

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
