"""Countries of one name told apart by an adjective: "the northern president", where a text speaks of Korea."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import ontology
from graph.reading.lexicons.lexicon import Lexicon, Match
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import Token

_HEADS = frozenset({"titles", "groups", "counterpart", "placing"})


def halves(lexicon: Lexicon, tokens: Sequence[Token], matches: Sequence[Match]) -> Iterator[Match]:
    """Find the adjectives that tell one of two countries from the other, behind a title, group or counterpart.

    Args:
        lexicon: the language's lexicon.
        tokens: tokens of a text.
        matches: what the lexicon found in them.
    Yields:
        A match of the country's adjective; none where the text names neither country.
    """
    named = {match.entry.id for match in matches if match.entry.kind == "country"}
    seconds = _seconds(lexicon.lang, named)
    known = {match.first for match in matches if match.entry.kind == "country"}
    if not seconds:
        return
    adjectives = {entry.id: entry for entry in lexicon.entries["country"] if entry.get("role") == "adjective"}
    for index in sorted({match.last + 1 for match in matches if match.entry.kind in _HEADS} - known):
        readings = (a for a in tokens[index].analyses if a.article) if index < len(tokens) else ()
        found = next((a for a in readings if a.key in seconds), None)
        if found is not None and not _is_bounded(matches, index):
            yield Match(adjectives[seconds[found.key]], index, index, found)


def _seconds(lang: str, named: set[str]) -> Mapping[str, str]:
    """The second words of adjectives that share their first, one of whose countries is named."""
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    for form, codes in ontology.adjectives(lang).items():
        words = fold(form).split()
        if len(words) > 1 and len(codes) == 1:
            groups[words[0]][words[-1]] = codes[0]
    told = (group for group in groups.values() if len(set(group.values())) > 1 and named & set(group.values()))
    return {word: code for group in told for word, code in group.items()}


def _is_bounded(matches: Sequence[Match], index: int) -> bool:
    """Whether a preposition behind it makes it a direction: "the northern side of"."""
    return any(m.first == index + 1 and m.entry.kind == "closed" and m.entry.id == "preposition" for m in matches)
