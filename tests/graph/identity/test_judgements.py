from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import ConflictingJudgements
from graph.identity.judgements import Judgement, Judgements, judgement, judgement_id

A, B, C, D = (f"official-{letter * 12}" for letter in "abcd")
DOCUMENTS = ("d1", "d2", "d3")
MENTIONS = [(f"{document}#{told}", told, document) for told, document in product((A, B, C, D), (*DOCUMENTS, "other"))]
IDS = [id for id, _, _ in MENTIONS]
TOLD = {id: (told, document) for id, told, document in MENTIONS}


def made(left: str, verdict: str, right: str, when: str = "2026-01-01", by: str = "Ana") -> Judgement:
    names = {"left_name": left[-1], "right_name": right[-1]}
    return judgement(left, right, verdict, by=by, when=when, why="their posts", **names)


def ends() -> st.SearchStrategy[str]:
    narrowed = [f"{told}@{document}" for told, document in product((A, B, C, D), DOCUMENTS)]
    return st.sampled_from([A, B, C, D, *narrowed])


def overlap(pair: tuple[str, str]) -> bool:
    (left, _, one), (right, _, other) = (end.partition("@") for end in pair)
    return left == right and not (one and other and one != other)


def sets() -> st.SearchStrategy[list[Judgement]]:
    pairs = st.tuples(ends(), ends()).filter(lambda pair: not overlap(pair))
    days = st.sampled_from(["2026-01-01", "2026-01-02"])
    return st.lists(
        st.builds(
            lambda pair, verdict, when: made(pair[0], verdict, pair[1], when),
            pairs,
            st.sampled_from(["same", "different", "unsure"]),
            days,
        ),
        max_size=7,
    )


def inside(mention: str, end: str) -> bool:
    told, document = TOLD[mention]
    return end in (told, f"{told}@{document}")


def follows(judgements: Judgements) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """What follows from judgements, by definition: pairs that are the same, and pairs that are different."""
    group = {id: {id} for id in IDS}
    for item in judgements:
        if item.verdict == "same":
            both = [id for id in IDS if inside(id, item.left) or inside(id, item.right)]
            one = set().union(*(group[id] for id in both))
            group |= dict.fromkeys(one, one)
    same = {(a, b) for a, b in product(IDS, IDS) if a != b and b in group[a]}
    different = set()
    for item in judgements:
        if item.verdict == "different":
            for a, b in product(IDS, IDS):
                if inside(a, item.left) and inside(b, item.right):
                    different |= {*product(group[a], group[b]), *product(group[b], group[a])}
    return same, different


@given(sets())
def test_mentions_are_judged_as_follows_from_the_judgements(items: list[Judgement]) -> None:
    judgements = Judgements(items)
    judged = judgements.judged(MENTIONS)
    same, different = follows(judgements)
    assert {(a, b) for a, b in product(IDS, IDS) if a != b and judged.same(a, b)} == same
    assert {pair for pair in product(IDS, IDS) if judged.different(*pair)} == different


@given(sets())
def test_a_set_that_passes_says_never_same_and_different_of_a_pair(items: list[Judgement]) -> None:
    judgements = Judgements(items)
    same, different = follows(judgements)
    if same & different or any((id, id) in different for id in IDS):
        with pytest.raises(ConflictingJudgements) as raised:
            judgements.check()
        assert all(line.startswith("judgement-") for line in raised.value.chain)
        assert "is not" in raised.value.chain[0]
    else:
        judgements.check()


@given(sets(), st.randoms())
def test_the_order_of_judgements_does_not_matter(items: list[Judgement], random: object) -> None:
    shuffled = list(items)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert Judgements(shuffled) == Judgements(items)
    assert Judgements([]).joined(items) == Judgements(items)


@given(sets())
def test_all_that_is_judged_follows_from_the_pairs(items: list[Judgement]) -> None:
    judgements = Judgements(items)
    judged = judgements.judged(MENTIONS)
    pairs = list(judged.pairs(IDS))
    group = {id: frozenset({id}) for id in IDS}
    for a, b in pairs:
        if judged.same(a, b):
            one = group[a] | group[b]
            group |= dict.fromkeys(one, one)
    apart = {(group[a], group[b]) for a, b in pairs if judged.different(a, b)}
    for a, b in combinations(IDS, 2):
        assert judged.same(a, b) == (b in group[a])
        if not judged.same(a, b):
            assert judged.different(a, b) == bool({(group[a], group[b]), (group[b], group[a])} & apart)


def test_a_chain_is_shown_with_names_who_and_when() -> None:
    items = [made(A, "same", f"{B}@d1"), made(B, "same", C, by="Luis"), made(C, "same", D), made(A, "different", D)]
    with pytest.raises(ConflictingJudgements, match="a and d are judged both different and the same") as raised:
        Judgements(items).check()
    assert raised.value.chain == (
        f"{judgement_id(A, D)}  a ({A}) is not d ({D}) (Ana, 2026-01-01: their posts)",
        f"{judgement_id(A, f'{B}@d1')}  a ({A}) is the same as 1 ({B}@d1) (Ana, 2026-01-01: their posts)",
        f"{judgement_id(B, C)}  b ({B}) is the same as c ({C}) (Luis, 2026-01-01: their posts)",
        f"{judgement_id(C, D)}  c ({C}) is the same as d ({D}) (Ana, 2026-01-01: their posts)",
    )
    Judgements(items[:3]).check()


def test_one_pair_judged_both_ways_is_a_contradiction_and_unsure_gives_way() -> None:
    with pytest.raises(ConflictingJudgements):
        Judgements([made(A, "same", B), made(A, "different", B)]).check()
    later = made(A, "same", B, when="2026-02-02")
    assert list(Judgements([made(A, "same", B), later, made(A, "unsure", B, when="2026-03-03")])) == [later]


def test_unsure_says_neither_but_is_known() -> None:
    judged = Judgements([made(A, "unsure", B)]).judged(MENTIONS)
    one, other = f"d1#{A}", f"d2#{B}"
    assert judged.unsure(one, other)
    assert not judged.same(one, other)
    assert not judged.different(one, other)
    assert not judged.unsure(one, f"d2#{C}")


def test_what_a_judgement_touches() -> None:
    judgements = Judgements([made(A, "same", f"{B}@d1"), made(B, "different", C)])
    assert judgements.linked([A]) == {A, B, C}
    assert judgements.linked([D]) == {D}
    assert [item.right for item in judgements.touching([C])] == [C]
    assert list(judgements.without([judgement_id(B, C)])) == [made(A, "same", f"{B}@d1")]
