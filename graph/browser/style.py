"""The style: how Neo4j Browser captions, colours and sizes what a graph of Mithaq holds, from `palette.yaml`."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from .contrast import text_on

Rules = Mapping[str, Mapping[str, str]]
OTHER = "#828282"  # what is not in the palette: a label of somebody else's beside a graph of ours


@cache
def palette() -> Mapping[str, Any]:
    """The palette as its file has it: ``pages``, ``nodes``, ``relationships``."""
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("palette.yaml").read_text(encoding="utf-8"))
    return loaded


def rules() -> Rules:
    """Rules of the style by selector, properties by name, as Browser has them."""
    nodes = {f"node.{label}": _node(**entry) for label, entry in palette()["nodes"].items()}
    lines = {f"relationship.{type}": _relationship(**entry) for type, entry in palette()["relationships"].items()}
    return {
        "node": _node(OTHER, 56, "<id>"),
        "relationship": _relationship(OTHER, 1, "<type>"),
        **nodes,
        **lines,
    }


def grass() -> str:
    """The style as a `.grass` file, which Browser takes when it is dropped on its page."""
    return "".join(f"{selector} {{\n{_body(rule)}}}\n" for selector, rule in rules().items())


def command() -> str:
    """The style as a command of Browser."""
    return f":style {json.dumps(rules(), separators=(',', ':'))}"


def _node(color: str, size: int, caption: str) -> Mapping[str, str]:
    return {
        "color": color,
        "border-color": color,
        "text-color-internal": text_on(color),
        "diameter": f"{size}px",
        "font-size": "12px",
        "caption": caption,
    }


def _relationship(color: str, size: int, caption: str) -> Mapping[str, str]:
    return {
        "color": color,
        "shaft-width": f"{size}px",
        "font-size": "10px",
        "padding": "3px",
        "text-color-internal": text_on(color),
        "caption": caption,
    }


def _body(rule: Mapping[str, str]) -> str:
    return "".join(f"  {name}: {_value(name, value)};\n" for name, value in rule.items())


def _value(name: str, value: str) -> str:
    """A value as Browser's reader wants it: only in quotes does it leave braces alone."""
    return f'"{value}"' if name == "caption" else value
