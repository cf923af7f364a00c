"""What a question is asked about, as its reader calls it: names for ids, words for the values of closed lists."""

from collections.abc import Mapping

from graph.answers.cells import Piece, linked
from graph.answers.node import node_of
from graph.answers.shown import shown
from graph.claims.model import Reference
from graph.errors import AmbiguousName, UnknownName
from graph.store import Store
from queries import Question
from queries.binding import Resolve, value
from queries.question import ParameterType

from .words import Words


def meant(
    question: Question, options: Mapping[str, str], graph: Store, resolve: Resolve, lang: str
) -> dict[str, Piece]:
    """Read what is given to a question that it answers.

    Args:
        question: that is asked.
        options: texts by parameter.
        graph: where names are looked up.
        resolve: gives ids for names.
        lang: the reader's language.

    Returns:
        By parameter: the node that is meant, as a link to its page; else the value in words.
    """
    nodes = {name: node for name, text in options.items() if (node := _node(question, name, text, resolve))}
    names = shown(nodes.values(), graph, lang)
    words = Words(lang)
    return {
        name: linked(names[nodes[name]])
        if nodes.get(name) in names
        else Piece(words.value(text), None, "", question.parameters[name].type)
        for name, text in options.items()
    }


def named(
    question: Question, options: Mapping[str, str], found: Mapping[str, Piece], resolve: Resolve
) -> dict[str, str]:
    """What the fields of a form hold: names in place of ids, where a name leads back to the same id.

    Args:
        question: that is asked.
        options: texts by parameter.
        found: from `meant`; empty where the question has no answer.
        resolve: gives ids for names.
    """
    return {
        name: found[name].text if name in found and _same(question, name, text, found[name], resolve) else text
        for name, text in options.items()
    }


def _node(question: Question, name: str, text: str, resolve: Resolve) -> Reference | None:
    id = str(value(question, name, text, resolve))
    if question.parameters[name].type is ParameterType.DOCUMENT:
        return Reference("Document", id)
    return node_of(id)


def _same(question: Question, name: str, text: str, piece: Piece, resolve: Resolve) -> bool:
    """Whether a text is an id, and the name of what it means leads to it."""
    if not piece.url or value(question, name, text, resolve) != text:
        return False
    try:
        return value(question, name, piece.text, resolve) == text
    except (UnknownName, AmbiguousName):
        return False
