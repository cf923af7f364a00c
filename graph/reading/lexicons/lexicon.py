"""The lexicons of one language as one trie over words.

A trie over tokens rather than an automaton over characters, because a token has several readings (clitics)
and a form may match any of them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from graph.reading.lexicons import nations
from graph.reading.lexicons.accents import has_accents_of
from graph.reading.lexicons.entry import Entry
from graph.reading.lexicons.morphology import MOST_KEPT, Analysis, Morphology, load_morphology
from graph.reading.text.normalise import fold, load_yaml
from graph.reading.text.tokens import Token
from ontology import folder

_ALTERNATIVES = re.compile(r"\(([^)]*)\)")
_NOT_LEXICONS = {"morphology", "words", "calendar", "grammar", "countries"}
_SHORTEST = 3
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*|[^\w\s]")


@dataclass(frozen=True, eq=False)
class Match:
    """Where a form of an entry stands.

    Attributes:
        entry: what was found.
        first, last: indexes of its first and last token.
        analysis: how its first token was read.
        feature: what the form adds, such as ``future``.
    """

    entry: Entry
    first: int
    last: int
    analysis: Analysis
    feature: str = ""


@dataclass
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    ends: list[tuple[Entry, str, str]] = field(default_factory=list)


@dataclass
class Lexicon:
    """All that is known of one language.

    Attributes:
        lang: the language.
        morphology: its clitics and paradigms.
        grammar: its ``grammar.yaml``.
        entries: by kind, in the order of the file.
        common: words that are no names.
    """

    lang: str
    morphology: Morphology
    grammar: Mapping[str, Any]
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    small_words: dict[str, frozenset[str]] = field(default_factory=dict)  # lists of the grammar, once asked for
    _root: _Node = field(default_factory=_Node)
    _common_forms: dict[str, bool] = field(default_factory=dict)

    def add(self, entry: Entry, forms: Iterable[tuple[str, str]]) -> None:
        """Enter an entry under its forms, each with its feature."""
        self.entries.setdefault(entry.kind, []).append(entry)
        for form, feature in forms:
            node = self._root
            for word in _WORD.findall(form):
                key = fold(word) if feature else self.morphology.bare(word)  # verbs have no article
                node = node.children.setdefault(key, _Node())
            if node is not self._root and (entry, feature, form) not in node.ends:
                node.ends.append((entry, feature, form))

    def match(self, tokens: Sequence[Token]) -> list[Match]:
        """Find every entry, of each kind the longest that starts at a token.

        Args:
            tokens: tokens of a text.
        Returns:
            Matches in order of their first token.
        """
        found: list[Match] = []
        for index in range(len(tokens)):
            longest: dict[str, list[Match]] = {}
            for match in self._at(tokens, index):
                kept = longest.setdefault(match.entry.kind, [])
                if kept and kept[0].last > match.last:
                    continue
                if kept and kept[0].last < match.last:
                    kept.clear()
                if all(other.entry is not match.entry for other in kept):
                    kept.append(match)
            for matches in longest.values():
                found.extend(matches)
        return found

    def _at(self, tokens: Sequence[Token], index: int) -> Iterator[Match]:
        for analysis in tokens[index].analyses:
            node = self._root.children.get(analysis.key)
            if node is not None:
                for last, entry, feature, form in _walk(node, tokens, index):
                    named = entry.kind in ("place", "country") or not self.morphology.accents
                    if not named and not has_accents_of(form, tokens, index, last):
                        continue
                    if self._is_capital(entry, tokens[index]) and _admits(entry, tokens[index], analysis):
                        if _is_noun(feature, analysis):
                            continue
                        yield Match(entry, index, last, analysis, feature)

    def _is_capital(self, entry: Entry, token: Token) -> bool:
        """Whether a proper name is written as one: "us" is no country, "nice" no city; and "Suisse" no adjective."""
        if entry.get("small") and token.is_capitalised:
            return False
        proper = entry.kind == "place" or (entry.kind == "country" and entry.get("role") == "name")
        return not proper or token.is_capitalised or not self.grammar.get("name", {}).get("capitalised")

    def is_common(self, token: Token) -> bool:
        """Whether a word is one of the language's common words, in some reading."""
        known = self._common_forms.get(token.form)
        if known is None:
            known = token.form not in self.morphology.whole and any(
                self._known(analysis) for analysis in token.analyses
            )
            if len(self._common_forms) >= MOST_KEPT:
                self._common_forms.clear()
            self._common_forms[token.form] = known
        return known

    def is_listed(self, token: Token) -> bool:
        """Whether a word is in the common list as it is written, but for particles and article."""
        rare = self.grammar.get("name", {}).get("rare_prefixes", ())
        plain = (a for a in token.analyses if not (a.enclitic or a.preposition in rare or a.conjunction in rare))
        return any(a.key in self.common or (a.article and a.article + a.key in self.common) for a in plain)

    def has_pronoun(self, token: Token) -> bool:
        """Whether a word is a common one with a pronoun written together: ضيوفه."""
        owned = (a for a in token.analyses if a.enclitic and not (a.conjunction or a.preposition))
        return any(analysis.key in self.common for analysis in owned)

    def is_common_form(self, form: str) -> bool:
        """Whether a single word, without its article, is a common one: many towns are called like something."""
        return " " not in form and self.morphology.bare(form) in self.common

    def _known(self, analysis: Analysis) -> bool:
        key = analysis.key
        if len(key) < _SHORTEST and (analysis.preposition or analysis.conjunction):
            return False  # بدر is a name, not ب + در
        if key in self.common or (analysis.article and analysis.article + key in self.common):
            return True
        if any(other in self.common for other in self.morphology.respelled(key)):
            return True
        if not (analysis.article or analysis.enclitic):
            return False
        stems = list(self.morphology.stems(key))
        other = (respelled for stem in stems for respelled in self.morphology.respelled(stem))
        return any(stem in self.common for stem in (*stems, *other))


