import csv
import io
import json
from pathlib import Path

import pytest

from graph.answers.forms import FORMS
from queries import questions
from tests.graph.cli.conftest import Mithaq


@pytest.mark.parametrize("name", ["سليم الهاشمي", "الهاشمي", "Salim Al-Hashimi", "Hachimi", "hashimi salim"])
def test_a_name_in_any_script_and_spelling_gives_the_same_rows(
    mithaq: Mithaq, answering: dict[str, str], name: str
) -> None:
    got = mithaq("ask", "who-met", name, "--format", "json", environ=answering)
    assert got.exit_code == 0
    (row,) = json.loads(got.stdout)
    assert row["met"].startswith("رئيس الشرطة الاتحادية")


@pytest.mark.parametrize("form", FORMS)
def test_every_form_holds_the_rows_and_the_evidence(mithaq: Mithaq, answering: dict[str, str], form: str) -> None:
    got = mithaq("ask", "who-met", "الهاشمي", "--format", form, "--evidence", environ=answering)
    assert "رئيس الشرطة الاتحادية" in got.stdout
    assert got.stdout.count("استقبل المدير العام") == 1  # both documents print one report
    assert "d1" in got.stdout
    assert "d2" in got.stdout


def test_csv_has_a_line_a_row(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "who-met", "الهاشمي", "--format", "csv", environ=answering)
    header, row = csv.reader(io.StringIO(got.stdout))
    assert header == list(questions()["who-met"].columns)
    assert len(row) == len(header)


def test_no_rows_is_no_error(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "who-met", "الهاشمي", "--until", "1999", environ=answering)
    assert got.exit_code == 0
    assert "no rows" in got.stderr


def test_the_store_in_use_is_named_on_standard_error(mithaq: Mithaq, loaded: Path) -> None:
    got = mithaq("ask", "documents", environ={"MITHAQ_STORE": str(loaded)})
    assert f"using embedded store {loaded}" in got.stderr


def test_help_of_a_question_shows_what_it_takes(mithaq: Mithaq) -> None:
    got = mithaq("ask", "who-met", "--help")
    assert "OFFICIAL" in got.stdout
    assert "--since" in got.stdout
    assert "Example: mithaq ask who-met" in got.stdout


def test_an_event_is_named_by_its_kind_date_and_place(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "who-took-part", "meeting rabat", "--format", "jsonl", environ=answering)
    sides = {json.loads(line)["side"].split(" (")[0] for line in got.stdout.splitlines()}
    assert sides == {"رئيس الشرطة الاتحادية", "سليم الهاشمي"}
    unknown = mithaq("ask", "who-took-part", "meeting Madrid", environ=answering)
    assert unknown.exit_code == 6
    assert "nearest: meeting, Rabat, Morocco" in unknown.stderr
