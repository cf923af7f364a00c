import pytest

from graph.errors import BadInput
from graph.identity.judgement import judgement, judgement_id

A, B = "official-aaaaaaaaaaaa", "official-bbbbbbbbbbbb"
POST = "post-cccccccccccc"


def test_the_ends_are_in_order_and_their_names_with_them() -> None:
    got = judgement(B, A, "same", by=" Ana\n", when="2026-11-25", why="same\npost", left_name="Bee", right_name="Ay")
    assert (got.left, got.left_name, got.right, got.right_name) == (A, "Ay", B, "Bee")
    assert got.id == judgement_id(A, B) == judgement_id(B, A)
    assert str(got) == f"Ay ({A}) is the same as Bee ({B}) (Ana, 2026-11-25: same post)"


@pytest.mark.parametrize(
    ("left", "right", "changed", "message"),
    [
        ("Ana", B, {}, "'Ana' is no end"),
        (A, A, {}, "overlap"),
        (A, f"{A}@d1", {}, "overlap"),
        (A, "agency-bbbbbbbbbbbb", {}, "two kinds"),
        (A, POST, {}, "two kinds"),
        ("agency-aaaaaaaaaaaa@d1", "agency-bbbbbbbbbbbb", {}, "a body is one in all documents"),
        (A, B, {"verdict": "equal"}, "'equal' is no verdict"),
        (A, B, {"by": " "}, "without the one who made it"),
        (A, B, {"when": "25/11/2026"}, "is no day"),
        (A, B, {"when": "20261125"}, "is no day"),
    ],
)
def test_what_is_off_is_refused(left: str, right: str, changed: dict[str, str], message: str) -> None:
    values = {"verdict": "same", "by": "Ana", "when": "2026-11-25"} | changed
    with pytest.raises(BadInput, match=message):
        judgement(left, right, values.pop("verdict"), **values)


def test_namesakes_and_one_holder_of_a_post_are_told_by_document() -> None:
    assert judgement(f"{A}@d1", f"{A}@d2", "different", by="Ana", when="2026-11-25").left == f"{A}@d1"
    assert judgement(f"{POST}@d2", A, "same", by="Ana", when="2026-11-25").right == f"{POST}@d2"
