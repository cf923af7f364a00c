"""Who meets: the side before a word of meeting, behind it, or the one that the text speaks of."""

from graph.reading.events.encounters import is_bare
from graph.reading.events.meeting_frame import CLOSE, NEAR, MeetingFrame
from graph.reading.people.actors import Actor, Side
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person

_NOUNS = frozenset({"noun", "host-noun", "towards"})


class MeetingSubject(MeetingFrame):
    """Finds the side that acts.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word.
        match: an entry of ``meeting.yaml``.
    """

    def _subject(self) -> list[Side]:
        """The side before the word, else the one the text speaks of."""
        if (visitor := self._visitor()) is not None:
            return [visitor]
        bare = bool(self.match.entry.get("object"))  # a country summons an ambassador, and meets nobody
        free = [actor for actor in self.before if self.scene.stands_free(actor) and (bare or not is_bare(actor))]
        if self.match.analysis.enclitic or self._has_owned_connector():  # "his meeting": a person's, if one is named
            free = [actor for actor in free if isinstance(actor.side, Person)] or free
        free = [actor for actor in free if self._acts(actor)] or free
        if free:
            goes_on = bare and bool(self.match.analysis.conjunction)  # "A refused … and summoned": the first verb's
            chosen = free[0] if goes_on else self.scene.subject(free, self.match.first)
            chain = [chosen]
            for actor in reversed(free[: free.index(chosen)]):
                if not chain[0].conjunction or chain[0].first - actor.last > 2:
                    break
                chain.insert(0, actor)
            return [actor.side for actor in chain]
        topic = self.scene.topic_before(self.sentence)
        return [topic] if topic is not None and not self._opens_sentence() and not self._has_unknown_subject() else []

    def _visitor(self) -> Side | None:
        """As in "visited Russia and met its president": who is told to visit, in the clause before."""
        visit = self.scene.recent[-1] if self.scene.recent else None
        if not self.match.analysis.conjunction or visit is None or visit.sentence is not self.sentence:
            return None
        between = [a for a in self.before if a.first > visit.trigger and isinstance(a.side, Person)]
        near = 0 < self.match.first - visit.trigger <= NEAR and not between
        return visit.participants[0] if near and visit.type == "visit" and visit.trigger >= 0 else None

    def _acts(self, actor: Actor) -> bool:
        """A body does something right behind a verb or at the head of a sentence; else somebody is only of it."""
        if not isinstance(actor.side, Body) or actor.first == self.sentence.first or actor.conjunction:
            return True
        return self.page.any_at(("verbs", "holding"), actor.first - 1) is not None

    def _has_owned_connector(self) -> bool:
        connector = self._connector()
        return connector is not None and bool(connector.analysis.enclitic)

    def _has_unknown_subject(self) -> bool:
        """Whether a word that may be a name nobody knows stands right behind a verb."""
        behind = self.match.last + 1
        if self.match.entry.get("frame") in _NOUNS or behind > self.end or not self.page.tokens[behind].is_word:
            return False
        known = any(actor.first <= behind <= actor.last for actor in self.actors)
        known = known or self.page.any_at(("closed", "gathered", "telephone", "place", "groups"), behind) is not None
        return not known and not self.page.lexicon.is_common(self.page.tokens[behind])

    def _opens_sentence(self) -> bool:
        """A verb without any subject at the head of a text has none to be had."""
        return self.sentence.index == self.page.read_sentences[0].index

    def _leader(self) -> Actor | None:
        """As in headings: a person right before the verb is its subject."""
        if not self.before or self.match.analysis.conjunction:
            return None
        one = self.before[-1]
        near = one.last == self.match.first - 1 and isinstance(one.side, Person)
        return one if near and self.scene.stands_free(one) and not one.conjunction else None

    def _led_directly(self, actor: Actor) -> bool:
        """Whether the subject stands right after its verb."""
        return actor.first - self.match.last <= CLOSE + 2
