"""Which documents of the graph print one report, on each engine."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims.model import DocumentGraph
from graph.documents import Signature, Source, Sources, bands, regroup, signature
from graph.identity.reference import reference_entities
from graph.store.store import Store
from tests.conftest import Engines
from tests.graph.documents.stories import reworded, story
from tests.graph.store.telling import Cooperation, tell

WIRE, OTHER, THIRD = story(1), story(2), story(3)


def printed(id: str, words: Sequence[str], published: str = "") -> DocumentGraph:
    """A document whose text is not kept."""
    signed = signature(" ".join(words))
    graph = tell(id, Cooperation())
    own = {"signature": str(signed), "bands": " ".join(bands(signed)), "record": str(signed) + published}
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


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_change_by_change_is_as_all_together_in_any_order(engines: Engines, chance: random.Random) -> None:
    with engines.empty("embedded") as connection:
        store = Store(connection)
        store.prepare(reference_entities())
        kept: dict[str, DocumentGraph] = {}
        for _ in range(6):
            ids = chance.sample(range(10), chance.choice([1, 2, 4]))
            new = [printed(f"{n}", text(chance), chance.choice(["", "2025-01", "2025-01-28"])) for n in ids]
            store.replace(new)
            kept |= {str(graph.document["id"]): graph for graph in new}
            for gone in chance.sample(sorted(kept), chance.choice([0, 0, 1])):
                store.remove([gone])
                del kept[gone]
            assert reports(store) == by_all_together(kept.values())
