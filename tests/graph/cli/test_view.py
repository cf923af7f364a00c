from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq
from tests.meetings import Side, meeting

ONE = Side("Salim Hachimi", "Director of Police", "MA")
OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")
THIRD = Side("Anna Weber", "Minister of the Interior", "DE")


@pytest.fixture
def filled(running: Mithaq, tmp_path: Path) -> Mithaq:
    """The program on a store in which one met another, and the other a third."""
    records = [meeting("d1", "2025-01-10", ONE, OTHER), meeting("d2", "2025-02-10", OTHER, THIRD)]
    file = tmp_path / "records.jsonl"
    file.write_text("".join(record.line() + "\n" for record in records), encoding="utf-8")
    assert running("load", file).exit_code == 0
    return running


def test_an_entity_is_written_with_its_sentences(filled: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "view.html"
    got = filled("view", "سليم الهاشمي", "--output", file)
    assert (got.exit_code, got.stdout) == (0, "")
    text = file.read_text(encoding="utf-8")
    assert "Director of Police Salim Hachimi met Minister of the Interior Clara Ruiz." in text
    assert "Anna Weber" not in text


def test_more_steps_and_more_entities_reach_more(filled: Mithaq) -> None:
    assert "Anna Weber" in filled("view", "Hachimi", "--steps", "2").stdout
    assert "Anna Weber" in filled("view", "Hachimi", "Weber").stdout


def test_an_answer_is_drawn_in_the_language_asked_for(filled: Mithaq) -> None:
    got = filled("view", "--question", 'who-met "Clara Ruiz" --since 2025-02', "--lang", "ar")
    assert '<html lang="ar" dir="rtl">' in got.stdout
    assert "Anna Weber" in got.stdout
    assert "Salim Hachimi" not in got.stdout


@pytest.mark.parametrize("words", [[], ["Hachimi", "--question", "documents"], ["--question", 'who-met "Hachimi']])
def test_what_is_to_be_drawn_is_said_once_and_whole(filled: Mithaq, words: list[str]) -> None:
    got = filled("view", *words)
    assert got.exit_code == 2
    assert got.stderr.strip()


def test_an_unknown_name_writes_no_file(filled: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "view.html"
    assert filled("view", "Nobody Atall", "--output", file).exit_code == 6
    assert not file.exists()
