"""What is to come, or came before, between those who met: "the next meeting will be held in Niamey", no sides told."""

from collections.abc import Iterator

from graph.reading.events.dated import when
from graph.reading.events.located import where
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BACK = 16
_NEAR = 6
_MET = frozenset({"meeting", "call", "visit", "signing", "conference"})


def find_coming(scene: Scene, found: list[EventDraft]) -> list[EventDraft]:
    """Find the events that a text announces between the sides of the one it told last.

    Args:
        scene: the page and its cast.
        found: the events told with their sides.
    Returns:
        Planned events; none in a language whose grammar does not say ``coming``.
    """
    if not scene.page.lexicon.grammar.get("coming"):
        return []
    told = {event.sentence.index for event in found}
    announced = []
    for sentence in scene.page.read_sentences:
        if sentence.index in told or scene.page.blocks[sentence.block].is_heading:
            continue
        event = next(_of_sentence(scene, sentence, found), None)
        if event is not None:
            announced.append(event)
    return announced


def _of_sentence(scene: Scene, sentence: Sentence, found: list[EventDraft]) -> Iterator[EventDraft]:
    if any(isinstance(actor.side, Person) for actor in scene.actors(sentence)):
        return
    for kind in ("meeting", "events"):
        for match in scene.page.within(kind, sentence.first, sentence.last):
            noun = kind == "events" or match.entry.get("frame") == "noun"
            will_meet = match.feature == "future" and bool(match.entry.get("reciprocal"))  # "la commission se réunira"
            status = status_of(scene, sentence, match) if noun or will_meet else None
            if status == "planned" or (status == "held" and _is_the_last(scene, sentence, match)):
                yield from _announced(scene, sentence, match, found, status)


def _is_the_last(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "La anterior cita se celebró en Lanzarote": a gathering before the one told, and that it took place."""
    before = scene.page.within("status", max(sentence.first, match.first - 1), min(match.last + 1, sentence.last))
    took_place = scene.page.within("happening", match.last + 1, min(match.last + _NEAR, sentence.last))
    return any(word.entry.id == "former" for word in before) and any(True for _ in took_place)


def _announced(
    scene: Scene, sentence: Sentence, match: Match, found: list[EventDraft], status: str
) -> Iterator[EventDraft]:
    kind = str(match.entry.get("type"))
    before = [one for one in found if one.type in _MET and 0 < sentence.index - one.sentence.index <= _BACK]
    before = [one for one in before if one.status == "held" and (kind != "conference" or one.type == kind)]
    sides = _sides(before[-1]) if before else []
    on, place = when(scene, sentence, match.first, held=status == "held"), where(scene, sentence, match.first)
    if not sides or not (on.start or place):
        return
    event = EventDraft(kind, status, sentence, match.first, participants=sides, when=on, where=place)
    parts: list[tuple[str, object]] = [("participants", side) for side in sides]
    parts += [("start", None)] if on.start else []
    parts += [("place", None)] if place is not None else []
    event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))
    yield event


def _sides(event: EventDraft) -> list[Side]:
    """The countries of an event, or the international bodies that held it."""
    codes = dict.fromkeys(code for side in event.participants if (code := country_of(side)))
    if len(codes) > 1:
        return [Nation(code, "delegation") for code in codes]
    bodies: list[Side] = [side for side in event.participants if isinstance(side, Body) and side.international]
    return bodies[:1]
