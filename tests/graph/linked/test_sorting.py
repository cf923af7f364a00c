import subprocess
import sys
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.linked.sorting import Sorter, Spool

PIECES = st.lists(st.tuples(st.text("ab\t/", max_size=3), st.lists(st.text("xyz", max_size=2), max_size=3)))


@given(PIECES, st.integers(0, 8), st.integers(2, 4))
def test_runs_on_disk_are_read_as_one_sorted_whole(pieces: list[tuple[str, list[str]]], run: int, files: int) -> None:
    with Sorter[str](run, files) as sorter:
        for key, items in pieces:
            sorter.add(key, items, sum(map(len, items)))
        found = list(sorter)
        assert list(sorter) == found
    expected = groupby(sorted(pieces), lambda piece: piece[0])
    assert found == [(key, sorted({item for _, items in group for item in items})) for key, group in expected]


def test_what_is_put_aside_comes_back_in_its_order() -> None:
    spool = Spool[tuple[str, int]]()
    spool.add(("ب", 2))
    spool.add(("ا", 1))
    assert list(spool) == [("ب", 2), ("ا", 1)]
    assert list(spool) == [("ب", 2), ("ا", 1)]
    spool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no limit for the size of files")
def test_a_disk_without_room_is_told() -> None:
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "from graph.errors import DiskFull; from graph.linked.sorting import Sorter\n"
        "try:\n"
        "    with Sorter(run=1_000) as sorter:\n"
        "        for number in range(10_000): sorter.add(str(number), ['said' * 100], 400)\n"
        "        print(sum(1 for _ in sorter))\n"
        "except DiskFull as error: print(error.exit_code, error.hint)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.split()[:1], done.stderr) == (["7"], "")
