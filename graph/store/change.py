"""What loading or removing a document changed, in terms that can be shown to a user."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Kind: TypeAlias = Literal["new", "corrected", "unchanged", "removed", "resolved"]


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """A fact, readable.

    Attributes:
        fact: its id.
        type: the relationship's type, or EVENT, AGREEMENT, INITIATIVE, FIGURE.
        start, end: names of both ends as the graph shows them; `end` is empty for EVENT ….
        key: what tells facts of the same pair apart: the id of MET's event, the area of COOPERATES_WITH; else empty.
    """

    fact: str
    type: str
    start: str
    end: str
    key: str


@dataclass(frozen=True, slots=True, order=True)
class Alteration:
    """A property of a node that is another one than before.

    Attributes:
        node: its id.
        name: the node as the graph shows it now.
        property: name of the property.
        before, after: its value as text; empty for none.
    """

    node: str
    name: str
    property: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one document.

    Attributes:
        document: its id.
        kind: ``unchanged`` means that nothing was written; ``resolved`` that the document says what it said, and
            somebody or something in it is taken for another one than before, or it prints another report.
        gained: facts that the graph did not hold before, sorted by id; one that two documents of the same
            call bring is listed for both.
        lost: facts that the document stated and that no document states any more, sorted by id.
        altered: of a document that was corrected or resolved, what is otherwise about the things it speaks of (an
            event's end or status, a name), sorted by node and property.
        claims: number of its claims now; `claims_before` as the graph held it.
    """

    document: str
    kind: Kind
    gained: tuple[Line, ...] = ()
    lost: tuple[Line, ...] = ()
    altered: tuple[Alteration, ...] = ()
    claims: int = 0
    claims_before: int = 0


def shown(label: str, id: str, properties: Mapping[str, Any]) -> str:
    """Return the words by which a node is shown: its name or title, else what it is, else its id."""
    name = properties.get("name") or properties.get("title")
    if name:
        return str(name)
    parts = {"Event": ("type", "date"), "Agreement": ("kind", "date"), "Figure": ("about", "value", "unit")}
    words = [str(properties[key]) for key in parts.get(label, ("kind",)) if key in properties]
    return " ".join(words) or id


def alterations(label: str, id: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Alteration]:
    """Compare the properties of a node that was there and is; the string for full-text search is left out."""
    keys = sorted((before.keys() | after.keys()) - {"text"})
    return [
        Alteration(id, shown(label, id, after), key, _written(before.get(key)), _written(after.get(key)))
        for key in keys
        if before.get(key) != after.get(key)
    ]


def _written(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
