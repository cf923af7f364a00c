"""`mithaq status`: what is in the store."""

import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import click

from queries import lookup

from .stores import opened, store_options

if TYPE_CHECKING:
    from graph.store import Store

# Labels by what they are called; countries and areas are reference data, of which only those in use count.
ENTITIES = {
    "officials": "Official",
    "posts": "Post",
    "agencies": "Agency",
    "places": "Place",
    "events": "Event",
    "agreements": "Agreement",
    "initiatives": "Initiative",
    "figures": "Figure",
}
STATEMENTS = {"claims": "Claim", "mentions": "Mention", "judgements": "Judgement"}
_META = "MATCH (m:Meta {id: 'mithaq'}) RETURN m.schema AS schema, m.version AS version"
_SERVER = "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition"


@click.command(name="status")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@store_options
def command(form: str, store: str | None, uri: str | None) -> None:
    """Say what is in the store: engine and versions, documents by language and time, what they say and of whom."""
    with opened(store, uri) as graph:
        found = _status(graph)
        click.echo(json.dumps(found, ensure_ascii=False, indent=2) if form == "json" else "\n".join(_lines(found)))


def _status(graph: "Store") -> dict[str, Any]:
    (meta,) = graph.run(_META)
    by_language = graph.run(lookup("status/documents"))
    days = [row[end] for row in by_language for end in ("first", "last") if row[end]]
    (facts,) = graph.run(lookup("status/facts"))
    return {
        "engine": _engine(graph),
        "schema": meta["schema"],
        "written_by": f"Mithaq {meta['version']}",
        "documents": sum(row["documents"] for row in by_language),
        "languages": {row["lang"] or "unknown": row["documents"] for row in by_language},
        "published": {"first": min(days, default=None), "last": max(days, default=None)},
        "facts": facts["number"],
        **{name: graph.count(label) for name, label in STATEMENTS.items()},
        "entities": {
            **{name: graph.count(label) for name, label in ENTITIES.items()},
            "countries": len(graph.run(lookup("status/countries"))),
        },
    }


def _lines(found: Mapping[str, Any]) -> Iterator[str]:
    languages = ", ".join(f"{lang} {number:,}" for lang, number in found["languages"].items())
    published = found["published"]
    shown = {
        "engine": f"{found['engine']}, schema {found['schema']}, last written by {found['written_by']}",
        "documents": f"{found['documents']:,}" + (f" ({languages})" if languages else ""),
        "published": f"{published['first']} to {published['last']}" if published["first"] else "unknown",
        **{name: f"{found[name]:,}" for name in ("facts", *STATEMENTS)},
        **{name: f"{number:,}" for name, number in found["entities"].items()},
    }
    return (f"{name:<12} {words}" for name, words in shown.items())


def _engine(graph: "Store") -> str:
    if graph.engine == "embedded":
        return f"ArcadeDB {version('arcadedb-embedded')}, embedded"
    return ", ".join(f"{row['name']} {row['version']} {row['edition']}" for row in graph.run(_SERVER))
