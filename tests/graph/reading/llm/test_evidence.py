from graph.reading.llm.evidence import Passages
from graph.reading.llm.ground import Ground, Json
from graph.reading.llm.words import Words
from tests.graph.reading.llm.documents import DISCUSSED, MEETING, RECEIVED, passage


def passages(*evidence: object) -> Passages:
    ground = Ground(Words(MEETING, "en"), "en", None, "llm/small")
    return Passages(ground, {"evidence": list(evidence)}, "events/0")


def quotes(found: Passages, name: str, place: int) -> list[str]:
    return [MEETING[one.span.start : one.span.end] for one in found.supporting(name, place)]


def states(found: Passages, statement: Json) -> list[object]:
    return [item["states"] for item in found.items(statement)]


def test_a_passage_of_the_whole_supports_every_part() -> None:
    found = passages(passage(RECEIVED))
    statement: Json = {"areas": ["a", "b"], "met": []}
    found.keep(statement, "areas", lambda value, _: value)
    assert statement["areas"] == ["a", "b"]
    assert states(found, statement) == [["/areas/0", "/areas/1"]]


def test_a_part_that_no_passage_is_said_to_support_rests_on_the_first() -> None:
    found = passages(passage(RECEIVED, "/met/0"), passage(DISCUSSED, "/areas/0"))
    assert quotes(found, "participants", 0) == [RECEIVED]
    assert quotes(found, "areas", 0) == [DISCUSSED]


def test_a_part_whose_passage_is_not_in_the_text_rests_on_nothing() -> None:
    found = passages(passage(RECEIVED, "/met/0"), passage("They discussed the moon and the stars", "/areas/0"))
    assert quotes(found, "areas", 0) == []
    assert quotes(found, "areas", 1) == [RECEIVED]


def test_when_a_passage_of_the_whole_is_not_in_the_text_only_what_others_support_is_left() -> None:
    found = passages(passage("They discussed the moon and the stars"), passage(DISCUSSED, "/areas/0"))
    assert quotes(found, "met", 0) == []
    assert quotes(found, "areas", 0) == [DISCUSSED]


def test_a_passage_whose_parts_are_gone_goes_too() -> None:
    found = passages(passage(RECEIVED, "/met/0"), passage(DISCUSSED, "/areas/0", "/start"))
    statement: Json = {"areas": ["a"], "met": [["x", "y"]], "start": "2025"}
    found.keep(statement, "met", lambda *_: None)
    found.keep(statement, "areas", lambda value, _: value)
    assert states(found, statement) == [["/areas/0", "/start"]]


def test_nonsense_for_evidence_is_no_passage() -> None:
    found = passages(None, 5, "words", {"quote": None}, {"quote": ["a"]}, {"states": ["/met/0"]})
    assert found.found == []
    assert passages(passage(RECEIVED) | {"states": [5, None, "met", "/"]}).found[0].parts == set()
