from ontology import LANGUAGES, areas
from ontology.record import AreaId


def test_areas_are_the_closed_list_in_its_order() -> None:
    assert list(areas()) == [area.value for area in AreaId]


def test_every_area_has_a_label_and_other_phrases_in_each_language() -> None:
    for area in areas().values():
        assert set(area.labels) == set(area.alt_labels) == set(LANGUAGES), area.id
        assert all(area.alt_labels.values()), area.id


def test_no_phrase_names_two_areas() -> None:
    for lang in LANGUAGES:
        phrases = [phrase for area in areas().values() for phrase in (area.labels[lang], *area.alt_labels[lang])]
        assert sorted(phrases) == sorted(set(phrases)), lang


def test_matches_in_eurovoc() -> None:
    assert areas()["counter-terrorism"].eurovoc == ("4452",)
    assert areas()["counter-terrorism"].match == ("close",)
    assert dict(zip(areas()["cybersecurity"].eurovoc, areas()["cybersecurity"].match, strict=True)) == {
        "c_04ae3ba8": "exact",
        "3027": "narrow",
    }
    assert areas()["disinformation"].eurovoc == ()
    assert areas()["drug-trafficking"].plover == "illegal_drugs"
