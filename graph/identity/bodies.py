"""Keys of bodies: equal for one body's names in any language, different for two bodies.

A key is made of concepts (`ontology/concepts.yaml`): kinds of body first, then subjects, qualifiers, places and the
words that nothing is known about, so that a name which is not understood stays in its language.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from ontology.concept import concepts

from .reference import body_name
from .wording import Piece, pieces

_ORDER = ("kind", "subject", "qualifier", "role", "mark")


def body_keys(names: Sequence[str], country: str, lang: str) -> tuple[str, ...]:
    """Language-independent keys of a body, without repetition.

    Args:
        names: of one body, the usual one first.
        country: its ISO 3166-1 alpha-2 code; empty for an international body.
        lang: language of the text.

    Returns:
        The key of each name, that of its fullest first: a known body, then a name understood to the last word, then
        one that tells its kind, then any other.
    """
    keys = dict.fromkeys(key for name in names if (key := body_key(name, country, lang)))
    return tuple(sorted(keys, key=_rank))


def body_key(name: str, country: str, lang: str) -> str:
    """The key of a body by one of its names."""
    composed = _composed(pieces(name, country, lang), country)
    return composed or body_name(name, country, lang)


def understood(key: str) -> bool:
    """Whether every word of a key is a concept or a place, and one of them a kind of body."""
    words = key.split()
    return any(section(word) == "kind" for word in words) and all(section(word) for word in words)


def _rank(key: str) -> tuple[int, int]:
    words = key.split()
    known = sum(bool(section(word)) for word in words)
    has_kind = any(section(word) == "kind" for word in words)
    return (0 if understood(key) else 1 if has_kind else 2), -known


def composed_key(words: Sequence[str]) -> str:
    """The key of a body by the concepts and other words of its name."""
    return " ".join(ordered(words))


def variants(key: str) -> tuple[frozenset[str], ...]:
    """The words of a body's names, as far as they are concepts."""
    return (frozenset(key.split()),)


def is_known(key: str) -> bool:
    """Whether a key tells a kind of body or a known body."""
    return any(section(word) in ("kind", "body") for word in key.split())


def _composed(found: Sequence[Piece], country: str) -> str:
    """The key of a name by its concepts; empty when it tells no kind of body."""
    words = [concept for piece in found for concept in piece.concepts]
    if "ministry" in words:
        words = _ministry(found)
    elif len(found) == 1 and found[0].short and country:
        words = ["ministry", *words]
    else:
        words = words_of(found)
    return composed_key(words) if is_known(" ".join(words)) else ""


def _ministry(found: Sequence[Piece]) -> list[str]:
    """A ministry is known by its main portfolio: names change with each government, and are cut short."""
    parts = [words_of(piece for piece in found if piece.segment == n) for n in sorted({p.segment for p in found})]
    parts = [[word for word in part if word not in ("ministry", "federal")] for part in parts]
    return ["ministry", *main_portfolio([part for part in parts if part])]


def main_portfolio(parts: Sequence[list[str]]) -> list[str]:
    """The words of the first portfolio that is not a minor one; all words when another body is named among them."""
    if any(section(word) == "kind" for part in parts for word in part):
        return [word for part in parts for word in part]
    major = [part for part in parts if any(_is_major(word) for word in part)]
    return (major or parts or [[]])[0]


def _is_major(word: str) -> bool:
    concept = concepts().get(word)
    return concept is not None and concept.section == "subject" and not concept.minor


def words_of(found: Iterable[Piece]) -> list[str]:
    """Ids of concepts, and words where nothing is known."""
    return [word for piece in found for word in (piece.concepts or (piece.word,))]


def ordered(words: Iterable[str]) -> list[str]:
    """Words of a key in its order: concepts by section and name, places, then the rest as it stands in the name."""
    distinct = list(dict.fromkeys(words))
    known = [word for word in distinct if section(word)]
    return sorted(known, key=lambda word: (_position(word), word)) + [word for word in distinct if not section(word)]


def _position(word: str) -> int:
    return _ORDER.index(section(word)) if section(word) in _ORDER else len(_ORDER)


@cache
def section(word: str) -> str:
    """Section of a concept's id, `place` for a country or city; empty for any other word."""
    if word.startswith(("@", "#")):
        return "place"
    return concepts()[word].section if word in concepts() else ""
