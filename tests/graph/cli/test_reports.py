"""A wire story in several papers, from the files to the answers."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq

WIRE = (
    "MADRID – Morocco and Spain signed an agreement on border security in Madrid on 28 January 2025, the two "
    "ministries said in a joint statement. The agreement sets up a team of forty officers who will share what they "
    "know of smugglers and their routes, and meet twice a year in Rabat and in Madrid to look back on what the team "
    "has done so far."
)
OTHER = (
    "RABAT – Looking back at the year, it notes that Morocco and Spain signed an agreement on border security in "
    "Madrid. Fishermen of both shores, it adds, have waited for longer than anybody else to see order at sea."
)
PAPERS = [
    {"id": "wire", "text": WIRE, "published": "2025-01-29", "publisher": "Example Agency"},
    {"id": "morning", "text": f"{WIRE} More on page four.", "published": "2025-01-30", "publisher": "Morning"},
    {"id": "evening", "text": WIRE.replace("twice a year", "often"), "published": "2025-01-30", "publisher": "Evening"},
    {"id": "essay", "text": OTHER, "published": "2025-12-20", "publisher": "Daily"},
]


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "papers"
    folder.mkdir()
    files = [folder / f"{paper['id']}.jsonl" for paper in PAPERS]
    for file, paper in zip(files, PAPERS, strict=True):
        file.write_text(json.dumps(paper), encoding="utf-8")
    return files


def test_a_story_in_three_papers_is_one_report_in_any_order(running: Mithaq, papers: list[Path]) -> None:
    for order in ([3, 2], [1, 0]):
        assert running("load", *(papers[number] for number in order), "--no-text").exit_code == 0
    (row,) = json.loads(running("ask", "reports", "--format", "json").stdout)
    assert row == {
        "report": "wire",
        "title": None,
        "published": "2025-01-29",
        "sources": 3,
        "publishers": "Evening / Example Agency / Morning",
        "documents": "wire / evening / morning",
    }
    running("remove", "wire")
    (row,) = json.loads(running("ask", "reports", "--format", "json").stdout)
    assert (row["report"], row["documents"]) == ("evening", "evening / morning")


def test_evidence_shows_a_report_once_with_its_sources(running: Mithaq, papers: list[Path]) -> None:
    running("load", *papers)
    words = ("ask", "agreements-of-pair", "MA", "ES", "--evidence", "--format")
    table = running(*words, "table").stdout
    assert table.count("signed an agreement on border security in Madrid on 28 January") == 1
    assert "also in: evening, Evening, 2025-01-30; morning, Morning, 2025-01-30" in table
    found = [item for row in json.loads(running(*words, "json").stdout) for item in row["evidence"]]
    (told,) = [item for item in found if item["report"] == "wire"]
    assert (told["document"], told["quote"][:17]) == ("wire", "MADRID – Morocco ")
    assert [source["document"] for source in told["sources"]] == ["wire", "evening", "morning"]
    assert told["sources"][0]["start"] == told["start"]
    header, *rows = csv.reader(io.StringIO(running(*words, "csv").stdout))
    assert header[-2:] == ["report", "sources"]
    assert ["wire", "wire / evening / morning"] in [row[-2:] for row in rows]


def test_counts_are_of_reports(running: Mithaq, papers: list[Path]) -> None:
    def counted() -> dict[str, int]:
        rows = json.loads(running("ask", "cooperation-of-pair", "MA", "ES", "--format", "json").stdout)
        return {row["area"]: row["reports"] for row in rows}

    running("load", *papers[:3])
    assert counted() == {"border security": 1, "organised crime": 1}
    running("load", papers[3])
    assert counted() == {"border security": 2, "organised crime": 1}
    fact = "COOPERATES_WITH|ES|MA|border-security"
    rows = json.loads(running("ask", "fact-evidence", fact, "--format", "json").stdout)
    assert [(row["document"], row["also_in"]) for row in rows] == [("wire", "evening / morning"), ("essay", None)]
