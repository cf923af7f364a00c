from graph.claims.model import Reference
from graph.identity.reference import city_name, reference_entities


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
