import io
import time

import pytest

from graph.errors import BadGraphFile
from graph.linked.compression import packing, unpacked_name, unpacking

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


def test_the_name_within() -> None:
    assert [unpacked_name(name) for name in ("a.nq.gz", "a.nq.ZST", "a.nq")] == ["a.nq", "a.nq", "a.nq"]
