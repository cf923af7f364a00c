import pytest

from graph.claims.model import Reference
from graph.errors import StoreUnavailable
from graph.store.evidence import Row
from graph.store.links import Link, write_links
from graph.store.statements import write_relationships

MOROCCO, SPAIN, POLICE = Reference("Country", "MA"), Reference("Country", "ES"), Reference("Agency", "agency-1")


def test_links_are_written_by_kind_and_in_order() -> None:
    seen: list[tuple[str, list[Row]]] = []

    def run(statement: str, rows: list[Row]) -> list[Row]:
        seen.append((statement, rows))
        return [{"written": len(rows)}]

    later = Link("COOPERATES_WITH", SPAIN, MOROCCO, {"fact": "b", "area": "x"})
    first = Link("COOPERATES_WITH", SPAIN, MOROCCO, {"fact": "a", "area": "y"})
    write_links(run, write_relationships, [later, Link("OF", POLICE, SPAIN), first])
    assert [statement for statement, _ in seen] == [
        write_relationships("COOPERATES_WITH", "Country", "Country"),
        write_relationships("OF", "Agency", "Country"),
    ]
    assert seen[0][1] == [
        {"start": "ES", "end": "MA", "fact": "a", "properties": {"fact": "a", "area": "y"}},
        {"start": "ES", "end": "MA", "fact": "b", "properties": {"fact": "b", "area": "x"}},
    ]


def test_an_end_that_is_not_there_is_noticed() -> None:
    with pytest.raises(StoreUnavailable, match="wrote 0 of 1 rows"):
        write_links(lambda *_, **__: [{"written": 0}], write_relationships, [Link("OF", POLICE, SPAIN)])
