"""Whose an official is by the company that he is told in: who leads a delegation, who stands on a side, who hosts."""

from collections import Counter
from collections.abc import Iterator

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import BodyMention
from graph.reading.people.people import People, Person
from graph.reading.text.sentences import Sentence

_FAR = 45
_SIDE = 3
_BEFORE = 30


class Company:
    """Tells the country of officials from those they are told with.

    Args:
        page: the document.
        people: its people.
        mentions: the bodies that it names outside posts.
    """

    def __init__(self, page: Page, people: People, mentions: list[BodyMention]) -> None:
        self.page = page
        self.people = people
        self.mentions = mentions

    def country_of(self, person: Person) -> str | None:
        """Give the country of whom a person leads, accompanies or sits beside; None when nothing says so.

        Args:
            person: an official whose own words state no country.
        """
        if any(post.country or post.counterpart for post in person.posts):
            return None
        starts = [post.first for post in person.posts] + [first for first, _ in person.spans]
        found = (self._at(first, person) for first in sorted(starts))
        return next((country for country in found if country), None)

    def _at(self, first: int, person: Person) -> str | None:
        sentence = self.page.sentence(first)
        marks = [m for m in self.page.within("led", max(sentence.first, first - _FAR), first - 1) if m.last < first]
        for mark in reversed(marks):
            if mark.entry.get("role") == "side":
                country = self._behind(mark)
                if country is not None and country.last < first:
                    return country.entry.id
            elif self._is_led(mark, first):
                return self._owner(sentence, mark, person)
        return None

    def _behind(self, mark: Match) -> Match | None:
        """The country right behind a word of side: "por parte española", "por México, el canciller"."""
        for index in range(mark.last + 1, min(mark.last + _SIDE, len(self.page.tokens) - 1) + 1):
            country = self.page.at("country", index)
            if country is not None:
                group = self.page.at("groups", country.last + 1)  # "on the Egyptian side,"
                behind = (country if group is None else group).last + 1
                comma = behind < len(self.page.tokens) and self.page.tokens[behind].form == ","
                return country if comma or mark.entry.get("strong") else None
            if not self._is_small(index):
                return None
        return None

    def _is_small(self, index: int) -> bool:
        small = apart.words(self.page, "articles") | apart.words(self.page, "of_prepositions")
        return self.page.tokens[index].text.casefold() in small or self.page.at("groups", index) is not None

    def _is_led(self, mark: Match, first: int) -> bool:
        """Whether no verb of meeting or speech stands between a word of leading and who leads."""
        between = range(mark.last + 1, first)
        return not any(self.page.any_at(("meeting", "visit"), index) for index in between)

    def _owner(self, sentence: Sentence, mark: Match, person: Person) -> str | None:
        start = max(sentence.first, mark.first - _BEFORE)
        named = list(self._named(start, mark.first - 1, person))
        return max(named)[1] if named else None

    def _named(self, first: int, last: int, person: Person) -> Iterator[tuple[int, str]]:
        for match in self.page.within("country", first, last):
            if match.entry.get("role") == "adjective" or not self._is_where(match):
                yield match.first, match.entry.id
        for mention in self.mentions:
            if first <= mention.first <= last and mention.country:
                yield mention.first, mention.country
        for start, (_, other) in self.people.mentions.items():
            if first <= start <= last and other is not person and other.country:
                yield start, other.country

    def _is_where(self, match: Match) -> bool:
        return self.page.at("placing", apart.before(self.page, match.first)) is not None

    def host_country(self, person: Person) -> str | None:
        """Give the country of the city where a person received somebody of another one: nobody receives abroad.

        Args:
            person: an official of no stated country.
        """
        for first, last in person.spans:
            sentence = self.page.sentence(first)
            verbs = (m for m in self.page.within("meeting", last + 1, sentence.last) if m.entry.get("at_home"))
            verb = next((m for m in verbs if m.first - last <= _SIDE), None)
            if verb is not None and (country := self._city(verb, sentence)) and self._has_guest(verb, sentence, country):
                return country
        return None

    def other_country(self, person: Person, home: str | None) -> str | None:
        """Give the country of somebody's counterpart who is told without one: the only other one of the text.

        Args:
            person: an official of no stated country.
            home: the country of the text, or None.
        """
        models = [post.counterpart for post in person.posts if post.counterpart is not None]
        if not models or not self.page.lexicon.grammar.get("dateline_is_home"):
            return None
        holders = (self.people.holder.get(model) for model in models)
        own = {model.country for model in models} | {one.country for one in holders if one is not None} | {home}
        if own <= {None}:
            return None
        named = Counter(m.entry.id for m in self.page.matches if m.entry.kind == "country" and m.entry.id not in own)
        ranked = named.most_common(2)
        return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else None

    def _city(self, verb: Match, sentence: Sentence) -> str | None:
        placed = self.page.within("place", verb.last + 1, sentence.last)
        for place in placed:
            if self._is_where(place) or self.page.tokens[place.first - 1].text.casefold() in apart.words(
                self.page, "of_prepositions"
            ):
                return str(place.entry.get("country"))
        return None

    def _has_guest(self, verb: Match, sentence: Sentence, country: str) -> bool:
        guests = {c.entry.id for c in self.page.within("country", verb.last + 1, sentence.last)}
        guests |= {o.country for s, (_, o) in self.people.mentions.items() if verb.last < s <= sentence.last and o.country}
        return bool(guests - {country})
