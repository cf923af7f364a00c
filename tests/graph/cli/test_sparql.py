"""`mithaq sparql` as users call it: on stores of each kind, and on files."""

import gzip
import json
from pathlib import Path

import pytest

from tests.conftest import ENGINES, Engines
from tests.graph.cli.conftest import Mithaq, on_engine

EVENTS = "SELECT (COUNT(*) AS ?events) { ?event a mithaq:Event }"
EVERYTHING_THREE_TIMES = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@pytest.fixture
def exported(mithaq: Mithaq, loaded: Path, tmp_path: Path) -> Path:
    """An export of a store with two documents."""
    file = tmp_path / "graph.nq"
    assert mithaq("export", "-o", file, "--store", loaded).exit_code == 0
    return file


def test_a_second_call_asks_the_snapshot_of_the_first_without_opening_the_store(mithaq: Mithaq, loaded: Path) -> None:
    first = mithaq("sparql", EVENTS, "--store", loaded)
    assert (first.exit_code, "using embedded store" in first.stderr) == (0, True)
    second = mithaq("sparql", EVENTS, "--store", loaded)
    assert (second.exit_code, second.stderr, second.stdout) == (0, "", first.stdout)
    assert mithaq("status", "--store", loaded).exit_code == 0  # opens it; the graph stays what it is
    third = mithaq("sparql", EVENTS, "--store", loaded)
    assert ("using embedded store" in third.stderr, "making a snapshot" in third.stderr) == (True, False)


def test_a_graph_that_changed_is_asked_as_it_is_now(mithaq: Mithaq, records: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert mithaq("load", records, "--store", store).exit_code == 0
    documents = ("sparql", "SELECT ?d { ?d a mithaq:Document } ORDER BY ?d", "--format", "csv", "--store", store)
    assert mithaq(*documents).stdout.split() == [
        "d",
        *(f"https://w3id.org/mithaq/id/document/{it}" for it in ("d1", "d2")),
    ]
    assert mithaq("remove", "d1", "--store", store).exit_code == 0
    assert mithaq(*documents).stdout.split() == ["d", "https://w3id.org/mithaq/id/document/d2"]
    assert len(list((store / "sparql").iterdir())) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_each_engine_gives_the_same_answer(mithaq: Mithaq, engines: Engines, engine: str, records: Path) -> None:
    with on_engine(mithaq, engines, engine) as run:
        assert run("load", records).exit_code == 0
        answer = run(
            "sparql", "SELECT ?d { ?d a mithaq:Document } ORDER BY ?d", environ={"MITHAQ_CACHE": str(records.parent)}
        )
        assert [line.strip() for line in answer.stdout.splitlines()[2:]] == ["document/d1", "document/d2"]


def test_forms_of_answers(mithaq: Mithaq, exported: Path) -> None:
    def said(query: str, *words: str) -> str:
        answer = mithaq("sparql", query, "--data", exported, *words)
        assert answer.exit_code == 0, answer.stderr
        return answer.stdout

    assert said("ASK { ?d a mithaq:Document }") == "true\n"
    rows = json.loads(said("SELECT ?d { ?d a mithaq:Document }", "--format", "json"))
    assert len(rows["results"]["bindings"]) == 2
    assert "?d\n" in said("SELECT ?d { ?d a mithaq:Document }", "--format", "tsv").replace("\r", "")
    assert said("SELECT ?d { ?d a mithaq:Document }", "--format", "xml").startswith("<?xml")
    assert "a mithaq:Document" in said("CONSTRUCT WHERE { ?d a mithaq:Document }")
    lines = said("CONSTRUCT WHERE { ?d a mithaq:Document }", "--format", "ntriples").splitlines()
    assert len(lines) == 2
    assert "… and" in mithaq("sparql", "SELECT * { ?s ?p ?o }", "--data", exported, "--limit", "1").stderr


def test_a_packed_file_in_any_format_can_be_asked(mithaq: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "some.ttl.gz"
    file.write_bytes(gzip.compress('<a:a> <a:name> "رباط"@ar .'.encode()))
    answer = mithaq("sparql", "-f", "-", "--data", file, "--format", "csv", input=b"SELECT ?n { ?s ?p ?n }")
    assert answer.stdout.replace("\r", "") == "n\nرباط\n"
    file.write_bytes(gzip.compress(b'<a:a> <a:name> "Rabat", "Tanger" .'))
    again = mithaq("sparql", "SELECT ?n { ?s ?p ?n } ORDER BY ?n", "--data", file, "--format", "csv")
    assert again.stdout.split() == ["n", "Rabat", "Tanger"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["SELECT * {"], 2, "not understood from line 1"),
        (["DROP ALL"], 2, "would change the graph"),
        (["SELECT * { SERVICE <http://elsewhere.example/> { ?s ?p ?o } }"], 2, "calls another service"),
        (["SELECT * FROM <http://elsewhere.example/> { ?s ?p ?o }"], 2, "no graph of this snapshot"),
        (["SELECT * { ?s ?p ?o }", "--format", "turtle"], 2, "it has json"),
        (["SELECT * { ?s ?p ?o }", "--format", "csv", "--limit", "3"], 2, "write LIMIT"),
        ([], 2, "one query is wanted"),
        (["--question", "who-met", "Hammouchi"], 2, "looks names up in a store"),
        ([EVERYTHING_THREE_TIMES, "--time-limit", "0.5"], 4, "stopped after 0.5 seconds"),
    ],
)
def test_refusals_have_their_exit_code(mithaq: Mithaq, exported: Path, words: list[str], code: int, said: str) -> None:
    answer = mithaq("sparql", *words, "--data", exported)
    assert (answer.exit_code, answer.stdout) == (code, "")
    assert said in answer.stderr


def test_a_file_that_is_no_rdf_is_bad_input(mithaq: Mithaq, tmp_path: Path) -> None:
    (tmp_path / "bad.nq").write_text("<a:a> <a:b> .\n", encoding="utf-8")
    answer = mithaq("sparql", "ASK {}", "--data", tmp_path / "bad.nq")
    assert (answer.exit_code, "bad.nq: not well-formed" in answer.stderr) == (3, True)
    (tmp_path / "notes.odt").write_text("", encoding="utf-8")
    answer = mithaq("sparql", "ASK {}", "--data", tmp_path / "notes.odt")
    assert (answer.exit_code, "known endings" in answer.stderr) == (2, True)
    assert "making a snapshot" not in answer.stderr


def test_a_question_is_asked_or_shown_with_names_looked_up(mithaq: Mithaq, answering: dict[str, str]) -> None:
    call = ("sparql", "--question", "documents", "-p", "lang=ar")
    shown = mithaq(*call, "--show", environ=answering)
    assert 'VALUES ?lang { "ar" }' in shown.stdout
    asked = mithaq(*call, environ=answering)
    assert (asked.exit_code, asked.stdout.splitlines()[0].split()[0]) == (0, "document")
    assert mithaq("sparql", "--question", "nobody-asks", environ=answering).exit_code == 2
    assert mithaq(*call, "-p", "lang", environ=answering).exit_code == 2
