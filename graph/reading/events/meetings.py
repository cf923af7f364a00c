"""Who met whom, from a word of meeting and the sides around it."""

from graph.reading.events.clauses import is_subject_first
from graph.reading.events.encounters import Encounter, across, together
from graph.reading.events.meeting_host import MeetingHost
from graph.reading.events.subject_first import one_side_told, sides_told
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence


def encounter(scene: Scene, sentence: Sentence, match: Match) -> Encounter | None:
    """Read the sides of a meeting.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word of meeting.
        match: an entry of ``meeting.yaml``.
    Returns:
        The sides; None when the sentence does not say who met whom.
    """
    frame = _Frame(scene, sentence, match)
    found = frame.read_subject_first() if is_subject_first(scene.page) else frame.read()
    if found is not None and match.entry.get("object"):
        return _summons(found, match.entry.get("object"))
    return found


def _summons(found: Encounter, kind: str) -> Encounter | None:
    """An ambassador who was summoned met the person who summoned him, not a ministry or country."""
    if not any(isinstance(side, Person) and any(post.entry.get(kind) for post in side.posts) for side in found.sides):
        return None
    return Encounter(found.sides, tuple(pair for pair in found.pairs if all(isinstance(one, Person) for one in pair)))


class _Frame(MeetingHost):
    """Chooses how to read the sides by the frame of the word."""

    def read_subject_first(self) -> Encounter | None:
        told = sides_told(self.scene, self.sentence, self.match, self.actors)
        if told is None:
            meant = None if self.match.entry.get("named") else self.told.meant()  # "welcomed the agreement"
            return meant or self._one_sided()
        return across(*told) if told[1] else together(told[0])

    def _one_sided(self) -> Encounter | None:
        sides = one_side_told(self.scene, self.sentence, self.match, self.actors)
        known = any(not isinstance(side, Person) or side.name or side.country for side in sides)
        return Encounter(tuple(sides), ()) if known else None  # "the minister said that he had met the family"

    def read(self) -> Encounter | None:
        return self._read() or self.told.read()

    def _read(self) -> Encounter | None:
        frame = self.match.entry.get("frame")
        if frame == "host":
            return self._host()
        if frame == "summoned":
            return self._summoned()
        if self.match.entry.get("type") == "call" and (caller := self._caller()) is not None:
            return self._company(caller.last + 1, caller.first)
        if frame == "host-noun" and (awaited := self._awaited()) is not None:
            return awaited
        connector = self._connector()
        object_first = self._first_towards()
        if object_first is not None and (connector is None or object_first.first < connector.first):
            close = [a for a in self.after if a.first <= object_first.first and self._is_side(a, "with")]
            return self._towards(close, object_first)
        themselves = self.told.themselves(connector)
        if themselves is not None:
            return themselves
        if connector is not None and connector.entry.get("role") == "mutual" and not connector.analysis.enclitic:
            return self._mutual(connector)
        if connector is not None and connector.entry.get("role") == "mutual":
            return self._brought_together(connector)
        if connector is not None and connector.entry.get("role") == "other":
            return self._company(connector.last + 1, connector.first)
        return self._unconnected(str(frame))
