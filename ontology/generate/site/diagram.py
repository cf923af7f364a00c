"""The drawing of the model: boxes and lines of diagram.yaml, with what the model calls them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from linkml_runtime.linkml_model.meta import ClassDefinition, SlotDefinition  # type: ignore[import-untyped]

from ontology.files import document
from ontology.generate.model import Model

FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Box:
    """A class, and the middle of its box."""

    owner: ClassDefinition
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Line:
    """A relationship.

    Attributes:
        starts, ends: names of the classes that it leads from and to.
        points: of the line, as SVG has them.
        name: where the name stands, and how: ``middle`` or ``start``.
    """

    slot: SlotDefinition
    starts: list[str]
    ends: list[str]
    points: str
    name: tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Diagram:
    """The drawing; `frame` holds x, y, width and height of the frame around some boxes."""

    size: tuple[int, int]
    box: tuple[int, int]
    frame: tuple[int, int, int, int]
    boxes: list[Box]
    lines: list[Line]


def diagram(model: Model) -> Diagram:
    """The drawing of the model."""
    drawn: Mapping[str, Any] = document("generate/site/diagram.yaml")
    (left, top), (right, bottom) = drawn["frame"]["from"], drawn["frame"]["to"]
    return Diagram(
        tuple(drawn["size"]),
        tuple(drawn["box"]),
        (left, top, right - left, bottom - top),
        [Box(model.view.get_class(name), x, y) for name, (x, y) in drawn["boxes"].items()],
        [_line(model, line, drawn["frame"]["classes"]) for line in drawn["lines"]],
    )


def _line(model: Model, line: Mapping[str, Any], framed: list[str]) -> Line:
    starts, ends = (framed if line[end] == FRAME else [line[end]] for end in ("from", "to"))
    points = " ".join(f"{x},{y}" for x, y in line["points"])
    return Line(
        model.view.get_slot(line["property"]), starts, ends, points, (*line["name"], line.get("side", "middle"))
    )
