import pytest

from graph.documents.decode import decode
from graph.errors import BadDocument, UsageError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_in_the_encodings_tried(encoding: str) -> None:
    text = "التقى المدير العام نظيره الإسباني"
    assert decode(text.encode(encoding), "a.txt") == text


def test_windows_1252_is_not_taken_for_arabic() -> None:
    with pytest.raises(BadDocument, match=r"a\.txt is not text in UTF-8, UTF-16 .* at 3\)") as caught:
        decode("coopération policière".encode("cp1252").replace(b"coop", b"coo"), "a.txt")
    assert "--encoding" in caught.value.hint


def test_named_encoding_wins() -> None:
    assert decode("coopération".encode("cp1252"), "a.txt", "cp1252") == "coopération"


def test_named_encoding_that_does_not_fit() -> None:
    with pytest.raises(BadDocument, match=r"is not text in ascii \(first bad byte at 4\)"):
        decode("coopération".encode(), "a.txt", "ascii")


def test_unknown_encoding() -> None:
    with pytest.raises(UsageError, match="no encoding is called 'utf-9'"):
        decode(b"x", "a.txt", "utf-9")


@pytest.mark.parametrize("raw", [b"PK\x03\x04\x00\x00", b"\x89PNG\r\n\x1a\n\x00", bytes(range(32)) * 4])
def test_binary(raw: bytes) -> None:
    with pytest.raises(BadDocument, match="binary"):
        decode(raw, "a.txt")
