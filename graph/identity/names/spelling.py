"""Names as they are spelled: the canonical form from which ids are made, and the words a comparison works on."""

import re
from functools import lru_cache

from .writing import LAST_LATIN, fold, pieces, plain, without_article, without_titles, writing

__all__ = ["fold", "generation", "normalise", "words"]

_SHORTEST_SERVANT = 5  # عبد and two letters: shorter words are names of their own (عبدو)
_SERVANT = "abd"
# Abdellatif, Abdelatif, Abdurrahman, Abdeslam, Benabdallah: the l may be the article's or the word's own
_LATIN_SERVANT = re.compile(r"^(?:b[eio]n|bou|ould)?abd[aeiouûüâîı]{1,2}(?=l?..[^\W_])")
_ARABIC_SERVANT = re.compile(r"^(?:بن)?عبد(?=..)")
_OF_RELIGION = re.compile(r"(?<=[^\Waeiou_][aeiou])d(?=[ií]ne?$)")  # Nuredin, Saadedín, like Noureddine
_ASSIMILATED = re.compile(
    r"^[aeiou](ch|sh|[cdlnrstzşxy])$"
)  # es-Sisi, ar-Rahman, ech-Chaabi: the l became the sound that follows
_FATHER = re.compile(r"^[اأ]بوال(?=..)")  # أبوالراغب, mostly written apart
# Lahcen, لحسن, which are El Hassan and الحسن; Elmasri; المر, too short for its article to be taken off
_HIDDEN_ARTICLE = re.compile(
    r"^(?:l[ae]?(?=(?:kh|gh|[bfghkmq])[^\Waeiouyhl_])|[ae]l(?=[bcfghjkmqw]....)|ل(?=[بجحخعغفقكمه]..)|ال(?=..$))"
)
_ARTICLE_WITHIN = re.compile(r"(?<=..)ال(?=[تثدذرزسشصضطظن].)")  # جادالرب, whose l is not heard
_SUN = re.compile(r"sch|ch|sh|[dlnrstzşx]")
_GOD = re.compile(r"^[aou]?ll?[aá]h?$")


@lru_cache(maxsize=1 << 16)
def normalise(name: str) -> str:
    """The canonical spelling of a name within its script, from which ids are made.

    >>> normalise("عبد اللطيف الحموشي") == normalise("عبداللطيف حموشي")
    True

    Args:
        name: as written, with titles, articles and accents.

    Returns:
        Folded words with one space between them, titles and articles taken off; equal for spellings that differ
        only in those. Empty when the name holds no letter or digit.
    """
    return " ".join(plain(word) for word in without_titles(_joined(pieces(name)), writing().honorifics))


@lru_cache(maxsize=1 << 16)
def words(name: str) -> tuple[tuple[str, ...], ...]:
    """The words of a name for comparison, accents kept.

    Returns:
        For each word its forms, the one without additions first: an article may be a part of the name (الكسندر),
        a particle may be left out elsewhere (``("ali", "benali")``), the article of a servant's name may be hidden
        in its spelling (``("abdlatif", "abdatif", "abdelatif")`` for Abdelatif).
    """
    found: list[tuple[str, ...]] = []
    particles, servant, article = "", False, ""
    apart = _named(name)
    apart = apart[:-1] if _generation(apart) else apart
    for n, piece in enumerate(apart):
        folded, following = plain(piece), apart[n + 1 : n + 2]
        first = n == 0 and f"{piece}." in name.casefold()  # VI. Muhammed, but Xi Jinping
        if (number := _ordinal(piece, first=first, last=not following)) and len(apart) > 1:
            found.append((number,))
            continue
        if n and following and folded in writing().letters_spelled:
            found.append((writing().letters_spelled[folded],))
        elif following and folded in writing().servant:
            servant = True
        elif following and _is_article(folded, fold(following[0])):
            article = folded
        elif following and folded in writing().particles and not servant and (n or len(folded) > 1):
            particles += piece
        else:
            forms = _of_servant(piece) if servant else _forms(piece, article)
            found.append(tuple(dict.fromkeys([*forms, *_with_particles(forms, particles, article)])))
            particles, servant, article = "", False, ""
    return tuple(found)


