"""Several meetings told in one sentence, by number: "three meetings, the first in Cairo in 2013, the second in …"."""

from dataclasses import replace

from graph.reading.dates import DateSpan, resolve_from
from graph.reading.events.date_spans import spans_of
from graph.reading.events.dated import when
from graph.reading.events.located import where
from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import EventDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.normalise import fold
from graph.reading.text.sentences import Sentence

_REACH = 8
_NEAR = 5
_AGAIN = 12
_TWO = 2


def each_of(scene: Scene, event: EventDraft, match: Match) -> list[EventDraft]:
    """Take a meeting apart where its sentence tells several of its kind.

    Args:
        scene: the page and its cast.
        event: the meeting as read.
        match: the word that tells it.
    Returns:
        One event for each that has a day or place of its own; the event alone where it is one.
    """
    parts = _by_number(scene, event, match) or _by_date(scene, event, match)
    return parts if len(parts) >= _TWO else [event]


def _by_number(scene: Scene, event: EventDraft, match: Match) -> list[EventDraft]:
    """Each number behind the word with the day and place behind it."""
    sentence = event.sentence
    numbers = [m for m in scene.page.within("ordinal", match.last + 1, sentence.last) if m.first == m.last]
    numbers = [m for m in numbers if m.analysis.article and not _is_of_date(scene, sentence, m.first)]
    if len(numbers) < _TWO or numbers[0].entry.id != "first":
        return []
    parts = []
    for number, following in zip(numbers, [*numbers[1:], None], strict=True):
        last = following.first - 1 if following is not None else sentence.last
        part = replace(sentence, first=number.first, last=last)
        on = when(scene, part, number.first, event.status == "held" or None, _REACH)
        place = where(scene, part, number.first, _NEAR)
        if on.start or place:
            parts.append(_copy(scene, event, match, replace(event, when=on, where=place)))
    return parts


def _is_of_date(scene: Scene, sentence: Sentence, index: int) -> bool:
    """Whether a number is the day of a date: "the third of May"."""
    tokens = scene.page.tokens
    start = tokens[sentence.first].start
    return any(start + s.start <= tokens[index].start < start + s.end for s in spans_of(scene, sentence))


def _by_date(scene: Scene, event: EventDraft, match: Match) -> list[EventDraft]:
    """As in "two summits in 2000 and 2007": a word of two with two dates joined by "and"."""
    endings = tuple(map(fold, scene.page.lexicon.grammar.get("dual_nouns", ())))
    if not endings or not scene.page.tokens[match.first].form.endswith(endings) or match.analysis.enclitic:
        return []
    sentence = event.sentence
    behind = scene.page.tokens[match.last].end - scene.page.tokens[sentence.first].start
    spans = [s for s in spans_of(scene, sentence) if s.start > behind and s.parsed.kind == "calendar"][:_TWO]
    if not spans:
        return []
    days = _two_of(scene, event, spans[0])
    if not days and len(spans) == _TWO and spans[1].start - spans[0].end <= _AGAIN:
        days = [_resolved(scene, event, span) for span in spans]
    return [_copy(scene, event, match, replace(event, when=day)) for day in days if day.start]


def _two_of(scene: Scene, event: EventDraft, span: DateSpan) -> list[When]:
    """The two dates of one expression: "in 2000 and 2007", which by itself might be a stretch."""
    day = _resolved(scene, event, span)
    joined = any(word in span.text for word in scene.page.lexicon.grammar.get("conjunctions", ()))
    if not joined or day.start == day.end:
        return []
    return [When(day.start, day.start), When(day.end, day.end)]


def _resolved(scene: Scene, event: EventDraft, span: DateSpan) -> When:
    page = scene.page
    held = event.status == "held" or None
    found = resolve_from(span, page.published, page.reckoned, page.lang, held=held)
    return When(found.start, found.end)


def _copy(scene: Scene, event: EventDraft, match: Match, copy: EventDraft) -> EventDraft:
    """An event like another, with lists and evidence of its own."""
    parts: list[tuple[str, object]] = [("participants", side) for side in event.participants]
    parts += [("met", pair) for pair in event.met]
    parts += [("start", None)] if copy.when.start else []
    parts += [("place", None)] if copy.where else []
    supports = [Support(event.sentence, scene.rule(match), tuple(parts))]
    return replace(
        copy, participants=list(event.participants), met=list(event.met), areas=list(event.areas), supports=supports
    )
