import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.documents import Document, read_documents
from graph.documents.json_lines import LONGEST_LINE, raw_lines, read_json_lines
from graph.errors import BadInput


def ids(entries: list[Document | BadInput]) -> list[str]:
    return [entry.id if isinstance(entry, Document) else f"! {entry}" for entry in entries]


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


@pytest.mark.parametrize("line", ["[" * 100_000, '{"text": ' + "1" * 5_000 + "}"])
def test_endless_json(line: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    assert "a.jsonl:1 is JSON with endless numbers or brackets" in ids(list(read_documents([str(tmp_path)])))[0]


@pytest.mark.parametrize(
    ("encoding", "given"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("utf-16", None),
        ("cp1256", None),
        ("utf-16-le", "utf-16-le"),
        ("cp1252", "cp1252"),
    ],
)
def test_encodings(encoding: str, given: str | None) -> None:
    text = "été" if encoding == "cp1252" else "استقبل وزير الداخلية نظيره"
    lines = "".join(f"{json.dumps({'id': str(n), 'text': text}, ensure_ascii=False)}\n" for n in range(3))
    got = list(read_json_lines(raw_lines(io.BytesIO(lines.encode(encoding))), "a.jsonl", given))
    assert [entry.text for entry in got if isinstance(entry, Document)] == [text] * 3


def test_a_file_of_another_kind_has_one_message() -> None:
    got = list(read_json_lines(raw_lines(io.BytesIO(b"PK\0\1\n" * 10)), "a.jsonl"))
    assert len(got) == 1
    assert "a.jsonl is a binary file" in str(got[0])


def test_a_line_that_is_no_text_is_named() -> None:
    lines = b'{"id": "1", "text": "a"}\n{"id": "2", "text": "\xff\xfe"}\n{"id": "3", "text": "c"}'
    got = ids(list(read_json_lines(raw_lines(io.BytesIO(lines)), "a.jsonl")))
    assert (got[0], got[2]) == ("1", "3")
    assert "a.jsonl:2 is not text in UTF-8" in got[1]


def test_a_line_without_end_is_refused_and_the_next_is_read() -> None:
    lines = b'{"text": "' + b"a" * (2 * LONGEST_LINE) + b'"}\n{"id": "2", "text": "b"}\n'
    got = ids(list(read_json_lines(raw_lines(io.BytesIO(lines)), "a.jsonl")))
    assert "a.jsonl:1 is longer than" in got[0]
    assert got[1:] == ["2"]


def test_memory_does_not_grow_with_the_texts() -> None:
    def lines() -> Iterator[bytes]:
        for number in range(500):
            yield json.dumps({"id": str(number), "text": f"{number} " * 10_000}).encode()

    tracemalloc.start()
    try:
        assert sum(isinstance(entry, Document) for entry in read_json_lines(lines(), "a.jsonl")) == 500
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
