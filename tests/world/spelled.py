"""How a paper spells a person's name: by its language's habit, now and then otherwise."""

import random
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from .people import Person
from .words import Name, Word, spelling

# Habits of a language towards a person, and how often a single document departs from them.
RESPELLS, WITHOUT_ACCENTS, OTHERWISE = 0.3, 0.5, 0.1
NO_ARTICLE, MIDDLE, MIDDLE_OF_NAMESAKE, INITIAL, SECOND_FAMILY, SWAPPED, NO_HAMZA = 0.15, 0.4, 0.7, 0.4, 0.6, 0.02, 0.25
# A final ya without dots, as papers of Egypt print it.
DOTLESS_YA = 0.06
HAMZA = str.maketrans("أإآ", "ااا")


@dataclass(frozen=True, slots=True)
class Habit:
    """What papers of one language usually do with one person's name.

    Attributes:
        words: spelling by the word's key.
        plain: whether they leave out accents (Latin script) or the hamza of alef (Arabic).
        forms: pattern for article, ben, abd and double.
    """

    words: dict[str, str]
    plain: bool
    forms: dict[str, str]


@dataclass(frozen=True, slots=True)
class Spelled:
    """One document's forms of a name; `complete` tells whether a middle name or second family name is in `full`."""

    full: str
    surname: str
    complete: bool


class Papers:
    """Spells names as papers do.

    Args:
        seed: habits follow from it, the person and the language.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.habit = lru_cache(maxsize=40_000)(self._habit)

    def spell(self, person: Person, lang: str, random: random.Random, careful: bool = False) -> Spelled:
        """Forms of a person's name for one document; with care that nobody takes the person for a namesake."""
        name, habit = person.name, self.habit(person, lang)
        words = {word.key: self._written(word, lang, habit, random) for word in _words(name)}
        given = self._given(name, words, lang, habit, random)
        family = self._family(name, words, habit, random)
        surname, complete = family, False
        if len(name.family) == 2 and random.random() < SECOND_FAMILY:
            family, complete = f"{family} {words[name.family[1].key]}", True
        parts = [given, family]
        if name.middle and random.random() < (MIDDLE_OF_NAMESAKE if careful else MIDDLE):
            complete, middle = True, words[name.middle.key]
            short = lang != "ar" and name.tradition == "western" and random.random() < INITIAL
            parts.insert(1, f"{middle[0]}." if short else middle)
        if random.random() < (0.15 if name.tradition == "asian" else SWAPPED):
            parts = [parts[-1], *parts[:-1]]
        return Spelled(" ".join(parts), surname, complete)

    def _habit(self, person: Person, lang: str) -> Habit:
        # One spelling of the bearer's own in every language; of others each language has its own.
        own, papers = random.Random(f"{self.seed} {person.id}"), random.Random(f"{self.seed} {person.id} {lang}")
        respells = papers.random() < RESPELLS
        words = {}
        for word in _words(person.name):
            if lang == "ar":
                words[word.key] = papers.choice(word.arabic)
            elif word.home:
                words[word.key] = _drawn(word, own)
            else:
                chosen = _preferred(word, lang, papers)
                words[word.key] = _respelled(chosen, lang) if respells else chosen
        plain = papers.random() < (NO_HAMZA if lang == "ar" else WITHOUT_ACCENTS)
        forms = {kind: _pattern(kind, lang, papers) for kind in ("article", "ben", "abd", "double")}
        return Habit(words, plain, forms)

    def _written(self, word: Word, lang: str, habit: Habit, random: random.Random) -> str:
        text, other = habit.words[word.key], random.random() < OTHERWISE
        if lang == "ar":
            text = random.choice(word.arabic) if other else text
            if text.endswith("ي") and random.random() < DOTLESS_YA:
                text = f"{text[:-1]}ى"
            return text.translate(HAMZA) if habit.plain or random.random() < OTHERWISE else text
        if not word.home and other:
            text = _drawn(word, random)
        return _without_accents(text) if habit.plain else text

    def _given(self, name: Name, words: dict[str, str], lang: str, habit: Habit, random: random.Random) -> str:
        parts = [words[word.key] for word in name.given]
        if name.given[0].key.startswith("abd "):
            pattern = habit.forms["abd"] if random.random() > OTHERWISE else _pattern("abd", lang, random)
            parts[0] = _filled(pattern, parts[0])
        return habit.forms["double"].format(*parts) if len(parts) == 2 else parts[0]

    def _family(self, name: Name, words: dict[str, str], habit: Habit, random: random.Random) -> str:
        word = words[name.family[0].key]
        if not name.before or (name.before == "article" and random.random() < NO_ARTICLE):
            return word
        if name.before == "article" and (word.startswith("ال") or word.lower().startswith(("al", "el"))):
            return word
        return _filled(habit.forms[name.before], word)


def _words(name: Name) -> list[Word]:
    return [*name.given, *([name.middle] if name.middle else []), *name.family]


def _drawn(word: Word, random: random.Random) -> str:
    return random.choices([latin for latin, _ in word.latin], [count for _, count in word.latin])[0]


def _preferred(word: Word, lang: str, random: random.Random) -> str:
    """A spelling, those that read well in the language before others."""
    likes = spelling()["likes"][lang]
    weights = [count**0.5 * 3 ** sum(letters in latin.lower() for letters in likes) for latin, count in word.latin]
    return random.choices([latin for latin, _ in word.latin], weights)[0]


def _respelled(text: str, lang: str) -> str:
    for old, new in spelling()["respell"][lang].items():
        text = text.replace(old, new)
    return text


def _pattern(kind: str, lang: str, random: random.Random) -> str:
    patterns = spelling()[kind][lang]
    return str(random.choices(patterns, [1 / (rank + 1) for rank in range(len(patterns))])[0])


def _filled(pattern: str, word: str) -> str:
    return pattern.format(word, l=word.lower())


def _without_accents(text: str) -> str:
    bare = "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return bare.translate(str.maketrans("øØłŁđıʻ", "oOlLdi'"))
