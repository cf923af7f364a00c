from graph.identity import resolve
from graph.store import Store
from tests.speed.newsroom import records
from tests.speed.written import Written

SEED, PEOPLE, MENTIONS = 3, 120, 300


def test_is_what_the_store_holds_after_loading(store: Store) -> None:
    graphs = [resolve(record) for record in records(SEED, PEOPLE, MENTIONS)]
    store.replace(graphs)
    nodes = {item.node: {**item.properties} for item in store.nodes() if item.node.label not in ("Area", "Country")}
    written = Written(graphs)
    assert {item.node: item.properties for item in written.nodes()} == nodes
    links = [(*link.order, dict(link.properties)) for link in store.relationships()]
    found = [(*link.order, dict(link.properties)) for link in written.relationships()]
    assert sorted(found, key=repr) == sorted(links, key=repr)


def test_every_kind_of_statement_is_among_the_documents() -> None:
    found = {claim.predicate for record in records(SEED, PEOPLE, MENTIONS) for claim in resolve(record).claims}
    assert found == {
        "ABOUT", "AGREEMENT", "BETWEEN", "BY", "COOPERATES_WITH", "COVERS", "EVENT", "FIGURE", "HELD_IN", "HOLDS",
        "INITIATIVE", "MET", "REPRESENTS", "STATED_BY", "TOOK_PART",
    }  # fmt: skip


def test_quotes_lie_where_the_record_says() -> None:
    for record in records(SEED, PEOPLE, MENTIONS):
        for part in (*(record.agreements or ()), *(record.cooperation or ()), *(record.figures or ())):
            for item in part.evidence or ():
                assert record.document.text[item.start : item.end] == item.quote
