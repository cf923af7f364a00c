"""Countries together: the page of a pair."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graph.answers.names import resolver
from graph.errors import UsageError
from graph.explore.head import existing
from graph.explore.language import language
from graph.explore.rendering import page, store
from graph.explore.sections import sections
from graph.explore.timeline import by_year
from ontology import countries


def pair(request: Request) -> Response:
    """What two countries do together: areas, agreements, meetings, contacts."""
    graph, lang = store(request), language(request)
    one, other = (existing("country", request.path_params[name], graph).id for name in ("one", "other"))
    if one == other:
        raise UsageError("a pair has two countries", "name two different ones")
    ids = {"one": one, "other": other}
    return page(
        request,
        "pair.html",
        one=one,
        other=other,
        names=[countries()[code].names[lang] for code in (one, other)],
        sections=list(sections("pair", "sections", ids, graph, lang)),
        timelines=[(it, by_year(it.rows)) for it in sections("pair", "timeline", ids, graph, lang)],
    )


def chosen(request: Request) -> Response:
    """Lead from the names of two countries to their page."""
    names = [request.query_params.get(name, "").strip() for name in ("one", "other")]
    if not all(names):
        raise UsageError("a pair has two countries", "name both")
    codes = [resolver(store(request))("country", name) for name in names]
    return RedirectResponse("/pair/" + "/".join(quote(code, safe="") for code in codes), 303)
