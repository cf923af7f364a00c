from graph.answers.names import resolver
from graph.answers.network import network
from graph.store import Store
from queries import ask


def test_facts_become_nodes_and_lines(small: Store) -> None:
    answer = ask("who-met", ["سليم الهاشمي"], {}, small.run, resolver(small))
    facts = [fact for row in answer.facts for fact in row]
    drawn = network(facts, small, "en")
    assert sorted(node["kind"] for node in drawn["nodes"]) == ["official", "post"]
    [line] = drawn["edges"]
    assert (line["type"], line["label"], line["date"]) == ("MET", "met", "2025-01-28")
    assert line["url"].startswith("/fact?id=MET%7C")
    ids = {node["id"] for node in drawn["nodes"]}
    assert all(edge["source"] in ids and edge["target"] in ids for edge in drawn["edges"])


def test_place_is_drawn_beside_those_who_took_part(small: Store) -> None:
    answer = ask("official-timeline", ["سليم الهاشمي"], {}, small.run, resolver(small))
    drawn = network((fact for row in answer.facts for fact in row), small, "en")
    assert {edge["type"] for edge in drawn["edges"]} == {"TOOK_PART", "MET", "HELD_IN"}
    assert sorted(node["kind"] for node in drawn["nodes"]) == ["event", "official", "place", "post"]


def test_line_of_cooperation_tells_its_area(small: Store) -> None:
    drawn = network(["COOPERATES_WITH|ES|MA|counter-terrorism"] * 2, small, "fr")
    assert [edge["label"] for edge in drawn["edges"]] == ["coopère avec: lutte contre le terrorisme"]
    assert [node["label"] for node in drawn["nodes"]] == ["Espagne", "Maroc"]


def test_what_joins_nothing_draws_nothing(small: Store) -> None:
    assert network(["", "MET|a|b|c", "EVENT|event-000000000000||"], small, "en") == {"nodes": [], "edges": []}
