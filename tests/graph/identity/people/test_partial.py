"""Surnames and bare names: whom they mean, as in partial.yaml, and why."""

from typing import Any

import pytest

from tests.graph.identity.documents import cases, groups, resolved

CASES = cases(__file__, "partial.yaml")
MINISTER = {"day": "2021-03-01", "people": {"x": {"name": "Karim Naciri", "post": "adviser", "country": "MA"}}}
SURNAME = {"day": "2021-05-01", "people": {"x": {"name": "Naciri", "country": "MA"}}}


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    assert groups(resolved(case["documents"]), "Official") == case["same"]


def test_the_reason_is_told() -> None:
    found = resolved({"a": MINISTER, "b": SURNAME})["b#x"]
    assert found.rule == "identity/part-of-name"
    assert found.why.startswith("as a#x: names ")
    assert found.why.endswith("; same country; nobody else it may mean")


def test_a_surname_names_nobody_who_has_a_full_name_though_it_was_told_first() -> None:
    earlier = {**SURNAME, "day": "2021-02-01"}
    assert resolved({"a": MINISTER, "b": earlier})["b#x"].entity == resolved({"a": MINISTER})["a#x"].entity
