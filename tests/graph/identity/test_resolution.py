"""Resolution of small sets of documents with few names, posts, countries and days, so that much clashes.

What holds of any: the order of coming and going does not matter, nobody is two of one event, judgements are respected
and, taken back, leave nothing behind.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from random import Random
from typing import Any, TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from graph.claims.model import Mention, Resolved
from graph.errors import ConflictingJudgements
from graph.identity.judgement import Judgement, judgement, told_of
from graph.identity.judgements import Judgements
from tests.graph.identity.documents import mentions as mentions_of
from tests.graph.identity.memory import Memory

Told: TypeAlias = dict[str, dict[str, Any]]
Mentions: TypeAlias = Mapping[str, Sequence[Mention]]

NAMES = [
    "Karim Naciri",
    "Carim Naciri",
    "كريم الناصري",
    "Karim Ben Naciri",
    "K. Naciri",
    "Naciri",
    "Karim Alaoui",
    "Alaoui",
    "Omar Alaoui",
]
POSTS = ["Minister of the Interior", "Minister of Justice", "Adviser", "وزير الداخلية", "Head of State"]
DAYS = ["2020-01-10", "2020-01-12", "2020-09-01", "2024-06-01", None]

names, posts = st.sampled_from(NAMES), st.sampled_from(POSTS)
of = {"country": st.sampled_from(["MA", "MA", "TN"]), "body": st.sampled_from(["ABC", "Ministry of Justice"])}
named = st.fixed_dictionaries({"name": names}, optional={"post": posts, **of})
someone = named | st.fixed_dictionaries({"post": posts}, optional=of)
events = st.fixed_dictionaries(
    {"type": st.sampled_from(["meeting", "visit", "conference"])},
    optional={
        "start": st.sampled_from(["2020-01-09", "2020-01-10", "2020-01"]),
        "country": st.sampled_from(["MA", "TN"]),
        "city": st.sampled_from(["Rabat", "Tunis"]),
        "status": st.sampled_from(["planned", "denied"]),
    },
)
agreements = st.fixed_dictionaries(
    {"parties": st.sampled_from([["MA", "ES"], ["o1", "ES"], ["MA", "o1"], ["MA", "ES", "FR"]])},
    optional={
        "kind": st.sampled_from(["agreement", "protocol", "mou"]),
        "name": st.sampled_from(["Agreement on Ports", "Treaty of Friendship", "Ports Agreement"]),
        "date": st.sampled_from(["2020-01-09", "2020-01-10", "2020-01", "2020"]),
        "status": st.sampled_from(["signed", "announced", "proposed"]),
    },
)
acronyms = st.sampled_from([{}, {}, {"g1": {"name": "Office of Ports", "names": ["ABC"], "country": "MA"}}])


@st.composite
def document(draw: st.DrawFn) -> dict[str, Any]:
    """What a document tells, as `documents` takes it."""
    some = draw(st.lists(someone, min_size=1, max_size=3))
    told: dict[str, Any] = {"people": {f"o{number}": one for number, one in enumerate(some, 1)}}
    told |= {"bodies": draw(acronyms), "events": draw(st.lists(events, max_size=2))}
    told |= {"agreements": draw(st.lists(agreements, max_size=1))}
    return told | ({"day": day} if (day := draw(st.sampled_from(DAYS))) else {})


ids = st.sampled_from("abcdefg")
some_documents = st.dictionaries(ids, document(), min_size=2, max_size=7)


def mentions(told: Told) -> Mentions:
    return {id: mentions_of(id, one) for id, one in told.items()}


def together(told: Mentions, judged: Iterable[Judgement] = ()) -> dict[str, Resolved]:
    graph = Memory(judged)
    graph.replace([mention for some in told.values() for mention in some])
    return graph.entities()


@given(some_documents, st.randoms())
def test_one_by_one_in_any_order_gives_what_all_at_once_gives(documents: Told, random: Random) -> None:
    told, graph = mentions(documents), Memory()
    for id in random.sample(sorted(told), len(told)):
        graph.replace(told[id])
    assert graph.entities() == together(told)


@given(some_documents, st.data())
def test_what_went_leaves_nothing_behind(documents: Told, data: st.DataObject) -> None:
    told, graph = mentions(documents), Memory()
    held: dict[str, Sequence[Mention]] = {}
    any_of_them = st.sampled_from(sorted(told))
    for come, go in data.draw(st.lists(st.tuples(any_of_them, any_of_them), min_size=2, max_size=10)):
        graph.replace(told[come])
        held[come] = told[come]
        if go != come and go in held:
            graph.replace((), [go])
            del held[go]
        assert graph.entities() == together(held)


@given(some_documents, st.dictionaries(ids, document(), min_size=1, max_size=3))
def test_corrected_documents_count_as_they_are_now(documents: Told, corrected: Told) -> None:
    graph, now = Memory(), dict(mentions(documents))
    graph.replace([mention for some in now.values() for mention in some])
    for id, some in mentions(corrected).items():
        graph.replace(some)
        now[id] = some
        assert graph.entities() == together(now)


@given(some_documents)
def test_nobody_is_two_of_those_who_take_part_in_one_event(documents: Told) -> None:
    told = mentions(documents)
    found = together(told)
    for some in told.values():
        there: dict[tuple[str, str], str] = {}
        for mention in some:
            for event in attended(mention):
                entity = found[mention.id].entity.id
                assert there.setdefault((event, entity), mention.told) == mention.told


def attended(mention: Mention) -> list[str]:
    found = mention.traits.get("events", [])
    assert isinstance(found, list)
    return found


@st.composite
def judged(draw: st.DrawFn) -> tuple[Told, Judgements]:
    """Documents, and judgements on some of their officials that do not contradict each other."""
    documents = draw(some_documents)
    officials = [it for some in mentions(documents).values() for it in some if it.kind == "official"]
    ends = sorted({end for it in officials for end in (it.told, f"{it.told}@{it.document}")})
    pairs = [(a, b) for a, b in combinations(ends, 2) if told_of(a) != told_of(b)]
    decided = Judgements()
    for left, right in draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else ():
        verdict = draw(st.sampled_from(["same", "different"]))
        more = decided.joined([judgement(left, right, verdict, by="A. Reader", when="2026-11-25")])
        try:
            more.check()
        except ConflictingJudgements:
            continue
        decided = more
    return documents, decided


@given(judged())
def test_judgements_are_respected(case: tuple[Told, Judgements]) -> None:
    told, decided = mentions(case[0]), case[1]
    found = together(told, decided)
    officials = [mention for some in told.values() for mention in some if mention.kind == "official"]
    asked = decided.judged((mention.id, mention.told, mention.document) for mention in officials)
    for one, other in combinations(officials, 2):
        same = found[one.id].entity == found[other.id].entity
        assert same or not asked.same(one.id, other.id)
        assert not (same and asked.different(one.id, other.id))


@given(judged())
def test_a_judgement_counts_whenever_it_comes_and_leaves_nothing_when_taken_back(case: tuple[Told, Judgements]) -> None:
    told, graph = mentions(case[0]), Memory()
    graph.replace([mention for some in told.values() for mention in some])
    before = graph.entities()
    for item in case[1]:
        graph.decided.append(item)
        graph.replace((), again=(told_of(item.left), told_of(item.right)))
        assert graph.entities() == together(told, graph.decided)
    while graph.decided:
        item = graph.decided.pop()
        graph.replace((), again=(told_of(item.left), told_of(item.right)))
        assert graph.entities() == together(told, graph.decided)
    assert graph.entities() == before


@given(judged(), st.randoms())
def test_with_judgements_documents_come_and_go_in_any_order(case: tuple[Told, Judgements], random: Random) -> None:
    told, graph = mentions(case[0]), Memory(case[1])
    order = random.sample(sorted(told), len(told))
    for id in order:
        graph.replace(told[id])
    assert graph.entities() == together(told, case[1])
    for id in order[: len(order) // 2]:
        graph.replace((), [id])
    left = {id: told[id] for id in order[len(order) // 2 :]}
    assert graph.entities() == together(left, case[1])
