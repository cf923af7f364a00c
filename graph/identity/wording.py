"""A name of a body or a title read as concepts, whatever its language.

The words are data: `ontology/concepts.yaml`, and the ontology's countries and cities.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from ontology import LANGUAGES, City, adjectives, cities, countries
from ontology.concept import compounds, concepts, dropped_words, joining_words

from .names import fold

Form = tuple[str, ...]
# A folded word and the number of the segment it stands in.
Word = tuple[str, int]

_ACRONYM_IN_BRACKETS = re.compile(r"[(\[]\s*[A-Z][A-Za-z.]{0,3}[A-Z][A-Za-z.]{0,6}\s*[)\]]")
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w?\b)")
_TOKEN = re.compile(r"[^\W_]+|[,;:()\[\]&/]| [-–—] ")
_ARTICLE = re.compile(r"^(?:([وف])?[بك]?ال|([وف])?لل)(?=..)")  # Arabic writes article and particles joined to the word
_PARTICLE = re.compile(r"^(?:([وف])[بلك]?|[بلك])(?=...)")
# Endings of gender and number: what stands for what, tried until the word is known.
_ENDINGS = (("s", ""), ("es", ""), ("e", ""), ("es", "e"), ("a", "o"), ("as", "o"), ("a", ""), ("as", ""), ("ه", ""))
_LONGEST = 7  # words of a phrase
_SHORTEST_STEM = 3
_LARGE = 100_000  # inhabitants


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or phrase of a name.

    Attributes:
        concepts: ids; a country is its code behind ``@``, a city its English name behind ``#``; none for a word
            that nothing is known about.
        word: the words, folded and without articles.
        segment: which part of the name it stands in; commas, brackets and "and" part them.
        short: whether it alone names the ministry over its subject.
    """

    concepts: tuple[str, ...]
    word: str
    segment: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class _Meaning:
    concepts: tuple[str, ...]
    countries: tuple[str, ...] = ()
    short: bool = False
    filler: bool = False


@lru_cache(maxsize=1 << 14)
def pieces(name: str, country: str, lang: str) -> tuple[Piece, ...]:
    """The pieces of a name in order; its own country's name and adjectives are left out.

    Args:
        name: of a body or post, as the text has it; it may be in another language than the text.
        country: ISO 3166-1 alpha-2 code of what is named; empty for international bodies.
        lang: language of the text, whose own sense of a word goes before other languages'.
    """
    words = _words(name)
    own = {at for at, size, meaning in _phrases(words, country, lang) if f"@{country}" in meaning.concepts}
    spans = {at: size for at, size, _ in _phrases(words, country, lang) if at in own}
    taken = {place for at, size in spans.items() for place in range(at, at + size)}
    rest = [word for at, word in enumerate(words) if at not in taken]
    return tuple(
        Piece(meaning.concepts, " ".join(word for word, _ in rest[at : at + size]), rest[at][1], meaning.short)
        for at, size, meaning in _phrases(rest, country, lang)
        if not meaning.filler
    )


def _phrases(words: Sequence[Word], country: str, lang: str) -> Iterator[tuple[int, int, _Meaning]]:
    """Where each phrase begins, how many words it has, and its meaning."""
    at = 0
    while at < len(words):
        size, meaning = _longest(words, at, country, lang)
        yield at, size, meaning
        at += size


def _longest(words: Sequence[Word], at: int, country: str, lang: str) -> tuple[int, _Meaning]:
    """How many words the longest known phrase has, and its meaning; one word without meaning when nothing is known."""
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        if words[at][1] != words[at + size - 1][1]:
            continue
        form = tuple(word for word, _ in words[at : at + size])
        for reading in dict.fromkeys((form, stemmed(form))):
            if meaning := _meaning(reading, country, lang):
                return size, meaning
    return 1, _Meaning(())


def _meaning(form: Form, country: str, lang: str) -> _Meaning | None:
    meanings = _meanings(lang).get(form, ())
    local = [meaning for meaning in meanings if country in meaning.countries]
    if chosen := (local or [meaning for meaning in meanings if not meaning.countries]):
        return chosen[0]
    if codes := _country_forms().get(form):
        return _Meaning((f"@{country if country in codes else codes[0]}",))
    if places := _city_forms().get(form):
        return _Meaning((f"#{next((name for name, code in places if code == country), places[0][0])}",))
    return None


@cache
def _meanings(lang: str) -> Mapping[Form, tuple[_Meaning, ...]]:
    """Meanings by form, those of a language before the others'."""
    found: dict[Form, dict[_Meaning, None]] = {}
    for language in (lang, *(other for other in LANGUAGES if other != lang)):
        for form, meaning in _entries(language):
            for key in _forms_of(form):
                for reading in (key, stemmed(key)):
                    found.setdefault(reading, {})[meaning] = None
    return {form: tuple(meanings) for form, meanings in found.items()}


