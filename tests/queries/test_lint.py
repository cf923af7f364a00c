import subprocess
import sys
from pathlib import Path

import pytest

from queries.lint import main


def test_a_finding_is_printed_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine.cypher"
    mine.write_text("MATCH (n:Event)\nWITH *\nRETURN n.id", encoding="utf-8")
    assert main([str(mine)]) == 1
    assert capsys.readouterr().out == f"{mine}:2: rule 3: WITH *: name the variables\n"


def test_a_file_for_neo4j_alone(tmp_path: Path) -> None:
    schema = tmp_path / "schema.neo4j.cypher"
    schema.write_text("CALL db.awaitIndexes(60)", encoding="utf-8")
    assert main([str(schema)]) == 0


def test_broken_front_matter_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine.cypher"
    mine.write_text("// ---\nRETURN 1", encoding="utf-8")
    assert main([str(mine)]) == 1
    assert "does not begin with front matter" in capsys.readouterr().out


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "missing.cypher")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_the_command_finds_nothing_in_this_package() -> None:
    done = subprocess.run([sys.executable, "-P", "-m", "queries.lint"], capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0)


def test_cypher_in_a_python_module(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        'def read(label: str) -> str:\n    return f"""\nMATCH (n:{label})\nWITH * RETURN n.id"""\n', "utf-8"
    )
    assert main([str(module)]) == 1
    assert capsys.readouterr().out == f"{module}:4: rule 3: WITH *: name the variables\n"


def test_what_is_no_python(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = tmp_path / "module.py"
    module.write_text("def", "utf-8")
    assert main([str(module)]) == 2
    assert "cannot be read" in capsys.readouterr().err
