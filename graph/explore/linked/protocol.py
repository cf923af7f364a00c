"""Requests to the endpoint as the SPARQL 1.1 Protocol has them: where the query stands, and which form is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request

from graph.explore.negotiation import preferred
from graph.sparql.forms import MEDIA, Accepted, Kind
from graph.sparql.inspection import LONGEST
from graph.sparql.refusals import Forbidden, Malformed, TooLong

PAGE = "text/html"
FORM, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
_OTHER_NAMES = {
    "application/json": (Kind.SOLUTIONS, "json"),
    "application/xml": (Kind.SOLUTIONS, "xml"),
    "text/xml": (Kind.SOLUTIONS, "xml"),
}
_BYTES = 4 * LONGEST  # of a character there are at most four
_ESCAPED = 3  # characters for each byte in a form


@dataclass(frozen=True, slots=True)
class Asked:
    """A request.

    Attributes:
        query: None where none is asked.
        default, named: graphs that the query is about, in place of those that it says itself.
        accepted: forms that are wanted.
        page: whether a person asks, and wants a page.
    """

    query: str | None
    default: tuple[str, ...]
    named: tuple[str, ...]
    accepted: Accepted
    page: bool


async def asked(request: Request) -> Asked:
    """Read a request.

    Raises:
        Malformed: it has several queries, one that is no text, or one of another media type than the protocol's.
        Forbidden: it asks for an update.
        TooLong: its query is too long.
    """
    words = await _words(request)
    if "update" in words:
        raise Forbidden("updates are refused", "this endpoint only reads")
    queries = words.getlist("query")
    if len(queries) > 1:
        raise Malformed("the request has several queries", "ask one at a time")
    accept, form = request.headers.get("accept"), words.get("format", "")
    accepted = _accepted(accept) | {kind: form for kind, forms in MEDIA.items() if form in forms}
    wants_page = preferred(accept, [*_offered(Kind.SOLUTIONS), *_offered(Kind.GRAPH), PAGE]) == PAGE
    return Asked(
        queries[0] if queries and queries[0].strip() else None,
        tuple(words.getlist("default-graph-uri")),
        tuple(words.getlist("named-graph-uri")),
        accepted,
        wants_page and not any(form in forms for forms in MEDIA.values()),
    )


def _accepted(accept: str | None) -> Accepted:
    best = {kind: preferred(accept, _offered(kind)) for kind in MEDIA}
    return {kind: _name(kind, media) for kind, media in best.items() if media is not None}


def _offered(kind: Kind) -> Sequence[str]:
    return [*MEDIA[kind].values(), *(media for media, (of, _) in _OTHER_NAMES.items() if of is kind)]


def _name(kind: Kind, media: str) -> str:
    return next((name for name, it in MEDIA[kind].items() if it == media), None) or _OTHER_NAMES[media][1]


async def _words(request: Request) -> ImmutableMultiDict[str, str]:
    """The parameters of a request, wherever it has them."""
    words = request.query_params.multi_items()
    if request.method == "POST":
        media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media == FORM:
            words += parse_qsl(_text(await _body(request, _ESCAPED * _BYTES)), keep_blank_values=True)
        elif media == QUERY:
            words.append(("query", _text(await _body(request, _BYTES))))
        elif media == UPDATE:
            words.append(("update", ""))
        else:
            raise Malformed(f"a query comes as {FORM} or {QUERY}", "say which with the header Content-Type")
    return ImmutableMultiDict(words)


async def _body(request: Request, most: int) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            raise TooLong(f"the query has more than {LONGEST:,} characters", "ask in several queries")
    return bytes(body)


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise Malformed("the query is no text in UTF-8") from error
