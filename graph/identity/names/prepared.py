"""A name made ready for comparing: its words with their forms, each distinct name and word once."""

from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_, or_
from zlib import crc32

from .established import names, weight
from .nicknames import in_full
from .sounds import consonants, units, word_keys
from .spelling import generation, words
from .writing import writing

_MOST_WORDS = 24  # of a name; the rest of a text that was taken for a name is not looked at
_LONGEST_WORD = 48  # letters
_NO_NAMES: tuple[frozenset[int], ...] = (frozenset(), frozenset())
_BITS = 60  # that keys of sounds are spread over
_INITIAL_SAYS = 0.35  # weight of a letter: no more than the most frequent word's


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name; there is one object for all names that have it, so that it is compared by identity.

    Attributes:
        forms: spellings, the one without article and particles first.
        initial: whether it is one letter, or two for one sound.
        child: whether it is said to be of the parent's name: bin Khalifa.
        full: the names that it is a short form of, as for Bill; empty for most.
        heard: keys of its sounds and of these, as bits, of which two words that are one have some in common.
        names: established names that it is a spelling of, by table; none for a rare word.
        weight: how much it says that two names share it, up to 1 for a rare word.
        sure: classes of consonants that each form has, as bits.
        strange: those that no form has, nor anything near.
        first: the first consonant, where all forms have the same; `strange_first` those that cannot stand up to there.
        last: the last consonant; `strange_last` likewise.
        least: how many consonants there are at least, in any form; `most` at most.
        length: units of the first form.
    """

    forms: tuple[str, ...]
    initial: bool
    child: bool
    full: tuple["Word", ...]
    heard: int
    names: tuple[frozenset[int], ...]
    weight: float
    sure: int
    strange: int
    first: int
    strange_first: int
    last: int
    strange_last: int
    least: int
    most: int
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A name ready for `compare` and `contains`.

    Attributes:
        text: as written.
        words: its words; empty when it has no letter or digit.
        generation: ``junior`` or ``senior`` where it says so.
    """

    text: str
    words: tuple[Word, ...]
    generation: str


@lru_cache(maxsize=1 << 16)
def prepare(text: str) -> Name:
    """Make a name ready once; the comparisons after that are the fast part.

    Args:
        text: as written, in either script; titles, articles and marks of direction are seen to.
    """
    return Name(text, tuple(_word(forms) for forms in words(text)[:_MOST_WORDS]), generation(text))


@lru_cache(maxsize=1 << 16)
def _word(forms: tuple[str, ...], *, short: bool = True) -> Word:
    forms = tuple(dict.fromkeys(form[:_LONGEST_WORD] for form in forms))
    word = forms[0]
    if len(word) == 1 or word in writing().initials:
        return Word(forms, True, False, (), 0, _NO_NAMES, _INITIAL_SAYS, 0, 0, 0, 0, 0, 0, 0, _LONGEST_WORD, 1)
    heard = [consonants(form) for form in forms]
    full = in_full(word) if short else ()
    return Word(
        forms,
        initial=False,
        child=any(form.endswith(word) and form.startswith(writing().child) for form in forms[1:]),
        full=tuple(_word((name,), short=False) for name in full),
        heard=reduce(or_, (1 << crc32(key.encode()) % _BITS for name in (word, *full) for key in word_keys(name)), 0),
        names=names(word),
        weight=weight(word),
        sure=reduce(and_, (form.sure for form in heard)),
        strange=~reduce(or_, (form.possible for form in heard)),
        first=reduce(and_, (form.first for form in heard)),
        strange_first=~reduce(or_, (form.head for form in heard)),
        last=reduce(and_, (form.last for form in heard)),
        strange_last=~reduce(or_, (form.tail for form in heard)),
        least=min(form.least for form in heard),
        most=max(form.most for form in heard),
        length=len(units(word)),
    )
