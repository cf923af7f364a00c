import json

from hypothesis import given
from hypothesis import strategies as st

from graph.answers.visible import escaped, one_line, visible

STEERING = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *map(chr, range(0x202A, 0x202F))} - {"\n", "\t"}
STEERING |= {*map(chr, range(0x2066, 0x206A)), "\u2028", "\u2029"}


def test_escapes_and_overrides_are_shown() -> None:
    assert visible("\x1b[31mred\x07 \u202etxt.exe") == "<U+001B>[31mred<U+0007> <U+202E>txt.exe"


def test_embeddings_and_isolates_go_and_marks_of_direction_stay() -> None:
    assert visible("\u202bالاسم\u202c \u2067a\u2069 \u200fب\u200e") == "الاسم a \u200fب\u200e"


def test_one_line() -> None:
    assert one_line(" two\r\n lines\u2028and\ta tab ") == "two lines and a tab"


@given(st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    assert not STEERING & set(visible(text))
    assert not (STEERING | {"\n", "\t"}) & set(one_line(text))


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_json_means_the_same_and_steers_nothing(text: str) -> None:
    written = escaped(json.dumps({"name": text}, ensure_ascii=False))
    assert json.loads(written) == {"name": text}
    assert not STEERING & set(written)
