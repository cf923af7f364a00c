import os
from pathlib import Path

import pytest

from graph.errors import BadGraphFile, UsageError
from graph.store.neo4j_server import fill, status

CACHE = {"MITHAQ_CACHE": os.environ.get("MITHAQ_CACHE", "")}


def test_a_folder_without_arguments_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadGraphFile, match=r"holds no import\.args"):
        fill("5.26", tmp_path / "neo4j", tmp_path, CACHE)
    assert not (tmp_path / "neo4j").exists()


def test_a_home_with_a_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "neo4j" / "data" / "databases" / "neo4j").mkdir(parents=True)
    for name in ("import.args", "finish.cypher"):
        (tmp_path / name).write_text("")
    with pytest.raises(UsageError, match="has a database already"):
        fill("5.26", tmp_path / "neo4j", tmp_path, CACHE)


def test_what_the_tool_refuses_is_said_with_its_log(tmp_path: Path) -> None:
    (tmp_path / "import.args").write_text("--nodes=Official=./missing.csv\n")
    (tmp_path / "finish.cypher").write_text("")
    with pytest.raises(BadGraphFile, match="could not import") as error:
        fill("5.26", tmp_path / "neo4j", tmp_path, CACHE)
    assert "missing.csv" in Path(error.value.hint.removeprefix("see ")).read_text(encoding="utf-8")
    assert status(tmp_path / "neo4j") is None
