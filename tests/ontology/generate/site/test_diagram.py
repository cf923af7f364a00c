from graph.store.schema import FACTS
from ontology.generate.model import Model, range_names
from ontology.generate.site.diagram import diagram

MODEL = Model.load()
DRAWN = diagram(MODEL)


def test_each_line_leads_from_a_class_that_has_the_relationship_to_one_that_it_may_lead_to() -> None:
    for line in DRAWN.lines:
        owners = {owner.name for owner in MODEL.owners(MODEL.iri(line.slot))}
        assert owners & set(line.starts), line.slot.name
        assert set(range_names(line.slot)) & set(line.ends), line.slot.name


def test_every_relationship_that_states_a_fact_is_drawn() -> None:
    drawn = {line.slot.name.upper() for line in DRAWN.lines}
    assert {type.replace("_", "") for type in FACTS} <= drawn


def test_boxes_lie_inside_and_apart() -> None:
    width, height = DRAWN.box
    for box in DRAWN.boxes:
        assert width / 2 <= box.x <= DRAWN.size[0] - width / 2
        assert height / 2 <= box.y <= DRAWN.size[1] - height / 2
        apart = [abs(box.x - it.x) >= width or abs(box.y - it.y) >= height for it in DRAWN.boxes if it is not box]
        assert all(apart), box.owner.name
