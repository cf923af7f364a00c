from hypothesis import given
from hypothesis import strategies as st

from graph.explore.passages import merged, passage, stretches

SPANS = st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)))


def test_overlapping_passages_are_marked_once() -> None:
    assert merged([(5, 9), (0, 3), (7, 12)]) == [(0, 3), (5, 12)]
    cut = stretches("abcdefghij", [(1, 4), (3, 6)], (5, 8))
    assert [(it.text, it.stated, it.asked, it.first) for it in cut] == [
        ("a", False, False, False),
        ("bcde", True, False, False),
        ("f", True, True, True),
        ("gh", False, True, False),
        ("ij", False, False, False),
    ]


def test_address_may_ask_for_what_is_not_there() -> None:
    assert passage("2", "4", "abcd") == (2, 4)
    for start, end in (("4", "2"), ("0", "5"), ("-1", "2"), ("a", "b"), ("", "3"), (None, None), ("9" * 99, "9" * 99)):
        assert passage(start, end, "abcd") is None


@given(st.text(), SPANS, st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_stretches_joined_are_the_text(text: str, stated: list[tuple[int, int]], span: tuple[int, int]) -> None:
    asked = passage(str(span[0]), str(span[1]), text)
    cut = stretches(text, stated, asked)
    assert "".join(it.text for it in cut) == text
    assert "".join(it.text for it in cut if it.asked) == (text[asked[0] : asked[1]] if asked else "")
    assert sum(it.first for it in cut) == (1 if asked else 0)
    inside = {at for start, end in stated if 0 <= start < end <= len(text) for at in range(start, end)}
    assert "".join(it.text for it in cut if it.stated) == "".join(text[at] for at in sorted(inside))
