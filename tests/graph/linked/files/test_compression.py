import io
import time
import tracemalloc

import pytest

from graph.errors import BadGraphFile
from graph.linked.files.compression import packing, unpacked_name, unpacking

CONTENT = "استقبل المدير العام\n".encode() * 500
PACKED = ["graph.nq.gz", "GRAPH.TTL.ZST"]


def packed(name: str) -> bytes:
    output = io.BytesIO()
    with packing(output, name) as stream:
        stream.write(CONTENT)
    return output.getvalue()


@pytest.mark.parametrize("name", [*PACKED, "graph.nq"])
def test_what_was_packed_comes_back(name: str) -> None:
    with unpacking(io.BytesIO(packed(name)), name) as stream:
        assert stream.read() == CONTENT


@pytest.mark.parametrize("name", PACKED)
def test_the_same_content_gives_the_same_smaller_bytes(name: str) -> None:
    before = packed(name)
    time.sleep(1.1)  # the time of day in a header would be in seconds
    assert packed(name) == before
    assert len(before) < len(CONTENT) // 10


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("cut", [0, 4, -5])
def test_a_file_that_is_cut_or_not_packed_is_refused(name: str, cut: int) -> None:
    data = packed(name)[:cut] or CONTENT
    with pytest.raises(BadGraphFile, match=name), unpacking(io.BytesIO(data), name) as stream:
        stream.read()


@pytest.mark.parametrize("name", PACKED)
def test_files_packed_one_by_one_and_joined_are_read_as_one(name: str) -> None:
    with unpacking(io.BytesIO(packed(name) * 3), name) as stream:
        assert stream.read() == CONTENT * 3


@pytest.mark.parametrize("name", PACKED)
def test_packing_is_known_by_the_first_bytes_where_the_name_does_not_tell(name: str) -> None:
    with unpacking(io.BytesIO(packed(name)), "-") as stream:
        assert stream.read() == CONTENT


@pytest.mark.parametrize("name", PACKED)
def test_little_that_unpacks_to_very_much_is_read_piece_by_piece(name: str) -> None:
    output = io.BytesIO()
    with packing(output, name) as stream:
        for _ in range(100):
            stream.write(b"a" * 1_000_000)
    tracemalloc.start()
    try:
        with unpacking(io.BytesIO(output.getvalue()), name) as stream:
            size = sum(map(len, iter(lambda: stream.read(8192), b"")))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 100_000_000
    assert most < 40_000_000


def test_the_name_within() -> None:
    assert [unpacked_name(name) for name in ("a.nq.gz", "a.nq.ZST", "a.nq")] == ["a.nq", "a.nq", "a.nq"]
