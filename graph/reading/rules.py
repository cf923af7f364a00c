"""The reader ``rules``: a document in, a record out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.documents import Document
from graph.reading import dates
from graph.reading.cooperation.agreements import find_agreements, without_parts
from graph.reading.cooperation.cooperation import find_cooperation
from graph.reading.cooperation.duo import agreements_of_duo
from graph.reading.cooperation.instruments import find_instruments
from graph.reading.cooperation.sections import agreements_of_sections
from graph.reading.cooperation.standing import find_standing
from graph.reading.cooperation.told import find_told
from graph.reading.events.events import find_events
from graph.reading.events.subjects import give_subjects
from graph.reading.figures import find_figures
from graph.reading.initiatives import find_initiatives
from graph.reading.lexicons.halves import halves
from graph.reading.lexicons.lexicon import Match, load_lexicon
from graph.reading.noise import mark_noise
from graph.reading.page import Page
from graph.reading.parts import parts
from graph.reading.people.cast import cast
from graph.reading.record.assembly import Statements, assemble
from graph.reading.record.joining import joined
from graph.reading.scene import Scene
from graph.reading.text.language import tell
from graph.reading.text.normalise import fold
from graph.reading.text.sentences import segment
from graph.reading.text.tokens import tokenise
from ontology.record import Record

# Arabic joins most small words to the next; of 256 texts the least has 0.16 of those in languages.tsv.
_LEAST_SHARE = 0.12
_LEAST_WORDS = 20
_OTHER_LANGUAGE = "another-language"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a part of a document was seen, and its record, whose offsets count from `start`."""

    start: int
    scene: Scene
    record: Record


def read(document: Document) -> Record:
    """Read what one document says.

    Args:
        document: the text, with its language and day of publication where given.
    Returns:
        The record: a pure function of the document and the lexicons.
    Raises:
        BadDocument: its language is not one that is read.
    """
    return joined([(part.start, part.record) for part in read_parts(document)], document)


def read_parts(document: Document) -> Iterator[Reading]:
    """Read a document part by part, see `parts`; the caller joins the records.

    Raises:
        BadDocument: its language is not one that is read.
    """
    first, *others = parts(document)
    scene, record = read_part(first.document)
    yield Reading(first.start, scene, record)
    published = record.document.published
    unread = {scene.page.lang} if any(block.noise == _OTHER_LANGUAGE for block in scene.page.blocks) else set()
    for part in others:
        if part.document.lang not in unread:
            yield Reading(part.start, *read_part(replace(part.document, published=published)))


def read_part(document: Document) -> tuple[Scene, Record]:
    """Read a part of a document that is in one language.

    Args:
        document: as `parts` gives it.
    Returns:
        The page as it was read, and its record.
    """
    page = open_page(document)
    warnings = _language_warnings(page)
    scene = Scene(page, cast(page), warnings)
    events = find_events(scene)
    give_subjects(scene, events)
    agreements = find_agreements(scene, events)
    agreements += find_standing(scene, agreements)
    agreements += find_told(scene, agreements)
    agreements += find_instruments(scene)
    agreements += list(agreements_of_sections(scene, agreements))
    agreements += agreements_of_duo(scene, events, agreements)
    agreements = without_parts(agreements)
    cooperation = find_cooperation(scene, events, agreements)
    initiatives, figures = find_initiatives(scene), find_figures(scene)
    return scene, assemble(scene, Statements(events, agreements, cooperation, initiatives, figures))


def _language_warnings(page: Page) -> list[dict[str, object]]:
    """Say that a text cannot be read where its language has no lexicon, or is not told by its common words.

    A text that is rather in a language known not to be read is left out as a whole.
    """
    if "titles" not in page.lexicon.entries:
        return [{"message": f"no lexicon for the language {page.lang!r}: nothing but the document is recorded"}]
    told = page.told
    if told is None:
        return []
    least = float(page.lexicon.grammar.get("small_words", _LEAST_SHARE))
    if told.length < _LEAST_WORDS or (told.rival is None and told.known >= least):
        return []
    if told.rival is None:
        return [{"message": f"the language is not one that is read; taken for {page.lang!r}, the nearest"}]
    for block in page.blocks:
        block.noise = _OTHER_LANGUAGE
    message = f"the language is not one that is read, rather {told.rival!r}: nothing but the document is recorded"
    return [{"message": message}]


def open_page(document: Document) -> Page:
    """Tokenise a document and find what the lexicons know in it.

    Args:
        document: the text, with its language and day of publication where given.
    Returns:
        The page that the rules read.
    """
    told, lang = None, document.lang
    if not lang:
        told = tell(document.text, document.stated_lang)
        lang = told.lang
    lexicon = load_lexicon(lang)
    tokens = tokenise(document.text, lexicon.morphology)
    abbreviations = frozenset(map(fold, lexicon.grammar.get("abbreviations", ())))
    blocks = segment(document.text, tokens, abbreviations, document.title)
    found = lexicon.match(tokens)
    matches = _chosen(sorted([*found, *halves(lexicon, tokens, found)], key=lambda match: match.first))
    mark_noise(tokens, blocks, matches)
    published = document.published or dates.dateline(document.text, lang)
    return Page(document, lang, lexicon, published, tokens, blocks, matches, told)


def _chosen(matches: list[Match]) -> list[Match]:
    """Leave out what a longer match of its kind covers, and what the lexicon says it is not."""
    cancelled = {
        (m.entry.kind[4:], m.entry.id, i)
        for m in matches
        if m.entry.kind.startswith("not ")
        for i in range(m.first, m.last + 1)
    }
    elsewhere = {i for m in matches if m.entry.kind == "elsewhere" for i in range(m.first, m.last + 1)}
    ends: dict[str, tuple[int, int]] = {}
    kept = []
    for match in matches:
        kind = match.entry.kind
        if (kind, match.entry.id, match.first) in cancelled or (kind == "country" and match.first in elsewhere):
            continue
        first, last = ends.get(kind, (-1, -1))
        if match.first <= last and match.first != first:
            continue
        ends[kind] = (match.first, match.last)
        kept.append(match)
    return kept
