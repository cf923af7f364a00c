"""Readings of a written word: which clitics it carries, and what a base form can look like."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.reading.text.normalise import fold, load_yaml

MOST_KEPT = 50_000
"""Words whose readings are kept; then it begins anew, so that memory stays flat however much is read."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a written word.

    Attributes:
        key: what is left, folded.
        conjunction, preposition, article, enclitic: what was taken off; empty where nothing was.
    """

    key: str
    conjunction: str = ""
    preposition: str = ""
    article: str = ""
    enclitic: str = ""


@dataclass
class Morphology:
    """Clitics and paradigms of one language, from its ``morphology.yaml``; a language without one has none.

    Attributes:
        whole: folded words that are not taken apart, from ``unsplit.txt``.
    """

    conjunctions: Sequence[str] = ()
    prepositions: Sequence[str] = ()
    article: Sequence[str] = ()
    contractions: Mapping[str, Sequence[str]] = field(default_factory=dict)
    enclitics: Sequence[str] = ()
    before_enclitic: Mapping[str, str] = field(default_factory=dict)
    written_before_enclitic: Mapping[str, str] = field(default_factory=dict)
    endings: Sequence[str] = ()
    respellings: Sequence[Sequence[str]] = ()
    shortest: int = 1
    accents: bool = False
    contracted: Sequence[str] = ()
    paradigms: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    whole: frozenset[str] = frozenset()
    _known: dict[str, tuple[Analysis, ...]] = field(default_factory=dict)

    def analyses(self, form: str) -> tuple[Analysis, ...]:
        """Read one folded word in every way its clitics allow, the fullest first.

        Args:
            form: a folded word, number or mark.
        Returns:
            At least one analysis.
        """
        found = self._known.get(form)
        if found is None:
            taken_apart = form[:1].isalpha() and form not in self.whole
            found = tuple(self._read(form)) if taken_apart else (Analysis(form),)
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[form] = found
        return found

    def _read(self, form: str) -> Iterator[Analysis]:
        seen = set()
        for conjunction, rest in self._prefixes(form, self.conjunctions):
            for preposition, article, stem in self._inner(rest):
                for enclitic, key in self._suffixes(stem, bool(article)):
                    reading = (key, bool(article))
                    if reading not in seen:
                        seen.add(reading)
                        yield Analysis(key, conjunction, preposition, article, enclitic)

    def _inner(self, rest: str) -> Iterator[tuple[str, str, str]]:
        for preposition, stem in self._prefixes(rest, self.prepositions):
            for article, bare in self._prefixes(stem, self.article):
                yield preposition, article, bare
        for written, (preposition, article) in self.contractions.items():
            if self._fits(rest, written):
                yield preposition, article, rest[len(written) :]

    def _fits(self, form: str, prefix: str) -> bool:
        return form.startswith(prefix) and len(form) - len(prefix) >= self.shortest

    def _prefixes(self, form: str, prefixes: Sequence[str]) -> Iterator[tuple[str, str]]:
        yield "", form
        for prefix in prefixes:
            if self._fits(form, prefix):
                yield prefix, form[len(prefix) :]

    def _suffixes(self, stem: str, definite: bool) -> Iterator[tuple[str, str]]:
        yield "", stem
        if definite:
            return
        for enclitic in self.enclitics:
            bare = stem[: -len(enclitic)]
            if stem.endswith(enclitic) and len(bare) > self.shortest:
                yield enclitic, bare
                for written, base in self.before_enclitic.items():
                    if bare.endswith(written):
                        yield enclitic, bare[: -len(written)] + base

    def stems(self, key: str) -> Iterator[str]:
        """Take endings of number and case off a word."""
        for ending in self.endings:
            if key.endswith(ending) and len(key) - len(ending) > self.shortest:
                yield key[: -len(ending)]

    def respelled(self, key: str) -> Iterator[str]:
        """Give the other forms of a word by which it is still recognised as common, such as a verb's present."""
        for pattern, other in self.respellings:
            if match := re.fullmatch(pattern, key):
                yield match.expand(other)

    def bare(self, form: str) -> str:
        """Take the article off a word of a lexicon entry, so that both writings are one key.

        Args:
            form: a word as the lexicon has it.
        Returns:
            Its key.
        """
        # On the form as written: the first letters of ألمانيا are no article, though folded they look like one.
        for written in (*self.contractions, *self.article):
            if self._fits(form, written):
                return fold(form[len(written) :])
        return fold(form)

    def inflect(self, paradigm: str, bases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """List what base forms can look like.

        Args:
            paradigm: name in the language's ``paradigms``.
            bases: the base forms, in the order the paradigm numbers them.
        Yields:
            A form and its feature (``future`` …; empty where the paradigm says none).
        """
        written = str if self.accents else fold
        for rule in self.paradigms[paradigm]:
            base = written(bases[min(rule["base"], len(bases)) - 1])[rule.get("cut", 0) :]
            for prefix in rule.get("prefix", [""]):
                for ending in rule["add"]:
                    yield written(prefix) + base + written(ending), rule.get("feature", "")


def load_morphology(path: Path) -> Morphology:
    """Read a language's ``morphology.yaml``.

    Args:
        path: the file; absent where a language writes nothing together.
    Returns:
        Its clitics and paradigms.
    """
    return Morphology(**load_yaml(path)) if path.exists() else Morphology()
