"""`mithaq names compare`."""

import csv
import json
from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq

PAIRS = """id,a,b
1,Lamia Zouine,لمياء زوين
2,"Zouine, Lamia",سامية زوين
3,,Lamia Zouine
"""


def test_score_verdict_and_reason_are_added(mithaq: Mithaq, tmp_path: Path) -> None:
    (tmp_path / "pairs.csv").write_text(PAIRS, encoding="utf-8")
    result = mithaq("names", "compare", "pairs.csv")
    rows = list(csv.DictReader(result.stdout.splitlines()))
    assert result.exit_code == 0
    assert [row["id"] for row in rows] == ["1", "2", "3"]
    assert [row["same"] for row in rows] == ["true", "false", "false"]
    assert float(rows[0]["score"]) > 0.85 > float(rows[1]["score"])
    assert rows[1]["why"] == "zouine sounds like زوين, lamia is not سامية"
    assert (rows[2]["score"], rows[2]["why"]) == ("0.000", "no name")


def test_standard_input_with_byte_order_mark_and_marks_of_direction(mithaq: Mithaq) -> None:
    text = "\ufeffa,b\r\n\u200fلمياء زوين\u200e,Lamia Zouine\r\n"
    result = mithaq("names", "compare", "-", "--format", "jsonl", input=text.encode())
    assert json.loads(result.stdout)["same"] is True


def test_json_holds_numbers_and_booleans(mithaq: Mithaq) -> None:
    result = mithaq("names", "compare", "-", "--format", "json", input=b"b,a\nAli,Ali\n")
    assert json.loads(result.stdout) == [{"b": "Ali", "a": "Ali", "score": 1.0, "same": True, "why": "same spelling"}]
    assert json.loads(mithaq("names", "compare", "-", "--format", "json", input=b"a,b\n").stdout) == []


def test_a_text_taken_for_a_name(mithaq: Mithaq) -> None:
    result = mithaq("names", "compare", "-", input=f"a,b\n{'x' * 5000},{'Ali ' * 1250}\n".encode())
    assert result.exit_code == 0
    assert ",false," in result.stdout


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a;b\nAli;Ali\n", "standard input has no column a"),
        ("a,b,a\nAli,Ali,Ali\n", "standard input has no column a, or two"),
        ("a,b\nAli,Ali\nAli\n", "standard input, pair 2: 1 values for 2 columns"),
        ("a,b,score\nAli,Ali,1\n", "has a column 'score' too many"),
        ('a,b\n"Ali,Ali\n', "standard input, line 2: not CSV"),
        ("", "standard input has no column a"),
    ],
)
def test_what_cannot_be_taken_is_named_and_nothing_written(mithaq: Mithaq, text: str, message: str) -> None:
    result = mithaq("names", "compare", "-", input=text.encode())
    assert result.exit_code == 3
    assert message in result.stderr
    assert not result.stdout


def test_a_file_that_is_not_there(mithaq: Mithaq) -> None:
    result = mithaq("names", "compare", "none.csv")
    assert result.exit_code == 3
    assert "none.csv cannot be read" in result.stderr
