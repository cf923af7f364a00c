"""What is known of frequent words of names."""

import pytest

from graph.identity.names.established import names, weight


@pytest.mark.parametrize(
    ("one", "other"), [("Hussein", "حسين"), ("Houcine", "حسين"), ("Yusuf", "يوسف"), ("José", "خوسيه")]
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert names(one) & names(other)


@pytest.mark.parametrize(("one", "other"), [("سعيد", "سعود"), ("محمد", "حسين"), ("Hussein", "محمد")])
def test_two_names(one: str, other: str) -> None:
    assert names(one)
    assert names(other)
    assert names(one).isdisjoint(names(other))


def test_a_rare_word_is_not_known() -> None:
    assert names("Zouine") == frozenset()


def test_a_rare_word_says_more() -> None:
    assert 0.35 <= weight("John") < weight("محمد") < weight("Marlaska") == 1.0
