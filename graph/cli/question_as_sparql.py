"""A question of the library as a query, with the values of a call put in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.errors import UsageError
from queries import find

if TYPE_CHECKING:
    from graph.store import Store


def question_as_sparql(id: str, values: Sequence[str], parameters: Sequence[str], base: str, graph: "Store") -> str:
    """Write a question in SPARQL.

    Args:
        id: of the question.
        values: for its required parameters, in order.
        parameters: NAME=VALUE each, for the others.
        base: of the addresses.
        graph: where names are looked up.

    Raises:
        UsageError: there is no such question or parameter, or it is not to be had in SPARQL.
        UnknownName, AmbiguousName: a name means nobody, or several.
    """
    from graph.answers.as_sparql import as_sparql
    from graph.answers.names import resolver
    from graph.linked.addresses import Addresses
    from graph.linked.mapping import graph_mapping

    options = dict(map(_option, parameters))
    return as_sparql(find(id), values, options, resolver(graph), Addresses(graph_mapping(), base))


def _option(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    if not name or not equals:
        raise UsageError(f"a parameter is NAME=VALUE, and {given!r} is none", "for example: -p since=2024")
    return name, value
