"""Keys of bodies: equal for one body's names in any language, different for two bodies.

A key is made of concepts (`ontology/concepts.yaml`): kinds of body first, then subjects, qualifiers, places and the
words that nothing is known about, so that a name which is not understood stays in its language. A body known by a
proper name or an acronym (`ontology/bodies.yaml`) has its id there as its key.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from ontology.body import bodies
from ontology.concept import concepts

from .reference import body_name
from .wording import BEYOND_COUNTRIES, Piece, host, pieces, plain_pieces, words_of

_ORDER = ("kind", "body", "subject", "qualifier", "role", "mark")
# Qualifiers that many bodies of a country have.
_OF_ANY = frozenset({"general", "central", "federal", "regional"})


def body_keys(names: Sequence[str], country: str, lang: str) -> tuple[str, ...]:
    """Language-independent keys of a body, without repetition.

    Args:
        names: of one body, the usual one first.
        country: its ISO 3166-1 alpha-2 code; empty for an international body.
        lang: language of the text.

    Returns:
        The key of each name, that of its fullest first: a known body, then a name understood to the last word, then
        one that tells its kind, then any other. What is of another kind than the usual name is no fuller: a police
        school, where the police is meant. A name that is a fuller one cut short ("the Embassy") gives no key.
    """
    keys: dict[str, frozenset[str]] = {}
    for name in names:
        if key := body_key(name, country, lang):
            keys[key] = keys.get(key, frozenset()) | frozenset(words_of(pieces(name, country, lang)))
    kinds = _kinds(next(iter(keys.values()), frozenset()))
    ranked = sorted(keys, key=lambda key: _rank(key, bool(kinds) and _kinds(keys[key]) != kinds))
    return tuple(key for at, key in enumerate(ranked) if not _is_cut(keys[key], ranked[:at], country))


def _is_cut(words: frozenset[str], fuller: Sequence[str], country: str) -> bool:
    """Whether a name is a fuller one cut short, as a document does: elsewhere it may be another body's."""
    return any(words < whole for key in fuller for whole in variants(key, country))


def body_key(name: str, country: str, lang: str) -> str:
    """The key of a body by one of its names."""
    found = words_of(pieces(name, country, lang))
    if len(found) == 1 and section(found[0]) == "body":
        return found[0]
    plain = _composed(plain_pieces(name, country, lang), country)
    if section(plain) == "body":
        return plain
    return _composed(pieces(name, country, lang), country) or body_name(name, country, lang)


def is_generic(key: str) -> bool:
    """Whether a body of any country may have a key: without a country, "Ministry of the Interior" is nobody's."""
    words = key.split()
    beyond = any(section(word) in ("body", "place", "") or word in BEYOND_COUNTRIES for word in words)
    return not beyond


def understood(key: str) -> bool:
    """Whether every word of a key is a concept or a place, and one of them a kind of body."""
    words = key.split()
    return is_known(key) and all(section(word) for word in words)


def _rank(key: str, is_other: bool) -> tuple[int, bool, int]:
    words = key.split()
    known = sum(bool(section(word)) for word in words)
    return 0 if section(key) == "body" else 1 if understood(key) else 2 if is_known(key) else 3, is_other, -known


def _kinds(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if section(word) == "kind")


def composed_key(words: Sequence[str], country: str) -> str:
    """The key of a body by the concepts and other words of its name."""
    key = " ".join(ordered(words))
    return _known().get((country, key), key)


def variants(key: str, country: str) -> tuple[frozenset[str], ...]:
    """The concepts that names of a body are made of, by its key."""
    known = [composed for (home, composed), id in _known().items() if id == key and home == country]
    return tuple(frozenset(composed.split()) for composed in (key, *known))


@cache
def _known() -> dict[tuple[str, str], str]:
    """Ids of known bodies by country and by what their names mean word for word."""
    found: dict[tuple[str, str], str] = {}
    for body in bodies().values():
        for lang, names in body.names.items():
            for name in names:
                key = " ".join(ordered(_words(plain_pieces(name, body.country, lang), body.country)))
                if understood(key):
                    found.setdefault((body.country, key), body.id)
    return found


def is_known(key: str) -> bool:
    """Whether a key tells a kind of body or a known body; of other words, whether it tells only known subjects."""
    sections = {section(word) for word in key.split()}
    if "body" in sections or "kind" not in sections:
        return "body" in sections or ("subject" in sections and "" not in sections)
    return any(_tells(word) for word in key.split())


def _tells(word: str) -> bool:
    """Whether a word tells a body from others of its kind: "General Directorate" may be any."""
    if section(word) == "kind":
        return concepts()[word].alone
    return word not in _OF_ANY


def _composed(found: Sequence[Piece], country: str) -> str:
    """The key of a name by its concepts; empty when it tells no kind of body."""
    words = _words(found, country)
    return composed_key(words, country) if is_known(" ".join(words)) else ""


def _words(found: Sequence[Piece], country: str) -> list[str]:
    if any("ministry" in piece.concepts for piece in found):
        return _ministry(found)
    if len(found) == 1 and found[0].short and country:
        return ["ministry", *found[0].concepts]
    words = words_of(found)
    return [host(word) for word in words] if "embassy" in words else words


def _ministry(found: Sequence[Piece]) -> list[str]:
    segments = sorted({piece.segment for piece in found})
    return ministry([words_of(piece for piece in found if piece.segment == segment) for segment in segments])


def ministry(parts: Sequence[Sequence[str]]) -> list[str]:
    """A ministry by its main portfolio: names change with each government, and are cut short.

    Args:
        parts: words of its name, as commas and "and" part them.
    """
    if sum("ministry" in part for part in parts) > 1:  # two of them, named as one
        return [word for part in parts for word in part]
    over = [[word for word in part if word not in ("ministry", "federal")] for part in parts]
    return ["ministry", *main_portfolio([part for part in over if part])]


def main_portfolio(parts: Sequence[list[str]]) -> list[str]:
    """The words of the first portfolio that is not a minor one; all words when another body is named among them."""
    if any(section(word) == "kind" for part in parts for word in part):
        return [word for part in parts for word in part]
    major = [part for part in parts if any(_is_major(word) for word in part)]
    return (major or parts or [[]])[0]


def _is_major(word: str) -> bool:
    concept = concepts().get(word)
    return concept is not None and concept.section == "subject" and not concept.minor


def ordered(words: Iterable[str]) -> list[str]:
    """Words of a key in its order: concepts by section and name, places, then the rest as it stands in the name."""
    distinct = list(dict.fromkeys(words))
    known = [word for word in distinct if section(word)]
    return sorted(known, key=lambda word: (_position(word), word)) + [word for word in distinct if not section(word)]


def _position(word: str) -> int:
    return _ORDER.index(section(word)) if section(word) in _ORDER else len(_ORDER)


@cache
def section(word: str) -> str:
    """Section of a concept's id, `body` for a known body, `place` for a country or city; empty for any other word."""
    if word.startswith(("@", "#")):
        return "place"
    if word in bodies():
        return "body"
    return concepts()[word].section if word in concepts() else ""
