"""The page of one fact or several: the sentences that say so."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from graph.answers.cells import Piece, linked
from graph.answers.fact import Statement, explained
from graph.answers.node import stated
from graph.answers.shown import shown
from graph.errors import UnknownName, UsageError
from graph.explore.language import language
from graph.explore.rendering import page, store
from graph.store import Store
from queries import Report, evidence, reports

MOST = 100
_HINT = "the links beside the rows of an answer name facts"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in words, with what says so.

    Attributes:
        ends: the nodes that it names: the first, the second if there is one, and what tells it from others of them.
        statements: as they were read, for one fact alone.
    """

    id: str
    type: str
    ends: list[Piece]
    reports: list[Report]
    statements: list[Statement]


def fact(request: Request) -> Response:
    """The sentences behind the facts that the address names."""
    ids = list(dict.fromkeys(request.query_params.getlist("id")))[:MOST]
    if not ids:
        raise UsageError("no fact is named", _HINT)
    found = _facts(ids, store(request), language(request))
    if not found:
        raise UnknownName(f"the graph holds no fact {ids[0]!r}", _HINT)
    return page(request, "fact.html", facts=found)


def _facts(ids: list[str], graph: Store, lang: str) -> list[Fact]:
    quotes = evidence(ids, graph.run)
    names = shown((node for id in ids for node in stated(id).nodes), graph, lang)
    found = []
    for id in (id for id in ids if quotes[id]):
        ends = [names[node] for node in stated(id).nodes if node in names]
        pieces = [linked(it) for it in ends]
        statements = explained(id, graph) if len(ids) == 1 else []
        found.append(Fact(id, stated(id).type, pieces, reports(quotes[id]), statements))
    return found
