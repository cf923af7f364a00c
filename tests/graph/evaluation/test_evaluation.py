from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.evaluation import MEASURES, Gold, Tally, evaluate, read_gold

GOLD = Gold(
    "d",
    "en",
    {
        "officials": [
            {"key": "ana", "names": ["Ana Prats"], "country": "ES"},
            {"key": "omar", "names": ["عمر الوردي", "Omar Ouardi"], "country": "MA"},
        ],
        "unnamed": [{"key": "head", "role": "head of police", "agency": "police", "country": "FR"}],
        "agencies": [{"key": "police", "names": ["French police"], "country": "FR"}, {"key": "un", "names": ["UN"]}],
        "countries": ["ES", "MA", "FR"],
        "events": [
            {
                "key": "e1",
                "type": "meeting",
                "start": "2025-01-28",
                "place": {"city": "Rabat", "country": "MA"},
                "participants": ["ana", "omar", "head"],
                "met": [["ana", "omar"], ["omar", "head"]],
                "areas": ["border-security"],
            },
            {"key": "e2", "type": "conference", "start": "2025-02", "participants": ["un"]},
        ],
        "agreements": [{"key": "a", "kind": "mou", "status": "signed", "parties": ["ES", "MA"], "areas": []}],
        "cooperation": [{"pair": ["MA", "ES"], "areas": ["border-security", "drug-trafficking"]}],
    },
)


def record(**changes: Any) -> dict[str, Any]:
    return GOLD.as_record() | changes


def tallies(said: dict[str, Any]) -> dict[str, Tally]:
    return evaluate({"d": said}, [GOLD]).overall


def test_an_annotation_agrees_with_itself() -> None:
    result = evaluate({"d": record()}, [GOLD])
    assert all(tally.f1 == 1 and tally.right for tally in result.overall.values())
    assert result.differences == []
    assert result.unread == []


def test_a_document_without_a_record_misses_everything() -> None:
    result = evaluate({}, [GOLD])
    assert result.unread == ["d"]
    assert result.overall["met"] == Tally(0, 0, 2)
    assert result.overall["officials"].recall == 0


def test_an_unnamed_official_is_compared_by_country() -> None:
    by_country = {"id": "o1", "name": None, "posts": [{"title": "chief", "agency": None, "country": "FR"}]}
    said = record(officials=[by_country], events=[{"id": "e", "type": "meeting", "met": [["o1", "MA"]]}])
    assert tallies(said)["met"] == Tally(0, 1, 2)
    assert tallies(record(officials=[*record()["officials"][:2], by_country]))["officials"] == Tally(2, 0, 0)


def test_an_official_stated_twice_counts_once_as_wrong() -> None:
    twice = [*record()["officials"], {"id": "o9", "name": "Omar Ouardi"}]
    assert tallies(record(officials=twice))["officials"] == Tally(2, 1, 0)


def test_an_event_needs_its_type_a_fitting_date_and_a_shared_side() -> None:
    first, second = record()["events"]
    assert tallies(record(events=[{**first, "start": "2025-01"}, second]))["events"] == Tally(2, 0, 0)
    assert tallies(record(events=[{**first, "start": "2025-01-27"}, second]))["events"] == Tally(1, 1, 1)
    assert tallies(record(events=[{**first, "type": "visit"}, second]))["events"] == Tally(1, 1, 1)
    alone = {**first, "participants": ["IT"], "met": []}
    assert tallies(record(events=[alone, second]))["events"] == Tally(1, 1, 1)


def test_an_agreement_of_another_kind_is_right_by_its_parties_only() -> None:
    said = tallies(record(agreements=[{"id": "a", "kind": "protocol", "status": "signed", "parties": ["MA", "ES"]}]))
    assert said["agreements"] == Tally(1, 0, 0)
    assert said["agreements-full"] == Tally(0, 1, 1)


def test_differences_name_document_measure_and_sides() -> None:
    said = record(cooperation=[{"id": "c", "between": ["ES", "MA"], "areas": ["border-security", "energy"]}])
    (cooperation, areas) = evaluate({"d": said}, [GOLD]).differences
    assert (cooperation.document, cooperation.measure) == ("d", "cooperation")
    assert cooperation.missing == ("country:ES – country:MA – drug-trafficking",)
    assert cooperation.extra == ("country:ES – country:MA – energy",)
    assert areas.extra == ("energy",)


counts = st.integers(0, 50)


@given(counts, counts, counts)
def test_f1_lies_between_precision_and_recall(right: int, extra: int, missing: int) -> None:
    tally = Tally(right, extra, missing)
    low, high = sorted((tally.precision, tally.recall))
    assert low - 1e-12 <= tally.f1 <= high + 1e-12 or tally.f1 == 0


@given(st.data())
def test_dropping_statements_never_raises_recall_nor_adds_what_is_extra(data: st.DataObject) -> None:
    """Over the examples' own gold facts, read as records."""
    gold = read_gold(Path(__file__).parents[3] / "seeds" / "gold")
    annotation = data.draw(st.sampled_from(gold))
    said = annotation.as_record()
    part = data.draw(st.sampled_from(["events", "agreements", "cooperation", "countries"]))
    kept = data.draw(st.lists(st.booleans(), min_size=len(said[part]), max_size=len(said[part])))
    fewer = said | {part: [item for item, keep in zip(said[part], kept, strict=True) if keep]}
    result = evaluate({annotation.id: fewer}, [annotation]).overall
    assert all(tally.extra == 0 for tally in result.values())
    assert all(tally.recall == 1 for name, tally in result.items() if all(kept))


@pytest.mark.parametrize("measure", MEASURES)
def test_nothing_annotated_and_nothing_stated_is_no_fault(measure: str) -> None:
    empty = Gold("d", "fr", {"id": "d"})
    assert evaluate({"d": {}}, [empty]).overall[measure] == Tally(0, 0, 0)
    assert Tally().f1 == 1
