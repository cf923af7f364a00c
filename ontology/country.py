"""Countries: their names in four languages and the adjectives made from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from ontology.files import LANGUAGES, document, rows


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory.

    Attributes:
        code: ISO 3166-1 alpha-2 code; XK for Kosovo.
        names: label by language, from CLDR.
        aliases: other names by language: official, usual, spelling variants, abbreviations, former.
        ambiguous: by language, those of its names that more often are other words.
    """

    code: str
    names: Mapping[str, str]
    aliases: Mapping[str, tuple[str, ...]]
    ambiguous: Mapping[str, tuple[str, ...]]


@cache
def countries() -> Mapping[str, Country]:
    """All countries by code, in the order of the codes."""
    return MappingProxyType({row["code"]: _country(row) for row in rows("countries.tsv")})


@cache
def adjectives(lang: str) -> Mapping[str, tuple[str, ...]]:
    """Codes by adjective or word for inhabitants, such as ``marocaines`` or ``مغاربة``.

    All forms in number and gender; Arabic without article and joined particles. Several codes where one word serves
    several countries (Congolese). Those that more often are other words are left out: see `ambiguous_adjectives`.
    """
    doubtful = ambiguous_adjectives(lang)
    return MappingProxyType({form: codes for form, codes in _forms(lang).items() if form not in doubtful})


@cache
def ambiguous_adjectives(lang: str) -> Mapping[str, tuple[str, ...]]:
    """As `adjectives`, those that more often are other words: the Arabic for Malian is financial as well."""
    doubtful = _lexicon(lang).get("ambiguous_adjectives", {})
    return MappingProxyType({form: codes for form, codes in _forms(lang).items() if form in doubtful})


@cache
def not_countries(lang: str) -> tuple[str, ...]:
    """Longer expressions that hold a country's name and do not speak of it, such as the Gulf of Guinea."""
    return tuple(_lexicon(lang)["not_countries"])


def _country(row: Mapping[str, str]) -> Country:
    code = row["code"]
    aliases = {lang: tuple(_lexicon(lang)["names"].get(code, ())) for lang in LANGUAGES}
    ambiguous = {lang: tuple(_lexicon(lang)["ambiguous"].get(code, ())) for lang in LANGUAGES}
    names = {lang: row[lang] for lang in LANGUAGES}
    return Country(code, MappingProxyType(names), MappingProxyType(aliases), MappingProxyType(ambiguous))


@cache
def _forms(lang: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, groups in _lexicon(lang)["adjectives"].items():
        for form in dict.fromkeys(form for group in groups.values() for form in group):
            found[form] = (*found.get(form, ()), code)
    return found


@cache
def _lexicon(lang: str) -> Mapping[str, Any]:
    lexicon: Mapping[str, Any] = document(f"lexicon/{lang}/countries.yaml")
    return lexicon
