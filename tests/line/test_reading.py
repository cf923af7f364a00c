"""What the reader promises, on the example documents."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel

from graph.documents import Document
from ontology.record import Evidence, Record
from tests.line.accuracy import FLOORS, evaluation
from tests.line.conftest import SEEDS


def read_in_a_process(*files: Path, seed: str) -> list[bytes]:
    command = [sys.executable, "-P", "-c", "from graph.cli import main; main()", "read", *map(str, files)]
    environ = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, check=True, capture_output=True, env=environ).stdout.splitlines()


def test_three_processes_give_the_same_bytes_and_any_order_the_same_lines() -> None:
    files = sorted(SEEDS.glob("*-*.md"))
    first = read_in_a_process(*files, seed="1")
    assert len(first) == len(files)
    assert read_in_a_process(*files, seed="2") == first
    assert read_in_a_process(*reversed(files), seed="3") == first[::-1]


def passages(value: object) -> list[Evidence]:
    if isinstance(value, Evidence):
        return [value]
    if isinstance(value, list):
        return [passage for item in value for passage in passages(item)]
    if isinstance(value, BaseModel):
        return [passage for field in type(value).model_fields for passage in passages(getattr(value, field))]
    return []


def test_every_quote_is_the_text_at_its_offsets(records: list[Record], documents: list[Document]) -> None:
    for record, document in zip(records, documents, strict=True):
        assert record.document.text == document.text
        found = passages(record)
        assert found
        for passage in found:
            assert document.text[passage.start : passage.end] == passage.quote
        for thing in [*(record.officials or ()), *(record.agencies or ())]:
            assert thing.mentions
            for mention in thing.mentions:
                assert document.text[mention.start : mention.end] == mention.quote


def test_every_statement_is_covered(records: list[Record]) -> None:
    for record in records:
        things = [
            *(record.events or ()),
            *(record.agreements or ()),
            *(record.cooperation or ()),
            *(record.initiatives or ()),
            *(record.figures or ()),
        ]
        assert all(thing.evidence for thing in things)


def test_each_pair_and_area_has_a_passage_of_its_own(records: list[Record]) -> None:
    """A passage that names the entry and holds words of it, not just the event's."""
    for record in records:
        for event in record.events or ():
            entries = [f"/met/{n}" for n in range(len(event.met or ()))]
            entries += [f"/areas/{n}" for n in range(len(event.areas or ()))]
            stated = {pointer for passage in event.evidence or () for pointer in passage.states or ()}
            assert set(entries) <= stated, (record.document.id, event.id)
        for cooperation in record.cooperation or ():
            stated = {pointer for passage in cooperation.evidence or () for pointer in passage.states or ()}
            assert {f"/areas/{n}" for n in range(len(cooperation.areas or ()))} <= stated


@pytest.mark.parametrize(("measure", "floor"), FLOORS.items())
def test_accuracy_does_not_fall(records: list[Record], measure: str, floor: float) -> None:
    assert evaluation(records, SEEDS / "gold").languages["ar"][measure].f1 >= floor


@pytest.mark.parametrize("measure", ["met", "countries", "agreements", "cooperation"])
def test_nothing_is_read_that_no_example_says(records: list[Record], measure: str) -> None:
    assert evaluation(records, SEEDS / "gold").overall[measure].extra == 0
