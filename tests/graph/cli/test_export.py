from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq


@pytest.mark.parametrize("name", ["graph.nq", "graph.ttl.gz", "graph.trig.zst"])
def test_an_export_is_imported_into_an_empty_graph_as_the_same(
    running: Mithaq, answering: dict[str, str], tmp_path: Path, name: str
) -> None:
    assert running("export", "-o", name, environ=answering).exit_code == 0
    assert running("import", name).exit_code == 0
    assert running("export", "-o", f"copy-{name}").exit_code == 0
    assert (tmp_path / name).read_bytes() == (tmp_path / f"copy-{name}").read_bytes()


def test_an_import_into_a_graph_with_documents_is_refused(mithaq: Mithaq, answering: dict[str, str]) -> None:
    mithaq("export", "-o", "graph.nq", environ=answering)
    got = mithaq("import", "graph.nq", environ=answering)
    assert got.exit_code == 4
    assert "empty" in got.stderr


@pytest.mark.parametrize(
    ("name", "content", "code", "message"),
    [
        ("graph.txt", "", 2, ".nq"),
        ("graph.nq", "<a> <b", 3, "graph.nq"),
        ("other.nq", "<http://a> <http://b> <http://c> <http://d> .\n", 3, "other.nq"),
        ("missing.nq", None, 3, "missing.nq"),
    ],
)
def test_a_file_that_is_no_export_is_refused_and_no_store_is_made(
    mithaq: Mithaq, tmp_path: Path, name: str, content: str | None, code: int, message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    got = mithaq("import", name)
    assert got.exit_code == code
    assert message in got.stderr
    assert not (tmp_path / "mithaq.store").exists()


def test_an_export_that_fails_leaves_no_file(mithaq: Mithaq, tmp_path: Path) -> None:
    assert mithaq("export", "-o", "graph.nq", "--store", "nowhere").exit_code == 4
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--licence", "CC BY"], "--licence is an address"),
        (["--issued", "yesterday"], "--issued is a day"),
        (["--format", "jsonld", "--rdf12"], "no triple terms"),
    ],
)
def test_what_cannot_be_written_is_refused_and_leaves_no_file(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path, options: list[str], message: str
) -> None:
    got = mithaq("export", "-o", "graph.nq", *options, environ=answering)
    assert got.exit_code == 2
    assert message in got.stderr
    assert list(tmp_path.glob("*graph*")) == []


def test_an_export_says_what_it_was_told_and_when_it_was_issued(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path
) -> None:
    environ = {**answering, "SOURCE_DATE_EPOCH": "1764115200"}
    assert mithaq("export", "-o", "a.ttl", "--licence", "https://example.org/l", environ=environ).exit_code == 0
    assert mithaq("export", "-o", "b.ttl", "--issued", "2025-11-26", environ=environ).exit_code == 0
    first, second = (tmp_path / "a.ttl").read_text("utf-8"), (tmp_path / "b.ttl").read_text("utf-8")
    assert "dcterms:license <https://example.org/l>" in first
    assert 'dcterms:issued "2025-11-26"^^xsd:date' in first
    assert 'dcterms:issued "2025-11-26"^^xsd:date' in second
