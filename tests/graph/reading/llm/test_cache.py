from pathlib import Path
from threading import Thread

import pytest

from graph.errors import DiskFull
from graph.reading.llm.cache import Cache, key_of


def test_what_is_kept_is_had_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new" / "folder")
    assert cache.get(key_of("a")) is None
    cache.put(key_of("a"), "جواب")
    assert Cache(tmp_path / "new" / "folder").get(key_of("a")) == "جواب"


def test_each_part_of_the_question_counts() -> None:
    keys = [key_of("a", "b"), key_of("ab"), key_of("b", "a"), key_of("a", None), key_of("a", "None")]
    assert len(set(keys)) == len(keys)


def test_several_writers_leave_one_whole_answer(tmp_path: Path) -> None:
    cache, key = Cache(tmp_path), key_of("a")
    threads = [Thread(target=cache.put, args=(key, letter * 100_000)) for letter in "abcdefgh"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = cache.get(key) or ""
    assert kept in [letter * 100_000 for letter in "abcdefgh"]
    assert len([file for file in tmp_path.rglob("*") if file.is_file()]) == 1


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(DiskFull, match="cannot be written"):
        Cache(tmp_path / "file").put(key_of("a"), "answer")
