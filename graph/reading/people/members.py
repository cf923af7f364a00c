"""Whose an official is by the company that he is told in: who leads a delegation, who stands on a side, who hosts."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import BodyMention
from graph.reading.people.datelines import dated_lines
from graph.reading.people.people import People, Person
from graph.reading.people.post import is_private
from graph.reading.text.sentences import Sentence

_FAR = 45
_SIDE = 3
_BEFORE = 30
_DESTINATION = 5
_TWO = 2


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

    def told(self, person: Person) -> str | None:
        """Give the country that an official's company, his line or his journey tells; None when none does.

        Args:
            person: an official whose own words state no country.
        """
        ways = (self.of_region, self.country_of, self.of_pair, self.line_country, self.met_abroad)
        return next((country for way in ways if (country := way(person))), None)

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

    def of_region(self, person: Person) -> str | None:
        """Give the country of the region that a post is over or held in: "el delegado del Gobierno en Andalucía".

        Args:
            person: an official of no stated country.
        """
        for post in person.posts:
            last = min(post.last + _SIDE, self.page.sentence(post.last).last)
            for region in self.page.within("regions", post.first, last):
                if not self.page.tokens[region.last].is_capitalised:
                    continue
                if region.first <= post.last or self.page.at("placing", apart.before(self.page, region.first)):
                    return region.entry.id
        return None

    def of_pair(self, person: Person) -> str | None:
        """Give the country of one of two told together after two countries: "Chile y Perú … los ministros A y B".

        Args:
            person: an official of no stated country.
        """
        post = next((post for post in person.posts if post.entry.get("pair") and not post.country), None)
        if post is None:
            return None
        holders = [one for one in self.people.persons if post in one.posts]
        holders.sort(key=lambda one: next((first for first, _ in one.spans if first > post.last), 0))
        pair = self._pair_before(post.first) or self._two_named()
        return pair[holders.index(person)] if len(holders) == 2 and pair else None

    def _two_named(self) -> tuple[str, str] | None:
        """The only two countries of a text, as they come."""
        named = list(dict.fromkeys(match.entry.id for match in self.page.matches if match.entry.kind == "country"))
        return (named[0], named[1]) if len(named) == _TWO else None

    def _pair_before(self, index: int) -> tuple[str, str] | None:
        """The two countries told together last before a token."""
        named = [match for match in self.page.matches if match.entry.kind == "country" and match.first < index]
        links = apart.words(self.page, "conjunctions")
        small = links | apart.words(self.page, "bare_articles") | apart.words(self.page, "of_prepositions")
        for one, other in reversed(list(pairwise(named))):
            between = {self.page.tokens[i].text.casefold() for i in range(one.last + 1, other.first)}
            if one.entry.id != other.entry.id and between and between <= small and between & links:
                return one.entry.id, other.entry.id
        return None

    def opposite(self, person: Person, home: str | None) -> str | None:
        """Give the other one of the two countries of a text, of who met somebody of one where no home is known.

        Args:
            person: an official of no stated country.
            home: the country of the text, or None.
        """
        if home is not None or not self.page.lexicon.grammar.get("dateline_is_home"):
            return None
        named = {match.entry.id for match in self.page.matches if match.entry.kind == "country"}
        named |= {str(body.country) for body in self.mentions if body.country}
        for first, last in person.spans:
            sentence = self.page.sentence(first)
            met = next(self.page.within("meeting", last + 1, sentence.last), None)
            others = [_known(one) for start, (_, one) in self.people.mentions.items() if met and start > met.last]
            if met is None or not others or self.page.sentence(met.first) is not sentence:
                continue
            rest = named - {others[0]}
            return rest.pop() if others[0] in named and len(rest) == 1 else None
        return None

    def line_country(self, person: Person) -> str | None:
        """Give the country of the city that opens the line of an official, where several lines have their own.

        Args:
            person: an official of no stated country.
        """
        if person.posts and any(post.counterpart for post in person.posts):
            return None
        lines = {block: str(place.entry.get("country")) for block, place in dated_lines(self.page)}
        if len(set(lines.values())) < 2 or not person.spans:
            return None
        return lines.get(self.page.block(person.spans[0][0]).index)

    def met_abroad(self, person: Person) -> str | None:
        """Give the country that is visited, or of the town told, of an official there whom visitors met or were met by.

        Args:
            person: an official of no stated country.
        """
        if not self.page.lexicon.grammar.get("dateline_is_home") or any(post.counterpart for post in person.posts):
            return None
        company = apart.words(self.page, "with_prepositions") | apart.words(self.page, "agent_prepositions")
        for first in sorted([post.first for post in person.posts] + [start for start, _ in person.spans]):
            before = apart.before(self.page, first)
            sentence = self.page.sentence(first)
            met = next(self.page.within("meeting", sentence.first, first), None)
            if met is not None and before > met.last and self.page.tokens[before].text.casefold() in company:
                return self._visited(first) or self._town(met, before)
        return None

    def _town(self, met: Match, last: int) -> str | None:
        """The country of the town between a verb of meeting and who was met: "se reunió en Rabat con el director"."""
        seats = self.page.lexicon.grammar.get("seats", ())
        towns = (m for m in self.page.within("place", met.last + 1, last - 1) if m.entry.id not in seats)
        town = next((m for m in towns if self._is_where(m)), None)
        return str(town.entry.get("country")) if town is not None else None

    def _visited(self, index: int) -> str | None:
        """The country named as a destination before a token, when it is one only."""
        found: set[str] = set()
        for visit in (match for match in self.page.matches if match.entry.kind == "visit" and match.first < index):
            last = min(visit.last + _DESTINATION, self.page.sentence(visit.first).last)
            for kind in ("country", "place"):
                named = (m.entry for m in self.page.within(kind, visit.last + 1, last))
                found.update(str(one.get("country", one.id)) for one in named if one.get("role") != "adjective")
        return found.pop() if len(found) == 1 else None

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
            verbs = (m for m in self.page.within("meeting", last + 1, sentence.last) if _meets(m))
            verb = next((m for m in verbs if m.first - last <= _SIDE + 2), None)
            country = self._city(verb, sentence) if verb is not None else None
            if verb is not None and country is not None and self._has_guest(verb, sentence, country):
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

    def first_told(self, person: Person) -> str | None:
        """Give the country of the official whom a text names first, for want of anything that tells another.

        Args:
            person: an official of no stated country.
        """
        if not self.page.lexicon.grammar.get("first_told") or not self._is_free(person):
            return None
        others = sorted(self.people.persons, key=lambda one: one.spans[0] if one.spans else (0, 0))
        return next((one.country for one in others if one is not person and one.country), None)

    def _is_free(self, person: Person) -> bool:
        """Whether a person is nobody's counterpart, no ambassador, and is not met by others."""
        page = self.page
        if any(post.counterpart or post.entry.get("accredited") or is_private(page, post) for post in person.posts):
            return False
        company = apart.words(self.page, "with_prepositions") | apart.words(self.page, "agent_prepositions")
        starts = [post.first for post in person.posts] or [first for first, _ in person.spans]
        before = (self.page.tokens[max(apart.before(self.page, first), 0)].text.casefold() for first in starts)
        return not any(word in company for word in before)

    def _city(self, verb: Match, sentence: Sentence) -> str | None:
        seats = self.page.lexicon.grammar.get("seats", ())
        placed = (m for m in self.page.within("place", verb.last + 1, sentence.last) if m.entry.id not in seats)
        for place in placed:
            before = self.page.tokens[place.first - 1].text.casefold()
            beside = before == "(" or before in apart.words(self.page, "of_prepositions")  # "Rota (Cádiz)"
            if beside or self._is_where(place):
                return str(place.entry.get("country"))
        return None

    def _has_guest(self, verb: Match, sentence: Sentence, country: str) -> bool:
        guests = {c.entry.id for c in self.page.within("country", verb.last + 1, sentence.last)}
        behind = [one for first, (_, one) in self.people.mentions.items() if verb.last < first <= sentence.last]
        guests |= {one.country for one in behind if one.country}
        return bool(guests - {country})


def _known(person: Person) -> str | None:
    """The country of a person, or of the body of his post where that is known by its name."""
    bodies = (seat.body for post in person.posts for seat in post.seats if seat.body is not None)
    return person.country or next((body.country for body in bodies if body.country), None)


def _meets(verb: Match) -> bool:
    """Whether a verb says that somebody received or met others: he who is told first does so at home."""
    return bool(verb.entry.get("at_home")) or verb.entry.get("frame") == "with"
