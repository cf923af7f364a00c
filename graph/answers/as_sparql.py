"""A question in SPARQL, with the values of a call put in."""

from collections.abc import Mapping, Sequence

from graph.errors import UsageError
from graph.linked.addresses import Addresses
from graph.linked.naming import Naming
from queries import Question
from queries.binding import Resolve, bind, parse
from queries.sparql import twin, written


def as_sparql(
    question: Question, values: Sequence[str], options: Mapping[str, str], resolve: Resolve, addresses: Addresses
) -> str:
    """Write a question as a query that any SPARQL client can ask of an export.

    Args:
        question: one that has a twin, see `queries.sparql`.
        values: for the required parameters, in order.
        options: texts by parameter.
        resolve: gives ids for names.
        addresses: of the export.

    Raises:
        UsageError, UnknownName, AmbiguousName: as `queries.ask`; also UsageError for a question that has no twin.
    """
    if not twin(question):
        raise UsageError(f"{question.id} has no twin in SPARQL", f"`mithaq ask {question.id}` asks it in Cypher")
    return written(question, parse(question, bind(question, values, options), resolve), Naming(addresses).address)
