"""When: the date that stands nearest to the word that tells an event."""

from graph.reading import dates
from graph.reading.dates import DateSpan
from graph.reading.dates.calendar import calendar
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.date_spans import spans_of, token_at
from graph.reading.events.distances import anchors_of, distance
from graph.reading.events.whose_day import is_of_another
from graph.reading.record.drafts import When
from graph.reading.scene import Scene
from graph.reading.text.normalise import fold
from graph.reading.text.sentences import Sentence

_FAR = 15
_DAY = len("2025-01-29")


def when(scene: Scene, sentence: Sentence, trigger: int, held: bool | None = None, reach: int = _FAR) -> When:
    """Find the date nearest to a trigger in its sentence.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        held: whether the event is over, when known.
        reach: how many words away the date may be.
    Returns:
        Its EDTF days; empty when the sentence states none.
    """
    page = scene.page
    start = page.tokens[sentence.first].start
    spans = tuple(
        span
        for span in spans_of(scene, sentence)
        if not _is_limit(scene, sentence, start + span.start, span)
        and not is_of_another(scene, sentence, trigger, token_at(scene, sentence, start + span.start), held)
    )
    anchors = anchors_of(scene, sentence, trigger)
    distances = [
        (min(distance(scene, sentence, start + span.start, anchor) for anchor in anchors), span.start, span)
        for span in spans
    ]
    if held is False and page.published:
        distances = [item for item in distances if _is_coming(scene, item[2])]
    nearest = min(distances, key=lambda item: item[:2], default=None)
    alone = len(spans) == 1 and reach >= _FAR and page.lexicon.grammar.get("premodifiers")
    alone = alone and spans[0].parsed.days is not None  # "this morning" at the end of a long first sentence
    if nearest is None or nearest[0] > (2 * reach if alone else reach):
        return _of_lead(scene, sentence, spans) if held is not False and reach >= _FAR else When()
    best = nearest[2]
    found = dates.resolve_from(best, page.published, page.reckoned, page.lang, held=held)
    found = dates.with_stated_year(found, page.dated_days)
    conflict = (found.conflict.stated, found.conflict.reason) if found.conflict else None
    return When(found.start, found.end, conflict)


def _of_lead(scene: Scene, sentence: Sentence, spans: tuple[DateSpan, ...]) -> When:
    """The one day that the first sentence of news in a language with the subject first states, wherever it stands."""
    page = scene.page
    lead = next((one for one in page.read_sentences if not page.blocks[one.block].is_heading), None)
    if sentence is not lead or not is_subject_first(page) or not spans:
        return When()
    stated = (dates.resolve_from(span, page.published, page.reckoned, page.lang, held=True) for span in spans)
    days = {(found.start, found.end) for found in stated}
    start, end = days.pop()
    return When(start, end) if not days and start is not None and len(start) == _DAY else When()


def _is_limit(scene: Scene, sentence: Sentence, offset: int, span: DateSpan) -> bool:
    """Whether something goes on since, or until, a day: "the highest official to visit since 2000"."""
    if span.parsed.kind != "calendar":
        return False
    before = scene.page.document.text[scene.page.tokens[sentence.first].start : offset].split()
    if before and fold(before[-1]) in calendar(scene.page.lang).units:
        before.pop()  # "since the year 2000"
    limits = (str(limit).split() for limit in scene.page.lexicon.grammar.get("limits", ()))
    return any(before[-len(words) :] == words for words in limits)


def _is_coming(scene: Scene, span: DateSpan) -> bool:
    """Whether a date, or the end of a week, lies on or after the day of publication."""
    page = scene.page
    published = page.published or ""
    end = dates.resolve_from(span, published, page.reckoned, page.lang, held=False).end
    return end is not None and end[: len(published)] >= published[: len(end)]
