import pytest

from graph.claims.model import Reference
from graph.linked.parts.statement import Stated, reference

ONE, OTHER, EVENT = "official-00000000000a", "agency-00000000000b", "event-00000000000c"


@pytest.mark.parametrize(
    ("id", "labels", "label"),
    [
        (ONE, ["Agency", "Country", "Official", "Post"], "Official"),
        (OTHER, ["Agency", "Country", "Official", "Post"], "Agency"),
        ("MA", ["Agency", "Country"], "Country"),
        ("counter-terrorism", ["Area"], "Area"),
    ],
)
def test_an_id_tells_its_label(id: str, labels: list[str], label: str) -> None:
    assert reference(id, labels) == Reference(label, id)


def test_a_fact_joins_its_ends_and_what_tells_it_from_others() -> None:
    met = Stated.of("MET", {"fact": f"MET|{OTHER}|{ONE}|{EVENT}", "start": OTHER, "end": ONE})
    assert met.nodes == {Reference("Agency", OTHER), Reference("Official", ONE), Reference("Event", EVENT)}
    with_ = Stated.of("COOPERATES_WITH", {"fact": "COOPERATES_WITH|ES|MA|migration", "start": "ES", "end": "MA"})
    assert with_.nodes == {Reference("Country", "ES"), Reference("Country", "MA"), Reference("Area", "migration")}
    held = Stated.of(
        "HELD_IN", {"fact": f"HELD_IN|{EVENT}|place-00000000000d|", "start": EVENT, "end": "place-00000000000d"}
    )
    assert held.nodes == {Reference("Event", EVENT), Reference("Place", "place-00000000000d")}
