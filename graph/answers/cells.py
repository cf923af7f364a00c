"""Cells of an answer as they are read: names that lead to the pages of what they name, in the reader's language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from graph.claims.model import Reference
from graph.store import Store
from queries import Answer
from queries.answer import Cell
from queries.question import ColumnType

from .node import address, node_of, stated
from .shown import Shown, reference_shown, shown
from .terms import term

Forms: TypeAlias = dict[str, list[Shown]]
JOINED = " / "
FACTS = 60  # of a row that are looked at: what it is about comes first
_PLAIN = frozenset({ColumnType.DATE, ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.URL})


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a cell.

    Attributes:
        text: what is shown.
        url: path of the page of what it names, or None.
        lang: language of the text; empty when unknown.
        kind: kind of the node in lower case, or the column's type.
    """

    text: str
    url: str | None
    lang: str
    kind: str


def cells(answer: Answer, graph: Store, lang: str) -> list[list[list[Piece]]]:
    """Read cells: by row, by column, the pieces that the cell lists.

    A name is taken for the node among the row's facts that is called so; countries and areas are known anyway, and ids
    speak for themselves.

    Args:
        answer: rows and the facts that support them.
        graph: where names are looked up.
        lang: the reader's language.
    """
    rows = [[node for fact in facts[:FACTS] for node in stated(fact).nodes] for facts in answer.facts]
    ids = [node for row in answer.rows for cell in row if isinstance(cell, str) and (node := node_of(cell))]
    names = shown([*(node for row in rows for node in row), *ids], graph, lang)
    types = answer.question.columns.values()
    return [
        [list(_pieces(cell, type, _forms(nodes, names), lang)) for cell, type in zip(row, types, strict=True)]
        for row, nodes in zip(answer.rows, [[*row, *ids] for row in rows], strict=True)
    ]


def linked(it: Shown) -> Piece:
    """A node as a piece that leads to its page."""
    return Piece(it.label, address(it.node), it.lang, it.node.label.lower())


def worded(text: str, lang: str, kind: str) -> Piece:
    """A value in the reader's language where the ontology has a word for it; any other text as it is."""
    known = term(text, lang)
    return Piece(known or text, None, lang if known else "", kind)


def _forms(nodes: Iterable[Reference], names: Mapping[Reference, Shown]) -> Forms:
    """What each form of a name may mean, in the order of the row's facts."""
    found: Forms = {}
    direct = [names[node] for node in dict.fromkeys(nodes) if node in names]
    beside = [names[node] for it in direct for node in it.after if node in names]
    for it in (*direct, *beside):
        for form in it.forms:
            found.setdefault(form, []).append(it)
    return found


def _pieces(cell: Cell, type: ColumnType, forms: Forms, lang: str) -> Iterator[Piece]:
    if cell is None:
        return
    text = str(cell)
    if type in _PLAIN:
        yield Piece(text, None, "", type)
        return
    for part in [text] if text in forms else text.split(JOINED):
        yield _piece(part, type, forms, lang)


def _piece(text: str, type: ColumnType, forms: Forms, lang: str) -> Piece:
    if type is ColumnType.DOCUMENT:
        return Piece(text, address(Reference("Document", text)), "", type)
    if it := _meant(text, type, forms, lang):
        return linked(it)
    return worded(text, lang, type)


def _meant(text: str, type: ColumnType, forms: Forms, lang: str) -> Shown | None:
    """The node of the column's type that is called so, else one that is no place, else any."""
    among = list(forms.get(text, ()))
    reference = None if type is ColumnType.TEXT else reference_shown(text, lang)
    among += [reference] if reference else []
    return min(among, key=lambda it: (it.node.label.lower() != type, it.node.label == "Place"), default=None)
