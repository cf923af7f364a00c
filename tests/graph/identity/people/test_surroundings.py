"""Which officials a change may concern: reached by name, id or judgement, and nobody else."""

from collections.abc import Iterable, Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.identity.judgement import Judgement, judgement
from graph.identity.names import compare, prepare
from graph.identity.people.surroundings import Surroundings
from graph.identity.scope import Scope
from tests.graph.identity.documents import mentions, told
from tests.graph.identity.memory import Memory

MINISTER = {"name": "Karim Naciri", "post": "Minister of the Interior", "country": "MA"}


def reached(
    new: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]], judgements: Iterable[Judgement] = ()
) -> set[str]:
    """Mentions that are to be resolved when somebody is told of, in a graph that tells of others."""
    graph = Memory(judgements)
    graph.replace(told({id: {"people": {"x": one}} for id, one in others.items()}))
    around = Surroundings(Scope(mentions("new", {"people": {"x": new}}), (), graph))
    around.spread()
    return {member.mention for one in (*around.strong, *around.short) for member in one.members} - {"new#x"}


def test_one_name_is_reached_across_scripts() -> None:
    arabic = {"name": "كريم الناصري", "post": "وزير العدل", "country": "MA"}
    assert reached(MINISTER, {"a": arabic, "b": {**MINISTER, "name": "Omar Alaoui"}}) == {"a#x"}


def test_another_country_is_left_alone_and_an_unknown_one_looked_at() -> None:
    others = {"a": {**MINISTER, "country": "TN"}, "b": {"name": "Karim Naciri", "post": "adviser"}}
    assert reached(MINISTER, others) >= {"b#x"}
    assert reached({"name": "Karim Naciri", "country": "MA"}, {"a": others["a"]}) == set()


def test_whoever_may_be_meant_by_a_surname_is_reached_by_the_full_name() -> None:
    assert reached(MINISTER, {"a": {"name": "Naciri", "country": "MA"}}) == {"a#x"}


def test_who_is_told_under_one_id_is_reached_and_who_is_judged_with_him() -> None:
    other = {"name": "Omar Alaoui", "post": "adviser", "country": "TN"}
    (ours,), (theirs,) = (
        [it.told for it in mentions("a", {"people": {"x": one}}) if it.kind == "official"] for one in (MINISTER, other)
    )
    decided = judgement(ours, theirs, "same", by="A. Reader", when="2026-11-25")
    assert reached(MINISTER, {"a": MINISTER, "b": other}) == {"a#x"}
    assert reached(MINISTER, {"a": MINISTER, "b": other}, [decided]) == {"a#x", "b#x"}


WORDS = ["Karim", "Kareem", "كريم", "Naciri", "Nasseri", "الناصري", "Alaoui", "العلوي", "Ben Ali", "بنعلي", "Amin"]
names = st.lists(st.sampled_from(WORDS), min_size=2, max_size=3, unique=True).map(" ".join)


@given(names, names)
@settings(max_examples=300)
def test_who_has_one_name_is_reached(one: str, other: str) -> None:
    if compare(prepare(one), prepare(other)).relation == "same":
        assert reached({**MINISTER, "name": one}, {"a": {**MINISTER, "name": other}}) == {"a#x"}
