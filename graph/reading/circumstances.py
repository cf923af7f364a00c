"""When, where and whether: date, place and status of what a trigger tells."""

from functools import lru_cache

from graph.reading import apart, dates
from graph.reading.clauses import is_subject_first
from graph.reading.dates import DateSpan
from graph.reading.dates.calendar import calendar
from graph.reading.drafts import When, Where
from graph.reading.lexicon import Match
from graph.reading.normalise import fold
from graph.reading.page import Page
from graph.reading.scene import Scene
from graph.reading.sentences import Sentence

_BEFORE = 6
_AFTER = 4
_FAR = 15
_CLAUSE = 8
_QUOTES = frozenset('"“”«»')
_COMMAS = frozenset("،,")
_CLAUSE_MARKS = frozenset("؛:.")


@lru_cache(maxsize=512)
def _dates(text: str, lang: str) -> tuple[DateSpan, ...]:
    return tuple(dates.find(text, lang))


def when(scene: Scene, sentence: Sentence, trigger: int, held: bool | None = None) -> When:
    """Find the date nearest to a trigger in its sentence.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        held: whether the event is over, when known.
    Returns:
        Its EDTF days; empty when the sentence states none.
    """
    page = scene.page
    start = page.tokens[sentence.first].start
    spans = tuple(
        span for span in spans_of(scene, sentence) if not _is_limit(scene, sentence, start + span.start, span)
    )
    distances = [(_distance(scene, sentence, start + span.start, trigger), span.start, span) for span in spans]
    if held is False and page.published:
        coming = [item for item in distances if _is_coming(scene, item[2])]
        distances = coming or distances
    nearest = min(distances, key=lambda item: item[:2], default=None)
    if nearest is None or nearest[0] > _FAR:
        return When()
    best = nearest[2]
    found = dates.resolve(best, page.published, page.lang, held=held)
    conflict = (found.conflict.stated, found.conflict.reason) if found.conflict else None
    return When(found.start, found.end, conflict)


def spans_of(scene: Scene, sentence: Sentence) -> tuple[DateSpan, ...]:
    """Give the date expressions of a sentence; their offsets count from its start."""
    tokens = scene.page.tokens
    text = scene.page.document.text[tokens[sentence.first].start : tokens[sentence.last].end]
    return _dates(text, scene.page.lang)


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
    """Whether a date lies on or after the day of publication."""
    published = scene.page.published or ""
    start = dates.resolve(span, published, scene.page.lang, held=False).start
    return start is not None and start[: len(published)] >= published[: len(start)]


def _distance(scene: Scene, sentence: Sentence, offset: int, trigger: int) -> float:
    """Count the words between a trigger and a date, names not counted; before it more: a date follows its verb."""
    tokens = scene.page.tokens
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    date = next(index for index in range(sentence.first, sentence.last + 1) if tokens[index].end > offset)
    low, high = sorted((date, trigger))
    words = sum(1 for index in range(low, high) if index not in named and tokens[index].is_word)
    if scene.clause_end(low, high) < high:
        words += _FAR + 1 if is_subject_first(scene.page) else _CLAUSE
    return words if date >= trigger else 1.5 * words


def where(scene: Scene, sentence: Sentence, trigger: int, reach: int = 1000) -> Where | None:
    """Find the place of an event: a city or country after a word of place, nearest to the trigger.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        reach: how many words away the place may be.
    """
    found = [match for kind in ("place", "country") for match in scene.page.within(kind, sentence.first, sentence.last)]
    inside = {
        index
        for actor in scene.actors(sentence)
        if actor.last > actor.first
        for index in range(actor.first, actor.last + 1)
    }
    placed = [match for match in found if match.first not in inside and _is_placed(scene, match)]
    end, quoted = scene.clause_end(trigger, sentence.last), _quotation(scene, sentence, trigger)
    placed = [match for match in placed if abs(match.first - trigger) <= reach and match.first not in quoted]
    placed = [match for match in placed if match.first <= end] or placed
    placed.sort(
        key=lambda match: (abs(match.first - trigger) + (match.first < trigger) * 3, match.entry.kind != "place")
    )
    return place_of(placed[0]) if placed else None


def _quotation(scene: Scene, sentence: Sentence, trigger: int) -> set[int]:
    """Tokens inside quotation marks that do not hold the trigger."""
    marks = [index for index in range(sentence.first, sentence.last + 1) if scene.page.tokens[index].form in _QUOTES]
    inside: set[int] = set()
    for opening, closing in zip(marks[::2], [*marks[1::2], sentence.last], strict=False):
        if not opening < trigger < closing:
            inside.update(range(opening, closing + 1))
    return inside


def place_of(match: Match) -> Where:
    """Give the place that a match of a city or country names."""
    if match.entry.kind == "place":
        return Where(match.entry.get("city"), match.entry.get("country"))
    # a country's name, or its adjective after "the capital"
    return Where(None, match.entry.id)


