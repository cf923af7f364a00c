from pathlib import Path

import pytest

from graph.errors import BadInput
from graph.evaluation import read_gold


def test_a_country_code_and_a_date_stay_text(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text("id: b\nlang: en\ncountries: [NO]\nevents: [{key: e, start: 2024-09, end: null}]")
    (tmp_path / "within").mkdir()
    (tmp_path / "within" / "a.yaml").write_text("id: a\n")
    first, second = read_gold(tmp_path)
    assert (first.id, first.lang, second.lang) == ("a", "", "en")
    assert second.all("countries") == ["NO"]
    assert second.all("events") == [{"key": "e", "start": "2024-09", "end": None}]
    assert second.all("officials") == []


@pytest.mark.parametrize(
    ("text", "message"), [("id: other", "has no `id: a`"), ("id: [", "is no YAML"), ("- a", "has no `id: a`")]
)
def test_what_is_no_annotation_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "a.yaml").write_text(text)
    with pytest.raises(BadInput, match=message):
        read_gold(tmp_path)


def test_no_annotation_and_two_of_one_document_are_errors(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="holds no gold facts"):
        read_gold(tmp_path)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.yaml").write_text("id: a")
    with pytest.raises(BadInput, match="annotate one document"):
        read_gold(tmp_path)
