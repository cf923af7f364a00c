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


PAGE = '<html lang="{lang}"><head><meta charset="{charset}"><title>لقاء</title></head><body><p>استقبل الوزير نظيره.</p>'


def only(entries: list[Document | BadInput]) -> Document:
    (entry,) = entries
    assert isinstance(entry, Document)
    return entry


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.xhtml", "a.txt", "-"])
def test_a_page_by_its_name_or_its_content(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = PAGE.format(lang="ar", charset="utf-8").encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))
    (tmp_path / "a.html").with_name(name).write_bytes(raw)
    got = only(list(read_documents([name if name == "-" else str(tmp_path)])))
    assert got.text == "لقاء\nاستقبل الوزير نظيره."
    assert (got.title, got.lang, got.stated_lang) == ("لقاء", None, "ar")


def test_a_page_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    html = "<html><head><meta charset={}></head><body><p>Coopération policière</p></body></html>"
    for name, charset, encoding in (("a", "iso-8859-1", "cp1252"), ("b", "utf-8", "utf-8"), ("c", "utf-8", "cp1252")):
        (tmp_path / f"{name}.html").write_bytes(html.format(charset).encode(encoding))
    first, second, third = read_documents([str(tmp_path)])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text == second.text == "Coopération policière"
    assert "c.html is not text in UTF-8" in str(third)


def test_what_is_given_beside_a_page_counts_more(tmp_path: Path) -> None:
    head = '<meta property="article:published_time" content="2025-01-29"><meta property="og:site_name" content="موقع">'
    page = f"<html lang=ar><head>{head}</head><body><p>استقبل الوزير نظيره.</p></body></html>"
    (tmp_path / "a.html").write_text(f"---\nid: x\ndate: 2025-01-30\nlang: ar\n---\n{page}", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"html": page, "source": "وكالة", "title": None}), encoding="utf-8")
    first, second = read_documents([str(tmp_path)])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.id, first.published, first.publisher, first.lang) == ("x", "2025-01-30", "موقع", "ar")
    assert (second.id, second.published, second.publisher, second.lang) == ("b-1", "2025-01-29", "وكالة", None)
    assert first.text == second.text


def test_a_page_without_an_article_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body><script>draw()</script></body></html>", encoding="utf-8")
    (tmp_path / "b.html").write_text("<p>Le ministre a reçu son homologue.</p>", encoding="utf-8")
    got = ids(list(read_documents([str(tmp_path)])))
    assert "a.html is a page without an article" in got[0]
    assert got[1:] == ["b"]


def test_standard_input_may_begin_with_blank_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    for text, expected in (
        ('\n\n{"id": "j", "text": "a"}\n{"id": "k"', ["j", "! standard input:4"]),
        ("\n\n", ["! standard"]),
    ):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert [
            one[: len(want)] for one, want in zip(ids(list(read_documents(["-"]))), expected, strict=True)
        ] == expected
