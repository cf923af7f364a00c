"""The library: the list of its questions, and each as a form with its answer."""

from collections.abc import Mapping
from itertools import groupby
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graph.answers.names import resolver
from graph.answers.network import network
from graph.errors import AmbiguousName, UnknownName, UsageError
from graph.explore import downloads
from graph.explore.asking import Rows, field, given, link, page_number, part, rows
from graph.explore.forms import Refusal, fields, refusal
from graph.explore.language import language
from graph.explore.meant import meant, named
from graph.explore.rendering import page, store
from graph.store import Store
from queries import Question, find, questions, search, undated
from queries.binding import Resolve
from queries.sparql import twin

DRAWN = 60


def listed(request: Request) -> Response:
    """All questions by group, or those that hold the words asked for."""
    words = request.query_params.get("q", "").strip()
    found = search(words) if words else list(questions().values())
    groups = [] if words else [(name, list(items)) for name, items in groupby(found, lambda item: item.group)]
    return page(request, "questions.html", found=found, groups=groups)


def question(request: Request) -> Response:
    """A question as a form; with its answer when what it needs is given."""
    asked, graph, lang = find(request.path_params["id"]), store(request), language(request)
    options = given(asked, request.query_params)
    if form := request.query_params.get("format"):
        return downloads.answer(asked, options, form, "evidence" in request.query_params, graph)
    number = page_number(request.query_params)
    resolve = resolver(graph)
    answer, error = _answer(asked, options, graph, resolve, lang, number)
    found = meant(asked, options, graph, resolve, lang) if answer else {}
    return page(
        request,
        "question.html",
        status=error.status if error else 200,
        question=asked,
        meant=found,
        fields=fields(asked, named(asked, options, found, resolve), lang),
        answer=answer,
        undated=undated(asked, [], options, graph.run, resolve) if answer else 0,
        number=number,
        link=lambda **more: link(asked, options, **more),
        forms=downloads.FORMS,
        as_sparql=_as_sparql(asked, options),
        address=lambda number: link(asked, options, page=str(number)),
        network=link(asked, options, page=str(number)).replace("?", "/network.json?", 1),
        error=error,
    )


def _as_sparql(question: Question, options: Mapping[str, str]) -> str:
    """The page with the question as a query in SPARQL; empty where it is none."""
    if not twin(question):
        return ""
    return f"/sparql?{urlencode({'question': question.id, **{field(name): text for name, text in options.items()}})}"


def _answer(
    question: Question, options: Mapping[str, str], graph: Store, resolve: Resolve, lang: str, number: int
) -> tuple[Rows | None, Refusal | None]:
    """The rows of a page, when what the question needs is given; else none, with the reason where there is one."""
    if not options and question.required:
        return None, None
    try:
        return rows(question, options, graph, resolve, lang, number), None
    except (UsageError, UnknownName, AmbiguousName) as error:
        return None, refusal(error, question, options, resolve)


def drawn(request: Request) -> Response:
    """The facts behind the rows of a page of an answer, as a network in JSON."""
    asked, graph = find(request.path_params["id"]), store(request)
    number = page_number(request.query_params)
    answer, _ = part(asked, given(asked, request.query_params), graph, resolver(graph), number, DRAWN)
    return JSONResponse(network((id for facts in answer.facts for id in facts), graph, language(request)))
