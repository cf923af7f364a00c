"""Scores of clusters: worked examples and what holds for any clusters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.world.score import Score, bcubed, pairwise, wrongly_joined, wrongly_parted


def clusters(*ids: str) -> dict[tuple[str, str], str]:
    return {("d", str(number)): id for number, id in enumerate(ids)}


any_clusters = st.lists(st.sampled_from("abcde"), min_size=1, max_size=30).map(lambda ids: clusters(*ids))


def test_one_mention_in_the_wrong_cluster() -> None:
    truth, found = clusters("a", "a", "b", "b"), clusters("x", "x", "x", "y")
    assert bcubed(truth, found) == Score((4 / 3 + 1 / 3 + 1) / 4, (2 + 1) / 4)
    assert pairwise(truth, found) == Score(1 / 3, 1 / 2)
    assert wrongly_joined(truth, found) == {"x": {"a": 2, "b": 1}}
    assert wrongly_parted(truth, found) == {"b": {"x": 1, "y": 1}}


def test_the_worst_come_first() -> None:
    truth, found = clusters("a", "b", "c", "c", "d", "d"), clusters("x", "x", "y", "y", "y", "y")
    assert list(wrongly_joined(truth, found)) == ["y", "x"]


def test_harmonic_mean() -> None:
    assert Score(1.0, 0.5).f1 == pytest.approx(2 / 3)
    assert Score(0.0, 0.0).f1 == 0.0


def test_a_mention_left_out_is_an_error_and_another_is_passed_over() -> None:
    with pytest.raises(ValueError, match="1 mentions have no found cluster"):
        bcubed(clusters("a", "b"), clusters("x"))
    assert bcubed(clusters("a"), clusters("x", "x")) == Score(1.0, 1.0)
    with pytest.raises(ValueError, match="no mention"):
        bcubed({}, {})


@given(any_clusters)
def test_the_truth_under_other_ids_is_perfect(truth: dict[tuple[str, str], str]) -> None:
    found = {key: f"found {id}" for key, id in truth.items()}
    for score in (bcubed(truth, found), pairwise(truth, found)):
        assert score.precision == pytest.approx(1.0)
        assert score.recall == pytest.approx(1.0)
    assert wrongly_joined(truth, found) == wrongly_parted(truth, found) == {}


@given(any_clusters)
def test_all_in_one_finds_everything(truth: dict[tuple[str, str], str]) -> None:
    found = dict.fromkeys(truth, "all")
    assert bcubed(truth, found).recall == pytest.approx(1.0)
    assert pairwise(truth, found).recall == 1.0
    assert (bcubed(truth, found).precision == pytest.approx(1.0)) == (len(set(truth.values())) == 1)


@given(any_clusters)
def test_each_alone_joins_nothing_wrongly(truth: dict[tuple[str, str], str]) -> None:
    found = {key: key[1] for key in truth}
    assert bcubed(truth, found).precision == pytest.approx(1.0)
    assert pairwise(truth, found).precision == 1.0
    assert bcubed(truth, found).recall == pytest.approx(len(set(truth.values())) / len(truth))


@given(any_clusters)
def test_truth_and_found_exchanged_exchange_precision_and_recall(truth: dict[tuple[str, str], str]) -> None:
    found = dict(zip(truth, reversed(truth.values()), strict=True))
    for measure in (bcubed, pairwise):
        one, other = measure(truth, found), measure(found, truth)
        assert one.precision == pytest.approx(other.recall)
        assert one.recall == pytest.approx(other.precision)
