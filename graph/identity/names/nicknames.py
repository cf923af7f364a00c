"""Short forms of given names and the names in full, as `ontology/lexicon/nicknames.yaml` has them."""

from functools import cache

from ontology.files import document

from .writing import fold


def in_full(word: str) -> tuple[str, ...]:
    """The names that a word is a short form of: Bill, William; none for most words.

    Args:
        word: in either script, without article.
    """
    return _full().get(fold(word), ())


@cache
def _full() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for names in document("lexicon/nicknames.yaml").values():
        for name, short_forms in names.items():
            for short in short_forms:
                found[fold(short)] = (*found.get(fold(short), ()), name)
    return found
