"""A word of meeting with the people, countries and bodies around it, and what can link or be a side."""

from graph.reading.events.together import Together
from graph.reading.events.whose_day import relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

NEAR = 14
CLOSE = 3
BREATH = 6
_TIMES = frozenset({"calendar", "today", "preposition"})


class MeetingFrame:
    """The word and who stands before and behind it.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word.
        match: an entry of ``meeting.yaml``.
    """

    def __init__(self, scene: Scene, sentence: Sentence, match: Match) -> None:
        self.scene = scene
        self.page = scene.page
        self.sentence = sentence
        self.match = match
        self.end = scene.clause_end(self._last(), sentence.last)
        actors = [actor for actor in scene.actors(sentence) if self._can_meet(actor)]
        self.actors = actors
        self.after = [actor for actor in actors if match.last < actor.first <= self.end]
        self.before = [actor for actor in actors if actor.last < match.first]
        self.company: int = scene.page.lexicon.grammar.get("company", NEAR)
        self.told = Together(scene, sentence, match, self.before, self.after, self.end)

    def _last(self) -> int:
        """The word, or what goes on about it: "the meeting that was due between …"."""
        relative = relative_behind(self.scene, self.sentence, self.match.last)
        return self.match.last if relative is None else relative

    def _can_meet(self, actor: Actor) -> bool:
        """Nobody who left the post or speaks for others; no body that is only where something happens."""
        if isinstance(actor.side, Body):
            return (
                not actor.side.speaks
                and not self._is_owner(actor)
                and (self.scene.stands_free(actor) or bool(actor.preposition))
            )
        if not isinstance(actor.side, Person):
            return True
        return not actor.side.is_former and not all(post.entry.get("speaks") for post in actor.side.posts)

    def _is_owner(self, actor: Actor) -> bool:
        """As in "on the sidelines of the summit of the G20": a body whose gathering another word names."""
        before = range(max(actor.first - 3, self.sentence.first), actor.first)
        found = [m for kind in ("meeting", "events") for m in self.page.within(kind, before.start, actor.first - 1)]
        nouns = (m for m in found if m.entry.kind == "events" or m.entry.get("frame") == "noun")
        return any(m.last == actor.first - 1 and m.first != self.match.first for m in nouns)

    def _caller(self) -> Match | None:
        """As in "received a call from X": what tells who made it, right behind but for words of time."""
        for index in range(self.match.last + 1, min(self.match.last + BREATH, self.sentence.last) + 1):
            found = self.page.at("caller", index)
            if found is not None:
                return found
            closed = self.page.at("closed", index)
            timely = closed is not None and (closed.entry.id in _TIMES or closed.entry.get("role") == "clause")
            if self.page.tokens[index].is_word and not timely and self.page.at("placing", index) is None:
                return None
        return None

    def _connector(self) -> Match | None:
        for index in range(self.match.last + 1, min(self.end, self.match.last + NEAR) + 1):
            found = self.page.at("gathered", index)
            if found is not None and found.entry.get("role") in ("mutual", "other"):
                if not self._is_of_relations(index):
                    return found
                continue
            other = self.page.at("meeting", index)
            within = self.page.at("placing", index - 1) is not None  # "a meeting in the summit between"
            if other is not None and other.entry.get("frame") == "noun" and index > self.match.last + 1 and not within:
                return None  # "a summit before the talks between": those of the talks
        return None

    def _is_of_relations(self, index: int) -> bool:
        """As in "a meeting on the good relations between A and B": the sides of what the meeting was about."""
        first = max(self.match.last + 1, index - CLOSE)
        found = [m for kind in ("heads", "cooperation") for m in self.page.within(kind, first, index - 1)]
        return any(all(self.page.tokens[i].is_definite for i in range(m.last + 1, index)) for m in found)

    def _is_side(self, actor: Actor, frame: str) -> bool:
        if isinstance(actor.side, Nation) and not actor.side.group:
            return frame == "mutual" and self._names_itself(actor)
        return True

    def _names_itself(self, actor: Actor) -> bool:
        """A bare country is a side when it follows "between" or "and", not a place or a possessor."""
        if actor.preposition:
            return False
        before = actor.first - 1
        return actor.conjunction or any(
            m.last == before for m in self.page.within("gathered", max(before - 2, 0), before)
        )
