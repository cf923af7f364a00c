"""The day of what people said there: "A said on Monday …", then "in a press conference with B"."""

from graph.reading.dates import resolve_from
from graph.reading.events.date_spans import spans_of
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BACK = 3
_TALKS = frozenset({"meeting", "call", "conference"})


def date_by_statement(scene: Scene, found: list[EventDraft]) -> None:
    """Date talks that have no day by the day on which one of their people is said, just before, to have spoken.

    Args:
        scene: the page and its cast.
        found: the events; those dated get the sentence as evidence.
    """
    for event in found:
        if event.type in _TALKS and event.status == "held" and not event.when.start and _is_occasion(scene, event):
            _date(scene, event)


def _is_occasion(scene: Scene, event: EventDraft) -> bool:
    """Whether it is where something was said: "said in a press conference with B", "after talks with B"."""
    before = scene.page.at("closed", event.trigger - 1) if event.trigger > event.sentence.first else None
    said = before is not None and before.entry.id == "preposition"
    return said and scene.has("verbs", event.sentence)


def _date(scene: Scene, event: EventDraft) -> None:
    here = scene.page.sentences
    for sentence in reversed(here[max(event.sentence.index - _BACK, 0) : event.sentence.index]):
        day = _day(scene, sentence, event)
        if day is not None:
            event.when = day
            event.supports.append(Support(sentence, event.supports[0].rule, (("start", None),)))
            return


def _day(scene: Scene, sentence: Sentence, event: EventDraft) -> When | None:
    """The day of a sentence whose verb of speaking is one of the event's people's; only "Monday" or "today"."""
    if scene.page.blocks[sentence.block].noise is not None or not scene.has("verbs", sentence):
        return None
    people = [side for side in event.participants if isinstance(side, Person)]
    speaker = next((actor.side for actor in scene.actors(sentence) if scene.stands_free(actor)), None)
    if not any(speaker is person for person in people):
        return None
    for span in spans_of(scene, sentence):
        if not span.parsed.unit and (span.parsed.weekdays or span.parsed.days is not None):
            page = scene.page
            resolved = resolve_from(span, page.published, page.reckoned, page.lang, held=True)
            return When(resolved.start, resolved.end) if resolved.start else None
    return None
