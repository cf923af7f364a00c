"""The words of a name as they are looked up: folded, without article, with what joins them."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from graph.identity.names import fold
from ontology.concept import dropped_words, joining_words

# Words of a phrase, with `AND` where two of them are joined.
Form = tuple[str, ...]
AND = "+"

_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w?\b)")
_TOKEN = re.compile(r"[^\W_]+|[,;:()\[\]&/]| [-–—] ")
# Arabic writes article, particles and "and" joined to the word; أل and إل begin words of their own (Germany).
_ARTICLE = re.compile(r"^(?:([وف])?[بك]?ال|([وف])?لل)(?=..)")
_PARTICLE = re.compile(r"^(?:([وف])[بلك]?|[بلك])(?=...)")
_BEFORE = re.compile(r"^[وف]?[بلك]?(?=...)")
_VOWELS = re.compile(r"[\u064b-\u0652\u0670]")  # marks above and below Arabic letters
_SHORT = 3  # letters of an acronym that could be a word


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a written word.

    Attributes:
        word: folded.
        joined: whether "and" is written in front of it.
        whole: whether nothing but an article is taken off.
    """

    word: str
    joined: bool = False
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """A written word, or what joins two words.

    Attributes:
        readings: how it may be read, the likeliest first.
        joins: whether it stands between two parts of a name.
    """

    readings: tuple[Reading, ...]
    joins: bool


def tokens(text: str) -> list[Token]:
    """The words of a text and what joins them, in order."""
    if text.isalpha():
        return [_token(text, shouted=False)]
    composed = unicodedata.normalize("NFKC", _INITIALS.sub("", text).replace("’", "'"))
    found = _TOKEN.findall(_VOWELS.sub("", composed))
    words = [written for written in found if written[0].isalnum()]
    shouted = all(word.isupper() for word in words) and any(len(word) > _SHORT for word in words)
    return [_token(written, shouted=shouted) for written in found]


def forms_of(phrase: str, known: Collection[str] = ()) -> set[Form]:
    """A phrase of the data as it is looked up, without the words that mean nothing.

    Twice where it has an article: a name may keep it.

    Args:
        phrase: of any language.
        known: words that need no particle taken off, and tell where one is written in front of them.
    """
    found = tokens(phrase)
    if not any(_has_article(token) for token in found):
        return {form} if (form := _form(found, known)) else set()
    kept = [Token(token.readings[-1:] if _is_whole(token) else token.readings, token.joins) for token in found]
    return {form for form in (_form(found, known), _form(kept, known)) if form}


def chosen(token: Token, known: Collection[str]) -> Reading:
    """The first reading of a word that is known, else the one without article."""
    for reading in token.readings:
        if reading.word in known or (reading.word in dropped() and (reading.whole or len(reading.word) > _SHORT)):
            return reading
    return token.readings[0]


def readings(query: str) -> Iterator[str]:
    """A name as typed, then without what a sentence may put before it: particles, articles, prepositions."""
    yield query
    words = query.replace("’", "'").replace("'", "' ").split()
    while len(words) > 1 and fold(words[0].strip("'")) in dropped():
        words = words[1:]
        yield " ".join(words)
    if words and (particle := _BEFORE.match(words[0])):
        for end in range(1, particle.end() + 1):
            yield " ".join([words[0][end:], *words[1:]])


@cache
def dropped() -> frozenset[str]:
    """Words that mean nothing for a name's key."""
    return frozenset(
        token.readings[0].word for words in dropped_words().values() for word in words for token in tokens(word)
    )


def _token(written: str, *, shouted: bool) -> Token:
    folded = fold(written) or written
    joins = not written[0].isalnum() or folded in _joining()
    if not shouted and written.isascii() and written.isupper() and 1 < len(written) <= _SHORT:
        return Token((Reading(written),), joins)  # "UN" is no article, "WHO" asks nothing
    return Token(tuple(_readings(written, folded)), joins)


def _readings(written: str, folded: str) -> Iterator[Reading]:
    article, particle = _ARTICLE.match(written), _PARTICLE.match(written)
    if article:
        yield Reading(fold(written[article.end() :]), bool(article[1] or article[2]))
    yield Reading(folded)
    if particle and not article:
        yield Reading(fold(written[particle.end() :]), bool(particle[1]), whole=False)


def _has_article(token: Token) -> bool:
    return len(token.readings) > 1 and token.readings[1].whole


def _is_whole(token: Token) -> bool:
    return all(reading.whole for reading in token.readings)


def _form(found: Sequence[Token], known: Collection[str]) -> Form:
    form: list[str] = []
    for token in found:
        first = chosen(token, known)
        if form and form[-1] != AND and (token.joins or first.joined):
            form.append(AND)
        if not token.joins and first.word not in dropped():
            form.append(first.word)
    return tuple(form[:-1] if form and form[-1] == AND else form)


@cache
def _joining() -> frozenset[str]:
    return frozenset(fold(word) for words in joining_words().values() for word in words)
