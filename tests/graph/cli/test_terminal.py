"""What a person sees: tables in order, pages, and no marks where they are not wanted."""

import re
from pathlib import Path

import pytest

from tests.graph.cli.conftest import Mithaq
from tests.graph.cli.terminal import in_terminal

ID = re.compile(r"event-[0-9a-f]{12}")


def test_columns_stay_in_order_around_arabic_names(answering: dict[str, str]) -> None:
    shown = in_terminal("ask", "who-met", "الهاشمي", environ=answering, columns=110)
    (heading,) = (line for line in shown.screen if line.startswith("met"))
    (row,) = (line for line in shown.screen if ID.search(line))
    assert row.index("event-") == heading.index("event")
    assert "\u2068رئيس الشرطة الاتحادية\u2069" in shown.raw


def test_without_marks_text_is_as_stored(answering: dict[str, str]) -> None:
    shown = in_terminal("ask", "who-met", "الهاشمي", "--no-bidi", environ=answering, columns=110)
    assert "رئيس الشرطة الاتحادية" in shown.raw
    assert not {"\u2068", "\u2069"} & set(shown.raw)


def test_no_marks_go_to_a_file(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "who-met", "الهاشمي", environ=answering)
    assert "\u2068" not in got.stdout


def test_a_table_fits_the_terminal(answering: dict[str, str]) -> None:
    wide = in_terminal("ask", "who-met", "الهاشمي", "--evidence", environ=answering, columns=80)
    assert max(map(len, wide.screen)) <= 80
    assert ID.search("\n".join(wide.screen))
    narrow = in_terminal("ask", "who-met", "الهاشمي", environ=answering, columns=30)
    assert [line.split()[0] for line in narrow.screen if line.startswith(("met", "event"))] == ["met", "event"]


@pytest.mark.parametrize("options", [[], ["--no-pager"]])
def test_what_is_longer_than_the_screen_is_paged_unless_that_is_not_wanted(
    answering: dict[str, str], tmp_path: Path, options: list[str]
) -> None:
    pager = tmp_path / "pager"
    pager.write_text(f'#!/bin/sh\necho "LESS=$LESS" > {tmp_path}/called\ncat\n', encoding="utf-8")
    pager.chmod(0o755)
    environ = {**answering, "PAGER": str(pager), "LESS": ""}
    shown = in_terminal("ask", "who-met", "الهاشمي", "--evidence", *options, environ=environ, lines=4)
    assert (tmp_path / "called").exists() is not bool(options)
    assert "[1]" in shown.screen
    in_terminal("questions", *options, environ={"PAGER": f"touch {tmp_path}/listed"}, lines=10)
    assert (tmp_path / "listed").exists() is not bool(options)


def test_less_gives_the_whole_table_and_leaves_it_on_the_screen(answering: dict[str, str]) -> None:
    shown = in_terminal("ask", "who-met", "الهاشمي", "--evidence", environ=answering, lines=4, keys=b"Gq")
    assert any("d1" in line for line in shown.screen)


def test_nothing_is_paged_into_a_pipe(mithaq: Mithaq, answering: dict[str, str], tmp_path: Path) -> None:
    environ = {**answering, "PAGER": f"touch {tmp_path}/called"}
    assert "[1]" in mithaq("ask", "who-met", "الهاشمي", "--evidence", environ=environ).stdout
    assert not (tmp_path / "called").exists()


def test_rows_beyond_the_limit_are_counted(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "documents", "--limit", 1, "--format", "jsonl", environ=answering)
    assert len(got.stdout.splitlines()) == 1
    assert "… and 1 more" in got.stderr
    assert mithaq("ask", "documents", "--limit", 0, environ=answering).exit_code == 2


def test_what_a_date_in_words_is_taken_for_is_told(mithaq: Mithaq, answering: dict[str, str]) -> None:
    got = mithaq("ask", "who-met", "الهاشمي", "--until", "سبتمبر 2024", "--since", "2024-01", environ=answering)
    assert "--until: 2024-09-30" in got.stderr
    assert "--since:" not in got.stderr
    wrong = mithaq("ask", "who-met", "الهاشمي", "--since", "banana")
    assert wrong.exit_code == 2
    assert '--since "September 2024"' in wrong.stderr
