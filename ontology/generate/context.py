"""The JSON-LD context: one term a property, a class's own where classes mean different things by the same word.

Not LinkML's own: it gives each term one meaning for all classes, while a country's name and an official's are not the
same property. What values look like, `graph/linked/files/jsonld.py` reads from here.
"""

import json
from collections import Counter
from typing import Any, TypeAlias

from linkml_runtime.linkml_model.meta import SlotDefinition  # type: ignore[import-untyped]

from ontology.generate.model import Model

Definition: TypeAlias = str | dict[str, Any]
TEXT = "rdf:langString"
# JSON tells these by itself.
NATIVE = ("xsd:string", "xsd:integer", "xsd:boolean")


def context(model: Model) -> str:
    """The text of mithaq.context.jsonld."""
    prefixes = {prefix: str(uri) for prefix, uri in sorted(model.view.namespaces().items()) if prefix != "linkml"}
    common = _common(model)
    content = {
        "@context": {
            "@version": 1.1,
            **prefixes,
            "id": "@id",
            "a": "@type",
            **common,
            **_classes(model, common),
        }
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _common(model: Model) -> dict[str, Definition]:
    """Terms with one meaning in every class that has them, where no other term has that meaning."""
    slots = [slot for owner in model.classes() for slot in model.properties(owner)]
    terms = {(slot.name, json.dumps(_term(model, slot))): slot for slot in slots}
    names = Counter(name for name, _ in terms)
    words = Counter(iri for _, iri in {(slot.name, model.curie(slot)) for slot in slots})
    return {
        slot.name: _term(model, slot) for slot in terms.values() if names[slot.name] == words[model.curie(slot)] == 1
    }


def _classes(model: Model, common: dict[str, Definition]) -> dict[str, Definition]:
    """Classes of our own, each with the terms that mean something else in another class."""
    classes: dict[str, Definition] = {}
    for owner in model.classes():
        own = {slot.name: _term(model, slot) for slot in model.properties(owner) if slot.name not in common}
        if own:
            classes[owner.name] = {"@id": model.curie(owner), "@context": own}
        elif model.curie(owner).startswith("mithaq:"):
            classes[owner.name] = model.curie(owner)
    return classes


def _term(model: Model, slot: SlotDefinition) -> Definition:
    term: dict[str, Any] = {"@id": model.curie(slot)}
    ranges = model.range_curies(slot)
    containers = ["@language"] if TEXT in ranges else []
    if model.is_link(slot):
        term["@type"] = "@id"
    elif "rdf:JSON" in ranges:
        term["@type"] = "@json"
    elif len(ranges) == 1 and ranges[0] not in (*NATIVE, TEXT):
        term["@type"] = ranges[0]
    if slot.multivalued:
        containers.append("@set")
    if containers:
        term["@container"] = containers if len(containers) > 1 else containers[0]
    return term if len(term) > 1 else str(term["@id"])
