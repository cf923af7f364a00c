"""What is known of frequent words of names."""

import pytest

from graph.identity.names.established import names, weight


@pytest.mark.parametrize(
    ("one", "other"), [("Hussein", "حسين"), ("Houcine", "حسين"), ("Yusuf", "يوسف"), ("José", "خوسيه")]
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert any(ours & theirs for ours, theirs in zip(names(one), names(other), strict=True))


@pytest.mark.parametrize(("one", "other"), [("سعيد", "سعود"), ("محمد", "حسين"), ("Hussein", "محمد")])
def test_two_names(one: str, other: str) -> None:
    written, learned = zip(names(one), names(other), strict=True)
    assert all(written) or all(learned)
    assert not written[0] & written[1]


def test_a_rare_word_is_not_known() -> None:
    assert names("Zouine") == (frozenset(), frozenset())


def test_a_rare_word_says_more() -> None:
    assert 0.35 <= weight("John") < weight("محمد") < weight("Marlaska") == 1.0
