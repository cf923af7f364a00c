"""What can be wrong is found, by the rule that is for it, and nothing is found where nothing is wrong."""

from collections.abc import Sequence
from functools import partial

import pytest
from pyoxigraph import Quad

from graph.check import Findings, evaluate, gathered, of_graph, reference, shapes
from graph.identity import reference_entities
from graph.store import Store
from graph.store.connection import Connection, Transaction
from tests.graph.check.conftest import read_seeds
from tests.graph.check.planting import DEFECTS, plant

# rdflib knows the type and does not look whether a text is JSON.
NOT_JSON = "offsets that are no list"


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_by_the_rules_that_are_for_it(told: Sequence[Quad], name: str) -> None:
    with gathered(told) as statements:
        plant(statements, DEFECTS[name])
        assert sorted(Findings(evaluate(statements, shapes())).counts) == sorted(DEFECTS[name]["finds"])


def test_every_rule_by_hand_has_a_defect() -> None:
    by_hand = {name for name, rule in shapes().rules.items() if rule.messages}
    assert by_hand <= {rule for defect in DEFECTS.values() for rule in defect["finds"]}


def test_pyshacl_finds_the_same(small: Sequence[Quad]) -> None:
    with gathered(small) as statements:
        assert not list(evaluate(statements, shapes()))
        for name in DEFECTS:
            if name != NOT_JSON:
                plant(statements, DEFECTS[name])
        found, expected = list(Findings(evaluate(statements, shapes()))), list(Findings(reference(statements)))
    assert found == expected
    assert len({finding.rule for finding in found}) > 25


def test_nothing_is_wrong_with_the_seeds_and_what_is_changed_in_the_store_is_found(connection: Connection) -> None:
    store = Store(connection)
    store.prepare(reference_entities())
    store.replace(read_seeds())
    assert not rules_broken(store)
    planted = [defect for defect in DEFECTS.values() if "cypher" in defect]
    for defect in planted:
        connection.write(partial(Transaction.run, cypher=defect["cypher"]))
    found = rules_broken(store)
    assert [defect["finds"] for defect in planted if not found & set(defect["finds"])] == []


def rules_broken(store: Store) -> set[str]:
    with of_graph(store) as quads, gathered(quads) as statements:
        return set(Findings(evaluate(statements, shapes())).counts)
