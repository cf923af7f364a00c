"""What follows the head of a post or body in languages that link the words: "of the Interior", "de l'Intérieur".

Words of ``portfolios.yaml`` and ``agencies.yaml`` are taken: what posts and bodies are over. Where the grammar says
``open``, so is any noun behind "of", with the adjectives that follow it.
"""

from dataclasses import dataclass

from graph.reading.lexicons.lexicon import Match
from graph.reading.people.apart import words
from graph.reading.people.linked_country import LinkedCountry
from graph.reading.people.linkers import past_linkers
from graph.reading.people.proper import kind_ahead
from graph.reading.people.words_of_post import people_abroad


@dataclass
class Linked(LinkedCountry):
    """The words after a head, taken one by one."""

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
        if country is not None and linked and (people := people_abroad(self.page, country)) is not None:
            return self._take(people.last)
        if country is not None:
            return self._take_country(country, linked)
        if self.only_country or (self.body is not None and not self._is_charge_behind_body(index, linked)):
            return False
        if linked and self._take_town(index):
            return False
        return self._take_words(index, linked) or self._take_place(index, linked)

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

    def _is_charge_behind_body(self, index: int, linked: bool) -> bool:
        """As in "of the European Union for Foreign Affairs": what a post at a world-wide body is over."""
        purposes = words(self.page, "purpose_prepositions")
        return linked and self.page.tokens[self.next].text.casefold() in purposes and self._portfolio(index) is not None

    def _take_body(self, match: Match, linked: bool) -> bool:
        if not linked:
            return False
        self.body = match
        return self._take(match.last)

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
