from pathlib import Path

import pytest

from graph.store.folder_lock import FolderLock, LockedBy, held, holder


def test_second_holder_is_told_of_the_first(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    with FolderLock(file, 4711), pytest.raises(LockedBy) as caught, FolderLock(file, 4712, patience=0):
        pass
    assert caught.value.pid == 4711


def test_held_until_the_block_ends(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    assert not held(file)
    with FolderLock(file, 4711):
        assert held(file)
        assert holder(file) == 4711
    assert not held(file)
    with FolderLock(file, 12):
        assert holder(file) == 12
