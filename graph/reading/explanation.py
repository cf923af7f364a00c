"""Why a record says what it says: what was recognised in a text and by what, and what was left out and why."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import BaseModel

from graph.documents import Document
from graph.reading import dates
from graph.reading.lexicons.lexicon import Match
from graph.reading.record.joining import joined
from graph.reading.rules import Reading, read_parts
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence
from ontology.record import Evidence, Record

_TELLING = ("meeting", "visit", "events", "agreements", "initiatives")
"""Kinds of the lexicon whose words tell of something: each should lead to a statement, or to a reason why not."""
_STATEMENTS = ("events", "agreements", "cooperation", "initiatives", "figures")
_PLACES = "ontology/places.tsv"


@dataclass(frozen=True, order=True)
class Mark:
    """Something about a stretch of the text.

    Attributes:
        start, end: offsets in code points.
        kind: ``word`` that the lexicon knows, ``named`` official or body, ``says`` a statement, ``left out``.
        what: lexicon entry, id in the record, or what was not taken.
        by: file of the lexicon, rule, or reason.
    """

    start: int
    end: int
    kind: Literal["left out", "named", "says", "word"]
    what: str
    by: str


def explain(document: Document) -> tuple[Record, list[Mark]]:
    """Read a document by rules, and explain what came out.

    Args:
        document: the text, with its language and day of publication where given.
    Returns:
        The record, and marks in the order of the text.
    Raises:
        BadDocument: its language is not one that is read.
    """
    marks: set[Mark] = set()
    records = []
    for part in read_parts(document):
        records.append((part.start, part.record))
        marks.update(replace(m, start=m.start + part.start, end=m.end + part.start) for m in _seen(part))
    record = joined(records, document)
    return record, sorted({*marks, *_named(record), *_said(record)})


def _seen(part: Reading) -> Iterator[Mark]:
    """What a part of the document shows, with offsets in it."""
    scene, record = part.scene, part.record
    yield from (*_words(scene), *_dates(scene), *_noise(scene), *_idle(scene, record), *_silent(scene, record))


def _words(scene: Scene) -> Iterator[Mark]:
    for match in scene.page.matches:
        if match.entry.kind != "closed" and not match.entry.kind.startswith("not "):  # articles and the like crowd
            yield _mark(scene, match, "word", f"{match.entry.kind}/{match.entry.id}", _source(scene, match))


def _source(scene: Scene, match: Match) -> str:
    names = {"country": "countries", "reference": "events"}
    if match.entry.kind == "place":
        return _PLACES
    return f"ontology/lexicon/{scene.page.lang}/{names.get(match.entry.kind, match.entry.kind)}.yaml"


def _mark(scene: Scene, match: Match, kind: Literal["left out", "word"], what: str, by: str) -> Mark:
    tokens = scene.page.tokens
    return Mark(tokens[match.first].start, tokens[match.last].end, kind, what, by)


def _dates(scene: Scene) -> Iterator[Mark]:
    page = scene.page
    for span in dates.find(page.document.text, page.lang):
        resolved = dates.resolve(span, page.published, page.lang)
        when = "/".join(dict.fromkeys(filter(None, (resolved.start, resolved.end)))) or "not resolved"
        yield Mark(span.start, span.end, "word", f"date {when}", f"ontology/lexicon/{page.lang}/calendar.yaml")


def _named(record: Record) -> Iterator[Mark]:
    for official in record.officials or ():
        title = official.name or (official.posts[0].title if official.posts else "")
        yield from _mentions(official, f"official {official.id} {title}", official.country)
    for agency in record.agencies or ():
        yield from _mentions(agency, f"agency {agency.id} {agency.name}", agency.country)


def _mentions(thing: BaseModel, what: str, country: str | None) -> Iterator[Mark]:
    for mention in thing.mentions:  # type: ignore[attr-defined]
        yield Mark(mention.start, mention.end, "named", what, f"country {country or 'not known'}")


def _said(record: Record) -> Iterator[Mark]:
    for passage, what in _passages(record):
        yield Mark(passage.start, passage.end, "says", what, passage.rule or "")


def _passages(record: Record) -> Iterator[tuple[Evidence, str]]:
    """Each passage of a statement, with what it supports."""
    for part in _STATEMENTS:
        for statement in getattr(record, part) or ():
            fields = statement.model_dump(mode="json", exclude={"evidence"})
            for passage in statement.evidence or ():
                yield passage, f"{fields['id']} {_told(fields, passage.states or ())}"


def _told(fields: dict[str, object], states: Iterable[str]) -> str:
    """A statement in short: its kind, then the parts that the passage supports."""
    head = [str(fields[name]) for name in ("type", "kind", "status", "start", "about") if fields.get(name)]
    parts = [f"{pointer.strip('/').split('/')[0]} {_value(fields, pointer)}" for pointer in states]
    return ", ".join([" ".join(head), *parts] if head else parts)


def _value(fields: object, pointer: str) -> str:
    for step in pointer.strip("/").split("/"):
        fields = fields[int(step)] if isinstance(fields, list) else fields[step]  # type: ignore[index]
    if isinstance(fields, dict):
        return ", ".join(str(value) for value in fields.values() if value)
    return "–".join(map(str, fields)) if isinstance(fields, list) else str(fields)


def _noise(scene: Scene) -> Iterator[Mark]:
    tokens = scene.page.tokens
    for block in scene.page.blocks:
        if block.noise is not None and block.last >= block.first:
            reason = f"not the article: {block.noise}"
            yield Mark(tokens[block.first].start, tokens[block.last].end, "left out", "line", reason)


def _idle(scene: Scene, record: Record) -> Iterator[Mark]:
    """Officials and bodies that are named and do nothing."""
    kept = {
        mention.start for thing in (*(record.officials or ()), *(record.agencies or ())) for mention in thing.mentions
    }
    tokens = scene.page.tokens
    for person in scene.cast.persons:
        spans = [(tokens[first].start, tokens[last].end) for first, last in person.spans]
        if spans and not any(start in kept for start, _ in spans):
            reason = "a former post" if person.is_former else "takes part in nothing and says nothing in office"
            yield Mark(*spans[0], "left out", f"person {person.name or 'known by post'}", reason)
    for body in scene.cast.bodies:
        if body.mentions and not any(start in kept for start, _ in body.mentions):
            yield Mark(
                *body.mentions[0], "left out", f"body {body.name}", "takes part in nothing, and is nobody's here"
            )


def _silent(scene: Scene, record: Record) -> Iterator[Mark]:
    """Words that tell of something, in a sentence that supports no statement."""
    told = [(passage.start, passage.end) for passage, _ in _passages(record)]
    for sentence in scene.page.read_sentences:
        start = scene.page.tokens[sentence.first].start
        if any(first <= start < last for first, last in told):
            continue
        for kind in _TELLING:
            for match in scene.page.within(kind, sentence.first, sentence.last):
                what = f"{kind}/{match.entry.id}"
                yield _mark(scene, match, "left out", what, _reason(scene, sentence))


def _reason(scene: Scene, sentence: Sentence) -> str:
    start, end = scene.page.tokens[sentence.first].start, scene.page.tokens[sentence.last].end
    for warning in scene.warnings:
        if (warning.get("start"), warning.get("end")) == (start, end):
            return str(warning["message"])
    sides = {id(actor.side) for actor in scene.actors(sentence)}
    if len(sides) < 2:
        return f"{len(sides) or 'no'} side of it is named in the sentence"
    return "its sides are not told to have done it with each other"
