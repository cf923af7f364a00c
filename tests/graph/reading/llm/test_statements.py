"""What becomes of answers that are partly wrong."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents import Document
from graph.identity import resolve
from graph.reading.llm.reader import record_of
from ontology.record import Record
from tests.graph.reading.llm.documents import (
    DISCUSSED,
    DOCUMENT,
    MEETING,
    PRESENTED,
    RECEIVED,
    SIGNED,
    TRAINED,
    Json,
    good_answer,
    passage,
)
from tests.line.test_reading import (
    test_each_pair_and_area_has_a_passage_of_its_own as check_pairs_and_areas,
)
from tests.line.test_reading import test_every_statement_is_covered as check_statements


def record(answer: Json) -> Record:
    return record_of(DOCUMENT, "en", DOCUMENT.published, answer, "llm/small")


def told(found: Record) -> str:
    return "\n".join(warning.message for warning in found.warnings)


def test_a_quote_that_is_not_in_the_text_takes_its_parts_with_it() -> None:
    answer = good_answer()
    answer["events"][0]["evidence"][1]["quote"] = "The two officials praised border security"
    found = record(answer)
    assert found.events[0].met == [["o1", "o2"]]
    assert found.events[0].areas == []
    assert "a passage of events/0 left out" in told(found)
    assert "'border-security' in areas of events/0 left out: no passage of the text supports it" in told(found)


def test_without_any_quote_that_is_in_the_text_nothing_is_left() -> None:
    answer = good_answer()
    answer["agreements"][0]["evidence"] = [passage("Spain and Morocco signed a treaty on everything")]
    answer["cooperation"][0]["evidence"] = []
    found = record(answer)
    assert found.agreements == []
    assert found.cooperation == []


def test_unknown_areas_and_countries_are_left_out_and_the_rest_moves_up() -> None:
    answer = good_answer()
    event = answer["events"][0]
    event["areas"] = ["space-travel", "border-security"]
    event["place"]["country"] = "XX"
    event["evidence"][1]["states"] = ["/areas/0", "/areas/1"]
    answer["officials"][0]["country"] = "Spain"
    found = record(answer)
    assert found.events[0].areas == ["border-security"]
    assert found.events[0].evidence[1].states == ["/areas/0"]
    assert found.events[0].place is not None
    assert (found.events[0].place.city, found.events[0].place.country) == ("Madrid", None)
    assert found.officials[0].country is None
    assert "area 'space-travel' of events/0 left out: it is not in the list of areas" in told(found)
    assert "country 'Spain' of official 'José Martín' left out" in told(found)


def test_an_official_whose_name_is_not_in_the_text_takes_the_meeting_with_him() -> None:
    answer = good_answer()
    answer["officials"][1]["name"] = "Omar Alaoui"
    found = record(answer)
    assert [official.name for official in found.officials] == ["José Martín"]
    assert found.events == []
    assert "events/0 left out: a side of it is not in the text" in told(found)
    assert "the text has no such name" in told(found)


def test_of_three_participants_two_still_met() -> None:
    answer = good_answer()
    event = answer["events"][0]
    event["participants"] = ["o3", "o1", "o2"]
    event["met"] = [["o3", "o1"], ["o1", "o2"]]
    event["evidence"] = [passage(RECEIVED, "/participants", "/met/0", "/met/1"), passage(DISCUSSED, "/areas")]
    found = record(answer).events[0]
    assert found.participants == ["o1", "o2"]
    assert found.met == [["o1", "o2"]]
    assert [item.states for item in found.evidence] == [
        ["/participants/0", "/participants/1", "/met/0", "/place"],
        ["/areas/0"],
    ]


def test_who_met_took_part() -> None:
    answer = good_answer()
    answer["events"][0]["participants"] = []
    found = record(answer).events[0]
    assert found.participants == ["o1", "o2"]


def test_who_is_to_meet_has_not_met() -> None:
    answer = good_answer()
    answer["events"][0]["status"] = "planned"
    assert record(answer).events[0].met == []


def test_a_passage_has_to_tell_of_one_of_the_sides() -> None:
    answer = good_answer()
    answer["officials"] = [
        {"id": "o1", "name": "Omar El-Wardi", "names": [], "country": None, "posts": []},
        {"id": "o2", "name": "José Martín", "names": [], "country": None, "posts": []},
    ]
    answer["agencies"] = []
    answer["events"][0]["evidence"] = [passage(TRAINED)]
    assert record(answer).events == []
    assert "events/0 left out: its passages tell of none of its sides" in told(record(answer))


def test_an_official_without_a_name_is_known_by_a_post_of_the_text() -> None:
    answer = good_answer()
    answer["officials"][1]["name"] = None
    found = record(answer)
    assert found.officials[1].name is None
    assert [mention.quote for mention in found.officials[1].mentions] == ["Director General"]
    answer["officials"][1]["posts"][0]["title"] = "Emperor"
    assert [official.name for official in record(answer).officials] == ["José Martín"]


def test_one_person_under_two_ids_is_one() -> None:
    answer = good_answer()
    answer["officials"].append(answer["officials"][0] | {"id": "o9"})
    answer["events"][0]["participants"] = ["o9", "o2", "o1"]
    found = record(answer)
    assert len(found.officials) == 2
    assert found.events[0].participants == ["o1", "o2"]


def test_a_country_that_the_text_does_not_name_is_no_party() -> None:
    answer = good_answer()
    answer["agreements"][0]["parties"] = ["ES", "DE"]
    found = record(answer)
    assert found.agreements == []
    assert "side 'DE' of agreements/0 left out" in told(found)


def test_a_figure_has_its_number_and_its_subject_in_the_text() -> None:
    answer = good_answer()
    figure = answer["figures"][0]
    answer["figures"] = [figure, figure | {"value": 9999}, figure | {"about": "elephants"}, figure | {"by": "g7"}]
    found = record(answer)
    assert [(one.id, one.value) for one in found.figures] == [("f1", 2565)]
    assert "figures/1 left out: no passage has the number 9999" in told(found)


def test_an_initiative_has_its_name_in_the_text() -> None:
    answer = good_answer()
    answer["initiatives"][0]["name"] = "Safe Skies"
    assert record(answer).initiatives == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("type", "duel"), ("type", None), ("status", 5), ("participants", "o1"), ("met", [["o1"]]), ("evidence", "none")],
)
def test_a_value_that_breaks_the_contract_is_no_crash(field: str, value: Any) -> None:
    answer = good_answer()
    answer["events"][0][field] = value
    found = record(answer)
    assert len(found.agreements) == 1
    assert all(event.type == "meeting" and len(event.met) <= 1 for event in found.events)
    assert (found.events == []) is (field in ("type", "status", "evidence"))


def test_what_the_contract_does_not_know_is_not_kept() -> None:
    answer = good_answer()
    answer["events"][0]["mood"] = "cordial"
    answer["events"][0]["date_conflict"] = {"stated": "2020", "reason": "the model says so"}
    found = record(answer)
    assert "mood" not in found.line()
    assert found.events[0].date_conflict is None


# Answers as a model may write them and as an enemy would: real and invented names, quotes and ids, and nonsense.
_ids = st.sampled_from(["o1", "o2", "g1", "g2", "ES", "MA", "DE", "nobody", ""])
_names = st.sampled_from(
    ["José Martín", "Omar El-Wardi", "Ministry of the Interior", "Jean Durand", "the", "", "\ud800"]
)
_quotes = st.sampled_from(
    [RECEIVED, DISCUSSED, SIGNED, TRAINED, PRESENTED, RECEIVED[5:60], "He met him in Paris", "met"]
)
_pointers = st.sampled_from(
    ["", "/met/0", "/met/1", "/participants", "/participants/1", "/areas/0", "/place", "/by", "/x/y", "met"]
)
_junk = st.none() | st.integers() | st.text(max_size=5) | st.lists(st.none(), max_size=2) | st.just({"id": "o1"})
_areas = st.lists(st.sampled_from(["border-security", "health", "space-travel"]), max_size=3)
_evidence = st.lists(
    st.fixed_dictionaries({"quote": _quotes | _junk, "states": st.none() | st.lists(_pointers | _junk, max_size=3)}),
    max_size=3,
)
_values: dict[str, st.SearchStrategy[Any]] = {
    "id": _ids,
    "name": _names,
    "names": st.lists(_names, max_size=2),
    "country": st.sampled_from(["ES", "MA", "XX", None]),
    "posts": st.lists(st.fixed_dictionaries({"title": _names, "agency": _ids, "evidence": _evidence}), max_size=2),
    "type": st.sampled_from(["meeting", "visit", "duel"]),
    "kind": st.sampled_from(["mou", "platform", "duel"]),
    "status": st.sampled_from(["held", "signed", "lost"]),
    "start": st.sampled_from(["2025-06-02", "1999", "yesterday", None]),
    "place": st.none() | st.fixed_dictionaries({"city": _names, "country": _ids}),
    "participants": st.lists(_ids, max_size=3),
    "parties": st.lists(_ids, max_size=3),
    "between": st.lists(_ids, max_size=3),
    "met": st.lists(st.lists(_ids, max_size=3), max_size=3),
    "areas": _areas,
    "by": st.none() | _ids,
    "about": _names,
    "value": st.sampled_from([2565, 2565.0, 7, "2565"]),
    "comparison": st.sampled_from(["exactly", "roughly"]),
    "evidence": _evidence,
}
_item = st.fixed_dictionaries({}, optional={name: values | _junk for name, values in _values.items()})
_full = st.fixed_dictionaries(_values)
_lists = ("officials", "agencies", "events", "agreements", "cooperation", "initiatives", "figures")
_answers = st.fixed_dictionaries({name: st.lists(_full | _item | _junk, max_size=4) | _junk for name in _lists})


@given(_answers)
def test_whatever_a_model_answers_the_record_keeps_its_promises(answer: Json) -> None:
    answer["officials"] = [
        *good_answer()["officials"],
        *(answer["officials"] if isinstance(answer["officials"], list) else ()),
    ]
    found = record(answer)
    assert Record.model_validate_json(found.line()) == found
    check_statements([found])
    check_pairs_and_areas([found])
    names = [*(one.name for one in found.officials), *(one.name for one in found.agencies)]
    assert all(name is None or name.split()[0].casefold() in MEETING.casefold() for name in names)
    assert all(one.mentions for one in found.officials)
    assert all(one.mentions for one in found.agencies)
    for path in _passages(found.model_dump(exclude={"document"})):
        assert MEETING[path["start"] : path["end"]] == path["quote"]
    assert set(found.countries) <= {"ES", "MA"}
    resolve(found)


def _passages(value: Any) -> list[Json]:
    if isinstance(value, list):
        return [one for part in value for one in _passages(part)]
    if not isinstance(value, dict):
        return []
    here = [value] if value.get("quote") is not None else []
    return here + [one for part in value.values() for one in _passages(part)]


def test_a_document_in_arabic_is_checked_by_its_own_words() -> None:
    text = "استقبل وزير الداخلية الإسباني خوسيه مارتين، أمس الأحد بمدريد، نظيره المغربي عمر الوردي."
    quote = "استقبل وزير الداخلية الإسباني خوسيه مارتين، أمس الأحد بمدريد، نظيره المغربي عمر الوردي"
    officials = [
        {"id": "o1", "name": "خوسيه مارتين", "names": [], "country": "ES", "posts": []},
        {"id": "o2", "name": "عمر الوردي", "names": [], "country": "MA", "posts": []},
    ]
    event = {
        "id": "e1",
        "type": "meeting",
        "status": "held",
        "start": "2025-06-01",
        "end": None,
        "place": {"city": "مدريد", "country": "ES"},
        "participants": ["o1", "o2"],
        "met": [["o1", "o2"]],
        "areas": [],
        "evidence": [passage(quote)],
    }
    document = Document("wire", text, "ar", published="2025-06-02")
    found = record_of(document, "ar", "2025-06-02", {"officials": officials, "events": [event]}, "llm/small")
    assert found.warnings == []
    assert found.events[0].met == [["o1", "o2"]]
    assert found.countries == ["ES", "MA"]
