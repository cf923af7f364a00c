import json
import os
import subprocess
import sys
from pathlib import Path

from graph import __version__
from tests.graph.cli.conftest import Mithaq

SEEDS = Path(__file__).parents[3] / "seeds"


def test_several_processes_give_the_same_bytes_in_the_same_order(tmp_path: Path) -> None:
    """In a folder, too, that holds a package of the name of ours."""
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "__init__.py").write_text("raise ImportError('not this one')")
    (tmp_path / "empty.txt").write_text("")

    def read(*words: str) -> subprocess.CompletedProcess[bytes]:
        command = [
            str(Path(sys.executable).with_name("mithaq")),
            "read",
            str(SEEDS),
            "empty.txt",
            str(SEEDS.parent / "docs"),
        ]
        return subprocess.run([*command, *words], capture_output=True, cwd=tmp_path, env=os.environ, check=False)

    alone, spread = read(), read("--jobs", "2")
    assert alone.stdout.count(b"\n") > 5
    assert (spread.stdout, spread.stderr, spread.returncode) == (alone.stdout, alone.stderr, 3)


def test_a_record_says_who_read_it(mithaq: Mithaq) -> None:
    document = json.loads(mithaq("read", "-", input="El ministro recibió a su homólogo.".encode()).stdout)["document"]
    assert (document["reader"], document["reader_version"]) == ("rules", __version__)


def test_an_explanation_takes_the_place_of_the_records(mithaq: Mithaq) -> None:
    text = "El ministro español del Interior, José Martín, recibió ayer a Omar Ouardi.\n\nCompartir en Facebook\n"
    got = mithaq("read", "-", "--explain", input=text.encode())
    assert got.exit_code == 0
    lines = got.stdout.splitlines()
    assert lines[:3] == ["# stdin, es", "", f"[0–74] {text.splitlines()[0]}"]
    assert "    47–54 «recibió»  meeting/received  (ontology/lexicon/es/meeting.yaml)" in lines
    assert "    76–97 «Compartir en Facebook»  line  (not the article: sharing)" in lines


def test_an_explanation_is_for_the_rules(mithaq: Mithaq) -> None:
    got = mithaq("read", "-", "--explain", "--reader", "llm", input=b"text")
    assert (got.exit_code, "--explain is for the reader rules" in got.stderr) == (2, True)


def test_what_cannot_be_read_cannot_be_explained(mithaq: Mithaq, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"lang": "de", "text": "Der Minister"}')
    got = mithaq("read", "a.jsonl", "--explain")
    assert (got.exit_code, got.stdout, "knows the language 'de'" in got.stderr) == (3, "", True)
