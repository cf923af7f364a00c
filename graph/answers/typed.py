"""What somebody types while they search: its words, the full-text query for them, and how well a name answers."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from graph.identity.names import fold, sound_keys
from graph.identity.names.likeness import ALIKE
from graph.identity.names.sounds import begin_alike, similarity
from graph.identity.names.writing import pieces, without_article, writing

WORDS, LETTERS = 8, 200  # of what is typed; what stands behind is passed over
# How a name answers: word for word; its beginning; beginnings of its words; in sound only; not at all.
WHOLE, BEGINS, HOLDS, SOUNDS, NOT = range(5)
_ARTICLE = "ال"
_AND = "و"  # "and", written joined; the analyser takes it off, also where it is a word's own first letter


def words(text: str) -> tuple[str, ...]:
    """What is typed, word by word, in lower case, without articles; a full-text query takes none of it for a sign."""
    typed = pieces(text[:LETTERS])[:WORDS]
    return tuple(_without_articles(typed[:-1]) + typed[-1:])


def length(typed: Iterable[str]) -> int:
    """How many letters are typed, an Arabic article not counted."""
    return sum(len(_plain(word).removeprefix(_ARTICLE)) for word in typed)


def spelled(typed: Iterable[str]) -> str:
    """A query for names that have every word, or one that begins with it."""
    return _all(_forms(word) for word in typed)


def sounding(typed: Iterable[str]) -> str:
    """A query for names that have, for every word, one that may sound like it or begin so, in either script."""
    return _all([*_forms(word), *(f"{key}{end}" for key in sound_keys(word) for end in ("", "*"))] for word in typed)


def answer(typed: tuple[str, ...], names: Iterable[str]) -> int:
    """How well the best of some names answers to what is typed."""
    return min((_answer(typed, name) for name in names), default=NOT)


def _answer(typed: tuple[str, ...], name: str) -> int:
    """With the articles of Arabic and without them: of one, its first letters may be typed."""
    spelled = min(_spelled(tuple(map(form, typed)), _words(name, form)) for form in (fold, _plain))
    if spelled < NOT:
        return spelled
    own = _words(name, _plain)
    return SOUNDS if all(any(_sounds_like(_plain(part), word) for word in own) for part in typed) else NOT


def _spelled(typed: tuple[str, ...], own: tuple[str, ...]) -> int:
    if own == typed:
        return WHOLE
    if " ".join(own).startswith(" ".join(typed)):
        return BEGINS
    return HOLDS if all(any(word.startswith(part) for word in own) for part in typed) else NOT


@lru_cache(maxsize=1 << 16)
def _sounds_like(part: str, word: str) -> bool:
    """Whether a word, or its beginning, sounds like what is typed of it; Arabic writes no short vowels."""
    if not begin_alike(part, word):
        return False
    lengths = range(max(1, len(part) // 2), min(len(word), 2 * len(part)) + 1)
    return any(similarity(part, word[:length]) >= ALIKE for length in lengths)


@lru_cache(maxsize=1 << 16)
def _words(name: str, form: Callable[[str], str]) -> tuple[str, ...]:
    apart = pieces(name)
    return tuple(map(form, _without_articles(apart) or apart))


def _without_articles(apart: list[str]) -> list[str]:
    """Names are written with and without al-, el- …; Arabic joins it."""
    return [word for word in apart if fold(word) not in writing().articles]


def _plain(word: str) -> str:
    """A word folded, without the article, of which at least a letter follows."""
    folded = fold(word)
    return without_article(folded) if not folded.startswith(_ARTICLE) else folded[len(_ARTICLE) :] or folded


def _forms(word: str) -> list[str]:
    forms = [word, fold(word), _plain(word)]
    forms += [form[1:] for form in forms if form.startswith(_AND) and len(form) > 2]
    return [f"{form}{end}" for form in dict.fromkeys(forms) for end in ("", "*")]


def _all(alternatives: Iterable[Iterable[str]]) -> str:
    return " ".join(f"+({' '.join(dict.fromkeys(forms))})" for forms in alternatives)
