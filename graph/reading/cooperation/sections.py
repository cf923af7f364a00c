"""Sections of an overview that open with a partner: "Poland. A joint centre operates …", "Brazil – memorandum on …"."""

import re
from collections.abc import Iterator

from graph.reading.cooperation.partners import opens_item
from graph.reading.dates import DateSpan, resolve_from
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.date_spans import spans_of
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Nation
from graph.reading.record.drafts import AgreementDraft, Pair, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_YEAR = re.compile(r"(?:19|20)\d\d")


def opened(scene: Scene, sentence: Sentence) -> list[Pair]:
    """Pair home with the countries that a sentence's section opens with.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
    Returns:
        Pairs with home; none where home is not known, or the section opens otherwise.
    """
    home = scene.cast.home
    if home is None or not is_subject_first(scene.page):
        return []
    block = scene.page.blocks[sentence.block]
    if opens_item(scene, sentence):
        return [(Nation(home), Nation(code)) for code in _codes(scene, block.first, block.last)[:1]]
    while block.is_item and block.index > 0:
        block = scene.page.blocks[block.index - 1]
    if block.is_heading:
        return []
    first = block.sentences[0]
    codes = _codes(scene, first.first, first.last) if _is_of_countries(scene, first) else []
    return [(Nation(home), Nation(code)) for code in codes if code != home]


def _codes(scene: Scene, first: int, last: int) -> list[str]:
    return list(dict.fromkeys(str(match.entry.id) for match in scene.page.within("country", first, last)))


def _is_of_countries(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is nothing but names of countries: "Latvia and Estonia."."""
    matches = list(scene.page.within("country", sentence.first, sentence.last))
    named = {index for match in matches for index in range(match.first, match.last + 1)}
    small = apart.words(scene.page, "conjunctions") | apart.words(scene.page, "articles")
    words = (index for index in range(sentence.first, sentence.last + 1) if scene.page.tokens[index].is_word)
    alone = all(index in named or scene.page.tokens[index].text.casefold() in small for index in words)
    return bool(matches) and alone and all(match.entry.get("role") == "name" for match in matches)


def agreements_of_sections(scene: Scene, known: list[AgreementDraft]) -> Iterator[AgreementDraft]:
    """Find the agreements that a section names with the country it opens with.

    Args:
        scene: the page and its cast.
        known: agreements found otherwise.
    Yields:
        Those not yet known, one a sentence and partner.
    """
    told = {(one.kind, support.sentence.index) for one in known for support in one.supports}
    for sentence in scene.page.read_sentences:
        things = list(scene.page.within("agreements", sentence.first, sentence.last))
        pairs = opened(scene, sentence) if things else []
        if len(pairs) != 1 or (things[0].entry.get("kind"), sentence.index) in told:
            continue
        if status_of(scene, sentence, things[0]) is None:
            continue
        areas = scene.areas(sentence.first, sentence.last)
        parts = tuple([("parties", side) for side in pairs[0]] + [("areas", area) for area in areas])
        status, day = _standing(scene, sentence, things[0])
        support = Support(sentence, scene.rule(things[0]), parts)
        yield AgreementDraft(str(things[0].entry.get("kind")), status, pairs[0], areas, day, [support])


def _standing(scene: Scene, sentence: Sentence, thing: Match) -> tuple[str, When]:
    """Signed where a day or a word of signing tells so; what is only named stands."""
    acts = {str(act.entry.get("status")) for act in scene.page.within("agreeing", sentence.first, sentence.last)}
    day = next((day for span in spans_of(scene, sentence) if (day := _day(scene, span)).start), _year(scene, sentence))
    if "proposed" in acts:
        return "proposed", When()
    if thing.entry.get("role") == "body" or "in-force" in acts:
        return "in-force", When() if thing.entry.get("role") == "body" else day
    return ("signed", day) if day.start or "signed" in acts else ("in-force", When())


def _day(scene: Scene, span: DateSpan) -> When:
    page = scene.page
    found = resolve_from(span, page.published, page.reckoned, page.lang, held=True)
    return When(found.start, found.end)


def _year(scene: Scene, sentence: Sentence) -> When:
    """A year alone in brackets: "agreement on extradition (2012)"."""
    tokens = scene.page.tokens
    for index in range(sentence.first + 1, sentence.last):
        year = tokens[index].form
        if _YEAR.fullmatch(year) and tokens[index - 1].form == "(" and tokens[index + 1].form == ")":
            return When(year, year)
    return When()
