"""The SPARQL endpoint: answers for programs after the SPARQL 1.1 Protocol, and a page for people, at one address."""

from email.utils import format_datetime
from functools import partial
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from graph.answers.as_sparql import as_sparql
from graph.answers.names import resolver
from graph.errors import MithaqError
from graph.explore.asking import given
from graph.explore.linked.base import Base
from graph.explore.linked.protocol import Asked, asked
from graph.explore.linked.terms import ROWS, Shown, shown
from graph.explore.rendering import page, status_of, store
from graph.sparql import refusals
from graph.sparql.answering import Answer
from graph.sparql.answering import Request as Query
from graph.sparql.description import description
from graph.sparql.endpoint import Endpoint
from graph.sparql.forms import MEDIA, Kind
from graph.sparql.snapshot import Snapshot
from queries import find, questions
from queries.sparql import twin

STATUS = {
    refusals.Malformed: 400,
    refusals.Forbidden: 403,
    refusals.NotAcceptable: 406,
    refusals.Stopped: 504,
    refusals.Later: 503,
}
_FOR_PEOPLE = {Kind.SOLUTIONS: "json", Kind.GRAPH: "turtle"}
_TOO_LONG = {"POST": 413}
_LONG_ADDRESS = 414


async def sparql(request: Request) -> Response:
    """Answer a query, or describe the endpoint where there is none."""
    try:
        wanted = await asked(request)
    except MithaqError as error:
        return _refused(request, error)
    return await run_in_threadpool(_answered, request, wanted)


def _answered(request: Request, wanted: Asked) -> Response:
    if wanted.page:
        return _page(request, wanted)
    try:
        if wanted.query is None:
            return _description(request, wanted)
        answer, snapshot = _ask(request, wanted, wanted.query)
    except MithaqError as error:
        return _refused(request, error)
    media = next(forms[answer.form] for forms in MEDIA.values() if answer.form in forms)
    return Response(answer.body, media_type=media, headers=_headers(snapshot))


def _ask(request: Request, wanted: Asked, query: str) -> tuple[Answer, Snapshot]:
    endpoint = _endpoint(request)
    accepted = _FOR_PEOPLE if wanted.page else wanted.accepted
    base = request.app.state.base.iri
    return endpoint.answer(Query(query, accepted, endpoint.prefixes, base, wanted.default, wanted.named))


def _description(request: Request, wanted: Asked) -> Response:
    form = wanted.accepted.get(Kind.GRAPH)
    if form is None:
        raise refusals.NotAcceptable("the description of this endpoint has none of the forms that are accepted")
    base: Base = request.app.state.base
    body = description(base.about.endpoint, _endpoint(request).limits.seconds, form)
    return Response(body, media_type=MEDIA[Kind.GRAPH][form], headers={"Vary": "Accept"})


def _page(request: Request, wanted: Asked) -> Response:
    """The form, with the answer where something is asked."""
    found: Shown | None = None
    refusal: MithaqError | None = None
    headers = {}
    if wanted.query is not None:
        try:
            answer, snapshot = _ask(request, wanted, wanted.query)
            found, headers = shown(answer, _endpoint(request).prefixes, request.app.state.base), _headers(snapshot)
        except MithaqError as error:
            refusal = error
    snapshot_now, making = _endpoint(request).state()
    answered = page(
        request,
        "sparql.html",
        _status(request, refusal) if refusal else 200,
        text=_question(request) if wanted.query is None else wanted.query,
        found=found,
        most_rows=ROWS,
        refusal=refusal,
        examples=[it for it in questions().values() if twin(it) and not it.required],
        link=partial(_file, wanted),
        snapshot=snapshot_now,
        making=making,
        forms=MEDIA[found.kind] if found else (),
        seconds=f"{_endpoint(request).limits.seconds:g}",
        prefixes=_endpoint(request).prefixes,
    )
    answered.headers.update({**headers, "Vary": "Accept, Accept-Language, Cookie"})
    return answered


def _question(request: Request) -> str:
    """The query of the question that the address names, with its values."""
    if not (id := request.query_params.get("question")):
        return ""
    asked, graph, base = find(id), store(request), request.app.state.base
    return as_sparql(asked, [], given(asked, request.query_params), resolver(graph), base.addresses)


def _file(wanted: Asked, form: str) -> str:
    """Where the same answer is had in a form."""
    graphs = [*(("default-graph-uri", it) for it in wanted.default), *(("named-graph-uri", it) for it in wanted.named)]
    return f"/sparql?{urlencode([('query', wanted.query), *graphs, ('format', form)])}"


def _refused(request: Request, error: MithaqError) -> Response:
    """Say in words why there is no answer, and what to do."""
    headers = {"Vary": "Accept"}
    if isinstance(error, refusals.Later):
        headers["Retry-After"] = str(error.seconds)
    text = "\n".join(filter(None, (str(error), error.hint)))
    return PlainTextResponse(f"{text}\n", _status(request, error), headers)


def _status(request: Request, error: MithaqError) -> int:
    if isinstance(error, refusals.TooLong):
        return _TOO_LONG.get(request.method, _LONG_ADDRESS)
    return next((status for kind, status in STATUS.items() if isinstance(error, kind)), status_of(error))


def _headers(snapshot: Snapshot) -> dict[str, str]:
    return {
        "Last-Modified": format_datetime(snapshot.made, usegmt=True),
        "Age": str(snapshot.age),
        "Cache-Control": "no-cache",
        "Vary": "Accept",
    }


def _endpoint(request: Request) -> Endpoint:
    endpoint: Endpoint = request.app.state.sparql
    return endpoint
