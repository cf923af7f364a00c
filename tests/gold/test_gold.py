"""The annotations keep to their format, each document has two, and the parts were split by hash."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.evaluation import Gold, read_gold
from ontology import areas, countries
from ontology.record import AgreementKind, AgreementStatus, EventStatus, EventType

GOLD = Path(__file__).parent
SETS = ("ar", "en", "en-readouts", "es", "fr")
LEAST = {"ar": 80, "en": 20, "en-readouts": 40, "es": 30, "fr": 30}
PARTS = ("development", "report")


def of(part: str, name: str) -> list[Gold]:
    return read_gold(GOLD / part / name)


@pytest.mark.parametrize("name", SETS)
def test_each_document_is_annotated_twice_and_settled_once(name: str) -> None:
    settled = [gold.id for part in PARTS for gold in of(part, name)]
    assert len(settled) == len(set(settled)) >= LEAST[name]
    for part in ("first", "second"):
        assert sorted(settled) == [gold.id for gold in of(part, name)]


@pytest.mark.parametrize("name", SETS)
def test_the_first_two_thirds_by_hash_are_to_develop_on(name: str) -> None:
    develop, report = ([hashlib.sha256(g.id.encode()).hexdigest() for g in of(part, name)] for part in PARTS)
    assert max(develop) < min(report)
    assert len(develop) == (len(develop) + len(report)) * 2 // 3


@pytest.mark.parametrize("name", ["en", "es", "fr"])
def test_written_documents_are_here_and_some_have_no_fact(name: str) -> None:
    gold = [gold for part in PARTS for gold in of(part, name)]
    assert sorted(file.stem for file in (GOLD / "documents" / name).iterdir()) == sorted(g.id for g in gold)
    assert sum(1 for g in gold if not (g.all("events") or g.all("agreements") or g.all("cooperation"))) >= 3


@pytest.mark.parametrize("part", [*PARTS, "first", "second"])
@pytest.mark.parametrize("name", SETS)
def test_annotations_keep_to_the_format(part: str, name: str) -> None:
    faults = [f"{gold.id}: {fault}" for gold in of(part, name) for fault in faults_of(gold)]
    assert faults == []


def faults_of(gold: Gold) -> Iterator[str]:
    agencies = {agency["key"] for agency in gold.all("agencies")}
    people = [*gold.all("officials"), *gold.all("unnamed")]
    keys = agencies | {person["key"] for person in people}
    if gold.lang not in {"ar", "en", "es", "fr"}:
        yield f"language {gold.lang}"
    for thing in [*gold.all("officials"), *gold.all("agencies")]:
        if not thing.get("names"):
            yield f"{thing['key']} has no name"
    for code in [*gold.all("countries"), *(thing.get("country") for thing in [*people, *gold.all("agencies")])]:
        if code is not None and code not in countries():
            yield f"country {code}"
    yield from unknown(closed(gold))
    for side in sides(gold):
        if side not in keys and side not in countries():
            yield f"side {side}"


def closed(gold: Gold) -> Iterator[tuple[str, Any, set[str]]]:
    """Values of closed lists, with what the list allows."""
    for event in gold.all("events"):
        yield "event", event["type"], set(EventType)
        yield "status", event.get("status") or "held", set(EventStatus)
    for agreement in gold.all("agreements"):
        yield "kind", agreement["kind"], set(AgreementKind)
        yield "status", agreement["status"], set(AgreementStatus)
    for part in ("events", "agreements", "cooperation", "initiatives"):
        for item in gold.all(part):
            yield from (("area", area, set(areas())) for area in item.get("areas") or ())


def unknown(values: Iterator[tuple[str, Any, set[str]]]) -> Iterator[str]:
    yield from (f"{what} {value}" for what, value, allowed in values if value not in allowed)


def sides(gold: Gold) -> Iterator[str]:
    for event in gold.all("events"):
        yield from event.get("participants") or ()
        for pair in event.get("met") or ():
            assert len(pair) == 2
            yield from pair
    for agreement in gold.all("agreements"):
        yield from agreement.get("parties") or ()
    for cooperation in gold.all("cooperation"):
        yield from cooperation["pair"]
