import pytest

from ontology import LANGUAGES, cities, city_names, coordinates, countries, folder

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


def test_a_city_is_called_as_the_language_calls_it() -> None:
    names = [[city_names(lang)[key] for lang in LANGUAGES] for key in (("CH", "Geneva"), ("GB", "London"))]
    assert names == [["جنيف", "Genève", "Ginebra", "Geneva"], ["لندن", "Londres", "Londres", "London"]]


def test_every_city_has_coordinates() -> None:
    known = {(city.country, city.name) for lang in LANGUAGES for found in cities(lang).values() for city in found}
    assert known <= set(coordinates())
    assert coordinates()["MA", "Rabat"] == (34.01, -6.83)
