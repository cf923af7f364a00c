import json
from pathlib import Path

import pytest

from graph.cli.report import Report
from graph.errors import BadDocument
from tests.graph.cli.conftest import Mithaq
from tests.records import record

WIRE = (
    "Morocco and Spain signed an agreement on border security in Madrid on Tuesday, the two ministries said in "
    "a joint statement. The agreement sets up a team of forty officers who will share what they know of smugglers "
    "and their routes, and meet twice a year in Rabat and in Madrid to look back on what the team has done so far."
)
GERMAN = (
    "Der Minister hat am Montag in Berlin seinen Kollegen empfangen und mit ihm auch lange über die Grenze und die "
    "Polizei gesprochen."
)
DOCUMENTS = [
    {"id": "wire", "text": WIRE},
    {"id": "paper", "text": f"MADRID (Example) – {WIRE} More was said at noon."},
    {"id": "brief", "text": WIRE[:300]},
    {"id": "poem", "text": "القمر فوق النخيل والليل طويل"},
    {"id": "german", "text": GERMAN},
    {"id": "empty", "text": " "},
]


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    file = tmp_path / "documents.jsonl"
    file.write_text("".join(json.dumps(document) + "\n" for document in DOCUMENTS), encoding="utf-8")
    return file


def test_the_report_on_standard_error(mithaq: Mithaq, documents: Path) -> None:
    result = mithaq("read", documents, "--report")
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == 5
    report = result.stderr.split("documents read")[1]
    assert report.startswith(": 5 (ar 1, en ")
    assert (
        "\nrefused: 1\nwithout facts: 2\nwarnings: 1\n  1 × the language is not one that is read, rather 'de'" in report
    )
    assert report.endswith("\ngroups of near-duplicates: 1\n  brief, paper, wire\n")


def test_the_report_as_json(mithaq: Mithaq, documents: Path, tmp_path: Path) -> None:
    result = mithaq("read", documents, "--report-file", tmp_path / "report.json")
    assert "documents read" not in result.stderr
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert list(report) == ["documents", "languages", "refused", "without_facts", "warnings", "near_duplicates"]
    assert report["documents"] == 5
    assert report["without_facts"] == ["poem", "german"]
    assert report["refused"] == [f"{documents}:6 is empty"]
    assert report["near_duplicates"] == [["brief", "paper", "wire"]]
    assert mithaq("read", documents).stdout == result.stdout


def test_nothing_read() -> None:
    report = Report()
    report.add(BadDocument("a.txt is empty"))
    assert report.text().splitlines()[:2] == ["documents read: 0", "refused: 1"]


def test_ids_and_counts_but_no_texts_are_kept() -> None:
    report = Report()
    report.add(record("d1"))
    assert report.fields()["languages"] == {"ar": 1}
    assert report.without_facts == []
