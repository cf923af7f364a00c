import pytest

from graph.errors import BadGraphFile
from graph.linked.foreign.json_text import parsed


def test_json_is_parsed() -> None:
    assert parsed(b'{"a": ["\\u0645", "\\ud83d\\ude00", 1]}', "") == {"a": ["\u0645", "\U0001f600", 1]}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b'{"a":\n]', "line 8, column 1: not JSON"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b'{"a": "\\ud800"}', "half a character"),
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
        (b"[1" + b"0" * 5000 + b"]", "too many digits"),
    ],
)
def test_what_cannot_be_held_is_refused_with_its_line(text: bytes, message: str) -> None:
    with pytest.raises(BadGraphFile, match=f"line [78].*{message}|{message}") as caught:
        parsed(text, "look there", 7)
    assert "line" in str(caught.value)
    assert caught.value.hint == "look there"