def _admits(entry: Entry, token: Token, analysis: Analysis) -> bool:
    """Whether an entry takes a first word so written: with or without article, ending as its forms do."""
    if entry.get("whole") and analysis.enclitic:
        return False
    if entry.get("small") and token.is_capitalised:
        return False  # "may", but the month of May
    if token.text.casefold() in entry.get("not_written", ()):
        return False  # "Secretaría" is a body, "secretaria" a person
    if entry.get("role") == "adjective" and analysis.preposition and not analysis.article:
        return False
    definite = entry.get("definite")
    if definite is not None and definite != bool(analysis.article):
        return False
    return not entry.get("as_written") or any(_unmarked(token.text).endswith(form) for form in entry.get("forms"))


def _unmarked(text: str) -> str:
    """A word as written but for vowels and other marks."""
    return "".join(character for character in text if not unicodedata.combining(character))


def _is_noun(feature: str, analysis: Analysis) -> bool:
    """Whether a verb's form stands behind an article or, in the past, a preposition: "for the solution"."""
    return bool(feature) and bool(analysis.article or (feature == "past" and analysis.preposition))


def _walk(node: _Node, tokens: Sequence[Token], index: int) -> Iterator[tuple[int, Entry, str, str]]:
    for entry, feature, form in node.ends:
        yield index, entry, feature, form
    if not node.children or index + 1 >= len(tokens):
        return
    for analysis in tokens[index + 1].analyses:
        child = node.children.get(analysis.key)
        if child is not None and not analysis.conjunction:
            yield from _walk(child, tokens, index + 1)


def expand(form: str, words: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Write out the alternatives of a form.

    Args:
        form: text with ``(a|b)`` for either and ``{group}`` for any word of a group.
        words: the groups.
    Yields:
        Each way to say it; an empty alternative leaves its place out.
    """
    grouped = re.sub(r"\{(\w+)\}", lambda found: "(" + "|".join(words[found[1]]) + ")", form)
    parts = _ALTERNATIVES.split(grouped)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    for choice in product(*choices):
        yield " ".join("".join(choice).split())


def _forms(
    data: Mapping[str, Any], words: Mapping[str, Sequence[str]], morphology: Morphology
) -> Iterator[tuple[str, str]]:
    for form in data.get("forms", ()):
        for written in expand(form, words):
            yield written, ""
    for paradigm in morphology.paradigms:
        for bases in data.get(paradigm + "s", ()):
            yield from morphology.inflect(paradigm, [bases] if isinstance(bases, str) else bases)


@cache
def load_lexicon(lang: str) -> Lexicon:
    """Read all lexicon files of a language, once per process.

    Args:
        lang: name of the language's folder.
    Returns:
        The lexicon.
    """
    place = folder() / "lexicon" / lang
    morphology = load_morphology(place / "morphology.yaml")
    morphology.whole = _words(place / "unsplit.txt")
    lexicon = Lexicon(lang, morphology, _optional(place / "grammar.yaml"))
    words = _optional(place / "words.yaml")
    for path in sorted(place.glob("*.yaml")):
        if path.stem not in _NOT_LEXICONS:
            for data in load_yaml(path):
                entry = Entry(path.stem, data["id"], data)
                lexicon.add(entry, _forms(data, words, lexicon.morphology))
                if "reference" in data:
                    lexicon.add(Entry("reference", data["id"], data), ((form, "") for form in data["reference"]))
                if "not_when" in data:
                    cancelled = Entry(f"not {path.stem}", data["id"], {})
                    others = (one for form in data["not_when"] for one in expand(form, words))
                    lexicon.add(cancelled, ((form, "") for form in others))
    lexicon.common = _words(place / "common.txt")
    cities = {fold(form) for entry in lexicon.entries.get("cities", ()) for form in entry.get("forms")}
    for entry, written in nations.entries(lang, lexicon.morphology, frozenset(lexicon.grammar.get("spoken_in", ()))):
        if entry.kind != "place" or fold(written[0]) in cities or not lexicon.is_common_form(written[0]):
            lexicon.add(entry, ((form, "") for form in written))
    return lexicon


def _words(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ()
    return frozenset(fold(line) for line in lines if line and not line.startswith("#"))


def _optional(path: Path) -> Mapping[str, Any]:
    return load_yaml(path) if path.exists() else {}
