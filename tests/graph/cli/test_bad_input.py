"""Each kind of bad input: a message that says what and where, the documented exit code, nothing written."""

import datetime
import json
import os
import subprocess
import time
from pathlib import Path

import pytest

from graph.cli.load_command import DOCUMENTS_A_TRANSACTION
from graph.documents import MAXIMUM_BYTES
from graph.store import choose, connect
from graph.store.embedded import EmbeddedEngine
from tests.conftest import Engines
from tests.graph.cli.conftest import Mithaq, environ_of, press_ctrl_c, process
from tests.records import record

GOOD = "نص عن لا شيء"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", b"", "empty.txt is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0", "picture.txt is a binary file"),
        (
            "latin.txt",
            "coopération".encode("latin-1"),
            "not text in UTF-8, UTF-16 (with byte order mark) or Windows-1256",
        ),
        ("front.md", b"---\ntitle: a: b\n---\ntext", "front.md:2: the front matter is not YAML"),
        ("large.txt", b"x" * 10_000_000, "10,000,000 bytes"),
        ("broken.jsonl", b'{"id": "a", "text": \n', "broken.jsonl:1 is not JSON"),
    ],
)
@pytest.mark.parametrize("command", ["read", "load"])
def test_a_document_that_cannot_be_taken_is_named_and_the_others_are_taken(
    running: Mithaq, tmp_path: Path, command: str, name: str, content: bytes, message: str
) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / name).write_bytes(content)
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    got = running(command, folder)
    assert got.exit_code == 3
    assert message in got.stderr
    if command == "read":
        assert [json.loads(line)["document"]["id"] for line in got.stdout.splitlines()] == ["good"]
    else:
        assert "documents: 1 new" in got.stdout


def test_strict_stops_at_the_first(mithaq: Mithaq, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(GOOD, encoding="utf-8")
    got = mithaq("read", "--strict", "a.txt", "b.txt")
    assert (got.exit_code, got.stdout) == (3, "")


def test_missing_folder(mithaq: Mithaq) -> None:
    got = mithaq("load", "nowhere")
    assert got.exit_code == 3
    assert "nowhere does not exist" in got.stderr


def test_the_size_limit_is_below_ten_megabytes() -> None:
    assert MAXIMUM_BYTES < 10_000_000


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"document": {"id": "x"', "records.jsonl:2 is not JSON"),
        ('{"document": {"id": "x", "lang": "ar", "sha256": "0"}}', "records.jsonl:2: document.text: Field required"),
    ],
)
def test_a_record_that_breaks_the_contract_is_named_by_line_and_field(
    running: Mithaq, tmp_path: Path, line: str, message: str
) -> None:
    (tmp_path / "records.jsonl").write_text(f"{record('d1').line()}\n{line}\n", encoding="utf-8")
    got = running("load", "records.jsonl")
    assert got.exit_code == 3
    assert message in got.stderr
    assert "documents: 1 new" in got.stdout


def test_records_that_are_no_text_are_named_and_the_others_are_loaded(
    running: Mithaq, records: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.jsonl").write_bytes(b'{"document": \xe9t\xe9')
    got = running("load", "broken.jsonl", records)
    assert got.exit_code == 3
    assert "broken.jsonl is not text in UTF-8" in got.stderr
    assert "documents: 2 new" in got.stdout


def test_a_record_whose_quote_is_not_at_its_offsets(running: Mithaq, tmp_path: Path) -> None:
    broken = record("d1").line().replace('"start":0', '"start":1', 1)
    (tmp_path / "records.jsonl").write_text(broken, encoding="utf-8")
    got = running("load", "records.jsonl")
    assert got.exit_code == 3
    assert "is not the quote" in got.stderr
    assert running("status").stdout.count("Document") == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["who-mett", "x"], "who-met"),
        (["who-met"], "who-met needs OFFICIAL"),
        (["who-met", "a", "b"], "'b' is one too many"),
        (["who-met", "سليم الهاشمي", "--since", "soon"], "since is a date, and 'soon' is none"),
        (["who-met", "x", "--colour", "red"], "No such option"),
    ],
)
def test_an_unknown_question_or_a_wrong_parameter(
    mithaq: Mithaq, answering: dict[str, str], words: list[str], message: str
) -> None:
    got = mithaq("ask", words[0], *words[1:], environ=answering)
    assert got.exit_code == 2
    assert message in got.stderr


def test_a_person_nobody_knows_is_answered_with_the_nearest_names(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "who-met", "Salim Benjelloun", environ=answering)
    assert got.exit_code == 6
    assert "سليم الهاشمي" in got.stderr


def test_a_database_that_is_not_reachable(mithaq: Mithaq) -> None:
    got = mithaq("status", "--uri", "bolt://127.0.0.1:9")
    assert got.exit_code == 4
    assert "127.0.0.1:9" in got.stderr


