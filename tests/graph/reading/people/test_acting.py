import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Record


def record(text: str) -> Record:
    return read(Document("acting", text, "ar"))


def test_who_is_only_spoken_of_is_no_official() -> None:
    found = record("قال وزير العدل التونسي كمال بناني إن سياسة الرئيس الإيطالي ماركو ريتشي تغيرت.")
    assert [official.name for official in found.officials] == ["كمال بناني"]


def test_a_party_leader_speaks_for_no_country() -> None:
    assert record("وأعلن كمال بناني، رئيس حزب العمل، الخبر.").officials == []


def test_a_rank_alone_makes_an_official_of_who_speaks() -> None:
    assert [o.name for o in record("وقال الجنرال لوكا ريتشي إن الأمر انتهى.").officials] == ["لوكا ريتشي"]
    assert record("وتحدث الناس عن الجنرال لوكا ريتشي طويلا.").officials == []


def test_a_body_speaks_through_a_nameless_spokesman() -> None:
    (agency,) = record("وقال متحدث باسم وزارة الداخلية الإيطالية إن الأمر انتهى.").agencies
    assert (agency.name, agency.country) == ("وزارة الداخلية الإيطالية", "IT")


def test_a_ministry_named_in_short_is_the_ministry() -> None:
    (agency,) = record("أعلنت الخارجية الإيطالية الخبر. وقالت وزارة الخارجية الإيطالية إن الأمر انتهى.").agencies
    assert (agency.name, agency.names) == ("وزارة الخارجية الإيطالية", [])


def test_an_adjective_is_no_ministry() -> None:
    assert record("وقالت صحيفة إن السياسة الخارجية الإيطالية تغيرت.").agencies == []


def test_the_office_of_a_head_of_government_is_a_body_that_meets_nobody() -> None:
    found = record("وصل رئيس الوزراء الإيطالي ماركو ريتشي. وقال مكتب ريتشي إن محادثات جرت مع الرئيس التونسي.")
    assert [(agency.name, agency.country) for agency in found.agencies] == [("مكتب ريتشي", "IT")]
    assert "g1" not in [side for event in found.events for pair in event.met for side in pair]


def test_a_palace_is_a_place_after_a_word_of_place() -> None:
    assert [a.name for a in record("وقال البيت الأبيض إن الأمر انتهى.").agencies] == ["البيت الأبيض"]
    assert record("وقال وزير العدل التونسي كمال بناني في البيت الأبيض إن الأمر انتهى.").agencies[0].country == "TN"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("El ministro del Interior de España, José Martín, viajó a Roma. La red trabaja con Europol.", {"Europol"}),
        ("La red social trabaja con Europol.", set()),
    ],
)
def test_a_body_that_a_text_names_acts_where_somebody_does(text: str, names: set[str]) -> None:
    found = {agency.name for agency in read(Document("text", text, "es")).agencies}
    assert found & {"Europol"} == names
