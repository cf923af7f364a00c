"""The table of areas of cooperation by partner."""

from collections import Counter
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graph.answers.cells import Piece, cells
from graph.answers.names import resolver
from graph.answers.node import evidence_address
from graph.explore.head import existing
from graph.explore.language import language
from graph.explore.rendering import page, store
from graph.store import Store
from ontology import countries
from queries import ask
from queries.binding import as_given

PARTNERS = 40
SHADES = 5


@dataclass(frozen=True, slots=True)
class Count:
    """A cell of the table: how many reports say so, how dark it is drawn, and the sentences."""

    reports: int
    weight: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """Areas by partner, the busiest first.

    Attributes:
        rows: each area with a cell a partner, None where nothing is said.
        left_out: how many partners have no column.
    """

    partners: list[Piece]
    rows: list[tuple[Piece, list[Count | None]]]
    left_out: int


def matrix(request: Request) -> Response:
    """The table of one country."""
    graph, lang = store(request), language(request)
    code = existing("country", request.path_params["id"], graph).id
    return page(
        request, "matrix.html", code=code, name=countries()[code].names[lang], matrix=_matrix(code, graph, lang)
    )


def chosen(request: Request) -> Response:
    """Lead from a country's name to its table; without one, ask for it."""
    if name := request.query_params.get("country", "").strip():
        return RedirectResponse(f"/matrix/{resolver(store(request))('country', name)}", 303)
    return page(request, "matrix.html", code="", name="", matrix=None)


def _matrix(code: str, graph: Store, lang: str) -> Matrix:
    answer = ask("cooperation-table", [], {"country": code}, graph.run, as_given)
    found: dict[tuple[Piece, Piece], Count] = {}
    most = max((int(row[2] or 0) for row in answer.rows), default=1)
    for row, (area, partner, _), facts in zip(answer.rows, cells(answer, graph, lang), answer.facts, strict=True):
        reports = int(row[2] or 0)
        found[area[0], partner[0]] = Count(reports, -(-reports * SHADES // most), evidence_address(facts))
    partners = _busiest(found, 1)
    shown = partners[:PARTNERS]
    rows = [(area, [found.get((area, partner)) for partner in shown]) for area in _busiest(found, 0)]
    return Matrix(shown, rows, len(partners) - len(shown))


def _busiest(found: dict[tuple[Piece, Piece], Count], end: int) -> list[Piece]:
    reports: Counter[Piece] = Counter()
    for key, count in found.items():
        reports[key[end]] += count.reports
    return sorted(reports, key=lambda piece: (-reports[piece], piece.text))
