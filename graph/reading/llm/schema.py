"""The form of a model's answer: the record contract without what the program finds out by itself."""

from functools import cache
from pathlib import Path
from typing import Any

from graph.reading.text.normalise import load_yaml
from ontology.record import Record

Json = dict[str, Any]

# Servers that hold a model to a schema want it without these; what stands beside a reference is refused by some.
_UNWANTED = frozenset({"title", "default"})
_REFERENCE = "#/$defs/"


@cache
def answer_schema() -> Json:
    """JSON Schema of an answer, closed, with every property required (null where there is nothing to say).

    Returns:
        A schema made from `ontology.record.Record` and ``contract.yaml``, in the subset that servers take as strict.
    """
    whole = Record.model_json_schema()
    left_out = load_yaml(Path(__file__).with_name("contract.yaml"))
    classes = {name: _closed(node, left_out.get(name, ())) for name, node in whole.pop("$defs").items()}
    root = _closed(whole, left_out["Record"])
    root["$defs"] = {name: classes[name] for name in sorted(_reached(root, classes))}
    return root


def _closed(node: Json, left_out: list[str]) -> Json:
    """A class with the properties that are asked for, each required; a closed list stays as it is."""
    kept: Json = _plain(node)
    if "properties" in node:
        kept["properties"] = {name: _plain(part) for name, part in node["properties"].items() if name not in left_out}
        kept |= {"required": list(kept["properties"]), "additionalProperties": False}
    return kept


def _plain(node: Any) -> Any:  # noqa: ANN401 - any part of a schema
    if isinstance(node, list):
        return [_plain(part) for part in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return {"$ref": node["$ref"]}
    return {name: _plain(part) for name, part in node.items() if name not in _UNWANTED}


def _reached(node: Any, classes: Json) -> set[str]:  # noqa: ANN401 - any part of a schema
    """Names of the classes that a part of the schema refers to, and those refer to."""
    if isinstance(node, list):
        return {name for part in node for name in _reached(part, classes)}
    if not isinstance(node, dict):
        return set()
    found = {name for part in node.values() for name in _reached(part, classes)}
    if "$ref" in node:
        name = node["$ref"].removeprefix(_REFERENCE)
        found |= {name} | _reached(classes[name], classes)
    return found
