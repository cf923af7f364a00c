"""The country or area that typed words mean, from the ontology: names, adjectives and codes in four languages."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from graph.errors import AmbiguousName, UnknownName
from ontology import LANGUAGES, adjectives, ambiguous_adjectives, areas, cities, countries

from .names import nearest, normalise
from .wording import readings

# Normalised words to the ids they stand for.
Index = Mapping[str, tuple[str, ...]]

_MOST_SHARING = 3  # countries of one name; what more of them have in their names is no name (Island)


def country(query: str) -> str:
    """The alpha-2 code of a country.

    A capital stands for its country's government ("Rabat", باريس), where nothing else is called so. Names and capitals,
    former and disputed ones among them, are those of the tables' sources (see NOTICE).

    Args:
        query: a code (``MA``), a name, an adjective or a capital in any of the four languages; an article or particle
            may stand before it, as Arabic writes them (``بالمغرب``).

    Raises:
        AmbiguousName: an adjective or name of several countries.
        UnknownName: no country; the nearest names are listed.
    """
    known = countries()
    if (code := query.strip().upper()) in known:
        return code
    shown = {code: entry.names["en"] for code, entry in known.items()}
    if len(sharing := _sharing(normalise(query))) > 1:
        raise _ambiguous(query, "country", sharing, shown)
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
    found = next(
        (
            index[wanted]
            for wanted in dict.fromkeys(map(normalise, readings(query)))
            for index in indexes
            if wanted in index
        ),
        (),
    )
    if len(found) > 1:
        raise _ambiguous(query, kind, found, shown)
    if not found:
        names: dict[str, list[str]] = {}
        for index in indexes:
            for name, ids in index.items():
                for id in ids:
                    names.setdefault(shown[id], []).append(name)
        close = nearest(query, names.items())
        raise UnknownName(f"no {kind} is called {query!r}", "", close)
    return found[0]


def _ambiguous(query: str, kind: str, ids: Sequence[str], shown: Mapping[str, str]) -> AmbiguousName:
    return AmbiguousName(
        f"{query!r} may be any of {len(ids)} entries ({kind})",
        "give one of these ids",
        tuple((id, shown[id]) for id in ids),
    )


@cache
def _sharing(wanted: str) -> tuple[str, ...]:
    """The countries that a language tells apart by a word beside a name they share: North and South Korea.

    None where that language calls one of them by the name alone, as it does with Guinea.
    """
    found: dict[str, None] = {}
    for lang in LANGUAGES:
        labels = {code: normalise(entry.names[lang]) for code, entry in countries().items()}
        holders = [code for code, label in labels.items() if f" {wanted} " in f" {label} "]
        if 1 < len(holders) <= _MOST_SHARING and wanted not in labels.values():
            found |= dict.fromkeys(holders)
    return tuple(found)


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
    seats = (
        (name, city.country)
        for lang in LANGUAGES
        for name, found in cities(lang).items()
        for city in found
        if city.capital
    )
    return _index(labels), _index((*others, *doubtful)), _index(said), _index(seats)


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
