from graph.claims.model import Reference
from graph.identity.reference import body_name, city_name, country_name, reference_entities


def test_countries_and_areas_are_named_in_four_languages() -> None:
    entities = {entity.node: entity.properties for entity in reference_entities()}
    assert entities[Reference("Country", "MA")] == {
        "name": "Morocco",
        "name_ar": "المغرب",
        "name_fr": "Maroc",
        "name_es": "Marruecos",
        "name_en": "Morocco",
    }
    assert entities[Reference("Area", "counter-terrorism")]["name_fr"]
    assert len(entities) > 240


def test_a_city_has_one_name_in_every_language() -> None:
    assert {city_name(*city) for city in (("مدريد", "ES", "ar"), ("Madrid", "ES", "es"))} == {"Madrid"}
    assert city_name("الرباط", "MA", "ar") == city_name("Rabat", "MA", "fr")


def test_spelling_does_not_matter() -> None:
    assert city_name("انقره", "TR", "ar") == city_name("أنقرة", "TR", "ar") == "Ankara"


def test_a_city_nobody_knows_keeps_its_name() -> None:
    assert city_name("قرية صغيرة", "MA", "ar") == "قرية صغيرة"
    assert city_name("مدريد", "MA", "ar") == "مدريد"


def test_a_body_is_named_without_the_adjective_of_its_country() -> None:
    assert body_name("الشرطة الوطنية الإسبانية", "ES", "ar") == body_name("الشرطة الوطنية", "ES", "ar")
    assert body_name("المديرية العامة للأمن الوطني المغربي", "MA", "ar") == body_name(
        "المديرية العامة للأمن الوطني", "MA", "ar"
    )
    assert body_name("Spanish National Police", "ES", "en") == body_name("National Police", "ES", "en")


def test_the_adjective_of_another_country_stays() -> None:
    assert body_name("المركز الألماني", "MA", "ar") != body_name("المركز", "MA", "ar")


def test_a_body_named_by_the_adjective_alone_keeps_it() -> None:
    assert body_name("الإسبانية", "ES", "ar")


def test_a_country_is_named_in_english() -> None:
    assert (country_name("MA"), country_name("")) == ("Morocco", "")
