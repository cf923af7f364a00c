"""Countries and areas by their names."""

import pytest

from graph.errors import AmbiguousName, UnknownName
from graph.identity.lookup_reference import area, country
from ontology import areas, countries


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("MA", "MA"),
        ("ma", "MA"),
        ("المغرب", "MA"),
        ("المملكة المغربية", "MA"),
        ("المغربية", "MA"),
        ("Maroc", "MA"),
        ("marocaine", "MA"),
        ("Marruecos", "MA"),
        ("Morocco", "MA"),
        ("Espana", "ES"),
        ("إسبانيا", "ES"),
        ("الإسباني", "ES"),
        ("États-Unis", "US"),
        ("United States", "US"),
        ("Niger", "NE"),
        ("Guinea", "GN"),
        # with what a sentence writes before it
        ("بالمغرب", "MA"),
        ("للمغرب", "MA"),
        ("والمغرب", "MA"),
        ("وبالمغرب", "MA"),
        ("لمصر", "EG"),
        ("ولمصر", "EG"),
        ("ولبنان", "LB"),
        ("بلجيكا", "BE"),
        ("وبلجيكا", "BE"),
        ("لإسبانيا", "ES"),
        ("the Netherlands", "NL"),
        ("l'Espagne", "ES"),
        ("La France", "FR"),
        ("au Maroc", "MA"),
        ("del Reino Unido", "GB"),
        # people and things
        ("Moroccans", "MA"),
        ("los españoles", "ES"),
        ("الفرنسيين", "FR"),
        ("والألمانية", "DE"),
        # capitals said for governments
        ("Rabat", "MA"),
        ("الرباط", "MA"),
        ("بالرباط", "MA"),
        ("باريس", "FR"),
        ("Washington", "US"),
        ("Londres", "GB"),
        ("Pékin", "CN"),
        ("Alger", "DZ"),
        ("تونس", "TN"),
        # former and disputed names, as the tables' sources have them
        ("Zaire", "CD"),
        ("Swaziland", "SZ"),
        ("Birmania", "MM"),
        ("Kosovo", "XK"),
        ("فلسطين", "PS"),
    ],
)
def test_country(query: str, code: str) -> None:
    assert country(query) == code


def test_every_label_leads_to_its_country() -> None:
    assert {country(name) for name in countries()["FR"].names.values()} == {"FR"}
    shared = {"Congo"}  # Spanish calls one so that the other languages tell from the other by a capital
    wrong = [
        (name, code)
        for code, entry in countries().items()
        for name in entry.names.values()
        if name not in shared and country(name) != code
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("Korea", {"KP", "KR"}),
        ("كوريا", {"KP", "KR"}),
        ("Corée", {"KP", "KR"}),
        ("Congo", {"CD", "CG"}),
        ("Georgetown", {"GY", "KY", "GD"}),
    ],
)
def test_a_name_of_several_countries_lists_them(query: str, codes: set[str]) -> None:
    with pytest.raises(AmbiguousName) as raised:
        country(query)
    assert {id for id, _ in raised.value.candidates} == codes


def test_a_country_goes_before_a_capital_of_its_name() -> None:
    assert country("الجزائر") == "DZ"
    assert country("Singapore") == "SG"
    assert country("Mexico") == "MX"


def test_an_adjective_of_two_countries_is_not_guessed() -> None:
    with pytest.raises(AmbiguousName) as raised:
        country("congolais")
    assert {id for id, _ in raised.value.candidates} == {"CD", "CG"}


def test_unknown_country_shows_the_nearest() -> None:
    with pytest.raises(UnknownName) as raised:
        country("Maroco")
    assert raised.value.nearest[0] == "Morocco"


def test_every_label_leads_to_its_area() -> None:
    wrong = [
        (name, slug) for slug, entry in areas().items() for name in (slug, *entry.labels.values()) if area(name) != slug
    ]
    assert wrong == []


def test_unknown_area_shows_the_nearest() -> None:
    with pytest.raises(UnknownName) as raised:
        area("counter-terorism")
    assert "counter-terrorism" in raised.value.nearest
