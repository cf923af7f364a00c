"""Who received or summoned whom: verbs of hosts, guests and ambassadors."""

from graph.reading.events.encounters import Encounter, across, is_bare, together
from graph.reading.events.meeting_company import MeetingCompany
from graph.reading.events.meeting_frame import CLOSE, NEAR
from graph.reading.people.actors import Actor, Nation, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person

_COMMAS = frozenset("،,")


class MeetingHost(MeetingCompany):
    """Reads the sides of a reception.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word.
        match: an entry of ``meeting.yaml``.
    """

    def _host(self) -> Encounter | None:
        towards = self.page.lexicon.grammar.get("with_prepositions", ())
        able = [a for a in self.after if not is_bare(a) and (self.scene.stands_free(a) or self._is_object(a, towards))]
        able = [a for n, a in enumerate(able) if n == 0 or not isinstance(a.side, Body)]
        if self._has_unknown_subject():
            return None  # "he met NAME": one whom the text does not present
        if self.match.analysis.enclitic and able:
            return across([able[0].side], self._subject())
        if not able or able[0].first - self.match.last > NEAR:
            return None
        first = self.scene.companions(self.sentence, able[0].first, self.end)
        if (leader := self._leader()) is not None:
            return across([leader.side], [a.side for a in first])
        rest = [a for a in able if a.first > first[-1].last] or self._behind_clause(first[-1])
        if rest and rest[0].first - first[-1].last <= NEAR and self._led_directly(able[0]):
            objects = self.scene.companions(self.sentence, rest[0].first, self.end)
            return across([a.side for a in first], [a.side for a in objects if not is_bare(a)])
        subject = self._subject()
        if subject:
            return across(subject, [a.side for a in first])
        return together(a.side for a in first)

    def _summoned(self) -> Encounter | None:
        """As in "the ambassador was summoned to the ministry": by whom, or by the country where he serves."""
        guest = next((a for a in self.after if isinstance(a.side, Person) and not a.preposition), None)
        if guest is None or guest.first - self.match.last > CLOSE:
            return None
        for actor in self.scene.actors(self.sentence):
            towards = self.page.at("placing", actor.first - 1)
            own = country_of(actor.side) == country_of(guest.side)
            if actor.first > guest.last and isinstance(actor.side, Body) and towards is not None and not own:
                return across([actor.side], [guest.side])
        stationed = next(self.page.within("stationed", guest.first, guest.last), None)
        posted = self.page.within("country", stationed.last, guest.last) if stationed is not None else ()
        host = next((Nation(country.entry.id) for country in posted), None)
        return across([host], [guest.side]) if host is not None else None

    def _awaited(self) -> Encounter | None:
        """As in "At the reception of X at the airport were Y and Z": the guest, then behind a mark the hosts."""
        guests = self.scene.companions(self.sentence, self.match.last + 1, self.end)
        if not guests or guests[0].first != self.match.last + 1 or guests[0].preposition:
            return None
        hosts = [
            a for a in self.actors if a.first > guests[-1].last and isinstance(a.side, Person) and not a.preposition
        ]
        first = next((a for a in hosts if self.page.tokens[a.first - 1].form in _COMMAS), None)
        if first is None or not self._after_preposition():
            return None
        return across(
            [a.side for a in self.scene.companions(self.sentence, first.first, self.sentence.last)], [guests[0].side]
        )

    def _after_preposition(self) -> bool:
        before = self.page.at("closed", self.match.first - 1) if self.match.first > self.sentence.first else None
        return before is not None and before.entry.id == "preposition"

    def _behind_clause(self, actor: Actor) -> list[Actor]:
        """As in "X, who arrived on Saturday, met Y" with the verb first: sides behind the clause about the subject."""
        relatives = self.page.lexicon.grammar.get("relatives", ())
        if actor.last + 1 > self.sentence.last or self.page.tokens[actor.last + 1].text not in relatives:
            return []
        reach = range(actor.last + 2, min(actor.last + NEAR, self.sentence.last))
        comma = next((index for index in reach if self.page.tokens[index].form in _COMMAS), None)
        behind = [a for a in self.actors if comma is not None and a.first == comma + 1 and isinstance(a.side, Person)]
        if behind:
            self.end = self.sentence.last
        return behind

    def _is_object(self, actor: Actor, towards: list[str]) -> bool:
        return bool(actor.preposition) and actor.preposition in towards and not isinstance(actor.side, Body)
