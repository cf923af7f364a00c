from graph.store.change import shown


def test_a_node_is_shown_by_its_name_or_title_or_by_what_it_is() -> None:
    assert shown("Official", "official-1", {"name": "Ali Alaoui"}) == "Ali Alaoui"
    assert shown("Post", "post-1", {"title": "Head of Police"}) == "Head of Police"
    assert shown("Event", "event-1", {"type": "meeting", "date": "2025-01"}) == "meeting 2025-01"
    assert shown("Agreement", "agreement-1", {"kind": "protocol"}) == "protocol"
    assert shown("Figure", "figure-1", {"about": "arrests", "value": 3, "unit": "people"}) == "arrests 3 people"
    assert shown("Agency", "agency-1", {}) == "agency-1"
