"""What words and phrases mean: concepts, known bodies, countries and cities by their forms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from ontology import LANGUAGES, City, adjectives, cities, countries
from ontology.body import Body, bodies
from ontology.concept import Compound, compounds, concepts

from .tokens import AND, Form, forms_of

# Endings of gender and number: what stands for what, tried until the word is known.
_ENDINGS = (("s", ""), ("es", ""), ("e", ""), ("es", "e"), ("a", "o"), ("as", "o"), ("a", ""), ("as", ""), ("ه", ""))
_SHORTEST_STEM = 3
_LARGE = 100_000  # inhabitants: the names of smaller towns are too often other words
# What makes a body one of several countries.
BEYOND_COUNTRIES = frozenset({"european", "europe", "african", "arab", "international", "multinational", "world"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word or phrase stands for.

    Attributes:
        concepts: ids; a country is its code behind ``@``, a city its English name behind ``#``.
        countries: codes of the countries where it means that; empty for everywhere.
        short: whether it alone names the ministry over its subject.
        filler: whether it says nothing.
        body: whether it is a name of a known body.
        alone: whether it means that only where nothing stands beside it.
    """

    concepts: tuple[str, ...]
    countries: tuple[str, ...] = ()
    short: bool = False
    filler: bool = False
    body: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """How a name is read: of which country, in which language, and whether known bodies are looked for."""

    country: str
    lang: str
    bodies: bool


def meaning(form: Form, view: View, *, whole: bool = True) -> Meaning | None:
    """What a phrase means in a country: its own sense there first, then concepts, countries, cities.

    Args:
        form: the phrase.
        view: how the name is read.
        whole: whether it is all of the name.
    """
    country = view.country
    found = _meanings(view.lang).get(form, ())
    known = [meaning for meaning in found if (view.bodies or not meaning.body) and (whole or not meaning.alone)]
    local = [meaning for meaning in known if country in meaning.countries]
    if chosen := (local or [meaning for meaning in known if not meaning.countries]):
        return chosen[0]
    if codes := _country_forms().get(form):
        return Meaning((f"@{country if country in codes else codes[0]}",))
    if places := _city_forms().get(form):
        return Meaning((f"#{next((name for name, code in places if code == country), places[0][0])}",))
    return None


def stemmed(form: Form) -> Form:
    """A phrase without endings of gender and number, where the words without them are known."""
    return tuple(_stem(word) for word in form)


@cache
def vocabulary() -> frozenset[str]:
    """The words that mean something by themselves, and those of the data's longer phrases."""
    single = {form[0] for form in (*_forms(frozenset()), *_country_forms(), *_city_forms()) if len(form) == 1}
    return frozenset(single | {word for form in _forms(frozenset(single)) for word in form})


def _forms(known: frozenset[str]) -> Iterator[Form]:
    for lang in LANGUAGES:
        for phrase, _ in _phrases(lang):
            yield from forms_of(phrase, known)
    for body in bodies().values():
        for name in (name for names in body.names.values() for name in names):
            yield from forms_of(name, known)


@cache
def _meanings(lang: str) -> Mapping[Form, tuple[Meaning, ...]]:
    """Meanings by form, those of a language before the others'."""
    found: dict[Form, dict[Meaning, None]] = {}
    for language in (lang, *(other for other in LANGUAGES if other != lang)):
        for form, meaning in _entries(language):
            found.setdefault(form, {})[meaning] = None
    return {form: tuple(meanings) for form, meanings in found.items()}


@cache
def _entries(lang: str) -> tuple[tuple[Form, Meaning], ...]:
    """What a language calls known bodies and concepts, with and without endings."""
    entries = (*_body_entries(lang), *_concept_forms(lang))
    return tuple((reading, meaning) for form, meaning in entries for reading in {form, stemmed(form)})


@cache
def _concept_forms(lang: str) -> tuple[tuple[Form, Meaning], ...]:
    return tuple(_concept_entries(lang))


def _concept_entries(lang: str) -> Iterator[tuple[Form, Meaning]]:
    for phrase, meaning in _phrases(lang):
        for form in forms_of(phrase, vocabulary()):
            yield form, meaning


