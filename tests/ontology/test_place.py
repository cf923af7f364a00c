import pytest

from ontology import LANGUAGES, cities, countries, folder

NAMES = [
    ("ar", "الرباط", "MA"),
    ("ar", "مدريد", "ES"),
    ("ar", "واشنطن", "US"),
    ("ar", "شرم الشيخ", "EG"),
    ("ar", "العيون", "EH"),
    ("fr", "Le Caire", "EG"),
    ("fr", "Genève", "CH"),
    ("fr", "Mexico", "MX"),
    ("fr", "Pékin", "CN"),
    ("es", "Londres", "GB"),
    ("es", "Tánger", "MA"),
    ("es", "Nueva York", "US"),
    ("es", "Córdoba", "AR"),
    ("en", "The Hague", "NL"),
    ("en", "Seville", "ES"),
    ("en", "Brussels", "BE"),
]


@pytest.mark.parametrize(("lang", "name", "country"), NAMES)
def test_names_lead_to_their_city(lang: str, name: str, country: str) -> None:
    assert cities(lang)[name][0].country == country


def test_namesakes_come_largest_first_and_much_smaller_ones_not_at_all() -> None:
    assert [city.country for city in cities("es")["Córdoba"]] == ["AR", "ES"]
    assert [city.country for city in cities("en")["Paris"]] == ["FR"]


def test_names_that_are_words_stand_with_city_of() -> None:
    assert "Reading" not in cities("en")
    assert cities("en")["city of Reading"][0].country == "GB"
    assert "الجديدة" not in cities("ar")
    assert cities("ar")["مدينة الجديدة"][0].name == "El Jadida"
    assert cities("fr")["Nice"][0].country == "FR"


def test_names_of_countries_are_left_to_the_countries() -> None:
    assert "Singapore" not in cities("en")
    assert "تونس" not in cities("ar")
    assert cities("ar")["تونس العاصمة"][0].name == "Tunis"


def test_amman_stays_beside_ambiguous_oman() -> None:
    assert cities("ar")["عمان"][0].country == "JO"
    assert "عمان" in countries()["OM"].ambiguous["ar"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_city_is_in_a_known_country_and_every_name_has_three_letters(lang: str) -> None:
    for name, found in cities(lang).items():
        assert len(name) > 2
        assert all(city.country in countries() for city in found)


def test_nearly_every_state_has_its_capital_in_english() -> None:
    capitals = {city.country for found in cities("en").values() for city in found if city.capital}
    assert len(capitals) > 230


def test_the_table_stays_small() -> None:
    assert (folder() / "places.tsv").stat().st_size < 3_000_000
