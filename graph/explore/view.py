"""A network as one file to send to somebody: the drawing, its facts and their sentences; it asks nothing of anybody."""

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

from graph.answers.network import Edge, Network, network
from graph.answers.node import stated
from graph.claims.model import Reference
from graph.store import Store
from queries import Quote, Report, evidence, reports

from .neighbours import facts as facts_of
from .rendering import environment
from .words import Words

LIBRARY = "cytoscape.min.js"
# In the order in which one needs another; put together they are one module.
MODULES = ("appearance.js", "element.js", "layout.js", "picture.js", "network.js", "view.js")
STYLE = "explorer.css"
MOST = 300
"""Facts that a drawing can show."""
HUBS = ("Area", "Country")
_IMPORT = re.compile(r"^import .*?;\n", re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with its sentences.

    Attributes:
        nodes: ids of the nodes that it names.
        start, label, end: what it says, in words; the last two are empty for what is said of one node.
    """

    id: str
    nodes: list[str]
    start: str
    label: str
    end: str
    date: str
    reports: list[Report]


def view(title: str, facts: Iterable[str], graph: Store, lang: str) -> str:
    """Write the page.

    Args:
        title: what it is about.
        facts: ids, in the order in which they are listed.
        graph: where they are looked up.
        lang: of the interface; names are in it where the graph has them.
    """
    wanted = list(dict.fromkeys(facts))
    drawn = network(wanted, graph, lang)
    quotes = evidence(wanted, graph.run)
    told = list(_told(wanted, drawn, quotes))
    style, scripts = _static(STYLE), [_static(LIBRARY), "".join(map(_part, MODULES))]
    return (
        environment()
        .get_template("view.html")
        .render(
            t=Words(lang),
            title=title,
            policy=_policy(style, scripts),
            style=Markup(style),
            scripts=[Markup(script) for script in scripts],
            drawing=_without_addresses(drawn),
            facts=told,
            documents=len({quote.document for found in quotes.values() for quote in found}),
        )
    )


def around(nodes: Iterable[Reference], steps: int, graph: Store, most: int = MOST) -> list[str]:
    """The facts within some steps of nodes; countries and areas, to which much leads, end a way.

    Args:
        nodes: where it begins.
        steps: 1 for the facts of the nodes themselves.
        graph: what is walked.
        most: facts that are enough.
    """
    found: dict[str, None] = {}
    known, edge = set(nodes), list(nodes)
    for _ in range(steps):
        for node in edge:
            found |= dict.fromkeys(facts_of(node, graph, most))
            if len(found) >= most:
                return list(found)[:most]
        reached = {end for fact in found for end in stated(fact).nodes if end.label not in HUBS}
        edge = sorted(reached - known)
        known |= reached
    return list(found)


def _told(facts: Iterable[str], drawn: Network, quotes: Mapping[str, list[Quote]]) -> Iterator[Told]:
    names = {node["id"]: node["label"] for node in drawn["nodes"]}
    edges: dict[str, Edge] = {edge["id"]: edge for edge in drawn["edges"]}
    for fact in facts:
        nodes = [node.id for node in stated(fact).nodes]
        edge = edges.get(fact)
        ends = (
            (names[edge["source"]], edge["label"], names[edge["target"]]) if edge else (names.get(nodes[0], ""), "", "")
        )
        yield Told(fact, nodes, *ends, edge["date"] if edge else "", reports(quotes[fact]))


def _without_addresses(drawn: Network) -> Network:
    """The same without pages that only the explorer has."""
    return Network(
        nodes=[{**node, "url": ""} for node in drawn["nodes"]], edges=[{**edge, "url": ""} for edge in drawn["edges"]]
    )


def _part(module: str) -> str:
    return _EXPORT.sub("", _IMPORT.sub("", _static(module)))


def _policy(style: str, scripts: Iterable[str]) -> str:
    allowed = " ".join(map(_hash, scripts))
    return f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def _static(name: str) -> str:
    return (files(__package__) / "static" / name).read_text(encoding="utf-8")
