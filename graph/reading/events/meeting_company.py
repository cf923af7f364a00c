"""With whom: sides that "between", "with" or a possessor joins to a word of meeting."""

from graph.reading.events.encounters import Encounter, across, is_bare, together
from graph.reading.events.meeting_frame import BREATH, CLOSE, NEAR
from graph.reading.events.meeting_subject import MeetingSubject
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person

_HOPED = frozenset({"planned", "unreal"})
_MOST_COUNTRIES = 3  # more by name only are a conference, at which nobody is said to have met each other


class MeetingCompany(MeetingSubject):
    """Reads the sides that are told together.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word.
        match: an entry of ``meeting.yaml``.
    """

    def _first_towards(self) -> Actor | None:
        """The first person or delegation after "with" written together with the word, near enough."""
        frame = self.match.entry.get("frame")
        name = "object_prepositions" if frame == "host-noun" else "with_prepositions"
        towards = self.page.lexicon.grammar.get(name, ())
        for actor in self.after:
            if actor.first - self.match.last > NEAR:
                return None
            if (
                actor.preposition
                and actor.preposition in towards
                and not isinstance(actor.side, Body)
                and not is_bare(actor)
            ):
                return actor
        return None

    def _brought_together(self, connector: Match) -> Encounter | None:
        """As in "a meeting that brought him together with X"."""
        for index in range(connector.last + 1, min(self.end, connector.last + NEAR) + 1):
            found = self.page.at("gathered", index)
            if found is not None and found.entry.get("role") == "other":
                return self._company(found.last + 1, found.first)
        towards = self.page.lexicon.grammar.get("with_prepositions", ())
        objects = [a for a in self.after if a.first > connector.last and a.preposition and a.preposition in towards]
        return across(self._subject(), [objects[0].side]) if objects else None

    def _mutual(self, connector: Match) -> Encounter | None:
        chain = self._gathered(connector)
        return together(actor.side for actor in chain) if sum(map(is_bare, chain)) <= _MOST_COUNTRIES else None

    def _gathered(self, connector: Match) -> list[Actor]:
        """Sides told in one breath: each but the first after "and", "with" or "beside"."""
        towards = self.page.lexicon.grammar.get("with_prepositions", ())
        chain: list[Actor] = []
        for actor in self.after:
            if actor.first <= connector.last or not self._is_side(actor, "mutual"):
                continue
            between = range(chain[-1].last + 1, actor.first) if chain else range(0)
            linked = len(between) <= BREATH and any(self.page.at("gathered", index) for index in between)
            if chain and not (actor.conjunction or linked or (actor.preposition and actor.preposition in towards)):
                break
            chain.append(actor)
        return chain

    def _company(self, start: int, connector: int) -> Encounter | None:
        objects = [a for a in self.scene.companions(self.sentence, start, self.end) if self._is_side(a, "with")]
        if not objects or objects[0].first - start > self.company:
            return None
        inner = [a for a in self.after if a.last < connector and self._is_side(a, "with")]
        subjects = [a.side for a in inner if self.scene.stands_free(a) or not a.preposition][:2] or self._subject()
        return across(subjects, [a.side for a in objects])

    def _unconnected(self, frame: str) -> Encounter | None:
        if frame == "strictly-with":
            return self.told.discussing()
        if frame == "noun" and (held := self.told.holding() or self.told.convened()) is not None:
            return held
        close = [a for a in self.after if a.first - self.match.last <= NEAR and self._is_side(a, frame)]
        if not close:
            return None
        if frame == "with":
            return self._together(close)
        if frame == "towards":
            return None
        return self._possessed(close)

    def _towards(self, close: list[Actor], first: Actor) -> Encounter | None:
        chain = self.scene.companions(self.sentence, first.first, self.end)
        inner = [a.side for a in close if a.last < first.first and self.scene.stands_free(a)]
        return across(inner[:2] or self._subject(), [a.side for a in chain])

    def _together(self, close: list[Actor]) -> Encounter | None:
        chain = self.scene.companions(self.sentence, close[0].first, self.end)
        return together(a.side for a in chain)

    def _possessed(self, close: list[Actor]) -> Encounter | None:
        """As in "His meeting X", "the meeting of X and Y": only right after the word."""
        if close[0].first - self.match.last > CLOSE or close[0].preposition:
            return None
        chain = self.scene.companions(self.sentence, close[0].first, self.end)
        purpose = self.match.analysis.preposition in self.page.lexicon.grammar.get("purpose_prepositions", ())
        aimed = purpose or (isinstance(close[0].side, Person) and self._is_intended())
        if self.match.analysis.enclitic or (aimed and close[0].first == self.match.last + 1):
            return across(self._subject(), [a.side for a in chain])
        if len(chain) > 1 and close[0].first == self.match.last + 1:
            return together(a.side for a in chain)
        return None

    def _is_intended(self) -> bool:
        """As in "X intends a meeting of Y": the side behind the verb is not the owner of the meeting."""
        before = self.match.first - 1
        behind = next((actor for actor in self.before if actor.last == before), None)
        verb = before if behind is None else behind.first - 1
        word = self.page.at("status", verb) if verb >= self.sentence.first else None
        return word is not None and word.last == verb and word.entry.get("status") in _HOPED
