from collections.abc import Iterator
from contextlib import closing

import pytest

from graph.linked.addresses import digest
from graph.linked.parts.fact_index import FactIndex
from graph.store import Store


@pytest.fixture(scope="module")
def index(examples: Store) -> Iterator[FactIndex]:
    with closing(FactIndex(examples.run)) as made:
        yield made


def test_every_fact_is_found_by_its_address(index: FactIndex, examples: Store) -> None:
    facts = {link.properties["fact"]: link for link in examples.relationships() if "fact" in link.properties}
    assert len(facts) > 100
    for id, link in facts.items():
        found = index.find(digest(str(id)))
        assert found is not None
        assert (found.id, found.type, found.start, found.end) == (id, link.type, link.start, link.end)


def test_what_is_no_address_of_a_fact_is_not_found(index: FactIndex) -> None:
    assert index.find("0" * 16) is None
    assert index.find("' OR 1=1 --") is None