def _is_placed(scene: Scene, match: Match) -> bool:
    page = scene.page
    if match.entry.kind == "country" and match.entry.get("role") != "name":
        return is_capital(scene, match)
    if match.analysis.preposition:
        return match.analysis.preposition in page.lexicon.grammar.get("place_prepositions", ())
    before = apart.before(page, match.first)
    placing = page.at("placing", before) if before >= 0 else None
    if placing is None or placing.entry.get("destination") or apart.is_possessor(page, match.last):
        return False
    return before == page.sentence(match.first).first or page.at("situations", before - 1) is None


def is_capital(scene: Scene, match: Match) -> bool:
    """Whether a country's adjective stands after "the capital"."""
    before = scene.page.at("placing", match.first - 1)
    return before is not None and bool(before.entry.get("capital"))


def status_of(scene: Scene, sentence: Sentence, match: Match) -> str | None:
    """Tell whether what a trigger says took place.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the trigger.
    Returns:
        A status of the contract; None when it is hoped for or possible only, which is no event.
    """
    page = scene.page
    if match.feature == "future" or _is_announced(scene, sentence, match):
        return "planned"
    found = _status_before(scene, sentence, match) or _status_after(scene, sentence, match)
    if found is None and match.entry.get("frame") == "noun":
        if _is_purpose(scene, match) or _in_the_future(scene, sentence, match) or _will_be(scene, sentence, match):
            return "planned"
        far = (status for status in page.within("status", match.last + 1, sentence.last) if status.entry.get("far"))
        found = _status_of_relative(scene, sentence, match) or next(far, None)
    if found is not None:
        status = str(found.entry.get("status"))
        return None if status == "unreal" else status
    return "held"


def _status_before(scene: Scene, sentence: Sentence, match: Match) -> Match | None:
    """The first word of status before a trigger, near enough to be said of it; not of a verb after "and"."""
    if match.analysis.conjunction and match.entry.get("frame") != "noun":
        return None
    for found in scene.page.within("status", max(sentence.first, match.first - _FAR), match.first - 1):
        if found.last >= match.first or _is_cut(scene, found.last, match.first):
            continue
        near = match.first - found.last <= found.entry.get("reach", _BEFORE)
        if near and found.entry.get("status") != "former":
            return found
    return None


def _status_after(scene: Scene, sentence: Sentence, match: Match) -> Match | None:
    """A participle right behind: "a planned meeting"."""
    behind = scene.page.within("status", match.last + 1, min(sentence.last, match.last + _AFTER))
    return next((found for found in behind if found.entry.get("after")), None)


def _status_of_relative(scene: Scene, sentence: Sentence, match: Match) -> Match | None:
    """As in "The summit that had been cancelled": what the clause about the noun says of it."""
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    if match.last >= sentence.last or scene.page.tokens[match.last + 1].text not in relatives:
        return None
    behind = scene.page.within("status", match.last + 2, min(sentence.last, match.last + _BEFORE))
    return next((found for found in behind if found.entry.get("status") != "former"), None)


def _is_purpose(scene: Scene, match: Match) -> bool:
    """As in "He travels for talks": told before they took place."""
    purposes = scene.page.lexicon.grammar.get("purpose_prepositions", ())
    return match.entry.kind == "meeting" and match.analysis.preposition in purposes


def _in_the_future(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether the verb that a noun of meeting or visit belongs to is in the future: "will raise it at the summit"."""
    for index in range(match.first - 1, max(sentence.first, match.first - _FAR) - 1, -1):
        if scene.page.tokens[index].form in _CLAUSE_MARKS or scene.is_clause(index):
            return False
        if _is_future(scene.page, index):
            return True
    return False


def _is_announced(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a verb of meeting in the present announces it; the present of a heading tells what happened."""
    heading = scene.page.blocks[sentence.block].is_heading
    return match.feature == "present" and match.entry.kind == "meeting" and not heading


def _will_be(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether the verb behind a noun is in the future: "The talks of A and B will deal with", "which will be held"."""
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    words = (index for index in range(match.last + 1, sentence.last + 1) if index not in named)
    adverbial = match.first > sentence.first and scene.page.at("closed", match.first - 1) is not None
    marks = _CLAUSE_MARKS | _COMMAS if adverbial else _CLAUSE_MARKS  # "After his visit, he will …"
    for _, index in zip(range(_FAR), words, strict=False):
        form = scene.page.tokens[index].form
        if form in marks or (scene.is_clause(index) and scene.page.tokens[index].text not in relatives):
            return False
        if _is_future(scene.page, index):
            return True
    return False


def _is_future(page: Page, index: int) -> bool:
    letters = page.lexicon.grammar.get("future")
    form = page.tokens[index].form
    if not letters or page.tokens[index].text in letters.get("words", ()):
        return bool(letters)
    if not form.startswith(letters["prefix"]):
        return False
    present = form[len(letters["prefix"]) :]
    return present.startswith(tuple(letters["present"])) and present in page.lexicon.common


def _is_cut(scene: Scene, first: int, last: int) -> bool:
    """Whether a mark or a new clause stands between a word of status and the trigger."""
    tokens = scene.page.tokens
    return any(tokens[index].form in {"،", ",", "؛", ":"} for index in range(first + 1, last))
