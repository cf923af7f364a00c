from graph.store.change import Alteration, alterations, shown


def test_a_node_is_shown_by_its_name_or_title_or_by_what_it_is() -> None:
    assert shown("Official", "official-1", {"name": "Ali Alaoui"}) == "Ali Alaoui"
    assert shown("Post", "post-1", {"title": "Head of Police"}) == "Head of Police"
    assert shown("Event", "event-1", {"type": "meeting", "date": "2025-01"}) == "meeting 2025-01"
    assert shown("Agreement", "agreement-1", {"kind": "protocol"}) == "protocol"
    assert shown("Figure", "figure-1", {"about": "arrests", "value": 3, "unit": "people"}) == "arrests 3 people"
    assert shown("Agency", "agency-1", {}) == "agency-1"


def test_what_is_otherwise_is_told_but_not_the_search_text() -> None:
    before = {"id": "event-1", "type": "visit", "status": "planned", "text": "a", "names_en": ["a", "b"]}
    after = {"id": "event-1", "type": "visit", "status": "held", "text": "b", "date": "2025"}
    assert alterations("Event", "event-1", before, after) == [
        Alteration("event-1", "visit 2025", "date", "", "2025"),
        Alteration("event-1", "visit 2025", "names_en", "a, b", ""),
        Alteration("event-1", "visit 2025", "status", "planned", "held"),
    ]
