from collections.abc import Iterable, Sequence
from itertools import combinations
from random import Random
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from graph.identity.cluster import JUDGED, Cluster, Edge, Link, agglomerate, named
from graph.identity.keys import entity_id
from tests.graph.identity.verdicts import Verdicts


def clusters(
    members: Sequence[str],
    edges: Iterable[Edge],
    foes: Iterable[tuple[str, str]] = (),
    judged: Verdicts | None = None,
    certain: Iterable[Link] = (),
) -> list[Cluster]:
    enemies = {frozenset(pair) for pair in foes}

    def conflict(one: Sequence[str], other: Sequence[str]) -> bool:
        return any(frozenset((a, b)) in enemies for a in one for b in other)

    return agglomerate(
        members,
        edges,
        conflict=conflict,
        explain=lambda a, b: f"{a} like {b}",
        judged=judged or Verdicts({}),
        certain=certain,
    )


def groups(found: Iterable[Cluster]) -> list[str]:
    return ["".join(cluster.members) for cluster in found]


def test_the_best_pair_joins_first_and_what_conflicts_with_it_stays_out() -> None:
    found = clusters("abc", [("a", "b", 0.6), ("c", "b", 0.9)], foes=[("a", "c")])
    assert groups(found) == ["a", "bc"]
    (link,) = found[1].links
    assert (link.left, link.right, link.score, link.why) == ("b", "c", 0.9, "b like c")


def test_a_conflict_with_any_member_keeps_the_whole_cluster_out() -> None:
    edges = [("a", "b", 0.9), ("b", "c", 0.8), ("c", "d", 0.7), ("a", "d", 0.1)]
    assert groups(clusters("abcd", edges, foes=[("a", "c")])) == ["ab", "cd"]


def test_judgements_overrule_scores_and_conflicts() -> None:
    judged = Verdicts({("a", "c"): True, ("b", "d"): False})
    found = clusters("abcd", [("b", "d", 1.0), ("a", "b", 0.2)], foes=[("a", "c")], judged=judged)
    assert groups(found) == ["abc", "d"]
    assert found[0].links[0].why == JUDGED


def test_what_is_certain_is_joined_whatever_conflicts() -> None:
    certain = Link("a", "b", 1.0, "one node of one document")
    judged = Verdicts({("a", "b"): False, ("b", "c"): False})
    found = clusters("abc", [("b", "c", 1.0)], foes=[("a", "b")], judged=judged, certain=[certain])
    assert groups(found) == ["ab", "c"]
    assert found[0].links == (certain,)


def test_two_judged_different_stay_apart_when_others_would_join_them() -> None:
    judged = Verdicts({("a", "c"): False, ("a", "b"): True})
    assert groups(clusters("abc", [("b", "c", 1.0)], judged=judged)) == ["ab", "c"]


def test_a_judgement_on_who_is_not_here_changes_nothing() -> None:
    assert groups(clusters("ab", [], judged=Verdicts({("a", "z"): True}))) == ["a", "b"]


def test_an_entity_has_the_id_told_by_its_earliest_mention() -> None:
    told = {"d1#o1": "official-1", "d2#o1": "official-2", "d3#o1": "official-1"}
    day = {"d1#o1": "2025-02-01", "d2#o1": "2025-01-01"}
    whole = [Cluster(("d1#o1", "d2#o1", "d3#o1"), ())]
    assert named(whole, told, day) == ["official-2"]
    assert named([Cluster((mention,), ()) for mention in told], told, day) == [
        "official-1",
        "official-2",
        entity_id("official", "official-1", "d3#o1"),
    ]


Pair: TypeAlias = tuple[str, str]
Chosen: TypeAlias = list[tuple[Pair, float]]

MEMBERS = "abcdefgh"
PAIRS = list(combinations(MEMBERS, 2))
EDGES = st.lists(st.tuples(st.sampled_from(PAIRS), st.sampled_from([0.2, 0.5, 0.5001, 0.9])), max_size=20)
SOME = st.lists(st.sampled_from(PAIRS), max_size=5)
JUDGEMENTS = st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=4)


@given(EDGES, SOME, JUDGEMENTS, st.randoms())
def test_any_order_gives_the_same_clusters(
    edges: Chosen, foes: list[Pair], judgements: dict[Pair, bool], random: Random
) -> None:
    plain = [(a, b, score) for (a, b), score in edges]
    expected = clusters(MEMBERS, plain, foes, Verdicts(judgements))
    shuffled = [edge if random.random() < 0.5 else (edge[1], edge[0], edge[2]) for edge in plain]
    random.shuffle(shuffled)
    members = random.sample(MEMBERS, len(MEMBERS))
    table = dict(random.sample(sorted(judgements.items()), len(judgements)))
    assert clusters(members, shuffled, foes, Verdicts(table)) == expected


@given(EDGES, SOME)
def test_no_cluster_holds_a_conflict_and_links_join_all_of_it(edges: Chosen, foes: list[Pair]) -> None:
    found = clusters(MEMBERS, [(a, b, score) for (a, b), score in edges], foes)
    assert sorted(member for cluster in found for member in cluster.members) == list(MEMBERS)
    for cluster in found:
        assert not any({a, b} <= set(cluster.members) for a, b in foes)
        joined = [(link.left, link.right, link.score) for link in cluster.links]
        assert len(joined) == len(cluster.members) - 1
        assert [cluster.members] == [again.members for again in clusters(cluster.members, joined)]


@given(EDGES, SOME, EDGES)
def test_what_no_pair_connects_can_be_clustered_alone(edges: Chosen, foes: list[Pair], others: Chosen) -> None:
    here = [(a, b, score) for (a, b), score in edges]
    there = [(a.upper(), b.upper(), score) for (a, b), score in others]
    alone = clusters(MEMBERS, here, foes)
    together = clusters(MEMBERS + MEMBERS.upper(), here + there, foes)
    assert [cluster for cluster in together if cluster.members[0].islower()] == alone
