import pytest

from graph.identity.happenings.rules import points, rules
from graph.identity.happenings.sides import Pair, pairs_in_common, share_a_pair, sides_in_common

COUNTRIES = {"official-a": "MA", "post-a": "MA", "agency-a": "MA", "agency-b": "MA", "official-b": "ES"}


def country_of(side: str) -> str:
    return COUNTRIES.get(side, side)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (("official-a", "official-b"), ("official-a", "official-b"), "same-pair"),
        (("official-a", "official-b"), ("official-b", "post-a"), "half-pair"),
        (("official-a", "official-b"), ("MA", "official-b"), "half-pair"),
        (("ES", "official-a"), ("ES", "official-a"), "half-pair"),
        (("ES", "MA"), ("ES", "MA"), "countries"),
        (("ES", "official-a"), ("ES", "agency-a"), "vague-pair"),
        (("ES", "MA"), ("official-a", "official-b"), "vague-pair"),
        (("agency-a", "ES"), ("agency-b", "ES"), None),
        (("ES", "MA"), ("ES", "FR"), None),
    ],
)
def test_a_pair_in_common(ours: Pair, theirs: Pair, expected: str | None) -> None:
    by = rules("events")
    assert points(pairs_in_common([ours], [theirs], country_of, by)) == (by.points[expected] if expected else 0)


def test_a_second_pair_in_common_says_more_only_when_somebody_is_named() -> None:
    by = rules("events")
    named, bare = [("official-a", "official-b"), ("agency-a", "official-b")], [("ES", "MA"), ("ES", "FR")]
    assert len(pairs_in_common(named, named, country_of, by)) == 2
    assert len(pairs_in_common(bare, bare, country_of, by)) == 1


def test_sides_of_a_gathering_need_somebody_named_or_three_countries() -> None:
    by = rules("events")
    assert sides_in_common(["MA", "ES"], ["MA", "ES"], by) == []
    assert points(sides_in_common(["MA", "ES", "FR"], ["MA", "ES", "FR"], by)) == by.points["many-countries"]
    assert points(sides_in_common(["MA", "agency-a"], ["FR", "agency-a"], by)) == by.points["one-side"]
    assert points(sides_in_common(["MA", "agency-a"], ["MA", "agency-a"], by)) == by.points["same-sides"]


def test_a_country_beside_somebody_of_it_is_no_pair_of_its_own() -> None:
    told = [("ES", "official-a"), ("official-a", "official-b")]
    assert share_a_pair(told, [("official-a", "official-b")], country_of)
    assert share_a_pair([("ES", "official-a")], [("agency-a", "official-b")], country_of)
    assert not share_a_pair(told, [("agency-a", "official-c")], country_of)
