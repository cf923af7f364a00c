"""A graph of documents of the seeds, and defects to plant into it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pyoxigraph import DefaultGraph, Quad, Store

DEFECTS: Mapping[str, Mapping[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "defects.yaml").read_text(encoding="utf-8")
)
PREFIXES = {
    "m": "https://w3id.org/mithaq/ns#",
    "id": "https://w3id.org/mithaq/id/",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "oa": "http://www.w3.org/ns/oa#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "http://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def plant(store: Store, defect: Mapping[str, Any]) -> None:
    """Plant a defect."""
    chosen = f"{{ SELECT DISTINCT ?x WHERE {{ {defect['of']} }} ORDER BY ?x LIMIT 1 }} {defect.get('where', '')}"
    store.update(
        f"DELETE {{ {defect.get('delete', '')} }} INSERT {{ {defect.get('insert', '')} }} WHERE {{ {chosen} }}",
        prefixes=PREFIXES,
    )


def without_the_rest(quads: Iterable[Quad]) -> Sequence[Quad]:
    """The statements but for the countries and areas that nothing leads to, which only take time."""
    held = list(quads)
    ends = {quad.object for quad in held}
    listed = (f"<{PREFIXES['id']}country/", f"<{PREFIXES['id']}area/")
    return [quad for quad in held if quad.subject in ends or not str(quad.subject).startswith(listed)]


def quads_of(store: Store) -> list[Quad]:
    """All statements of a store."""
    return list(store.quads_for_pattern(None, None, None, DefaultGraph()))
