import io
import json
import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner
from followthemoney import model
from followthemoney.cli.cli import cli
from hypothesis import given

from graph.linked import Reader
from graph.neighbours.followthemoney import write_followthemoney
from tests.graph.linked.graphs import BY_HAND, NADIA, InMemory, by_chance


def written(graph: Reader) -> list[dict[str, Any]]:
    output = io.BytesIO()
    count = write_followthemoney(graph, output)
    entities = [json.loads(line) for line in output.getvalue().decode().split("\n")[:-1]]
    assert len(entities) == count
    return entities


def faults(entity: dict[str, Any]) -> object:
    """What followthemoney says against an entity, or would change of it."""
    proxy = model.get_proxy(entity, cleaned=False)
    kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
    if kept != entity["properties"] or proxy.id != entity["id"]:
        return kept
    return proxy.schema.validate({"properties": entity["properties"]})


def of(entities: list[dict[str, Any]], schema: str) -> list[dict[str, Any]]:
    return [entity for entity in entities if entity["schema"] == schema]


def test_followthemoney_keeps_every_value(graph: InMemory) -> None:
    entities = written(graph)
    assert [(entity, fault) for entity in entities if (fault := faults(entity))] == []
    assert {"Person", "PublicBody", "Position", "Occupancy", "Event", "UnknownLink", "Article", "Project"} <= {
        entity["schema"] for entity in entities
    }


def test_every_reference_leads_to_an_entity_of_the_right_schema(graph: InMemory) -> None:
    entities = {entity["id"]: entity for entity in written(graph)}
    for entity in entities.values():
        proxy = model.get_proxy(entity)
        for property, value in proxy.itervalues():
            if property.range:
                assert model[entities[value]["schema"]].is_a(property.range), (entity, property.name)


def test_the_tool_accepts_the_file(graph: InMemory, tmp_path: Any) -> None:
    file, out = tmp_path / "graph.ftm.json", tmp_path / "out.json"
    with file.open("wb") as output:
        count = write_followthemoney(graph, output)
    assert CliRunner().invoke(cli, ["validate", "-i", str(file), "-o", str(out)]).exit_code == 0
    assert len(out.read_bytes().splitlines()) == count


@given(by_chance())
def test_followthemoney_keeps_every_value_of_any_graph(graph: InMemory) -> None:
    for entity in written(graph):
        assert not faults(entity), entity


def test_equal_graphs_give_equal_files(seeds: InMemory) -> None:
    nodes, links = list(seeds.nodes()), list(seeds.relationships())
    random.Random(1).shuffle(nodes)
    random.Random(2).shuffle(links)
    assert written(InMemory(nodes, links)) == written(seeds)


def test_each_meeting_is_a_link_with_its_sentence_and_document(seeds: InMemory) -> None:
    met = [entity for entity in of(written(seeds), "UnknownLink") if entity["properties"]["role"] == ["met"]]
    assert len(met) == Counter(link.type for link in seeds.relationships())["MET"]
    for link in met:
        assert link["properties"]["summary"]
        assert link["properties"]["proof"]


def test_a_meeting_says_who_when_and_where_it_is_said() -> None:
    entities = written(BY_HAND)
    [met] = [entity for entity in of(entities, "UnknownLink") if entity["properties"]["role"] == ["met"]]
    [document] = of(entities, "Article")
    assert met["properties"] == {
        "subject": [NADIA.id],
        "object": ["official-00000000000b"],
        "role": ["met"],
        "status": ["held"],
        "startDate": ["2025-01-28"],
        "endDate": ["2025-01-29"],
        "summary": ['استقبلت نادية\n"لويس"'],
        "proof": [document["id"]],
        "sourceUrl": ["https://example.org/a b"],
        "recordId": ["MET|official-00000000000a|official-00000000000b|event-00000000000c"],
    }
    assert document["properties"]["language"] == ["ara"]
    assert document["properties"]["publishedAt"] == ["2025-01"]


def test_a_person_has_all_names_and_the_country() -> None:
    [nadia] = [entity for entity in of(written(BY_HAND), "Person") if entity["id"] == NADIA.id]
    assert nadia["properties"]["name"] == ["نادية"]
    assert nadia["properties"]["alias"] == ["Nadia Élan", "السيدة نادية"]
    assert nadia["properties"]["country"] == ["ma"]


@pytest.mark.parametrize(
    ("property", "value", "note"),
    [
        ("url", "mailto:desk@example.org", "sourceUrl: mailto:desk@example.org"),
        ("lang", "xx", "language: xx"),
        ("published", "2024~", "publishedAt: 2024~"),
    ],
)
def test_what_followthemoney_has_no_place_for_is_noted(property: str, value: str, note: str) -> None:
    nodes = [
        replace(node, properties={**node.properties, property: value}) if node.node.label == "Document" else node
        for node in BY_HAND.nodes()
    ]
    [document] = of(written(InMemory(nodes, list(BY_HAND.relationships()))), "Article")
    assert document["properties"]["notes"] == [note]
