"""What a record promises whatever the text was, and what an explanation does."""

import json
from collections.abc import Iterator
from typing import Any

from graph.documents import Document
from graph.identity.resolve import resolve
from graph.reading import read
from graph.reading.explanation import explain
from ontology import areas
from ontology.record import Record

STATEMENTS = ("events", "agreements", "cooperation", "initiatives", "figures")
SIDES = ("participants", "parties", "between")
ENTRIES = ("met", "areas")


def check(document: Document) -> Record:
    """Read a document and hold the record to all that it promises."""
    record = read(document)
    text, whole = record.document.text, json.loads(record.line())
    assert (text, record.document.sha256) == (document.text, document.sha256)
    for passage in objects({name: part for name, part in whole.items() if name != "document"}):
        if passage.get("quote") is not None:
            assert 0 <= passage["start"] < passage["end"] <= len(text), passage
            assert text[passage["start"] : passage["end"]] == passage["quote"], passage
    check_actors(whole)
    check_statements(whole)
    assert resolve(record).document["id"] == document.id
    check_explanation(document, record)
    return record


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Each object inside a value of JSON."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


def check_actors(whole: dict[str, Any]) -> None:
    """Who acts is mentioned, has an id of his own, and stands for the countries that the record lists."""
    actors = {actor["id"]: actor for actor in (*whole["officials"], *whole["agencies"])}
    assert len(actors) == len(whole["officials"]) + len(whole["agencies"])
    assert all(actor["mentions"] for actor in actors.values())
    assert all(official["name"] or official["posts"] for official in whole["officials"])
    posts = [post for official in whole["officials"] for post in official["posts"]]
    assert all(post["evidence"] and (post["agency"] is None or post["agency"] in actors) for post in posts)
    sides = [side for kind in STATEMENTS for one in whole[kind] for side in sides_of(one)]
    assert all(side in actors or (len(side) == 2 and side.isupper()) for side in sides), sides
    stated = {actors[side]["country"] if side in actors else side for side in sides} - {None}
    assert len(whole["countries"]) == len(set(whole["countries"]))
    assert set(whole["countries"]) == stated, (whole["countries"], stated)


def sides_of(statement: dict[str, Any]) -> list[str]:
    sides = [side for name in SIDES for side in statement.get(name) or ()]
    by = statement.get("by")
    return [*sides, *(side for pair in statement.get("met") or () for side in pair), *([by] if by else [])]


def check_statements(whole: dict[str, Any]) -> None:
    """Each is covered by a passage, and so is each pair and area; only those met who took part in what was held."""
    for one in (one for kind in STATEMENTS for one in whole[kind]):
        assert one["evidence"], one
        pointers = {pointer for passage in one["evidence"] for pointer in passage.get("states") or ()}
        assert all(value_at(one, pointer) is not None for pointer in pointers), one
        if all("states" in passage for passage in one["evidence"]):
            assert {f"/{name}/{n}" for name in ENTRIES for n in range(len(one.get(name) or ()))} <= pointers, one
        assert set(one.get("areas") or ()) <= areas().keys()
    for event in whole["events"]:
        assert event["status"] == "held" or not event["met"], event
        assert all(set(pair) <= set(event["participants"]) and pair[0] != pair[1] for pair in event["met"]), event
    for kind in STATEMENTS:
        assert len({one["id"] for one in whole[kind]}) == len(whole[kind])


def value_at(value: Any, pointer: str) -> Any:
    """What a JSON Pointer finds; fails where it leads nowhere."""
    for step in pointer.strip("/").split("/"):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def check_explanation(document: Document, record: Record) -> None:
    explained, marks = explain(document)
    assert explained.line() == record.line()  # read twice, the same bytes
    assert all(0 <= mark.start <= mark.end <= len(document.text) for mark in marks)
