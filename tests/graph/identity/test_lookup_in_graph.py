"""Names looked up through each engine's full-text search, not through a list."""

from pathlib import Path

import pytest

from graph.claims.model import DocumentGraph, Entity, Mention, Reference
from graph.errors import AmbiguousName, UnknownName
from graph.identity.keys import entity_id
from graph.identity.lookup import find
from graph.identity.names import sound_keys
from graph.store import Store
from graph.store.candidates import GraphCandidates

NAMES = ["عبد اللطيف حموشي", "فرناندو غراندي مارلاسكا", "لمياء زوين", "سلامي يلديز", "سعيد بناني", "كريم بناني"]
CROWD = [line.split("\t")[1] for line in (Path(__file__).parent / "officials.tsv").read_text("utf-8").splitlines()[1:]]


def _document(names: list[str]) -> DocumentGraph:
    nodes = {name: Reference("Official", entity_id("official", name)) for name in names}
    mentions = tuple(
        Mention(
            f"d#o{n}",
            "d",
            "official",
            name,
            (name,),
            "ar",
            sound_keys(name),
            (n,),
            (n + 1,),
            node,
            "official",
            1.0,
            "name",
        )
        for n, (name, node) in enumerate(nodes.items())
    )
    document = {"id": "d", "lang": "ar", "title": "t", "sha256": "0", "text": "x" * len(names), "record": "0"}
    return DocumentGraph(document, mentions, tuple(Entity(node, {}) for node in nodes.values()), (), (), ())


def test_spellings_reach_the_same_official(store: Store) -> None:
    store.replace([_document(NAMES + CROWD)])
    graph = GraphCandidates(store.run)
    for queries in (
        "Abdellatif Hammouchi|الحموشي|Hamouchi|Abdelatif El Hammouchi|حموشي عبد اللطيف",
        "Fernando Grande-Marlaska|Grande Marlaska|غراندي مارلاسكا|Marlaska|فرناندو غراندي-مارلاسكا",
        "Lamia Zouine|Lamiae Zouin|لمياء زوين|Zouine",
        "Selami Yıldız|سلامي يلديز|Selami Yildiz|Yildiz|يلدز",
    ):
        assert len({find(query, "Official", graph).id for query in queries.split("|")}) == 1, queries
    with pytest.raises(AmbiguousName) as raised:
        find("Bennani", "Official", graph)
    assert {line for _, line in raised.value.candidates} == {"سعيد بناني", "كريم بناني"}
    with pytest.raises(UnknownName) as unknown:
        find("Bennani Hammouchi", "Official", graph)
    assert unknown.value.nearest
