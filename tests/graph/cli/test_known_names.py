import os
import time
from pathlib import Path

import pytest

from graph.cli.known_names import DAY, MOST, beginning, file_of, is_old, outdate, renew
from graph.identity import resolve
from graph.store import Store
from graph.store.targets import EmbeddedTarget, ServerTarget
from tests.graph.cli.conftest import Mithaq
from tests.records import record


@pytest.fixture
def names(store: Store, tmp_path: Path) -> Path:
    """The names of a store with one document."""
    store.replace([resolve(record("d1"))])
    renew(store, tmp_path / "names.tsv")
    return tmp_path / "names.tsv"


def test_names_begin_with_what_is_typed_else_one_of_their_words_does(names: Path) -> None:
    assert beginning(names, "official", "سليم") == [("سليم الهاشمي", "MA")]
    assert beginning(names, "official", "الها") == [("الهاشمي", "MA")]
    assert beginning(names, "official", "الشرطة") == [("رئيس الشرطة الاتحادية", "")]  # known by post only
    assert beginning(names, "agency", "الأمن") == [("الأمن الوطني", "MA")]
    assert beginning(names, "document", "d") == [("d1", "")]
    assert beginning(names, "event", "meet") == [("meeting Rabat", "")]
    assert beginning(names, "official", "zz") == []


def test_case_and_accents_do_not_count(names: Path) -> None:
    assert ("España", "ES") in beginning(names, "country", "espan")
    assert beginning(names, "area", "CYBER") == beginning(names, "area", "cyber") != []


def test_without_a_letter_one_name_of_each_is_given(names: Path) -> None:
    assert [name for name, _ in beginning(names, "official", "")] == ["رئيس الشرطة الاتحادية", "سليم الهاشمي"]


def test_of_very_many_the_first_and_the_last_are_given(tmp_path: Path) -> None:
    file = tmp_path / "names.tsv"
    lines = (f"official\tmain\tMA\tName {number:04}\tname {number:04}\n" for number in range(3000))
    file.write_text("".join(lines), encoding="utf-8")
    found = beginning(file, "official", "na")
    assert len(found) == MOST
    assert (found[0][0], found[-1][0]) == ("Name 0000", "Name 2999")


def test_20000_names_are_searched_within_the_time_of_a_key_press(tmp_path: Path) -> None:
    file = tmp_path / "names.tsv"
    lines = (
        f"official\t{rank}\tMA\tأحمد المثالي {number} {rank}\tاحمد المثالي {number} {rank}\n"
        for number in range(20_000)
        for rank in ("main", "other")
    )
    file.write_text("".join(lines), encoding="utf-8")
    began = time.process_time()
    assert len(beginning(file, "official", "احمد المثالي 1999")) == 22
    assert time.process_time() - began < 0.15


def test_a_store_without_names_has_none_to_give(tmp_path: Path) -> None:
    assert beginning(tmp_path / "none", "official", "a") == []
    assert is_old(tmp_path / "none", EmbeddedTarget(tmp_path))


def test_names_of_a_server_are_renewed_every_day(tmp_path: Path) -> None:
    server, embedded = ServerTarget("bolt://localhost", "neo4j", None), EmbeddedTarget(tmp_path)
    file = file_of(server, tmp_path)
    assert file.parent == tmp_path / "names"
    assert file != file_of(ServerTarget("bolt://elsewhere", "neo4j", None), tmp_path)
    assert file_of(embedded, Path("elsewhere")) == tmp_path / "names.tsv"
    file.parent.mkdir()
    file.touch()
    assert not is_old(file, server)
    os.utime(file, (0, time.time() - DAY - 1))
    assert is_old(file, server)
    assert not is_old(file, embedded)


def test_only_the_owner_reads_them_and_a_folder_that_cannot_be_written_is_no_error(names: Path, store: Store) -> None:
    assert names.stat().st_mode & 0o077 == 0
    assert [path.name for path in names.parent.iterdir() if "names" in path.name] == ["names.tsv"]
    renew(store, names / "impossible.tsv")


def test_names_serve_after_a_change_until_a_command_that_reads_renews_them(
    running: Mithaq, records: Path, tmp_path: Path
) -> None:
    def documents() -> list[str]:
        (file,) = (tmp_path / "cache" / "names").iterdir()
        return [name for name, _ in beginning(file, "document", "d")]

    kept = {"MITHAQ_CACHE": str(tmp_path / "cache")}
    running("load", records, environ=kept)
    assert documents() == ["d1", "d2"]
    running("remove", "d1", environ=kept)
    assert documents() == ["d1", "d2"]
    running("status", environ=kept)
    assert documents() == ["d2"]


def test_names_of_a_changed_graph_are_old_whosever_it_is(names: Path, tmp_path: Path) -> None:
    targets = ServerTarget("bolt://localhost", "neo4j", None), EmbeddedTarget(tmp_path)
    assert [is_old(names, target) for target in targets] == [False, False]
    assert outdate(names)
    assert [is_old(names, target) for target in targets] == [True, True]
    assert beginning(names, "document", "d") == [("d1", "")]
    assert not outdate(tmp_path / "none")
