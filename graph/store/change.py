"""What loading or removing a document changed, in terms that can be shown to a user."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Kind: TypeAlias = Literal["new", "corrected", "unchanged", "removed"]


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


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one document.

    Attributes:
        document: its id.
        kind: ``unchanged`` means that nothing was written.
        gained: facts that the graph did not hold before, sorted by id; one that two documents of the same
            call bring is listed for both.
        lost: facts that the document stated and that no document states any more, sorted by id.
        claims: number of its claims now; `claims_before` as the graph held it.
    """

    document: str
    kind: Kind
    gained: tuple[Line, ...] = ()
    lost: tuple[Line, ...] = ()
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
