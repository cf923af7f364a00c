from pathlib import Path

import pytest
import yaml

from ontology import LANGUAGES, adjectives, ambiguous_adjectives, countries, not_countries

# A name, official or usual, in each language that the label of the table does not have.
ALIASES = [
    ("MA", "ar", "المملكة المغربية"),
    ("MA", "fr", "Royaume du Maroc"),
    ("MA", "es", "Reino de Marruecos"),
    ("MA", "en", "Kingdom of Morocco"),
    ("ES", "ar", "مملكة إسبانيا"),
    ("SA", "ar", "السعودية"),
    ("AE", "ar", "الإمارات"),
    ("AE", "en", "UAE"),
    ("GB", "ar", "بريطانيا"),
    ("GB", "en", "UK"),
    ("US", "ar", "الولايات المتحدة الأمريكية"),
    ("US", "en", "U.S."),
    ("US", "es", "EE. UU."),
    ("US", "fr", "Etats-Unis"),
    ("CI", "fr", "Côte d'Ivoire"),
    ("CI", "ar", "كوت ديفوار"),
    ("CI", "es", "Costa de Marfil"),
    ("CD", "fr", "RDC"),
    ("CD", "ar", "جمهورية الكونغو الديمقراطية"),
    ("TR", "en", "Turkey"),
    ("RU", "ar", "روسيا الاتحادية"),
    ("PS", "en", "Palestine"),
    ("NL", "fr", "Hollande"),
    ("QA", "es", "Qatar"),
]
CASES = [
    (lang, *case)
    for lang, cases in yaml.safe_load(Path(__file__).with_name("adjectives.yaml").read_text(encoding="utf-8")).items()
    for case in cases
]


def test_labels_are_those_of_cldr() -> None:
    assert {lang: countries()["MA"].names[lang] for lang in LANGUAGES} == {
        "ar": "المغرب",
        "fr": "Maroc",
        "es": "Marruecos",
        "en": "Morocco",
    }


def test_norway_is_not_read_as_false() -> None:
    assert countries()["NO"].names["en"] == "Norway"
    assert "Kingdom of Norway" in countries()["NO"].aliases["en"]
    assert adjectives("fr")["norvégiennes"] == ("NO",)


@pytest.mark.parametrize(("code", "lang", "name"), ALIASES)
def test_other_names(code: str, lang: str, name: str) -> None:
    assert name in countries()[code].aliases[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_name_leads_to_two_countries_unless_ambiguous(lang: str) -> None:
    seen: dict[str, str] = {}
    for code, country in countries().items():
        for name in {country.names[lang], *country.aliases[lang]}:
            assert seen.setdefault(name, code) == code or name in country.ambiguous[lang], name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ambiguous_names_are_names_of_their_country(lang: str) -> None:
    for country in countries().values():
        assert set(country.ambiguous[lang]) <= {country.names[lang], *country.aliases[lang]}, country.code


@pytest.mark.parametrize(("lang", "code", "singular", "other"), CASES)
def test_adjectives(lang: str, code: str, singular: str, other: str) -> None:
    assert code in adjectives(lang)[singular]
    assert code in adjectives(lang)[other]


def test_each_language_has_forty_countries_tried() -> None:
    assert all(sum(case[0] == lang for case in CASES) >= 40 for lang in LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_adjectives_name_known_countries(lang: str) -> None:
    codes = {code for found in adjectives(lang).values() for code in found}
    assert codes <= set(countries())
    assert len(codes) >= 180


def test_words_of_two_countries_name_both() -> None:
    assert adjectives("en")["Congolese"] == ("CD", "CG")
    assert adjectives("en")["Nigerien"] == ("NE",)


def test_words_that_more_often_are_others_stand_apart() -> None:
    assert "مالية" not in adjectives("ar")
    assert ambiguous_adjectives("ar")["مالية"] == ("ML",)
    assert countries()["ML"].ambiguous["ar"] == ("مالي",)
    assert countries()["RE"].ambiguous["es"] == ("Reunión", "La Reunión")
    assert ambiguous_adjectives("en") == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_expressions_that_are_no_country_hold_the_name_of_one(lang: str) -> None:
    names = {name for country in countries().values() for name in (country.names[lang], *country.aliases[lang])}
    words = names | set(adjectives(lang)) | set(ambiguous_adjectives(lang))
    for expression in not_countries(lang):
        assert any(word.casefold() in expression.casefold() for word in words), expression
