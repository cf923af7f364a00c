"""Days and places that a later line states of "the session", "the conference"."""

from graph.reading.events.dated import when
from graph.reading.events.located import where
from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import EventDraft, Support, When, Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 6


def date_by_later_line(scene: Scene, found: list[EventDraft]) -> None:
    """A gathering without a day takes the one that a later line states of "the session", "the conference"."""
    for event in found:
        if event.type not in {entry.get("type") for entry in scene.page.lexicon.entries.get("events", ())}:
            continue
        for match in (
            m for m in scene.page.matches if m.entry.kind == "reference" and m.entry.get("type") == event.type
        ):
            sentence = scene.page.sentence(match.first)
            stated = when(scene, sentence, match.first, event.status == "held")
            place = where(scene, sentence, match.first, _NEAR) if event.where is None else None
            if scene.page.blocks[sentence.block].noise is None and (stated.start or place):
                _complete(scene, event, sentence, match, stated, place)


def _complete(
    scene: Scene, event: EventDraft, sentence: Sentence, match: Match, stated: When, place: Where | None
) -> None:
    parts: list[tuple[str, object]] = []
    if stated.start and not event.when.start:
        event.when = stated
        parts.append(("start", None))
    if place is not None:
        event.where = place
        parts.append(("place", None))
    if parts:
        event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))
