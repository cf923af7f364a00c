"""Short forms of given names."""

import pytest

from graph.identity.names import compare
from graph.identity.names.nicknames import in_full


@pytest.mark.parametrize(
    ("short", "full"), [("Bill", "william"), ("باكو", "francisco"), ("Nico", "nicolas"), ("Iñaki", "ignacio")]
)
def test_the_name_in_full(short: str, full: str) -> None:
    assert full in in_full(short)


def test_a_short_form_of_several_names() -> None:
    assert {"edward", "theodore"} <= {*in_full("Ted")}
    assert in_full("Zouine") == ()


def test_one_person_and_why() -> None:
    found = compare("جو بالمر", "Joseph Palmer")
    assert found.same
    assert "may be short and in full" in found.why
    assert found.score < compare("جوزيف بالمر", "Joseph Palmer").score


@pytest.mark.parametrize(("a", "b"), [("بيل كوبر", "Bob Cooper"), ("Ted Hughes", "Tom Hughes")])
def test_short_forms_of_two_names(a: str, b: str) -> None:
    assert not compare(a, b).same