def _entries(lang: str) -> Iterator[tuple[str, _Meaning]]:
    for compound in compounds():
        for form in compound.forms.get(lang, ()):
            yield form, _Meaning(compound.concepts, compound.countries, filler=not compound.concepts)
    for concept in concepts().values():
        for form in concept.forms.get(lang, ()):
            yield form, _Meaning((concept.id,), short=form in concept.short)


@cache
def _country_forms() -> Mapping[Form, tuple[str, ...]]:
    found: dict[Form, dict[str, None]] = {}
    for code, country in countries().items():
        for lang in LANGUAGES:
            for name in (country.names[lang], *country.aliases[lang]):
                for form in _forms_of(name):
                    found.setdefault(form, {})[code] = None
    for lang in LANGUAGES:
        for adjective, codes in adjectives(lang).items():
            for form in _forms_of(adjective):
                found.setdefault(form, {}).update(dict.fromkeys(codes))
    return {form: tuple(codes) for form, codes in found.items()}


def _is_large(city: City) -> bool:
    """Small towns are left out: their names are too often other words."""
    return city.capital or city.population >= _LARGE


@cache
def _city_forms() -> Mapping[Form, tuple[tuple[str, str], ...]]:
    found: dict[Form, dict[tuple[str, str], int]] = {}
    for lang in LANGUAGES:
        for name, known in cities(lang).items():
            large = {(city.name, city.country): city.population for city in known if _is_large(city)}
            for form in _forms_of(name) if large else ():
                found.setdefault(form, {}).update(large)
    return {form: tuple(sorted(known, key=lambda city: (-known[city], city))) for form, known in found.items()}


def _forms_of(phrase: str) -> set[Form]:
    """A phrase of the data as it is looked up: folded words without articles and without those that mean nothing.

    Twice where a word begins like an article: the Arabic for Germany does.
    """
    tokens = [token for token in _tokens(phrase) if token[0].isalnum()]
    readings = ([_bare(token) for token in tokens], tokens)
    left_out = _dropped() | _joining()
    return {form for words in readings if (form := tuple(word for word in words if word not in left_out))}


def _words(name: str) -> list[Word]:
    """The words of a name as they are looked up, each with its segment."""
    found: list[Word] = []
    segment = 0
    for token in _tokens(_ACRONYM_IN_BRACKETS.sub(" ", name)):
        if not token[0].isalnum() or token in _joining():
            segment += 1
            continue
        word, joined = _known(token)
        segment += joined
        if word not in _dropped():
            found.append((word, segment))
    return found


def _tokens(text: str) -> list[str]:
    composed = _INITIALS.sub("", unicodedata.normalize("NFKC", text))
    return [fold(token) or token for token in _TOKEN.findall(composed.replace("’", "'"))]


def _bare(word: str) -> str:
    return _ARTICLE.sub("", word)


def _known(token: str) -> tuple[str, bool]:
    """The word of a token that the data know, else without its article; whether "and" is joined to it."""
    for word, joined in _readings(token):
        if word in _vocabulary() or word in _dropped():
            return word, joined
        if _stem(word) != word:
            return word, joined
    return next((word, joined) for word, joined in _readings(token) if word == _bare(token))


def stemmed(form: Form) -> Form:
    """A phrase without endings of gender and number, where the words without them are known."""
    return tuple(_stem(word) for word in form)


@lru_cache(maxsize=1 << 14)
def _stem(word: str) -> str:
    if word in _single_words():
        return word
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and len(stem) >= _SHORTEST_STEM and stem in _single_words():
            return stem
    return word


def _readings(token: str) -> Iterable[tuple[str, bool]]:
    article, particle = _ARTICLE.match(token), _PARTICLE.match(token)
    if article:
        yield token[article.end() :], bool(article[1] or article[2])
    else:
        yield token, False
        if particle:
            yield token[particle.end() :], bool(particle[1])


@cache
def _vocabulary() -> frozenset[str]:
    forms = (*_country_forms(), *_city_forms())
    return _concept_words() | frozenset(word for form in forms for word in form)


@cache
def _single_words() -> frozenset[str]:
    entries = (form for lang in LANGUAGES for form, meaning in _entries(lang) if not meaning.countries)
    return frozenset(form[0] for entry in entries for form in _forms_of(entry) if len(form) == 1)


@cache
def _concept_words() -> frozenset[str]:
    return frozenset(word for form in _meanings(LANGUAGES[0]) for word in form)


@cache
def _dropped() -> frozenset[str]:
    return frozenset(_bare(token) for words in dropped_words().values() for word in words for token in _tokens(word))


@cache
def _joining() -> frozenset[str]:
    return frozenset(fold(word) for words in joining_words().values() for word in words)
