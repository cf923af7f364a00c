"""What a finding says: the words of its rule, or those for its component."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml
from pyoxigraph import BlankNode, Literal, NamedNode

from .finding import Finding
from .shapes import Parameter, Shape
from .terms import Term, local

_LONGEST = 80


def message(finding: Finding, shape: Shape, language: str = "en") -> str:
    """What is wrong.

    Args:
        finding: what was found.
        shape: its rule.
        language: one of `ontology.LANGUAGES`.
    """
    text = shape.messages.get(language) or _wording()[finding.component][language]
    limits = [it.parameter for it in shape.constraints if it.component == finding.component]
    words = {
        "?value": _short(finding.value),
        "value": _short(finding.value),
        "property": shape.name or local(shape.path) or shape.rule.removesuffix("-start").removesuffix("Shape"),
        "limit": ", ".join(allowed(limit) for limit in limits),
    }
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    return text


def note(shape: Shape) -> str:
    """What to do about what a rule finds."""
    return shape.note or str(_wording()["note"])


def _short(value: Term | None) -> str:
    """A value in few words: of an address the last part."""
    if value is None:
        return ""
    text = local(value.value) if isinstance(value, NamedNode) else value.value
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def allowed(limit: Parameter) -> str:
    """What a limit allows, in few words."""
    if isinstance(limit, Shape):
        return " ".join(allowed(it.parameter) for it in limit.constraints if it.component in ("class", "datatype")) or (
            limit.name or local(limit.path)
        )
    if isinstance(limit, tuple):
        return ", ".join(allowed(it) for it in limit)
    return local(limit.value) if isinstance(limit, NamedNode | BlankNode | Literal) else ""


@cache
def _wording() -> Mapping[str, Mapping[str, str]]:
    content: Mapping[str, Mapping[str, str]] = yaml.safe_load(
        (Path(__file__).parent / "wording.yaml").read_text(encoding="utf-8")
    )
    return content
