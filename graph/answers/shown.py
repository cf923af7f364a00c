"""What nodes are called where they are shown: in the reader's language if they have a name in it, else in their own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from graph.claims.model import Reference
from graph.store import Store
from ontology import LANGUAGES, areas, countries
from ontology.place import city_names
from queries import lookup

from .node import node_of
from .terms import term

Row: TypeAlias = dict[str, Any]
# What is named after others, by the column that has their ids: they are read first, and made last.
_NAMED_AFTER = {"Post": "agency", "Event": "place", "Agreement": "party"}
# Whose names a reader can read, where there is none in the own language.
_SAME_SCRIPT = {"en": ("fr", "es"), "fr": ("en", "es"), "es": ("en", "fr")}
_BY_THEMSELVES = ("Official", "Agency", "Initiative", "Place", "Figure", "Document")
_COMMAS = {"ar": "، "}
_BEFORE_DATES = {"ar": "\u200e"}  # a mark that is not seen; the parts of the date would else run from the right


@dataclass(frozen=True, slots=True)
class Shown:
    """A node as it is shown.

    Attributes:
        label: its name, or words that tell it from others; an id only where the graph holds nothing else.
        lang: language of the label; empty when unknown.
        forms: how cells of answers may write it.
        date: of an event or agreement, as EDTF; empty when unknown.
        after: the nodes that it is named after: a post's body, an event's place, an agreement's parties.
    """

    node: Reference
    label: str
    lang: str
    forms: tuple[str, ...]
    date: str = ""
    after: tuple[Reference, ...] = ()


def shown(nodes: Iterable[Reference], graph: Store, lang: str) -> dict[Reference, Shown]:
    """Read what nodes are called, with one look-up a label.

    Args:
        nodes: repeated or not.
        graph: where they are looked up.
        lang: the reader's language.

    Returns:
        By node; those that the graph does not hold are left out.
    """
    wanted = set(nodes)
    rows = {label: _rows(label, wanted, graph) for label in _NAMED_AFTER}
    wanted |= {node for found in rows.values() for row in found for id in row["others"] if (node := node_of(id))}
    rows |= {label: _rows(label, wanted, graph) for label in _BY_THEMSELVES}
    found = {node: it for node in wanted if (it := _reference(node, lang))}
    for label in (*_BY_THEMSELVES, *_NAMED_AFTER):
        found |= {node: _shown(node, row, found, lang) for row in rows[label] if (node := Reference(label, row["id"]))}
    return found


def comma(lang: str) -> str:
    """What stands between the parts of a list in a language."""
    return _COMMAS.get(lang, ", ")


def reference_shown(name: str, lang: str) -> Shown | None:
    """A country or area by its English name, which is how answers write it; None for any other name."""
    node = _by_english_name().get(name)
    return _reference(node, lang) if node else None


def country_shown(code: str, lang: str) -> Shown | None:
    """A country by its code; None for another text."""
    return _reference(Reference("Country", code), lang)


def _rows(label: str, wanted: Iterable[Reference], graph: Store) -> list[Row]:
    """One row a node, with the ids of those that it is named after."""
    ids = sorted(node.id for node in wanted if node.label == label)
    found: dict[str, Row] = {}
    for row in graph.run(lookup(f"shown/{label.lower()}"), ids=ids) if ids else []:
        other = row.get(_NAMED_AFTER.get(label, ""))
        found.setdefault(row["id"], {**row, "others": []})["others"] += [other] if other else []
    return list(found.values())


def _reference(node: Reference, lang: str) -> Shown | None:
    """A country or area, from the ontology."""
    names = _reference_names(node)
    return Shown(node, names[lang], lang, (names["en"],)) if names else None


def _reference_names(node: Reference) -> Mapping[str, str]:
    if node.label == "Country" and node.id in countries():
        return countries()[node.id].names
    return areas()[node.id].labels if node.label == "Area" and node.id in areas() else {}


@cache
def _by_english_name() -> Mapping[str, Reference]:
    among = [*(Reference("Country", code) for code in countries()), *(Reference("Area", id) for id in areas())]
    return {_reference_names(node)["en"]: node for node in among}


def _shown(node: Reference, row: Row, found: Mapping[Reference, Shown], lang: str) -> Shown:
    others = [found[other] for id in row["others"] if (other := node_of(id)) and other in found]
    if node.label in ("Event", "Agreement"):
        return _happening(node, row, others, lang)
    if node.label == "Place":
        return _place(node, row, lang)
    if "names" in row:
        return _named(node, row["names"], others, lang)
    return Shown(node, row["name"] or node.id, row.get("lang") or "", (node.id,))


def _named(node: Reference, names: Mapping[str, Any], others: list[Shown], lang: str) -> Shown:
    """An official, agency, initiative or post; a post with its body."""
    own = names.get("name") or names.get("title") or node.id
    read = next((known for known in (lang, *_SAME_SCRIPT.get(lang, ())) if _names_in(names, known)), "")
    label = _called(names, own, read)
    known = read or next((known for known in LANGUAGES if own in _names_in(names, known)), "")
    body = f" ({others[0].label})" if others else ""
    forms = [own, *(f"{own} ({form})" for other in others for form in other.forms), node.id]
    return Shown(node, (label or own) + body, known, tuple(forms), after=_nodes(others))


def _called(names: Mapping[str, Any], own: str, lang: str) -> str | None:
    """Its own name if that is of the language, else the fullest of those that are; None where none is."""
    return max(_names_in(names, lang), key=lambda name: (name == own, len(name.split())), default=None)


def _names_in(names: Mapping[str, Any], lang: str) -> list[str]:
    values = [names.get(key) or [] for key in (f"names_{lang}", f"name_{lang}", f"title_{lang}")]
    return [name for value in values for name in ([value] if isinstance(value, str) else value)]


def _happening(node: Reference, row: Row, others: list[Shown], lang: str) -> Shown:
    """An event by kind, date and place; an agreement by name, or kind, parties and date."""
    kind = term(row["type"] or "", lang) or row["type"] or node.label
    parties = " – ".join(other.label for other in others)
    date = row["date"] and _BEFORE_DATES.get(lang, "") + row["date"]
    words = (row["name"] or kind, date, parties) if node.label == "Event" else (row["name"] or kind, parties, date)
    label = comma(lang).join(filter(None, words))
    forms = (node.id, row["name"]) if row["name"] else (node.id,)
    return Shown(node, label, lang, forms, row["date"] or "", _nodes(others))


def _nodes(others: Iterable[Shown]) -> tuple[Reference, ...]:
    return tuple(other.node for other in others)


def _place(node: Reference, row: Row, lang: str) -> Shown:
    """A city with its country, or a country, in the reader's language where the ontology has their names."""
    country = _reference(Reference("Country", row["country"] or ""), lang)
    city = city_names(lang).get((row["country"], row["city"]), row["city"])
    name = city or (None if country else row["name"])
    label = comma(lang).join(filter(None, (name, country.label if country else row["country"])))
    return Shown(node, label or node.id, lang, (f"{row['city']}, {row['country']}", row["name"] or "", node.id))
