"""The country or area that typed words mean, from the ontology: names, adjectives and codes in four languages."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from graph.errors import AmbiguousName, UnknownName
from ontology import LANGUAGES, adjectives, ambiguous_adjectives, areas, countries

from .names import nearest, normalise

# Normalised words to the ids they stand for.
Index = Mapping[str, tuple[str, ...]]


def country(query: str) -> str:
    """The alpha-2 code of a country.

    Args:
        query: a code (``MA``), a name or an adjective in any of the four languages.

    Raises:
        AmbiguousName: an adjective or name of several countries.
        UnknownName: no country; the nearest names are listed.
    """
    known = countries()
    if (code := query.strip().upper()) in known:
        return code
    shown = {code: entry.names["en"] for code, entry in known.items()}
    return _resolve(query, "country", _country_indexes(), shown)


def area(query: str) -> str:
    """The slug of an area of cooperation.

    Args:
        query: a slug (``counter-terrorism``), or a label in any of the four languages.

    Raises:
        AmbiguousName: a label of several areas.
        UnknownName: no area; the nearest labels are listed.
    """
    return _resolve(query, "area", _area_indexes(), {slug: slug for slug in areas()})


def _resolve(query: str, kind: str, indexes: Sequence[Index], shown: Mapping[str, str]) -> str:
    """What the first index that has the query says: labels go before other names, these before adjectives."""
    wanted = normalise(query)
    found: tuple[str, ...] = next((index[wanted] for index in indexes if wanted in index), ())
    if len(found) > 1:
        raise AmbiguousName(
            f"{query!r} may be any of {len(found)} entries ({kind})",
            "give one of these ids",
            tuple((id, shown[id]) for id in found),
        )
    if not found:
        names: dict[str, list[str]] = {}
        for index in indexes:
            for name, ids in index.items():
                for id in ids:
                    names.setdefault(shown[id], []).append(name)
        close = nearest(query, names.items())
        raise UnknownName(f"no {kind} is called {query!r}", "", close)
    return found[0]


@cache
def _country_indexes() -> tuple[Index, ...]:
    known = countries().values()
    labels = ((name, entry.code) for entry in known for name in entry.names.values())
    others = ((name, entry.code) for entry in known for names in entry.aliases.values() for name in names)
    doubtful = ((name, entry.code) for entry in known for names in entry.ambiguous.values() for name in names)
    said = (
        (form, code)
        for lang in LANGUAGES
        for forms in (adjectives(lang), ambiguous_adjectives(lang))
        for form, codes in forms.items()
        for code in codes
    )
    return _index(labels), _index((*others, *doubtful)), _index(said)


@cache
def _area_indexes() -> tuple[Index, ...]:
    known = areas()
    labels = ((name, slug) for slug, entry in known.items() for name in (slug, *entry.labels.values()))
    others = ((name, slug) for slug, entry in known.items() for names in entry.alt_labels.values() for name in names)
    return _index(labels), _index(others)


def _index(pairs: Iterable[tuple[str, str]]) -> Index:
    found: dict[str, dict[str, None]] = {}
    for name, id in pairs:
        found.setdefault(normalise(name), {})[id] = None
    return {name: tuple(ids) for name, ids in found.items() if name}
