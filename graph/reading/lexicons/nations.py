"""Countries and places as entries of a language's lexicon."""

from collections.abc import Iterator, Sequence, Set

import ontology
from graph.reading.lexicons.entry import Entry
from graph.reading.lexicons.morphology import Morphology
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import Token


def entries(
    lang: str, morphology: Morphology, spoken_in: Set[str] = frozenset()
) -> Iterator[tuple[Entry, Sequence[str]]]:
    """Give the names and adjectives of countries and the names of places in a language.

    Args:
        lang: the language.
        morphology: its clitics and paradigms; ``adjective`` inflects the adjectives.
        spoken_in: codes of countries that speak it, whose cities are meant before those of others.
    Yields:
        An entry and its forms. Kind ``country`` has the code as id and a role, ``name`` or ``adjective``; kind
        ``place`` has `city` (English label), `country` and `capital`; kind ``elsewhere`` holds a country's name
        and is none.
    """
    yield from _countries(lang, morphology)
    yield Entry("elsewhere", "not-a-country", {}), ontology.not_countries(lang)
    yield from _places(lang, morphology, spoken_in)


def of_pair(lang: str, token: Token, country: str) -> str | None:
    """Give the country of the same first word that a single adjective names: "his northern counterpart", of Korea.

    Args:
        lang: the language.
        token: the adjective.
        country: the country it is told from.
    """
    pairs = [(fold(form).split(), codes) for form, codes in ontology.adjectives(lang).items() if " " in form]
    heads = {words[0] for words, codes in pairs if country in codes}
    keys = {analysis.key for analysis in token.analyses}
    found = {codes[0] for words, codes in pairs if words[0] in heads and words[-1] in keys and len(codes) == 1}
    found.discard(country)
    return found.pop() if len(found) == 1 else None


def _countries(lang: str, morphology: Morphology) -> Iterator[tuple[Entry, Sequence[str]]]:
    adjectives: dict[str, list[str]] = {}
    both: dict[str, list[str]] = {}  # written like a name, they are adjectives with an article: السورية
    small: dict[str, list[str]] = {}  # written like a name, but for the capital: "suisse"
    known = {fold(name) for country in ontology.countries().values() for name in _names(country, lang)}
    endings = [ending for rule in morphology.paradigms.get("adjective", ()) for ending in rule["add"]] or [""]
    for form, codes in ontology.adjectives(lang).items():
        if len(codes) == 1:
            # not folded here: the first letters of ألماني are no article, though folded they look like one
            written = [form + ending for ending in endings]
            adjectives.setdefault(codes[0], []).extend(one for one in written if fold(one) not in known)
            if morphology.accents:
                small.setdefault(codes[0], []).extend(one for one in written if fold(one) in known)
            if morphology.article:
                both.setdefault(codes[0], []).extend(one for one in written if fold(one) in known)
    for code, country in ontology.countries().items():
        alike = {fold(form) for form in both.get(code, ())}
        names = _names(country, lang)
        other = [name for name in names if fold(name) not in alike]
        definite = [name for name in other if name.startswith(tuple(morphology.article or ["-"]))]
        yield Entry("country", code, {"role": "name"}), [name for name in other if name not in definite]
        yield Entry("country", code, {"role": "name", "definite": True}), definite  # كاميرون and هند are people
        yield (
            Entry("country", code, {"role": "name", "definite": False}),
            [name for name in names if fold(name) in alike],
        )
        yield Entry("country", code, {"role": "adjective", "definite": True}), both.get(code, [])
        yield Entry("country", code, {"role": "adjective"}), adjectives.get(code, [])
        yield Entry("country", code, {"role": "adjective", "small": True}), small.get(code, [])


def _names(country: ontology.Country, lang: str) -> list[str]:
    ambiguous = country.ambiguous.get(lang, ())
    names = [country.names[lang], *country.aliases.get(lang, ())]
    return [name for name in names if name and name not in ambiguous]


def _without_article(name: str, contracted: Sequence[str]) -> Iterator[str]:
    """A city behind a preposition that took its article: Le Caire, "au Caire"."""
    yield from (name.removeprefix(one) for one in contracted if name.startswith(one) and len(name) > len(one) + 2)


def _places(lang: str, morphology: Morphology, spoken_in: Set[str]) -> Iterator[tuple[Entry, Sequence[str]]]:
    """Cities under their names: of those that share one the capital, else the largest where it is spoken."""
    largest: dict[str, tuple[tuple[bool, bool, int], str, ontology.City]] = {}
    for name, found in ontology.cities(lang).items():
        for city in found:
            rank = (city.capital, city.country in spoken_in, city.population)
            key = fold(name)
            if key not in largest or rank > largest[key][0]:
                largest[key] = (rank, name, city)
    article = tuple(morphology.article)
    for _, name, city in largest.values():
        definite = name.startswith(article) if article else None
        data = {"city": city.name, "country": city.country, "definite": definite, "whole": True}
        data["capital"] = city.capital
        short = _without_article(name, morphology.contracted)
        yield Entry("place", city.name, data), [name, *(one for one in short if fold(one) not in largest)]
