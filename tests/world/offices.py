"""Posts of each country, with the words by which four languages call them and their bodies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

import yaml

from ontology import LANGUAGES, cities, countries

from .words import HERE, rows

Forms: TypeAlias = Mapping[str, tuple[str, ...]]
CITIES = 25


@dataclass(frozen=True, slots=True)
class Land:
    """A country of the world: line of countries.tsv."""

    code: str
    weight: int
    tradition: str
    languages: tuple[str, ...]
    within: str


@dataclass(frozen=True, slots=True, eq=False)
class City:
    """A city by its name in each language."""

    country: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Seat:
    """A post of a country.

    Attributes:
        id: ``COUNTRY/BODY/ROLE``.
        body: ``COUNTRY/BODY``; empty where the post belongs to none.
        many: whether several people hold it at once.
        titles, bodies: forms by language, the commonest first; `short` the title without its field.
    """

    id: str
    country: str
    body: str
    many: bool
    titles: Forms
    bodies: Forms
    short: Mapping[str, str]


@cache
def lands() -> Mapping[str, Land]:
    """Countries of the world by code."""
    return {
        row["code"]: Land(
            row["code"], int(row["weight"]), row["tradition"], tuple(row["languages"].split()), row["fr_in"]
        )
        for row in rows("countries.tsv")
    }


@cache
def towns(country: str) -> tuple[City, ...]:
    """The largest cities of a country that are named in all four languages, the capital first."""
    return _towns()[country]


@cache
def seats(country: str) -> tuple[Seat, ...]:
    """All posts of a country: ministries and services, ambassadors, cities; the most prominent first."""
    found = [*_of_bodies(country), *_ambassadors(country), *_of_cities(country)]
    return tuple(sorted(found, key=lambda seat: _prominence(seat.id)))


def official(lang: str) -> str:
    """What a language calls an official whose post it does not tell."""
    return str(_table()["short"]["official"][lang])


def _prominence(id: str) -> int:
    """Heads first, then the rest of the bodies and ambassadors, then cities."""
    role = id.split("/")[2]
    if role in ("minister", "head", "director", "commander", "speaker", "security"):
        return 0
    return 2 if role in _table()["city"] else 1


def _of_bodies(country: str) -> Iterator[Seat]:
    table = _table()
    for form, bodies in table["bodies"].items():
        rules = table["forms"][form]
        for name, words in bodies.items():
            for role, title in rules["roles"].items():
                yield _seat(
                    country,
                    f"{country}/{name}",
                    role,
                    _filled(title, words),
                    _filled(rules["agency"], words),
                    many=title.get("many", False),
                )


def _ambassadors(country: str) -> Iterator[Seat]:
    table = _table()
    for host in lands().values():
        if host.code != country:
            words = {**countries()[host.code].names, "in": host.within}
            titles, bodies = _filled(table["ambassador"], words), _filled(table["embassy"], words)
            yield _seat(country, f"{country}/embassy-{host.code}", "ambassador", titles, bodies)


def _of_cities(country: str) -> Iterator[Seat]:
    for number, town in enumerate(towns(country)):
        for role, title in _table()["city"].items():
            yield _seat(country, f"{country}/city-{number}", role, _filled(title, town.names), {})


def _seat(country: str, body: str, role: str, titles: Forms, bodies: Forms, many: bool = False) -> Seat:
    short = _table()["short"]
    return Seat(
        f"{body}/{role}", country, body if bodies else "", many, titles, bodies, short.get(role, short["official"])
    )


def _filled(patterns: Mapping[str, Any], words: Mapping[str, str]) -> Forms:
    """Patterns by language with a body's words; `{y}` is the language's own short form, else the common one."""
    short = {lang: words.get(f"{lang}_y", words.get("y", "")) for lang in LANGUAGES}
    return {
        lang: tuple(
            pattern.format_map({"x": words[lang], "y": short[lang], "in": words.get("in", "")})
            for pattern in patterns[lang]
        )
        for lang in LANGUAGES
    }


@cache
def _table() -> Mapping[str, Any]:
    table: Mapping[str, Any] = yaml.safe_load((HERE / "offices.yaml").read_text(encoding="utf-8"))
    return table


@cache
def _towns() -> Mapping[str, tuple[City, ...]]:
    named: dict[tuple[str, str], dict[str, str]] = {}
    sizes: dict[tuple[str, str], tuple[bool, int]] = {}
    for lang in LANGUAGES:
        for name, found in cities(lang).items():
            city = (found[0].country, found[0].name)
            sizes[city] = (not found[0].capital, -found[0].population)
            names = named.setdefault(city, {})
            names[lang] = _usual(city[1], names.get(lang, name), name)
    by_country: dict[str, list[City]] = {country: [] for country in lands()}
    for (country, _), names in sorted(named.items(), key=lambda item: (sizes[item[0]], item[0])):
        if country in by_country and len(names) == len(LANGUAGES) and len(by_country[country]) < CITIES:
            by_country[country].append(City(country, names))
    return {country: tuple(found) for country, found in by_country.items()}


def _usual(international: str, one: str, other: str) -> str:
    """A city's name in the language before its international one, then the longer (in Arabic Casablanca, not Anfa)."""
    return max(one, other, key=lambda name: (name != international, len(name), name))