def _phrases(lang: str) -> Iterator[tuple[str, Meaning]]:
    for compound in compounds():
        for form in compound.forms.get(lang, ()):
            yield form, _of_compound(compound)
    for concept in concepts().values():
        for form in concept.forms.get(lang, ()):
            short = form.casefold() in {word.casefold() for word in concept.short}
            yield form, Meaning((concept.id,), short=short)


def _of_compound(compound: Compound) -> Meaning:
    return Meaning(compound.concepts, compound.countries, filler=not compound.concepts, alone=compound.alone)


def _body_entries(lang: str) -> Iterator[tuple[Form, Meaning]]:
    for body in bodies().values():
        for name in body.names.get(lang, ()):
            for form in forms_of(name, vocabulary()):
                own = _without(form, body.country)
                yield own, _of_body(body, own)


def _of_body(body: Body, form: Form) -> Meaning:
    """A body by one of its names: within a longer name only where the name is a proper one."""
    if body.country:
        return Meaning((body.id,), (body.country,), body=True, alone=bool(_meant(form)))
    return Meaning((body.id,), ("",) if _is_common(form) else (), body=True)


def _without(form: Form, country: str) -> Form:
    """A national body's name without its country, which is left out of what is looked up as well."""
    for size in range(len(form) - 1, 0, -1):
        for at in range(len(form) - size + 1):
            if country and country in _country_forms().get(form[at : at + size], ()):
                return _without(form[:at] + form[at + size :], country)
    return form


def _is_common(form: Form) -> bool:
    """Whether a name of an international body is made of words that a national body may have: "Security Council"."""
    meant = _meant(form)
    return bool(meant) and not any(concept in BEYOND_COUNTRIES for concept in meant)


def _meant(form: Form) -> tuple[str, ...]:
    """The concepts of a name's words; none where one of them means nothing by itself."""
    meant = tuple(_single_words().get(word, "") for word in stemmed(form) if word != AND)
    return meant if all(meant) else ()


@lru_cache(maxsize=1 << 14)
def _stem(word: str) -> str:
    if word in _single_words():
        return word
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and len(stem) >= _SHORTEST_STEM and stem in _single_words():
            return stem
    return word


@cache
def _single_words() -> Mapping[str, str]:
    """Concepts by the single words that mean them everywhere."""
    entries = (entry for lang in LANGUAGES for entry in _concept_forms(lang))
    return {
        form[0]: meaning.concepts[0] if meaning.concepts else ""
        for form, meaning in entries
        if _is_plain(form, meaning)
    }


def _is_plain(form: Form, meaning: Meaning) -> bool:
    return len(form) == 1 and not meaning.countries


def _country_names() -> Iterator[tuple[str, str]]:
    for lang in LANGUAGES:
        for code, country in countries().items():
            yield from ((name, code) for name in (country.names[lang], *country.aliases[lang]))
        for form, codes in adjectives(lang).items():
            yield from ((form, code) for code in codes)


@cache
def _country_forms() -> Mapping[Form, tuple[str, ...]]:
    found: dict[Form, dict[str, None]] = {}
    for name, code in dict.fromkeys(_country_names()):
        for form in forms_of(name):
            if len(form) > 1 or len(form[0]) > 1:
                found.setdefault(form, {})[code] = None
    return {form: tuple(codes) for form, codes in found.items()}


@cache
def _city_forms() -> Mapping[Form, tuple[tuple[str, str], ...]]:
    found: dict[Form, dict[tuple[str, str], int]] = {}
    for name, city in {(name, city) for lang in LANGUAGES for name, city in _large_cities(lang)}:
        for form in forms_of(name):
            found.setdefault(form, {})[city.name, city.country] = city.population
    return {form: tuple(sorted(known, key=lambda city: (-known[city], city))) for form, known in found.items()}


def _large_cities(lang: str) -> Iterator[tuple[str, City]]:
    for name, found in cities(lang).items():
        yield from ((name, city) for city in found if _is_large(city))


def _is_large(city: City) -> bool:
    return city.capital or city.population >= _LARGE
