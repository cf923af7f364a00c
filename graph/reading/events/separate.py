"""Meetings told in one breath that were several: "des entretiens séparés avec A et B", "a reçu tour à tour A et B"."""

from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 12


def separated(scene: Scene, sentence: Sentence, match: Match, event: EventDraft) -> list[EventDraft]:
    """Give a meeting as one or as several.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the word of meeting.
        event: the meeting that it tells.
    Returns:
        One for each pair that met, where a word says that they met one after the other; else the meeting itself.
    """
    marks = scene.page.within("separately", max(sentence.first, match.first - _NEAR), match.last + _NEAR)
    hosts = [side for side in event.participants if all(side in pair for pair in event.met)]
    if len(event.met) < 2 or len(hosts) != 1 or next(marks, None) is None:
        return [event]
    others = [pair[0] if pair[1] is hosts[0] else pair[1] for pair in event.met]
    return [_with(event, hosts[0], other) for other in others]


def _with(event: EventDraft, host: object, other: object) -> EventDraft:
    sides = [side for side in event.participants if side is host or side is other]
    met = [pair for pair in event.met if all(any(side is one for one in sides) for side in pair)]
    supports = []
    for support in event.supports:
        parts = [part for part in support.parts if part[0] not in ("participants", "met")]
        parts += [("participants", side) for side in sides] + [("met", pair) for pair in met]
        supports.append(replace(support, parts=tuple(parts)))
    return replace(event, participants=sides, met=met, supports=supports, areas=list(event.areas))
