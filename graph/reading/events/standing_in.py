"""Who met for the countries of a meeting: "talks between India and Norway … The Indian side was led by X"."""

from graph.reading.people.actors import Nation, Side
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BEHIND = 2


def stand_in(scene: Scene, found: list[EventDraft]) -> None:
    """Put those who led the sides of a meeting in the place of their countries.

    Args:
        scene: the page and its cast.
        found: the events, of which those between countries are changed.
    """
    for event in found:
        codes = {side.code for side in event.participants if isinstance(side, Nation)}
        if event.type != "meeting" or len(codes) < _BEHIND:
            continue
        for sentence in scene.page.read_sentences:
            if 0 <= sentence.index - event.sentence.index <= _BEHIND and scene.has("led", sentence):
                led = _leaders(scene, sentence, codes)
                if set(led) == codes:
                    _replace(scene, event, sentence, led)
                    break


def _leaders(scene: Scene, sentence: Sentence, codes: set[str]) -> dict[str, Side]:
    """The first person of each country, right behind a word of leading."""
    led: dict[str, Side] = {}
    for actor in scene.actors(sentence):
        side = actor.side
        named = isinstance(side, Person) and side.country in codes and side.name is not None
        if named and isinstance(side, Person) and side.country not in led and side.country is not None:
            led[side.country] = side
    return led


def _replace(scene: Scene, event: EventDraft, sentence: Sentence, led: dict[str, Side]) -> None:
    def person(side: Side) -> Side:
        return led.get(side.code, side) if isinstance(side, Nation) else side

    def part(name: str, value: object) -> tuple[str, object]:
        if name == "met" and isinstance(value, tuple):
            return name, tuple(person(side) for side in value)
        return name, person(value) if isinstance(value, Nation) else value

    event.participants = list(dict.fromkeys(person(side) for side in event.participants))
    event.met = [(person(one), person(other)) for one, other in event.met]
    event.supports = [
        Support(old.sentence, old.rule, tuple(part(name, value) for name, value in old.parts)) for old in event.supports
    ]
    rule = scene.rule(next(scene.page.within("led", sentence.first, sentence.last)))
    parts = tuple(("participants", side) for side in led.values())
    event.supports.append(Support(sentence, rule, parts))
