import csv
import io
import json

import pytest

from graph.explore.downloads import FORMS

from .conftest import Get

ASKED = "/questions/agreements-in-period?country=Maroc"


@pytest.mark.parametrize("form", FORMS)
def test_answers_are_files(form: str, get: Get) -> None:
    answer = get(f"{ASKED}&format={form}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith('attachment; filename="agreements-in-period.')
    assert answer.headers["content-type"].endswith("; charset=utf-8")
    assert answer.text.strip()


def test_csv_and_json_hold_the_same_rows(get: Get) -> None:
    rows = list(csv.DictReader(io.StringIO(get(f"{ASKED}&format=csv").text)))
    objects = get(f"{ASKED}&format=json").json()
    assert [row["agreement"] for row in rows] == [it["agreement"] for it in objects]
    assert rows


def test_sentences_come_when_they_are_asked_for(get: Get) -> None:
    with_them = get(f"{ASKED}&format=jsonl&evidence=1").text.splitlines()
    without = get(f"{ASKED}&format=jsonl").text.splitlines()
    assert json.loads(with_them[0])["evidence"]
    assert "evidence" not in json.loads(without[0])


def test_unknown_name_is_no_file(get: Get) -> None:
    answer = get("/questions/who-met?official=Nobody+Atall&format=csv")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
