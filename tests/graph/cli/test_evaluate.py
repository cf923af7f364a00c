import json
from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq

TEXT = "استقبل وزير الداخلية الإسباني خوسيه مارتين، أمس الأحد بمدريد، نظيره المغربي عمر الوردي."
GOLD = """
id: d
lang: ar
officials:
  - {key: martin, names: ["خوسيه مارتين"], country: ES}
  - {key: ouardi, names: ["عمر الوردي"], country: MA}
countries: [ES, MA, PT]
events:
  - {key: e, type: meeting, start: 2025-06-01, place: {city: Madrid, country: ES}, met: [[martin, ouardi]]}
"""


@pytest.fixture
def gold(tmp_path: Path, mithaq: Mithaq) -> Path:
    """A folder of gold facts beside `records.jsonl`."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "d.yaml").write_text(GOLD, encoding="utf-8")
    document = {"id": "d", "published": "2025-06-02", "text": TEXT}
    (tmp_path / "documents.jsonl").write_text(json.dumps(document), encoding="utf-8")
    assert mithaq("read", "documents.jsonl", "-o", "records.jsonl").exit_code == 0
    return folder


def test_figures_by_measure_and_language(mithaq: Mithaq, gold: Path) -> None:
    rows = [line.split() for line in mithaq("evaluate", "records.jsonl", gold).stdout.splitlines()[2:]]
    assert ["ar", "1", "met", "1.000", "1.000", "1.000", "1", "0", "0"] in rows
    assert ["ar", "1", "countries", "1.000", "0.667", "0.800", "2", "0", "1"] in rows


def test_misses_are_listed_as_text_and_as_json(mithaq: Mithaq, gold: Path) -> None:
    assert "d  countries\n    missing  PT\n" in mithaq("evaluate", "records.jsonl", gold, "--misses").stdout
    got = json.loads(mithaq("evaluate", "records.jsonl", gold, "--format", "json").stdout)
    assert {"document": "d", "measure": "countries", "missing": ["PT"], "extra": []} in got["differences"]
    assert {f["measure"]: f["f1"] for f in got["figures"]}["met"] == 1


def test_a_floor_that_is_not_reached_is_a_finding(mithaq: Mithaq, gold: Path) -> None:
    assert mithaq("evaluate", "records.jsonl", gold, "--floor", "met=1").exit_code == 0
    low = mithaq("evaluate", "records.jsonl", gold, "--floor", "met=1", "--floor", "countries=0.9")
    assert low.exit_code == 1
    assert "F1 of countries is 0.800, below 0.9" in low.stderr


@pytest.mark.parametrize("floor", ["meetings=1", "met", "met=high"])
def test_a_floor_that_is_none_is_a_usage_error(mithaq: Mithaq, gold: Path, floor: str) -> None:
    assert mithaq("evaluate", "records.jsonl", gold, "--floor", floor).exit_code == 2


def test_two_annotations_are_compared(mithaq: Mithaq, gold: Path) -> None:
    assert mithaq("evaluate", gold, gold, "--floor", "countries=1", "--floor", "met=1").exit_code == 0


def test_what_cannot_be_compared_is_bad_input(mithaq: Mithaq, gold: Path, tmp_path: Path) -> None:
    assert mithaq("evaluate", "nowhere.jsonl", gold).exit_code == 3
    (tmp_path / "broken.jsonl").write_text('{"document": {"id": ')
    assert "broken.jsonl:1 is not JSON" in mithaq("evaluate", "broken.jsonl", gold).stderr
    line = (tmp_path / "records.jsonl").read_text(encoding="utf-8")
    (tmp_path / "twice.jsonl").write_text(line + line, encoding="utf-8")
    assert "two records of the document d" in mithaq("evaluate", "twice.jsonl", gold).stderr
    (gold / "e.yaml").write_text("id: [")
    broken = mithaq("evaluate", "records.jsonl", gold)
    assert (broken.exit_code, "e.yaml is no YAML" in broken.stderr) == (3, True)


def test_a_document_that_was_not_read_is_noted(mithaq: Mithaq, gold: Path) -> None:
    (gold / "e.yaml").write_text("id: e\nlang: ar\ncountries: [FR]")
    got = mithaq("evaluate", "records.jsonl", gold)
    assert got.exit_code == 0
    assert "no record of e" in got.stderr
