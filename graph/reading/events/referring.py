"""Meetings spoken of again: "The meeting was held on Tuesday in …", said of the one told before."""

from collections.abc import Iterator
from dataclasses import replace

from graph.reading.events.dated import when
from graph.reading.events.located import where
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_REACH = 8
_BACK = 12
_SOON = 2
_TALKS = frozenset({"meeting", "call"})


def complete_by_reference(scene: Scene, found: list[EventDraft]) -> None:
    """Give meetings the day and place that a later sentence tells of "the meeting".

    Args:
        scene: the page and its cast.
        found: the events in order; those completed get the sentence as evidence.
    """
    if not any(not (event.when.start and event.where) for event in found):
        return
    for sentence, match in _one_sided(scene, found):
        event = _told_next(scene, found, sentence)
        if event is not None:
            _complete(scene, event, sentence, match, "held")
    for sentence, match in _references(scene, found):
        event = _meant(found, sentence)
        status = status_of(scene, sentence, match)
        if event is None or status is None or not _fits(event, status):
            continue
        _complete(scene, event, sentence, match, status)


def _told_next(scene: Scene, found: list[EventDraft], sentence: Sentence) -> EventDraft | None:
    """The meeting or visit of a sentence's first person that is told right after it."""
    person = next((actor.side for actor in scene.actors(sentence) if isinstance(actor.side, Person)), None)
    for event in found:
        soon = 0 < event.sentence.index - sentence.index <= _SOON and event.type in ("meeting", "visit")
        if soon and event.status == "held" and person is not None and event.participants[:1] == [person]:
            return event
    return None


def _one_sided(scene: Scene, found: list[EventDraft]) -> Iterator[tuple[Sentence, Match]]:
    """Talks of which one side is told: "X held on Saturday talks in Tripoli", whom he met being told next."""
    told = {event.sentence.index for event in found}
    for sentence in scene.page.read_sentences:
        if sentence.index in told or scene.page.blocks[sentence.block].is_heading:
            continue
        held = [m for m in scene.page.within("holding", sentence.first, sentence.last) if m.feature == "past"]
        words = scene.page.within("meeting", sentence.first, sentence.last)
        nouns = [word for word in words if word.entry.get("frame") == "noun"]
        noun = next((word for word in nouns if held and held[0].last < word.first), None)
        if noun is not None and status_of(scene, sentence, noun) == "held":
            yield sentence, noun


def _references(scene: Scene, found: list[EventDraft]) -> Iterator[tuple[Sentence, Match]]:
    """Words for a meeting, with an article or "our", "their", that tell no event by themselves."""
    triggers = {event.trigger for event in found}
    for sentence in scene.page.read_sentences:
        if scene.page.blocks[sentence.block].is_heading:
            continue
        for match in scene.page.within("meeting", sentence.first, sentence.last):
            definite = match.analysis.article or match.analysis.enclitic
            many = scene.page.tokens[match.first].text in scene.page.lexicon.grammar.get("many_meetings", ())
            if match.entry.get("frame") == "noun" and definite and not many and match.first not in triggers:
                yield sentence, match


def _meant(found: list[EventDraft], sentence: Sentence) -> EventDraft | None:
    """The meeting told last before; none where another was told in the same sentence or none is near."""
    if any(event.sentence is sentence for event in found):
        return None
    talks = (event for event in found if event.type in _TALKS or (event.type == "visit" and event.met))
    before = [event for event in talks if event.sentence.index < sentence.index]
    if not before or sentence.index - before[-1].sentence.index > _BACK:
        return None
    return before[-1]


def _fits(event: EventDraft, status: str) -> bool:
    return event.status == status or (status == "planned" and event.status == "held" and not event.assured)


def _complete(scene: Scene, event: EventDraft, sentence: Sentence, match: Match, status: str) -> None:
    held = {"held": True, "planned": False}.get(status)
    stated = when(scene, sentence, match.first, held, _REACH) if not event.when.start else When()
    if held and _is_to_come(scene, stated):
        return
    place = where(scene, sentence, match.first, _REACH) if event.where is None and event.type == "meeting" else None
    parts: list[tuple[str, object]] = [("start", None)] if stated.start else []
    parts += [("place", None)] if place is not None else []
    if not parts:
        return
    if status == "planned" and event.status == "held":
        event.status, event.met = "planned", []
    event.when = replace(stated) if stated.start else event.when
    event.where = place or event.where
    event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))


def _is_to_come(scene: Scene, stated: When) -> bool:
    published = scene.page.published or ""
    start = stated.start or ""
    return start[:4].isdigit() and start > published[: len(start)] != ""
