"""Words of the ontology's closed lists, classes and relationships in the language of who reads them."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from ontology.files import document


def term(value: str, lang: str) -> str | None:
    """What a value of a closed list (``joint-body``), a class or a fact's type (``TOOK_PART``) is called.

    Args:
        value: as the graph has it.
        lang: ar, fr, es or en.

    Returns:
        None where the ontology does not know the value.
    """
    return _terms().get(value, {}).get(lang)


@cache
def _terms() -> Mapping[str, Mapping[str, str]]:
    model = document("mithaq.yaml")
    found = {name: _labels(name, entry) for name, entry in model["classes"].items()}
    found |= {_type(name): _labels(name, entry) for name, entry in model["slots"].items()}
    for name, listed in document("terms.yaml")["enums"].items():
        if name != "AreaId":
            found |= {value: _labels(value, entry) for value, entry in listed["permissible_values"].items()}
    return MappingProxyType(found)


def _labels(name: str, entry: Mapping[str, Any]) -> Mapping[str, str]:
    return {"en": entry.get("title") or _spaced(name), **entry.get("annotations", {})}


def _type(slot: str) -> str:
    """The type of relationship that a slot stands for: ``TOOK_PART`` of ``tookPart``."""
    return _spaced(slot).replace(" ", "_").upper()


def _spaced(name: str) -> str:
    return re.sub("(?<=[a-z])[A-Z]", lambda found: f" {found[0].lower()}", name).replace("-", " ")
