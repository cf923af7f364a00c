from typing import Any

import pytest
import yaml

from graph.linked.mapping import Property, graph_mapping
from graph.store.schema import NODES, RELATIONSHIPS
from ontology import folder

OWN = "https://w3id.org/mithaq/ns#"


def ontology() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((folder() / "mithaq.yaml").read_text(encoding="utf-8"))
    return content


def test_every_label_and_type_of_the_graph_is_mapped() -> None:
    mapping = graph_mapping()
    assert set(mapping.labels) == set(NODES)
    assert set(mapping.relationships) == set(RELATIONSHIPS)


def test_no_two_properties_or_types_are_written_alike() -> None:
    mapping = graph_mapping()
    for kind in (*mapping.labels.values(), mapping.facts, mapping.passage.selector):
        assert len(kind.by_predicate()) == len(kind.properties)
    assert len({kind.predicate for kind in mapping.relationships.values()}) == len(mapping.relationships)
    assert len({kind.path for kind in mapping.labels.values()}) == len(mapping.labels)


def test_own_classes_and_relationships_are_in_the_ontology() -> None:
    mapping, model = graph_mapping(), ontology()
    first = {kind.types[0] for kind in (*mapping.labels.values(), mapping.facts)}
    assert first == {OWN + name for name in model["classes"] if name not in ("Passage", "Selector")}
    predicates = {kind.predicate for kind in mapping.relationships.values()} | {mapping.states}
    assert predicates <= {OWN + name for name in model["slots"]}


def test_own_predicates_of_values_are_in_the_ontology() -> None:
    mapping, model = graph_mapping(), ontology()
    attributes = {name for entry in model["classes"].values() for name in entry.get("attributes", {})}
    known = {OWN + name for name in (*model["slots"], *attributes)}
    kinds = (*mapping.labels.values(), mapping.facts)
    own = {item.predicate for kind in kinds for item in kind.properties.values() if item.predicate.startswith(OWN)}
    assert own <= known


def test_the_prefixes_are_those_of_the_ontology() -> None:
    prefixes, known = graph_mapping().prefixes, ontology()["prefixes"]
    assert {name: iri for name, iri in prefixes.items() if name in known} == {
        name: iri for name, iri in known.items() if name in prefixes
    }


@pytest.mark.parametrize(
    ("item", "value", "fits"),
    [
        (Property("names_ar", "a:b", language="ar", many=True), ["ا"], True),
        (Property("names_ar", "a:b", language="ar", many=True), [], False),
        (Property("starts", "a:b", many=True), [1, 2], False),
        (Property("name_ar", "a:b", language="ar"), 1, False),
        (Property("country", "a:b", node="Country"), "MA", True),
        (Property("value", "a:b"), 12.5, True),
        (Property("value", "a:b"), ["12.5"], False),
    ],
)
def test_a_value_of_another_kind_than_the_mapping_expects(item: Property, value: object, fits: bool) -> None:
    assert item.fits(value) is fits
