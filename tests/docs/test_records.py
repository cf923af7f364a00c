"""The page on records: its example is one that the program takes, and no field is left out."""

import json
import re

import pytest

from graph.cli.records import parse_record
from graph.documents import Document
from graph.errors import BadRecord
from graph.identity import resolve
from ontology import record
from ontology.contract import ConfiguredBaseModel
from tests.docs.transcript import ROOT, blocks

TEXT = (ROOT / "docs/records.md").read_text(encoding="utf-8")
EXAMPLE = next(block.body for block in blocks(TEXT) if block.info == "json")
CLASSES = [item for item in vars(record).values() if isinstance(item, type) and issubclass(item, ConfiguredBaseModel)]


def test_the_example_is_a_record() -> None:
    graph = resolve(parse_record(json.dumps(json.loads(EXAMPLE)), "docs/records.md"))
    assert sorted(fact.type for fact in graph.facts) == ["BETWEEN", "BETWEEN", "COVERS"]


def test_the_hash_of_the_example_is_that_of_its_text() -> None:

    document = json.loads(EXAMPLE)["document"]
    assert document["sha256"] == Document("notice-7", document["text"]).sha256


def test_without_its_evidence_the_example_is_refused() -> None:
    fields = json.loads(EXAMPLE)
    fields["agreements"][0]["evidence"] = []
    with pytest.raises(BadRecord, match="agreement a1 has no evidence"):
        resolve(parse_record(json.dumps(fields), "docs/records.md"))


@pytest.mark.parametrize(
    ("name", "field"),
    [(item.__name__, field) for item in CLASSES for field in item.model_fields],
)
def test_every_field_is_named(name: str, field: str) -> None:
    assert re.search(rf"`{field}`", TEXT), f"{name}.{field}"
