import json

import pytest

from graph.reading.llm.answer import UnusableAnswer, parse

ANSWER = {"officials": [], "events": [{"id": "e1"}]}


@pytest.mark.parametrize("around", ["{}", "```json\n{}\n```", "<think>…</think>\nHere it is:\n{}\nI hope this helps."])
def test_the_object_is_found_in_what_stands_around_it(around: str) -> None:
    assert parse(around.replace("{}", json.dumps(ANSWER))) == ANSWER


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "no JSON object"),
        ("} {", "no JSON object"),
        ('{"officials": [}', "not JSON"),
        ('{"officials": [1' + "0" * 5_000 + "]}", "not JSON"),
        ('{"officials": [Infinity]}', "not JSON"),
        ('{"officials": {}}', "no record"),
        ('{"persons": []}', "no record"),
        ("{" * 100_000 + "}", "not JSON"),
    ],
)
def test_what_holds_no_record_is_told(content: str, why: str) -> None:
    with pytest.raises(UnusableAnswer, match=why):
        parse(content)


def test_half_a_character_is_made_one_that_can_be_written() -> None:
    found = parse('{"officials": [{"name": "a\\ud800"}]}')
    assert found["officials"][0]["name"].encode() == b"a?"
