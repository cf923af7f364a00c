"""Answering a query from a snapshot; done in a process of its own."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store, serialize

from .forms import GRAPHS, MEDIA, SOLUTIONS, Accepted
from .inspection import Inspected, inspect
from .refusals import Forbidden, Malformed, NotAcceptable

LARGEST = 32 << 20
"""Bytes of an answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a snapshot.

    Attributes:
        query: text in SPARQL.
        accepted: forms that are wanted.
        prefixes: those that need no declaration.
        base: against which relative addresses are resolved; empty for none.
        default, named: graphs that the query is about, in place of those it says itself, as the SPARQL Protocol has it;
            both empty where that says nothing.
        largest: bytes that the answer may have.
    """

    query: str
    accepted: Accepted
    prefixes: Mapping[str, str] = field(default_factory=dict)
    base: str = ""
    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    largest: int = LARGEST


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it goes out.

    Attributes:
        form: name of its form.
        body: in UTF-8.
    """

    form: str
    body: bytes


def answer(store: Store, request: Request) -> Answer:
    """Answer a query.

    Without other words of the query or the request, its default graph is the union of all graphs.

    Raises:
        Refused: as `inspection.inspect`; also for a graph that the snapshot does not have, an answer without an
            acceptable form, and one that is too large.
    """
    inspected = inspect(request.query, request.prefixes, request.base)
    if inspected.kind not in request.accepted:
        known = ", ".join(MEDIA[inspected.kind])
        raise NotAcceptable("the answer to this query has none of the forms that are accepted", f"it has {known}")
    form = request.accepted[inspected.kind]
    output = _Bounded(request.largest)
    try:
        dataset = _dataset(store, inspected, request)
        base = request.base or None
        found = store.query(inspected.text, base_iri=base, prefixes=dict(request.prefixes), **dataset)
        _write(found, form, output, request.prefixes)
    except SyntaxError as error:
        raise Malformed(f"this is no query of SPARQL 1.1: {error.msg}") from error
    except OSError:
        if output.full:
            hint = "ask for fewer rows with LIMIT, or take the whole graph as a file"
            raise Forbidden(f"the answer has more than {request.largest >> 20} MB", hint) from None
        raise
    return Answer(form, output.getvalue())


class _Bounded(io.BytesIO):
    """Takes so many bytes."""

    def __init__(self, largest: int) -> None:
        super().__init__()
        self._left = largest
        self.full = False

    def write(self, data: Any) -> int:  # noqa: ANN401 - whatever is a buffer
        self._left -= len(data)
        if self._left < 0:
            self.full = True
            raise OSError("full")
        return super().write(data)


def _dataset(store: Store, inspected: Inspected, request: Request) -> dict[str, Any]:
    """Which graphs the query is about, in the store's words."""
    if request.default or request.named:
        return {
            "default_graph": [_graph(store, iri) for iri in request.default],
            "named_graphs": [_graph(store, iri) for iri in request.named],
        }
    for iri in (*inspected.default, *inspected.named):
        _graph(store, iri)
    return {"use_default_graph_as_union": not inspected.has_dataset}


def _graph(store: Store, iri: str) -> NamedNode:
    try:
        graph = NamedNode(iri)
    except ValueError as error:
        raise Malformed(f"<{iri}> is no address of a graph") from error
    if not store.contains_named_graph(graph):
        raise Forbidden(
            f"<{iri}> is no graph of this snapshot (FROM, FROM NAMED)",
            "nothing is fetched from elsewhere; SELECT DISTINCT ?g { GRAPH ?g { } } lists the graphs that are here",
        )
    return graph


def _write(
    found: QuerySolutions | QueryBoolean | QueryTriples, form: str, output: io.BytesIO, prefixes: Mapping[str, str]
) -> None:
    if isinstance(found, QueryTriples):
        serialize(found, output, GRAPHS[form], prefixes=dict(prefixes))
    else:
        found.serialize(output, SOLUTIONS[form])
