from graph.neighbours.gathered import gathered
from tests.graph.linked.graphs import BY_HAND, LUIS, MET, NADIA, InMemory


def test_nodes_names_and_facts_are_rows() -> None:
    with gathered(BY_HAND) as tables:
        official = tables.execute("SELECT name, country FROM Official WHERE id = ?", (NADIA.id,)).fetchone()
        assert official == ("نادية", "MA")
        names = tables.execute("SELECT lang, name FROM called WHERE id = ? ORDER BY 1, 2", (NADIA.id,)).fetchall()
        assert names == [("ar", "السيدة نادية"), ("ar", "نادية"), ("fr", "Nadia Élan")]
        assert tables.execute("SELECT source, target, fact FROM MET").fetchall() == [(NADIA.id, LUIS.id, MET)]
        assert tables.execute("SELECT value FROM Figure ORDER BY id").fetchall() == [(2565,), (12.5,)]
        assert tables.execute("SELECT start_min FROM Event").fetchall() == [("2025-01-28",)]


def test_what_something_leads_to_is_linked() -> None:
    with gathered(BY_HAND) as tables:
        linked = tables.execute("SELECT id FROM linked WHERE kind IN ('Country', 'Area') ORDER BY id").fetchall()
    assert linked == [("ES",), ("cybersecurity",)]


def test_an_empty_graph_has_every_table() -> None:
    with gathered(InMemory([], [])) as tables:
        assert tables.execute("SELECT count(*) FROM stated").fetchone() == (0,)
        assert tables.execute("SELECT count(*) FROM labelled").fetchone() == (0,)
