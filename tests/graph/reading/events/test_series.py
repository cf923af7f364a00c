"""Several meetings in one sentence, by number or by two dates."""

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Event

TWO = "الرئيسان الروسي فلاديمير إيفانوف والتركي كمال أوزدمير"


def events(text: str) -> list[Event]:
    return read(Document("series", text, "ar", published="2025-03-12")).events


def test_each_number_has_its_day_and_place() -> None:
    text = (
        "عقدت مصر وروسيا 3 اجتماعات، الأول في القاهرة في نوفمبر 2013، "
        "والثاني في موسكو في فبراير 2014 والثالث في القاهرة."
    )
    told = [(event.start, event.place.city if event.place else None) for event in events(text)]
    assert told == [("2013-11", "Cairo"), ("2014-02", "Moscow")]


@pytest.mark.parametrize("two", ["قمتين", "لقاءين"])
def test_two_with_two_dates(two: str) -> None:
    assert [event.start for event in events(f"عقد {TWO} {two} في عام 2000 و عام 2007.")] == ["2000", "2007"]


def test_the_day_of_a_date_is_no_number() -> None:
    text = f"عقد {TWO} اجتماعا في الثالث من مارس في موسكو لبحث الوضع للمرة الأولى."
    assert [event.start for event in events(text)] == ["2025-03-03"]


def test_each_has_evidence_of_its_own() -> None:
    first, second = events(f"عقد {TWO} قمتين في عام 2000 و عام 2007.")
    assert first.evidence[0].states is not None
    assert "/start" in first.evidence[0].states
    assert second.met == first.met
