import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

import ontology
from ontology.record import Cooperation, Document, Event, Evidence, Figure, Official, Record

SCHEMA = json.loads((Path(ontology.__file__).parent / "generated/record.schema.json").read_text(encoding="utf-8"))
DOCUMENT = {"id": "d1", "lang": "ar", "title": None, "published": "2025-01-29", "url": None, "publisher": None}
DOCUMENT |= {"sha256": "00", "text": "استقبل الوزير نظيره", "reader": None, "reader_version": None}
EVIDENCE = {"start": 0, "end": 6, "quote": "استقبل", "rule": "ar/meeting/received", "states": ["/met/0"]}
MENTION = {"start": 7, "end": 13, "quote": "الوزير"}
RECORD = {
    "document": DOCUMENT,
    "officials": [
        {
            "id": "o1",
            "name": None,
            "names": [],
            "posts": [{"title": "الوزير", "agency": "g1", "country": "MA", "evidence": [EVIDENCE]}],
            "country": "MA",
            "mentions": [MENTION],
        }
    ],
    "agencies": [{"id": "g1", "name": "الوزارة", "names": [], "country": "MA", "mentions": [MENTION]}],
    "countries": ["MA", "ES"],
    "events": [
        {
            "id": "e1",
            "type": "meeting",
            "status": "held",
            "start": "2025-01-28",
            "end": "2025-01-28",
            "place": {"city": None, "country": "ES"},
            "participants": ["o1", "ES"],
            "met": [["o1", "ES"]],
            "areas": ["counter-terrorism"],
            "date_conflict": {"stated": "2024-01-28", "reason": "weekday"},
            "evidence": [EVIDENCE],
        }
    ],
    "agreements": [
        {
            "id": "a1",
            "name": None,
            "kind": "joint-body",
            "status": "in-force",
            "parties": ["MA", "ES"],
            "date": None,
            "areas": [],
            "evidence": [],
        }
    ],
    "cooperation": [{"id": "c1", "between": ["MA", "ES"], "areas": ["health"], "evidence": []}],
    "initiatives": [
        {
            "id": "i1",
            "kind": "platform",
            "name": None,
            "names": [],
            "by": "g1",
            "place": None,
            "areas": [],
            "evidence": [],
        }
    ],
    "figures": [
        {
            "id": "f1",
            "about": "arrests",
            "value": 2565,
            "unit": "people",
            "comparison": "more-than",
            "period": "2014/2024",
            "by": "g1",
            "evidence": [],
        }
    ],
    "warnings": [{"message": "a date without a year", "start": 0, "end": 1, "quote": "ا", "rule": None}],
}


def test_a_whole_record_keeps_its_json_byte_for_byte() -> None:
    line = json.dumps(RECORD, ensure_ascii=False, separators=(",", ":"))
    assert Record.model_validate_json(line).line() == line


def test_a_record_satisfies_the_json_schema() -> None:
    Draft202012Validator(SCHEMA).validate(RECORD)
    Draft202012Validator(SCHEMA).validate(json.loads(Record.model_validate(RECORD).line()))


def test_lists_left_out_are_empty() -> None:
    got = json.loads(Record(document=Document.model_validate(DOCUMENT)).line())
    assert got == {"document": DOCUMENT} | {name: [] for name in list(RECORD)[1:]}


def test_absent_states_are_left_out() -> None:
    evidence = Evidence(start=0, end=1, quote="ا")
    assert evidence.line() == '{"start":0,"end":1,"quote":"ا","rule":null}'


def test_fields_that_a_later_version_adds_are_kept() -> None:
    official = Official.model_validate({"id": "o1", "rank": "general"})
    assert json.loads(official.line())["rank"] == "general"
    Draft202012Validator(SCHEMA).validate(RECORD | {"added": 1})


def test_values_of_closed_lists_are_plain_text() -> None:
    event = Event.model_validate({"id": "e1", "type": "visit", "status": "held"})
    assert type(event.type) is str
    event.areas.append("energy")  # type: ignore[arg-type]
    assert '"areas":["energy"]' in event.line()


@pytest.mark.parametrize(("value", "written"), [(2565, "2565"), (2.5, "2.5"), (10**20, "1" + "0" * 20)])
def test_whole_numbers_stay_whole(value: float, written: str) -> None:
    figure = Figure.model_validate({"id": "f1", "about": "x", "value": value, "comparison": "about"})
    assert f'"value":{written},' in figure.line()


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Event, {"id": "e1", "type": "lunch", "status": "held"}),
        (Event, {"id": "e1", "type": "visit", "status": "held", "met": [["o1"]]}),
        (Event, {"id": "e1", "type": "visit", "status": "held", "areas": ["anything"]}),
        (Event, {"id": "e1", "type": "visit"}),
        (Official, {"id": "o1", "country": "Morocco"}),
        (Cooperation, {"id": "c1", "between": ["MA"]}),
        (Evidence, {"start": -1, "end": 1, "quote": "x"}),
        (Record, {"document": DOCUMENT, "countries": ["maroc"]}),
    ],
)
def test_what_breaks_the_contract_is_refused(kind: type[Record], fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        kind.model_validate(fields)
