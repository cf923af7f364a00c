"""Which language each passage of a text is in: a communiqué followed by its translation, a quotation in the original.

Nearly all texts are one passage. In the others the lines of each language, and longer quotations in the other script
inside a line, are read by themselves: as the same text with everything else blank, so that offsets stay.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.reading.text.language import in_arabic_script, scores_of, words_of
from ontology import LANGUAGES

# Log-likelihood by which a line fits a language better than the others that are read in its script: two or three common
# words that only it has.
_CLEARLY = 12.0
# Fewer words in another language are a name, a label or a greeting.
_LEAST_WORDS = 8
_FEW = 0.15

_SCRIPTS = (
    re.compile("[\u0620-\u06ff][^A-Za-z\u00c0-\u024f\\n]*"),
    re.compile("[A-Za-z\u00c0-\u024f][^\u0620-\u06ff\\n]*"),
)
_ARABIC_LETTERS = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN_LETTERS = re.compile("[A-Za-z\u00c0-\u024f]")
_LINE = re.compile(r"[^\n]+")


@dataclass(slots=True)
class _Stretch:
    """A line, or a part of one in the other script; `lang` is None where its words do not tell."""

    start: int
    end: int
    words: int
    is_arabic: bool
    scores: Mapping[str, float]
    lang: str | None


def passages(text: str, main: str) -> dict[str, str]:
    """Take a text apart by language.

    Args:
        text: the document's text.
        main: its language.
    Returns:
        For each language the text with what is in other languages blank; the document's own comes first, and alone
        when it is the only one.
    """
    if all(stretch.lang in (None, main) for stretch in _stretches(text, main)):
        return {main: text}
    stretches = list(_stretches(text, main))
    _settle(stretches, main)
    counts: Counter[str] = Counter()
    for stretch in stretches:
        counts[stretch.lang or main] += stretch.words
    others = [lang for lang in LANGUAGES if lang != main and counts[lang] >= _LEAST_WORDS]
    if not others:
        return {main: text}
    owners = [(one.start, one.end, one.lang if one.lang in others else main) for one in stretches]
    return {
        lang: _only(text, [(start, end) for start, end, owner in owners if owner != lang]) for lang in (main, *others)
    }


def _stretches(text: str, main: str) -> Iterator[_Stretch]:
    for line in _LINE.finditer(text):
        arabic = len(_ARABIC_LETTERS.findall(line[0]))
        latin = len(_LATIN_LETTERS.findall(line[0]))
        if not arabic and not latin:
            continue
        # A line of both is one of the document's own with a quotation, unless few letters of its script are in it.
        even = min(arabic, latin) > _FEW * (arabic + latin)
        is_arabic = in_arabic_script(main) if even else arabic > latin
        start = line.start()
        for quotation in _quotations(line[0], is_arabic) if arabic and latin else ():
            place = line.start() + quotation.start()
            yield _stretch(text, start, place, is_arabic)
            start = line.start() + quotation.end()
            yield _stretch(text, place, start, not is_arabic)
        yield _stretch(text, start, line.end(), is_arabic)


def _quotations(line: str, is_arabic: bool) -> Iterator[re.Match[str]]:
    """Passages of a line in the script that is not the line's."""
    for match in _SCRIPTS[is_arabic].finditer(line):
        if len(words_of(match[0])) >= _LEAST_WORDS:
            yield match


def _stretch(text: str, start: int, end: int, is_arabic: bool) -> _Stretch:
    words = words_of(text[start:end])
    scores = scores_of(set(words))
    return _Stretch(start, end, len(words), is_arabic, scores, _lang(scores, is_arabic))


def _lang(scores: Mapping[str, float], is_arabic: bool) -> str | None:
    """The language that words are clearly in, else None."""
    possible = [lang for lang in LANGUAGES if in_arabic_script(lang) == is_arabic]
    best, *rest = sorted(possible, key=lambda lang: -scores[lang])
    if scores[best] == 0 or scores[best] < max(scores.values()):
        return None
    return best if not rest or scores[best] - scores[rest[0]] >= _CLEARLY else None


def _settle(stretches: Sequence[_Stretch], main: str) -> None:
    """Give what its words do not tell to the language before or behind it, or to the document's."""
    known = [(number, one.lang) for number, one in enumerate(stretches) if one.lang]
    bounds = [(-1, None), *known, (len(stretches), None)]
    for (before, one), (after, other) in pairwise(bounds):
        beside = (one, main) if one == other else (main, one, other)
        for stretch in stretches[before + 1 : after]:
            stretch.lang = _likeliest(stretch, beside) or main


def _likeliest(stretch: _Stretch, languages: Sequence[str | None]) -> str | None:
    """Of the languages in its script the one that fits best, or the first of several that fit equally well."""
    fitting = [lang for lang in languages if lang and in_arabic_script(lang) == stretch.is_arabic]
    return max(fitting, key=lambda lang: stretch.scores[lang], default=None)


def _only(text: str, others: Sequence[tuple[int, int]]) -> str:
    """The text with some stretches blank."""
    pieces, place = [], 0
    for start, end in others:
        pieces += [text[place:start], " " * (end - start)]
        place = end
    return "".join([*pieces, text[place:]])
