import gzip
import json
import zipfile
from pathlib import Path

import frictionless
import networkx  # type: ignore[import-untyped]
import pytest

from tests.graph.cli.conftest import Mithaq


def test_the_ending_tells_the_form(mithaq: Mithaq, answering: dict[str, str], tmp_path: Path) -> None:
    assert mithaq("export", "-o", "graph.ftm.json.gz", environ=answering).exit_code == 0
    entities = map(json.loads, gzip.decompress((tmp_path / "graph.ftm.json.gz").read_bytes()).splitlines())
    assert {"Person", "Event", "Article"} <= {entity["schema"] for entity in entities}
    got = mithaq("export", "-o", "graph.graphml", environ=answering)
    assert "nodes and edges" in got.stderr
    assert networkx.read_graphml(tmp_path / "graph.graphml").number_of_nodes() > 0


def test_a_format_can_go_to_standard_output(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("export", "-o", "-", "--format", "followthemoney", environ=answering)
    assert json.loads(got.stdout.splitlines()[0])["schema"] == "Article"


def test_tables_come_as_a_folder_or_as_an_archive(mithaq: Mithaq, answering: dict[str, str], tmp_path: Path) -> None:
    for name in ("tables", "tables.zip"):
        got = mithaq("export", "-o", name, "--format", "tables", environ=answering)
        assert got.exit_code == 0
        assert "rows" in got.stderr
    assert frictionless.validate(str(tmp_path / "tables" / "datapackage.json")).valid
    with zipfile.ZipFile(tmp_path / "tables.zip") as archive:
        assert archive.read("meetings.csv") == (tmp_path / "tables" / "meetings.csv").read_bytes()


@pytest.mark.parametrize("part", [("--document", "d1"), ("--since", "2020"), ("--entity", "ES")])
def test_a_part_is_whole_in_itself(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path, part: tuple[str, str]
) -> None:
    got = mithaq(
        "export", "-o", "part", "--format", "tables", *part, "--licence", "https://example.org/", environ=answering
    )
    assert got.exit_code == 0, got.stderr
    report = frictionless.validate(str(tmp_path / "part" / "datapackage.json"))
    assert report.valid, report.to_summary()


def test_a_second_export_replaces_the_first_and_leaves_other_files(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path
) -> None:
    words = ("export", "-o", "csv", "--format", "neo4j-admin")
    assert mithaq(*words, environ=answering).exit_code == 0
    names = {file.name for file in (tmp_path / "csv").iterdir()}
    (tmp_path / "csv" / "notes.txt").write_text("mine")
    (tmp_path / "csv" / "Official.csv").write_text("")
    assert mithaq(*words, environ=answering).exit_code == 0
    assert {file.name for file in (tmp_path / "csv").iterdir()} == {*names, "notes.txt"}
    assert (tmp_path / "csv" / "Official.csv").read_text(encoding="utf-8") != ""


def test_a_file_is_no_folder(mithaq: Mithaq, answering: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "thesis.nq").write_text("important")
    got = mithaq("export", "-o", "thesis.nq", "--format", "tables", environ=answering)
    assert (got.exit_code, "thesis.nq is a file" in got.stderr) == (2, True)
    assert (tmp_path / "thesis.nq").read_text() == "important"


@pytest.mark.parametrize("form", ["tables", "neo4j-admin"])
def test_a_folder_of_somebody_else_is_left_alone(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path, form: str
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("important")
    got = mithaq("export", "-o", "mine", "--format", form, environ=answering)
    assert got.exit_code == 2
    assert "mine" in got.stderr
    assert [file.name for file in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_what_is_several_files_does_not_go_to_standard_output(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("export", "-o", "-", "--format", "tables", environ=answering)
    assert got.exit_code == 2
    assert "folder" in got.stderr


def test_a_folder_that_cannot_be_made_is_said(mithaq: Mithaq, answering: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for name, code in (("nowhere/folder", 7), ("x" * 5_000, 7), ("file", 2)):
        got = mithaq("export", "-o", name, "--format", "tables", environ=answering)
        assert got.exit_code == code
        assert name in got.stderr


def test_an_export_that_fails_leaves_no_folder(mithaq: Mithaq, tmp_path: Path) -> None:
    assert mithaq("export", "-o", "out", "--format", "tables", "--store", "nowhere").exit_code == 4
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "options", "unused"),
    [
        ("a.graphml", ["--base", "https://example.org/id/", "--rdf12"], "graphml has no place for --base, --rdf12"),
        ("a.ftm.json", ["--licence", "https://example.org/l"], "followthemoney has no place for --licence"),
        ("a.zip", ["--format", "tables", "--dump", "https://example.org/d"], "tables has no place for --dump"),
        ("a", ["--format", "neo4j-admin", "--issued", "2025-11-26"], "neo4j-admin has no place for --issued"),
    ],
)
def test_options_that_the_form_has_no_place_for_are_refused(
    mithaq: Mithaq, answering: dict[str, str], tmp_path: Path, name: str, options: list[str], unused: str
) -> None:
    got = mithaq("export", "-o", name, *options, environ=answering)
    assert got.exit_code == 2
    assert unused in got.stderr
    assert list(tmp_path.glob("*a*")) == []


def test_what_the_environment_says_is_no_reason_to_refuse(mithaq: Mithaq, answering: dict[str, str]) -> None:
    environ = {**answering, "MITHAQ_BASE": "https://example.org/id/", "SOURCE_DATE_EPOCH": "1764115200"}
    assert mithaq("export", "-o", "a.graphml", environ=environ).exit_code == 0


def test_every_ending_is_told_in_help_and_hint(mithaq: Mithaq) -> None:
    told = " ".join(mithaq("export", "--help").stdout.split())
    hint = mithaq("export", "-o", "graph.txt").stderr
    for ending in (".nq", ".jsonld", ".ftm.json", ".graphml"):
        assert f"{ending} (" in told
        assert f"{ending} (" in hint
    assert ".rdf (rdfxml)" in mithaq("import", "graph.txt").stderr
