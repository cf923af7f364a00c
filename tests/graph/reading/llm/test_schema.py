from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from graph.reading.llm.schema import answer_schema
from ontology.record import AreaId
from tests.graph.reading.llm.documents import good_answer


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(part)


def test_it_asks_for_quotes_and_not_for_what_the_program_finds() -> None:
    classes = answer_schema()["$defs"]
    assert set(classes["Evidence"]["properties"]) == {"quote", "states"}
    assert set(classes["Agency"]["properties"]) == {"id", "name", "names", "country"}
    assert classes["AreaId"]["enum"] == [area.value for area in AreaId]
    assert not {"Document", "Mention", "DateConflict", "ReadingWarning"} & set(classes)


def test_it_keeps_to_what_servers_take_as_strict() -> None:
    jsonschema.Draft202012Validator.check_schema(answer_schema())
    for node in nodes(answer_schema()):
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        if "$ref" in node:
            assert set(node) == {"$ref"}
        assert "default" not in node


def test_a_careful_answer_fits_and_a_careless_one_does_not() -> None:
    answer = good_answer()
    jsonschema.validate(answer, answer_schema())
    answer["events"][0]["areas"] = ["space-travel"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(answer, answer_schema())
