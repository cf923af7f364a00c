"""Hostile documents, asked about in processes of their own: in every form, in a file and in a terminal."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph.cli import main
from graph.store.embedded import EmbeddedEngine
from tests.graph.cli.hostile import ADDRESS, ENDLESS, FORMULA, NAMES, SCRIPT, STEERING, TITLE, hostile
from tests.graph.cli.terminal import in_terminal

QUESTION = ("ask", "who-met", "سليم الهاشمي")


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a running store with the hostile document, loaded by the program."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "records.jsonl").write_text(hostile().line() + "\n", encoding="utf-8")
    loaded = CliRunner().invoke(main, ["load", str(folder / "records.jsonl"), "--store", str(folder / "store")])
    assert loaded.exit_code == 0, loaded.stderr
    with EmbeddedEngine(folder / "store") as engine:
        yield {
            "NEO4J_URI": engine.uri,
            "NEO4J_USERNAME": engine.username,
            "NEO4J_PASSWORD": engine.password,
            "NEO4J_DATABASE": "mithaq",
            "MITHAQ_CACHE": str(folder),
        }


def printed(*words: str, environ: dict[str, str]) -> str:
    """What a process of the program writes to a pipe."""
    command = [sys.executable, "-P", "-c", "from graph.cli import main; main()", *words]
    settings = {**os.environ, **environ}
    ran = subprocess.run(command, env=settings, capture_output=True, timeout=60, check=True)
    return ran.stdout.decode()


def test_json_has_every_name_whole_and_steers_no_terminal(graph: dict[str, str]) -> None:
    for form in ("json", "jsonl"):
        text = printed(*QUESTION, "--format", form, "--evidence", environ=graph)
        rows = json.loads(text) if form == "json" else list(map(json.loads, text.splitlines()))
        assert {row["met"] for row in rows} == set(NAMES)
        assert {passage["url"] for row in rows for passage in row["evidence"]} == {ADDRESS}
        assert not STEERING & set(text)


def test_csv_has_every_name_whole_and_no_formula(graph: dict[str, str]) -> None:
    _, *rows = csv.reader(io.StringIO(printed(*QUESTION, "--format", "csv", environ=graph), newline=""))
    names = {row[0] for row in rows}
    assert names == {*NAMES, f"'{FORMULA}"} - {FORMULA}


@pytest.mark.parametrize("form", ["table", "markdown", "citation"])
def test_forms_that_are_read_steer_nothing_and_hold_no_link_to_a_script(graph: dict[str, str], form: str) -> None:
    text = printed(*QUESTION, "--format", form, "--evidence", environ=graph)
    assert not STEERING & set(text)
    assert f"<{ADDRESS}>" not in text
    assert "<U+001B>" in text or form == "markdown"


def test_markdown_has_no_markup_from_documents(graph: dict[str, str]) -> None:
    text = printed(*QUESTION, "--format", "markdown", "--evidence", environ=graph)
    assert "<script" not in text.replace("\\<", "")
    assert "](javascript:" not in text.replace("\\]", "")
    assert ENDLESS in text


def test_a_table_is_in_order_in_a_terminal(graph: dict[str, str]) -> None:
    shown = in_terminal(*QUESTION, "--evidence", "--no-pager", environ=graph, columns=100)
    heading = next(line for line in shown.screen if " met " in line)
    rows = [line for line in shown.screen if "Spain" in line]
    assert len(rows) == len(NAMES)
    assert {line.index("Spain") for line in rows} == {heading.index("country")}
    assert max(map(len, shown.screen)) <= 100
    assert shown.title == ""
    assert not (STEERING - {"\r"}) & set(shown.raw)
    assert shown.raw.count("\u2068") == shown.raw.count("\u2069")
    assert ENDLESS not in shown.raw
    assert any("…" in line for line in shown.screen)


@pytest.mark.parametrize("form", ["csv", "json", "markdown", "citation"])
def test_other_forms_steer_no_terminal_either(graph: dict[str, str], form: str) -> None:
    shown = in_terminal(*QUESTION, "--format", form, "--evidence", environ=graph)
    assert shown.title == ""
    assert not (STEERING - {"\r"}) & set(shown.raw)


@pytest.mark.parametrize(
    "words",
    [
        ("explain", "Osman"),
        ("ask", "documents"),
        ("ask", "who-met", "Usman Gnb"),
        ("judge", "Adil", "Karim", "different", "--why", "told apart", "--dry-run", "--by", "Me"),
    ],
)
def test_explanations_and_errors_steer_nothing(graph: dict[str, str], words: tuple[str, ...]) -> None:
    shown = in_terminal(*words, environ=graph, columns=120)
    assert shown.title == ""
    assert not (STEERING - {"\r"}) & set(shown.raw)
    assert len("\n".join(shown.screen).strip()) > 20


def test_names_for_the_shell_are_one_line_each(graph: dict[str, str], tmp_path: Path) -> None:
    printed("status", environ=graph | {"MITHAQ_CACHE": str(tmp_path)})
    (file,) = (tmp_path / "names").iterdir()
    text = file.read_text(encoding="utf-8")
    assert {len(line.split("\t")) for line in text.splitlines()} == {5}
    assert not STEERING & set(text)
    assert SCRIPT in text
    assert TITLE not in text
