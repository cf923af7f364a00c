"""The map of where events were held."""

from starlette.requests import Request
from starlette.responses import Response

from graph.answers.shown import shown
from graph.claims.model import Reference
from graph.errors import UsageError
from graph.explore.language import language
from graph.explore.map import draw
from graph.explore.rendering import page, store
from queries import lookup
from queries.dates import day
from queries.question import PERIOD, Bound

LISTED = 50


def places(request: Request) -> Response:
    """The map, and the places as a table, in a period if the address names one."""
    graph, lang = store(request), language(request)
    period = {name: request.query_params.get(name, "").strip() for name in PERIOD}
    rows = graph.run(
        lookup("places"), since=_day(period["since"], Bound.FIRST), until=_day(period["until"], Bound.LAST)
    )
    names = shown((Reference("Place", row["id"]) for row in rows), graph, lang)
    labels = {node.id: it.label for node, it in names.items()}
    return page(request, "map.html", map=draw(rows), rows=rows[:LISTED], labels=labels, period=period)


def _day(text: str, bound: Bound) -> object:
    try:
        return day(text, bound) if text else None
    except ValueError as error:
        raise UsageError(
            f"{text!r} is no date", "write a day, a month or a year: 2024-09-28, 2024-09 or 2024"
        ) from error