def test_a_store_that_is_not_there_is_not_made_by_asking(mithaq: Mithaq, tmp_path: Path) -> None:
    got = mithaq("ask", "documents", "--store", "nothing")
    assert got.exit_code == 4
    assert "mithaq load" in got.stderr
    assert not (tmp_path / "nothing").exists()


def test_a_wrong_password_and_a_neo4j_without_the_schema(mithaq: Mithaq, engines: Engines, release: str) -> None:
    server = engines.server(release)
    environ = {"NEO4J_URI": server.uri, "NEO4J_PASSWORD": "certainly-wrong"}
    refused = mithaq("status", environ=environ)
    assert refused.exit_code == 4
    assert "NEO4J_PASSWORD" in refused.stderr
    assert server.password
    with engines.bare(release) as connection:
        connection.write(lambda transaction: transaction.run("CREATE (:Stranger {name: 'x'})"))
        environ["NEO4J_PASSWORD"] = server.password
        assert mithaq("status", environ=environ).exit_code == 4
        loading = mithaq("load", "-", input=GOOD.encode(), environ=environ)
        assert loading.exit_code == 4
        assert "--into-existing" in loading.stderr
        assert connection.run("MATCH (n) RETURN count(n) AS n") == [{"n": 1}]


def test_a_store_made_by_a_newer_version(mithaq: Mithaq, records: Path, tmp_path: Path) -> None:
    assert mithaq("load", records).exit_code == 0
    with connect(choose(tmp_path / "mithaq.store", None, {})) as connection:
        connection.write(lambda transaction: transaction.run("MATCH (m:Meta {id: 'mithaq'}) SET m.schema = 999"))
    got = mithaq("status")
    assert got.exit_code == 5
    assert "newer" in got.stderr


def test_a_store_that_is_open_elsewhere(mithaq: Mithaq, records: Path, tmp_path: Path) -> None:
    with EmbeddedEngine(tmp_path / "mithaq.store"):
        got = mithaq("load", records)
    assert got.exit_code == 5
    assert "mithaq.store" in got.stderr


def test_a_folder_that_cannot_be_written(mithaq: Mithaq, records: Path) -> None:
    got = mithaq("load", records, "--store", "/proc/mithaq/store")
    assert got.exit_code == 7
    assert "/proc/mithaq" in got.stderr


def test_a_full_disk_under_the_output(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        running = process("read", tmp_path / "a.txt", stdout=full, stderr=subprocess.PIPE)
        _, errors = running.communicate(timeout=60)
    assert running.returncode == 7
    assert b"No space left" in errors


def dated(number: int) -> str:
    """A record of a meeting of its own day."""
    fields = json.loads(record(f"d{number}").line())
    fields["events"][0]["start"] = str(datetime.date(2000, 1, 1) + datetime.timedelta(days=7 * number))
    fields["document"]["sha256"] = str(number)
    return json.dumps(fields)


def test_ctrl_c_in_the_middle_of_a_load_leaves_whole_transactions(
    running: Mithaq, engines: Engines, tmp_path: Path
) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text("".join(dated(n) + "\n" for n in range(3 * DOCUMENTS_A_TRANSACTION)), encoding="utf-8")
    environ = {**os.environ, **environ_of(engines, "embedded")}
    with connect(engines.target("embedded"), engines.embedded()) as connection:

        def count() -> int:
            return int(connection.run("MATCH (d:Document) RETURN count(d) AS n")[0]["n"])

        loading = process("load", file, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        while count() == 0:
            assert loading.poll() is None
            time.sleep(0.05)
        press_ctrl_c(loading)
        _, errors = loading.communicate(timeout=60)
        assert b"interrupted" in errors
        assert loading.returncode == 7
        assert count() in (DOCUMENTS_A_TRANSACTION, 2 * DOCUMENTS_A_TRANSACTION)
    assert running("load", file).exit_code == 0
    assert running("load", file).stdout.startswith("nothing changed")


@pytest.mark.parametrize("words", [["status"], ["load", "good.txt"]])
def test_a_folder_of_other_files_is_not_made_a_store(mithaq: Mithaq, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("notes", encoding="utf-8")
    got = mithaq(*words, "--store", "mine")
    assert got.exit_code == 4
    assert "mine" in got.stderr
    assert [file.name for file in (tmp_path / "mine").iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("output", ["nowhere/records.jsonl", "folder"])
def test_an_output_that_cannot_be_written(mithaq: Mithaq, tmp_path: Path, output: str) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    got = mithaq("read", "good.txt", "-o", output)
    assert got.exit_code == 7
    assert f"{output} cannot be written" in got.stderr
    assert sorted(file.name for file in tmp_path.iterdir()) == ["folder", "good.txt"]
