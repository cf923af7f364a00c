"""The JSON-LD context: every class with the terms of its own properties.

Not LinkML's own: it gives each term one meaning for all classes, while a country's name and an official's are not the
same property.
"""

import json
from typing import Any

from linkml_runtime.linkml_model.meta import ClassDefinition, SlotDefinition  # type: ignore[import-untyped]

from ontology.generate.model import Model

PLAIN = ("xsd:string", "rdf:langString")


def context(model: Model) -> str:
    """The text of mithaq.context.jsonld."""
    prefixes = {prefix: str(uri) for prefix, uri in sorted(model.view.namespaces().items()) if prefix != "linkml"}
    terms = {owner.name: _class(model, owner) for owner in model.classes()}
    content = {"@context": {"@version": 1.1, **prefixes, "id": "@id", "a": "@type", **terms}}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _class(model: Model, owner: ClassDefinition) -> dict[str, Any]:
    return {
        "@id": model.curie(owner),
        "@context": {slot.name: _term(model, slot) for slot in model.properties(owner)},
    }


def _term(model: Model, slot: SlotDefinition) -> dict[str, Any]:
    term: dict[str, Any] = {"@id": model.curie(slot)}
    ranges = model.range_curies(slot)
    if model.is_link(slot):
        term["@type"] = "@id"
    elif "rdf:langString" in ranges and slot.multivalued:
        term["@container"] = "@language"
    elif len(ranges) == 1 and ranges[0] not in PLAIN:
        term["@type"] = ranges[0]
    return term
