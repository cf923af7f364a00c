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
    ],
)
def test_country(query: str, code: str) -> None:
    assert country(query) == code


def test_every_label_leads_to_its_country() -> None:
    assert {country(name) for name in countries()["FR"].names.values()} == {"FR"}
    wrong = [
        (name, code) for code, entry in countries().items() for name in entry.names.values() if country(name) != code
    ]
    assert wrong == []


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