def generation(name: str) -> str:
    """``junior`` or ``senior`` where the name says so at its end (Jr., fils, الأب); else empty."""
    return _generation(_named(name))


def _generation(apart: tuple[str, ...]) -> str:
    return writing().generations.get(fold(apart[-1]), "") if len(apart) > 1 else ""


@lru_cache(maxsize=1 << 10)
def _named(name: str) -> tuple[str, ...]:
    """What stands between titles and what is put behind a name."""
    apart = without_titles(pieces(name), writing().honorifics)
    while len(apart) > 2 and fold(apart[-1]) in writing().postnominals:
        apart = apart[:-1]
    return tuple(_without_ranks(apart))


def _without_ranks(apart: list[str]) -> list[str]:
    """Words behind ranks, unless these are the given name (Sultan, Amir): of many words two stay, of few one."""
    given = writing().also_given if len(apart) > 2 or apart[:1] > [LAST_LATIN] else frozenset()
    bare = without_titles(apart, writing().before, given)
    if not bare or fold(bare[0]) in writing().child:  # Sultan bin Zayed
        return apart
    return bare if len(bare) > 1 or len(apart) <= 3 else apart


def _ordinal(piece: str, *, first: bool, last: bool) -> str | None:
    """The number of a ruler as a word that sounds like no other: Mohammed VI, VI. Muhammed; not an initial."""
    number = writing().ordinals.get(fold(piece))
    return f"#{number}" if number and (last or (first and len(piece) > 1)) else None


def _is_article(word: str, following: str) -> bool:
    """The article as such, or with its l become the sound that follows: es-Sisi."""
    if word in writing().articles:
        return True
    return bool((found := _ASSIMILATED.match(word)) and following.startswith(found[1]))


def _forms(word: str, article: str) -> list[str]:
    """A word by itself and with its article joined."""
    bare = without_article(word)
    if found := _FATHER.match(bare):
        return [bare[found.end() :], bare]
    if found := _ARABIC_SERVANT.match(bare):
        return _of_servant(bare[found.end() :])
    if found := _LATIN_SERVANT.match(bare):
        return [*_of_servant(bare[found.end() :]), bare]
    forms = [bare, word]
    if _ARTICLE_WITHIN.search(bare):
        forms.append(_ARTICLE_WITHIN.sub("ا", bare))
    if found := _HIDDEN_ARTICLE.match(bare):
        forms.append(bare[found.end() :])
    if article:
        forms.append(_with_article(article, bare))
    if _OF_RELIGION.search(bare):
        forms.append(_OF_RELIGION.sub("dd", bare))
    return forms


def _with_particles(forms: list[str], particles: str, article: str) -> list[str]:
    """A word with its particles joined, and with these and its article run together."""
    if not particles:
        return []
    joined = [particles + forms[0]]
    if (run := writing().contracted.get(fold(particles))) and (article or forms[-1] != forms[0]):
        joined.append(run + forms[0])
    return joined


def _with_article(article: str, word: str) -> str:
    """The article written together: elbaradei; before a sound that takes up its l: essebsi."""
    if sun := _SUN.match(word):
        return article[0] + sun[0][0] + word
    return article + word


def _of_servant(word: str) -> list[str]:
    """Servant of …: the l behind it may be its article or the word's own."""
    arabic = without_article(word)
    if arabic[:1] > "ʿ":
        return ["عبد" + (arabic if arabic != "الله" else "له")]
    if _GOD.match(word):
        return [_SERVANT + "lah"]
    return [_SERVANT + word, *([_SERVANT + word[1:]] if word.startswith("l") else [])]


def _joined(apart: list[str]) -> list[str]:
    found: list[str] = []
    servant = ""
    for n, piece in enumerate(apart):
        last, folded = n + 1 == len(apart), plain(piece)
        if not last and folded in writing().servant:
            servant += folded
        elif not last and folded in writing().articles:
            servant += folded if servant else ""
        else:
            found.append(_servant(servant + piece))
            servant = ""
    return found


def _servant(word: str) -> str:
    """عبداللطيف, which is عبد + اللطيف, without the article."""
    if word.startswith("عبد") and len(word) >= _SHORTEST_SERVANT:
        return "عبد" + without_article(word.removeprefix("عبد"))
    return word
