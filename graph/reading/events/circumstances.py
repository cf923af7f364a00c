"""When and where: date and place of what a trigger tells."""

from functools import lru_cache

from graph.reading import dates
from graph.reading.dates import DateSpan
from graph.reading.dates.calendar import calendar
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.whose_day import is_of_another, relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.record.drafts import When, Where
from graph.reading.scene import Scene
from graph.reading.text.normalise import fold
from graph.reading.text.sentences import Sentence

_FAR = 15
_TOWN = 3
_CAPITAL = 3
_CLAUSE = 8
_QUOTES = frozenset('"“”«»')
_HELD = ("holding", "joining", "phases", "meeting")
_OPENING = 2
_DAY = len("2025-01-29")
_COLONS = frozenset(":؛;")


@lru_cache(maxsize=512)
def _dates(text: str, lang: str) -> tuple[DateSpan, ...]:
    return tuple(dates.find(text, lang))


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
        and not is_of_another(scene, sentence, trigger, _token_at(scene, sentence, start + span.start), held)
    )
    anchors = _anchors(scene, sentence, trigger)
    distances = [
        (min(_distance(scene, sentence, start + span.start, anchor) for anchor in anchors), span.start, span)
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


def _anchors(scene: Scene, sentence: Sentence, trigger: int) -> list[int]:
    """A trigger, and the verb that says of a noun behind its words: "the meeting of the group on … *was held*"."""
    if not is_subject_first(scene.page) or not any(_is_noun(match) for match in scene.page.all_at("meeting", trigger)):
        return [trigger]
    passive = scene.page.lexicon.grammar.get("passive_auxiliaries", ())
    for index in range(trigger + 1, sentence.last):
        if scene.is_clause(index):
            break
        if scene.page.tokens[index].text in passive and scene.page.any_at(_HELD, index + 1) is not None:
            return [trigger, index + 1]
    return [trigger]


def _is_noun(match: Match) -> bool:
    return bool(match.entry.get("frame") == "noun")


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
    """Whether a date, or the end of a week, lies on or after the day of publication."""
    page = scene.page
    published = page.published or ""
    end = dates.resolve_from(span, published, page.reckoned, page.lang, held=False).end
    return end is not None and end[: len(published)] >= published[: len(end)]


def _distance(scene: Scene, sentence: Sentence, offset: int, trigger: int) -> float:
    """Count the words between a trigger and a date, names not counted; before it more: a date follows its verb."""
    tokens = scene.page.tokens
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    date = _token_at(scene, sentence, offset)
    low, high = sorted((date, trigger))
    words = sum(1 for index in range(low, high) if index not in named and tokens[index].is_word)
    if is_subject_first(scene.page) and date - sentence.first <= _OPENING and date < trigger:
        words = min(words, _OPENING)  # "Today, A, B and C hosted a meeting"
    opened = relative_behind(scene, sentence, trigger) if date > trigger else None
    end = scene.clause_end(low if opened is None else opened, high - 1)
    if end < high - 1 and not _is_same_day(scene, end + 1, high):  # the later may itself open a clause
        words += _FAR + 1 if is_subject_first(scene.page) else _CLAUSE
    if date >= trigger:
        return words
    return 1.5 * words + (_FAR if _is_behind_colon(scene, sentence, date, trigger) else 0)


def _is_behind_colon(scene: Scene, sentence: Sentence, date: int, trigger: int) -> bool:
    """Whether a colon parts a trigger from a date before it; a date that opens an item, with a colon, is the item's."""
    tokens = scene.page.tokens
    colon = next((index for index in range(date, trigger) if tokens[index].form in _COLONS), None)
    if colon is None:
        return False
    opens = date - sentence.first <= _OPENING and sum(tokens[index].is_word for index in range(date, colon)) <= _TOWN
    return not (opens and is_subject_first(scene.page) and scene.page.blocks[sentence.block].is_item)


def _is_same_day(scene: Scene, index: int, high: int) -> bool:
    """As in "in 2007, when he met": the clause is of the day told before, and no other follows."""
    closed = scene.page.at("closed", index)
    return closed is not None and bool(closed.entry.get("same_day")) and scene.clause_end(index, high - 1) >= high - 1


def _token_at(scene: Scene, sentence: Sentence, offset: int) -> int:
    """The token of a sentence that holds an offset of the text."""
    tokens = scene.page.tokens
    return next(index for index in range(sentence.first, sentence.last + 1) if tokens[index].end > offset)


def where(scene: Scene, sentence: Sentence, trigger: int, reach: int = 1000) -> Where | None:
    """Find the place of an event: a city or country after a word of place, nearest to the trigger.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        reach: how many words away the place may be.
    """
    found = [match for kind in ("place", "country") for match in scene.page.within(kind, sentence.first, sentence.last)]
    found += [m for m in scene.page.within("agencies", trigger + 1, sentence.last) if _is_house(m)]
    inside = {
        index
        for actor in scene.actors(sentence)
        if actor.last > actor.first
        for index in range(actor.first, actor.last + 1)
    }
    placed = [match for match in found if match.first not in inside and _is_placed(scene, match)]
    placed = [match for match in placed if match.first > trigger or not _is_joined_country(match)]
    placed = [match for match in placed if not _is_of_another(scene, sentence, match, trigger)]
    end, quoted = scene.clause_end(trigger, sentence.last), _quotation(scene, sentence, trigger)
    placed = [match for match in placed if abs(match.first - trigger) <= reach and match.first not in quoted]
    placed = [match for match in placed if match.first <= end] or placed
    anchors = _anchors(scene, sentence, trigger)
    placed.sort(
        key=lambda match: (
            min(abs(match.first - anchor) + (match.first < anchor) * 3 for anchor in anchors),
            match.entry.kind != "place",
        )
    )
    return place_of(named_capital(scene, placed[0])) if placed else None


def _is_of_another(scene: Scene, sentence: Sentence, place: Match, trigger: int) -> bool:
    """Whether a place before belongs to what was told there: a journey on from it, or another gathering, is between."""
    page = scene.page
    if place.first > trigger or is_subject_first(page):
        return False
    if next(page.within("visit", place.last + 1, trigger - 1), None) is not None:
        return True
    journeys = page.within("visit", max(sentence.first + 1, place.first - _TOWN), place.first - 1)
    limits = page.lexicon.grammar.get("limits", ())
    before = (page.tokens[journey.first - 1] for journey in journeys)
    if any(analysis.key in limits for token in before for analysis in token.analyses):
        return True  # "after a visit to Beijing, he met"
    gathering = page.at("events", trigger) is not None
    return gathering and next(page.within("events", sentence.first, place.first - 1), None) is not None


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
    if match.entry.kind in ("place", "agencies"):
        return Where(match.entry.get("city"), match.entry.get("country"))
    # a country's name, or its adjective after "the capital"
    return Where(None, match.entry.id)


def _is_placed(scene: Scene, match: Match) -> bool:
    page = scene.page
    if match.entry.kind == "country" and match.entry.get("role") != "name":
        return is_capital(scene, match)
    if match.entry.get("capital") and _is_called_capital(page, match):
        return True
    if match.analysis.preposition:
        return match.analysis.preposition in page.lexicon.grammar.get("place_prepositions", ())
    before = apart.before(page, match.first)
    if _is_town(page, before):
        return True
    placing = page.at("placing", before) if before >= 0 else None
    if placing is None or placing.entry.get("destination") or apart.is_possessor(page, match.last):
        return False
    return not _is_of_a_situation(page, page.sentence(match.first), before)


def _is_called_capital(page: Page, city: Match) -> bool:
    """As in "the Russian capital Moscow", "the capital of Egypt, Cairo"."""
    words = page.within("placing", max(city.first - _CAPITAL, 0), city.first - 1)
    return any(word.entry.get("capital") for word in words)


def _is_town(page: Page, index: int) -> bool:
    """Whether "of" before a city stands behind a word for a town that is placed: "en la ciudad panameña de David"."""
    if index < 1 or page.tokens[index].text.casefold() not in apart.words(page, "of_prepositions"):
        return False
    towns = [m for m in page.within("placing", max(index - _TOWN, 0), index - 1) if m.entry.get("town")]
    if not towns:
        return False
    placing = page.at("placing", apart.before(page, towns[-1].first))
    return placing is not None and not placing.entry.get("destination")


def _is_house(match: Match) -> bool:
    """Whether a house that stands for a government may be where something is: "at the Kremlin"."""
    return bool(match.entry.get("house") and match.entry.get("country"))


def _is_joined_country(match: Match) -> bool:
    """A country behind a preposition of one letter before the trigger is more often what a verb is about."""
    return match.entry.kind == "country" and bool(match.analysis.preposition)


def _is_of_a_situation(page: Page, sentence: Sentence, before: int) -> bool:
    """Whether a place belongs to the noun before "in", with or without an adjective: "the political course in"."""
    if before == sentence.first:
        return False
    if page.at("situations", before - 1) is not None:
        return True
    described = before - 2 >= sentence.first and page.tokens[before - 1].is_definite
    return described and page.at("situations", before - 2) is not None


def named_capital(scene: Scene, match: Match) -> Match:
    """Give the city named behind a country of whose capital a text speaks: "the Russian capital Moscow".

    Args:
        scene: the page and its cast.
        match: a place where something happened or that was visited.
    Returns:
        The city; the match itself where none is named.
    """
    if match.entry.kind != "country":
        return match
    behind = scene.page.within(
        "place", match.last + 1, min(match.last + _CAPITAL, scene.page.sentence(match.first).last)
    )
    cities = (city for city in behind if city.entry.get("capital") and city.entry.get("country") == match.entry.id)
    return next((city for city in cities if _is_called_capital(scene.page, city)), match)


def is_capital(scene: Scene, match: Match) -> bool:
    """Whether a country's adjective stands beside "the capital"."""
    around = (scene.page.at("placing", index) for index in (match.first - 1, match.last + 1))
    return any(beside is not None and bool(beside.entry.get("capital")) for beside in around)
