"""Pages from templates: everything is escaped, and a name that a template uses must be given."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from graph.answers.forms.sources import is_web_address
from graph.answers.node import MOST_FACTS, evidence_address
from graph.answers.terms import term
from graph.errors import AmbiguousName, MithaqError, StoreLocked, StoreUnavailable, UnknownName, UsageError
from graph.store import Store
from ontology import countries
from queries import groups

from .addresses import document_address, quote_address, search_address
from .language import NAME, language, remember
from .linked.links import alternates, forms
from .words import AUTONYMS, Words, network_words

STATUS: Mapping[type[MithaqError], int] = {
    UsageError: 400,
    UnknownName: 404,
    AmbiguousName: 300,
    StoreUnavailable: 503,
    StoreLocked: 503,
}


def page(request: Request, template: str, status: int = 200, data: str = "", **context: Any) -> Response:  # noqa: ANN401
    """Render a template in the reader's language.

    Args:
        request: what is answered.
        template: name of a file in `templates`.
        status: of the answer.
        data: path of the data of what the page shows, without the ending; empty when there are none.
        context: names that the template uses beside `t`, `term`, `path` and `languages`.
    """
    words = Words(language(request))
    text = (
        environment()
        .get_template(template)
        .render(
            t=words,
            term=lambda value: term(value, words.lang) or value,
            path=request.url.path,
            languages=[(lang, name, _here(request, lang)) for lang, name in AUTONYMS.items()],
            group_name=lambda group: groups()[group][words.lang],
            countries=lambda: country_names(words.lang),
            query=request.query_params.get("q", ""),
            data=forms(data) if data else [],
            **context,
        )
    )
    response = HTMLResponse(text, status)
    response.headers["Vary"] = "Accept-Language, Cookie"
    if data:
        response.headers["Link"] = alternates(data, "")
    remember(request, response)
    return response


def store(request: Request) -> Store:
    """The graph that the explorer shows."""
    graph: Store = request.app.state.store
    return graph


def _here(request: Request, lang: str) -> str:
    """The page's own address in another language: without its path, which as `//host` would lead to another host."""
    return f"?{request.url.include_query_params(**{NAME: lang}).query}"


def status_of(error: MithaqError) -> int:
    """The status of an answer that says an error."""
    return next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)


@cache
def country_names(lang: str) -> list[tuple[str, str]]:
    """Codes and names of all countries, in order of the names."""
    return sorted(((code, country.names[lang]) for code, country in countries().items()), key=lambda it: it[1])


@cache
def environment() -> Environment:
    """Where templates come from, and what each of them may call."""
    made = Environment(
        loader=PackageLoader("graph.explore"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        evidence_address=evidence_address,
        document_address=document_address,
        quote_address=quote_address,
        search_address=search_address,
        network_words=network_words,
        is_web_address=is_web_address,
        most_facts=MOST_FACTS,
    )
    return made
