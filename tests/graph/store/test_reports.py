"""Which documents of the graph print one report, on each engine."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims.model import DocumentGraph
from graph.documents import Signature, Source, Sources, bands, regroup, signature
from graph.identity.reference import reference_entities
from graph.store.store import Store
from tests.conftest import Engines
from tests.graph.documents.stories import reworded, story
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import Cooperation, Meeting, Person, Told, tell
from tests.graph.store.test_replace import whole

WIRE, OTHER, THIRD = story(1), story(2), story(3)
DAYS = ("", "2025-01", "2025-01-28")


def printed(id: str, words: Sequence[str], published: str = "", *things: Told) -> DocumentGraph:
    """A document whose text is not kept."""
    signed = signature(" ".join(words))
    graph = tell(id, *(things or [Cooperation()]))
    own = {"signature": str(signed), "bands": " ".join(bands(signed)), "record": f"{signed} {published} {things}"}
    dated = {"published": published} if published else {}
    return replace(graph, document={"id": id, "lang": "en", "title": id, "sha256": "0", **own, **dated})


def reports(store: Store) -> dict[str, str]:
    rows = store.run("MATCH (d:Document) RETURN d.id AS id, d.report AS report")
    return {row["id"]: row["report"] for row in rows}


def by_all_together(graphs: Iterable[DocumentGraph]) -> dict[str, str]:
    known = [(graph.document, Signature.parse(str(graph.document["signature"]))) for graph in graphs]
    sources = [Source(str(of["id"]), signed, str(of.get("published", ""))) for of, signed in known]
    return regroup(sources, (), Sources(sources).around)


def test_reprints_have_one_report_whatever_came_first(store: Store) -> None:
    papers = [printed(f"paper {n}", [f"by{n}", *WIRE[: 150 - 5 * n]], f"2025-01-{20 - n}") for n in range(3)]
    alone = printed("alone", OTHER)
    for graph in (papers[1], alone, papers[0], papers[2]):
        store.replace([graph])
    assert reports(store) == dict.fromkeys(["paper 0", "paper 1", "paper 2"], "paper 2") | {"alone": "alone"}
    assert store.replace([papers[1], alone])[0].kind == "unchanged"


def test_the_next_document_begins_the_report_when_the_first_is_taken_out_or_corrected(store: Store) -> None:
    store.replace([printed(f"{n}", [f"by{n}", *WIRE], f"2025-01-1{n}") for n in range(4)])
    assert set(reports(store).values()) == {"0"}
    store.remove(["0"])
    assert reports(store) == {"1": "1", "2": "1", "3": "1"}
    store.replace([printed("1", OTHER, "2025-01-11")])
    assert reports(store) == {"1": "1", "2": "2", "3": "2"}
    store.replace([printed("3", [*WIRE, "end"], "2025-01-09")])
    assert reports(store) == {"1": "1", "2": "3", "3": "3"}


def told(spelled: str, status: str) -> tuple[Told, ...]:
    """Somebody spelled one way, and a meeting with one outcome."""
    return Person(spelled), Meeting((Person("Ali Alaoui"), Person("Juan Sanz", "ES")), status=status)


def chosen(store: Store) -> tuple[str, str, set[str]]:
    """How somebody is spelled, and what became of the meeting and of who takes part."""
    (name,) = (
        row["name"] for row in store.run("MATCH (o:Official {id: 'official-omar_alaoui-ma'}) RETURN o.name AS name")
    )
    (status,) = (row["status"] for row in store.run("MATCH (e:Event) RETURN e.status AS status"))
    took = store.run("MATCH (:Official)-[t:TOOK_PART]->(:Event) RETURN t.status AS status")
    return name, status, {row["status"] for row in took}


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1), (1, 0, 4, 3, 2)])
def test_papers_that_print_one_report_count_once_in_what_is_derived(store: Store, order: Sequence[int]) -> None:
    between, before, after = [*WIRE], [*WIRE], [*WIRE]
    before[0::11], after[5::11] = (["before"] * len(part) for part in (before[0::11], after[5::11]))
    one, other = told("Omar Alaoui", "held"), told("Omar ALAOUI", "denied")
    papers = [
        printed("1", between, "2025-01-10", *one),
        printed("2", before, "2025-01-11", *one),
        printed("3", after, "2025-01-12", *one),
        printed("4", OTHER, "2025-01-11", *other),
        printed("5", THIRD, "2025-01-11", *other),
    ]
    for number in order:
        store.replace([papers[number]])
    assert chosen(store) == ("Omar ALAOUI", "denied", {"denied"})
    assert reports(store) == {"1": "1", "2": "1", "3": "1", "4": "4", "5": "5"}
    changes = store.remove(["1"])
    assert reports(store) == {"2": "2", "3": "3", "4": "4", "5": "5"}
    assert {change.document: change.kind for change in changes} == {"1": "removed", "2": "resolved", "3": "resolved"}
    assert chosen(store) == ("Omar ALAOUI", "held", {"held"})
    store.remove(["4"])
    assert chosen(store)[0] == "Omar Alaoui"
    store.replace([papers[0]])
    assert set(reports(store).values()) == {"1", "5"}
    assert chosen(store) == ("Omar ALAOUI", "held", {"held"})


def test_a_document_of_which_nothing_is_kept_is_alone(store: Store) -> None:
    store.replace([tell("one", Cooperation()), tell("other", Cooperation())])
    assert reports(store) == {"one": "one", "other": "other"}


def test_a_graph_that_is_read_back_has_the_same_reports(store: Store) -> None:
    store.replace([printed("a", WIRE), printed("b", WIRE[:120])])
    nodes, relationships = list(store.nodes()), list(store.relationships())
    store.remove(["a", "b"])
    store.restore(nodes, relationships)
    assert reports(store) == {"a": "a", "b": "a"}
    store.replace([printed("0", WIRE)])
    assert set(reports(store).values()) == {"0"}


def text(chance: random.Random) -> list[str]:
    """A story, a part of one, several, or one reworded."""
    first, length = chance.randrange(0, 100), chance.choice([50, 75, 110, 150])
    one = chance.choice([WIRE, OTHER, THIRD])[first : first + length]
    many = [word for part in chance.sample([WIRE, OTHER, THIRD], chance.choice([1, 1, 2, 3])) for word in part]
    return reworded(chance.choice([one, many]), chance.choice([8, 15, 40]))


def things(chance: random.Random) -> tuple[Told, ...]:
    return told(chance.choice(["Omar Alaoui", "Omar ALAOUI"]), chance.choice(["held", "denied", "cancelled"]))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_change_by_change_is_as_all_together_in_any_order(engines: Engines, chance: random.Random) -> None:
    with engines.empty("embedded") as connection:
        store = Store(connection, as_told)
        store.prepare(reference_entities())
        kept: dict[str, DocumentGraph] = {}
        for _ in range(6):
            ids = chance.sample(range(10), chance.choice([1, 2, 4]))
            new = [printed(f"{n}", text(chance), chance.choice(DAYS), *things(chance)) for n in ids]
            store.replace(new)
            kept |= {str(graph.document["id"]): graph for graph in new}
            for gone in chance.sample(sorted(kept), chance.choice([0, 0, 1])):
                store.remove([gone])
                del kept[gone]
            assert reports(store) == by_all_together(kept.values())
        one_by_one = whole(store)
        store.remove(store.documents())
        store.replace(list(kept.values()))
        assert whole(store) == one_by_one
