"""Events by words of their kind, date and place, in any language: "visit 2025-01 Madrid", "زيارة إسبانيا 2025"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from graph.identity.names import fold
from graph.store import Store
from graph.store.found import found
from ontology import LANGUAGES
from ontology.files import document
from queries import lookup

from .reference import named
from .terms import term
from .typed import HOLDS, SOUNDS, answer, sounding, spelled, words

_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_KIND = 3  # letters from which on the beginning of a kind is taken for it
_PLACES = 50


@dataclass(frozen=True, slots=True)
class Told:
    """What words say of an event.

    Attributes:
        date: a day, month or year as EDTF; empty when none is said.
        kinds: types of event.
        place: the other words.
    """

    date: str
    kinds: tuple[str, ...]
    place: str


def told(text: str) -> Told:
    """Tell date and kind from the words for the place."""
    date, kinds = "", tuple[str, ...]()
    place: list[str] = []
    for word in text.split():
        if _DATE.fullmatch(word) and not date:
            date = word
        elif not kinds and (meant := _kinds(fold(word))):
            kinds = meant
        else:
            place.append(word)
    return Told(date, kinds, " ".join(place))


def happened(what: Told, graph: Store, limit: int) -> list[str]:
    """Ids of the events of a kind, at a date and in a place, as far as these are said; the latest first.

    Args:
        what: what is said; with nothing said there is no event.
        graph: where they are looked up.
        limit: at most so many.
    """
    if what == Told("", (), ""):
        return []
    asked = {"date": what.date, "kinds": list(what.kinds), "limit": limit}
    if what.place:
        places, countries = _places(what.place, graph)
        rows = graph.run(lookup("events/by-place"), places=places, countries=countries, **asked)
    else:
        rows = graph.run(lookup(f"events/by-{'date' if what.date else 'kind'}"), **asked)
    return [row["id"] for row in rows]


def _places(text: str, graph: Store) -> tuple[list[str], list[str]]:
    """Ids of places, and codes of countries, that the words may mean."""
    typed = words(text)
    countries = [hit.node.id for hit in named(typed) if hit.node.label == "Country" and hit.answer <= HOLDS]
    for query, least in ((spelled(typed), HOLDS), (sounding(typed), SOUNDS)):
        near = found(graph, "Place", query, _PLACES) if query else []
        if places := [place.id for place in near if answer(typed, place.names) <= least]:
            return places, countries
    return [], countries


def _kinds(word: str) -> tuple[str, ...]:
    """Types of event that a word, or the beginning of one, may mean."""
    return tuple(
        kind
        for kind, labels in _labels().items()
        if word in labels or (len(word) >= _KIND and any(label.startswith(word) for label in labels))
    )


@cache
def _labels() -> Mapping[str, frozenset[str]]:
    kinds = document("terms.yaml")["enums"]["EventType"]["permissible_values"]
    return {kind: frozenset(fold(label) for label in (kind, *_called(kind))) for kind in kinds}


def _called(kind: str) -> Iterator[str]:
    return (label for lang in LANGUAGES if (label := term(kind, lang)))
