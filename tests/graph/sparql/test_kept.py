import os
import time
from pathlib import Path

import pytest

from graph.errors import BadGraphFile
from graph.sparql.kept import MAKING_SECONDS, UNUSED_SECONDS, find, keep, note, prune
from graph.sparql.snapshot import FileSource
from tests.graph.sparql.conftest import statements


def test_one_snapshot_is_kept_and_found_by_what_it_was_made_of(tmp_path: Path) -> None:
    source, folder = FileSource(statements(tmp_path)), tmp_path / "kept"
    first = keep(folder, {"revision": "1", "base": "b"}, source)
    assert find(folder, {"revision": "1"}) == first
    assert find(folder, {"revision": "2"}) is None
    second = keep(folder, {"revision": "2", "base": "b"}, source)
    assert find(folder, {"revision": "2", "base": "b"}) == second
    assert [it.name for it in folder.iterdir()] == [second.folder.parent.name]
    note(second, {"revision": "3"})
    assert find(folder, {"revision": "3"}) == second
    assert second.folder.parent.stat().st_mode & 0o077 == 0


def test_nothing_is_left_of_one_that_cannot_be_made_and_the_one_before_stays(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    good = keep(folder, {"revision": "1"}, FileSource(statements(tmp_path)))
    (tmp_path / "bad.nq").write_text("<a:a> <a:b>\n", encoding="utf-8")
    with pytest.raises(BadGraphFile, match="not well-formed N-Quads"):
        keep(folder, {"revision": "2"}, FileSource(tmp_path / "bad.nq"))
    assert find(folder, {"revision": "1"}) == good
    assert len(list(folder.iterdir())) == 1


def test_what_another_command_makes_stays_and_what_was_broken_off_goes(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    making, broken = folder / "making", folder / "broken"
    for home in (making, broken):
        home.mkdir(parents=True)
    long_ago = time.time() - 2 * MAKING_SECONDS
    os.utime(broken, (long_ago, long_ago))
    keep(folder, {}, FileSource(statements(tmp_path)))
    assert (making.exists(), broken.exists()) == (True, False)


def test_what_nobody_asked_for_long_is_removed(tmp_path: Path) -> None:
    source = FileSource(statements(tmp_path))
    old, new = (keep(tmp_path / "kept" / name, {}, source) for name in ("old", "new"))
    long_ago = time.time() - 2 * UNUSED_SECONDS
    os.utime(old.folder.parent / "about.json", (long_ago, long_ago))
    prune(tmp_path / "kept")
    assert (old.folder.exists(), new.folder.exists()) == (False, True)
