"""Graphs to export: one made by hand, and any number made by chance."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import strategies as st

from graph.claims.model import Reference
from graph.linked import Link, Node, Reader
from graph.linked.mapping import graph_mapping


@dataclass(frozen=True)
class InMemory:
    """A graph to read from."""

    held_nodes: Sequence[Node]
    held_relationships: Sequence[Link]

    def nodes(self) -> Iterator[Node]:
        return iter(self.held_nodes)

    def relationships(self) -> Iterator[Link]:
        return iter(self.held_relationships)


def content(reader: Reader) -> tuple[Counter[str], Counter[str]]:
    """What a graph holds, in no order; types of values count, so that 1 and 1.0 are two things."""

    def line(label: str, ends: object, properties: object) -> str:
        assert isinstance(properties, dict)
        return f"{label} {ends!r} {sorted(properties.items())!r}"

    nodes = Counter(line(node.node.label, node.node.id, node.properties) for node in reader.nodes())
    return nodes, Counter(line(item.type, (item.start, item.end), item.properties) for item in reader.relationships())


RABAT = Reference("Document", "rabat 1/2#é|%")
CLAIM = Reference("Claim", "0a1b2c3d4e5f6071")
MENTION = Reference("Mention", f"{RABAT.id}#o1")
NADIA = Reference("Official", "official-00000000000a")
LUIS = Reference("Official", "official-00000000000b")
TALKS = Reference("Event", "event-00000000000c")
SPAIN = Reference("Country", "ES")
CYBER = Reference("Area", "cybersecurity")
MET = f"MET|{NADIA.id}|{LUIS.id}|{TALKS.id}"

# The stores give lists of whole numbers as well, which the type of values does not say.
STARTS: Any = [8, 8]
ENDS: Any = [13, 13]

BY_HAND = InMemory(
    [
        Node(
            CLAIM,
            {
                "document": RABAT.id,
                "fact": MET,
                "predicate": "MET",
                "subject": NADIA.id,
                "object": LUIS.id,
                "key": TALKS.id,
                "quote": 'استقبلت نادية\n"لويس"',
                "start": 0,
                "end": 20,
                "rule": "ar/meeting/received",
            },
        ),
        Node(
            RABAT,
            {
                "lang": "ar",
                "title": "لقاء في الرباط",
                "text": 'استقبلت نادية\n"لويس" في الرباط.',
                "published": "2025-01",
                "url": "https://example.org/a b",
                "sha256": "00",
                "record": "11",
            },
        ),
        Node(
            MENTION,
            {
                "kind": "official",
                "name": "نادية",
                "names": ["نادية", "السيدة نادية"],
                "lang": "ar",
                "starts": STARTS,
                "ends": ENDS,
                "sounds": ["n t"],
            },
        ),
        Node(
            NADIA,
            {
                "name": "نادية",
                "names_ar": ["السيدة نادية", "نادية"],
                "names_fr": ["Nadia Élan"],
                "country": "MA",
            },
        ),
        Node(
            LUIS,
            {"name": "Luis Núñez", "names_es": ["Luis Núñez"], "country": "ES", "text": "luis nunez"},
        ),
        Node(
            TALKS,
            {
                "type": "meeting",
                "status": "held",
                "date": "2025-01-28/2025-01-29",
                "start_min": date(2025, 1, 28),
                "start_max": date(2025, 1, 28),
                "end_max": date(2025, 1, 29),
            },
        ),
        Node(
            SPAIN,
            {"name": "Spain", "name_ar": "إسبانيا", "name_fr": "Espagne", "name_es": "España", "name_en": "Spain"},
        ),
        Node(CYBER, {"name": "Cybersecurity", "name_ar": "الأمن السيبراني", "name_en": "Cybersecurity"}),
        Node(
            Reference("Figure", "figure-00000000000d"),
            {"about": "arrests", "value": 2565, "unit": "people", "period": "2014/2024"},
        ),
        Node(Reference("Figure", "figure-00000000000e"), {"about": "share", "value": 12.5, "unit": "per cent"}),
    ],
    [
        Link("MET", NADIA, LUIS, {"fact": MET, "event": TALKS.id, "date": "2025-01-28/2025-01-29"}),
        Link("TOOK_PART", NADIA, TALKS, {"fact": f"TOOK_PART|{NADIA.id}|{TALKS.id}|", "status": "held"}),
        Link("ABOUT", TALKS, CYBER, {"fact": f"ABOUT|{TALKS.id}|{CYBER.id}|"}),
        Link("REPRESENTS", LUIS, SPAIN, {"fact": f"REPRESENTS|{LUIS.id}|ES|"}),
        Link("IN_TEXT", MENTION, RABAT, {}),
        Link("REFERS_TO", MENTION, NADIA, {"rule": "identity/key", "score": 1.0, "why": "name and country"}),
        Link("FROM", CLAIM, RABAT, {}),
        Link("SUBJECT", CLAIM, MENTION, {}),
        Link("SUPPORTS", CLAIM, LUIS, {}),
    ],
)

# Letters of four languages, marks that change the direction or stand on letters, and what has a meaning in RDF or IRIs.
TEXTS = st.text(
    st.sampled_from("حموشيَِّّـ éñçÜßışİ aZ09 \u200f\u202b\u2066\ufeff\u0000\u0085\n\r\t\"'\\/#%|:@^<>{}[]`~;.,-_&=?+𝔐🏳️")
)
IDS = TEXTS | st.uuids().map(str)
VALUES = st.one_of(
    TEXTS,
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(),
    st.lists(TEXTS, max_size=4),
    st.lists(st.integers(0, 10**7), max_size=4),
)
_NODES = graph_mapping().labels
_TYPES = graph_mapping().relationships
_UNLISTED = ["text", "kind", "date_conflict", "stated_status", "stated_sounds", "starts", "names_xx", "rule"]


@st.composite
def _node(draw: st.DrawFn, documents: Sequence[str]) -> Node:
    label = draw(st.sampled_from(sorted(_NODES)))
    names = [*_NODES[label].properties, *_UNLISTED]
    if label == "Claim":
        names += ["quote", "start", "end", "fact", "subject", "predicate"]
    if label == "Mention":
        names.remove("rule")
    properties = draw(st.dictionaries(st.sampled_from(names), VALUES, max_size=8))
    if "lang" in properties:
        properties["lang"] = draw(st.sampled_from(["ar", "fr", "es", "en", "no tag"]))
    id = draw(IDS)
    if label == "Claim":
        properties["document"] = draw(st.sampled_from(documents))
    if label == "Mention":
        id = f"{draw(st.sampled_from(documents))}#{draw(st.sampled_from(['o1', 'g2']))}"
    return Node(Reference(label, id), properties)


@st.composite
def _relationship(draw: st.DrawFn, number: int, references: Sequence[Reference]) -> Link:
    type = draw(st.sampled_from(sorted(_TYPES)))
    start, end = draw(st.sampled_from(references)), draw(st.sampled_from(references))
    properties = {}
    if _TYPES[type].fact:
        names = st.sampled_from(["event", "area", "date", "status", "start_min"])
        properties = {**draw(st.dictionaries(names, VALUES)), "fact": f"{draw(TEXTS)}{number}"}
    if type == "REFERS_TO":
        start = Reference("Mention", f"d{number}#o1")
        properties = draw(st.dictionaries(st.sampled_from(["rule", "score", "why"]), VALUES))
    return Link(type, start, end, properties)


@st.composite
def by_chance(draw: st.DrawFn) -> InMemory:
    """Any graph that the store could hold, and many that it never will."""
    documents = draw(st.lists(IDS, min_size=1, max_size=3, unique=True))
    first = [Node(Reference("Document", id), {"lang": "ar", "text": draw(TEXTS)}) for id in documents]
    drawn = draw(st.lists(_node(documents), max_size=12))
    nodes = {node.node: node for node in [*drawn, *first]}
    references = list(nodes)
    numbers = range(draw(st.integers(0, 12)))
    relationships = [draw(_relationship(number, references)) for number in numbers]
    once = {(item.type, item.start, item.end, item.properties.get("fact")): item for item in relationships}
    return InMemory(draw(st.permutations(list(nodes.values()))), list(once.values()))
