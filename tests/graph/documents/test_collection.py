import io
import json
from pathlib import Path

import pytest

from graph.documents import MAXIMUM_BYTES, Document, read_documents
from graph.errors import BadInput


def ids(entries: list[Document | BadInput]) -> list[str]:
    return [entry.id if isinstance(entry, Document) else f"! {entry}" for entry in entries]


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "a.md", "b/c.txt", "README.md", "gold.yaml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert ids(list(read_documents([str(tmp_path)]))) == ["a", "c", "z"]


def test_json_lines_put_the_title_first_unless_the_text_has_it(tmp_path: Path) -> None:
    lines = [{"id": "1", "title": "T", "text": "body"}, {"id": "2", "title": "T", "text": "T and body"}]
    (tmp_path / "d.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    first, second = read_documents([str(tmp_path / "d.jsonl")])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.text, second.text) == ("T\nbody", "T and body")


def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text('{"id": "1", "text": "a"}\n{"id": \n{"id": "3"}\n', encoding="utf-8")
    got = ids(list(read_documents([str(tmp_path / "d.jsonl")])))
    assert got[0] == "1"
    assert "d.jsonl:2 is not JSON" in got[1]
    assert "d.jsonl:3 has no text" in got[2]


def test_one_id_with_two_texts_names_both(tmp_path: Path) -> None:
    for folder, text in (("x", "one"), ("y", "two"), ("z", "one")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, encoding="utf-8")
    got = ids(list(read_documents([str(tmp_path)])))
    assert got[0] == "a"
    assert "x/a.txt" in got[1]
    assert "y/a.txt are different texts with one id, 'a'" in got[1]
    assert len(got) == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "is empty"), (b"x" * (MAXIMUM_BYTES + 1), "5,000,001 bytes"), (b"\0\1\2", "binary")],
)
def test_what_cannot_be_taken_comes_as_the_error(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    (entry,) = read_documents([str(tmp_path / "a.txt")])
    assert isinstance(entry, BadInput)
    assert message in str(entry)


def test_missing_and_empty_folders(tmp_path: Path) -> None:
    got = ids(list(read_documents([str(tmp_path / "nowhere"), str(tmp_path)])))
    assert "nowhere does not exist" in got[0]
    assert "holds no document" in got[1]


@pytest.mark.parametrize(("text", "expected"), [("نص", "stdin"), ('{"id": "j", "text": "a"}', "j")])
def test_standard_input(monkeypatch: pytest.MonkeyPatch, text: str, expected: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert ids(list(read_documents(["-"]))) == [expected]
