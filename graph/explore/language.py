"""Which language a page is in: that of its address, else the one chosen before, else one that the browser asks for."""

from starlette.requests import Request
from starlette.responses import Response

from ontology import LANGUAGES

from .negotiation import weighted

NAME = "lang"
COOKIE = "mithaq-lang"  # seen by every program that serves pages on this machine
DEFAULT = "en"
YEAR = 365 * 24 * 60 * 60


def language(request: Request) -> str:
    """The language for an answer to a request."""
    asked = [request.query_params.get(NAME), request.cookies.get(COOKIE), *_accepted(request)]
    return next((lang for lang in asked if lang in LANGUAGES), DEFAULT)


def remember(request: Request, response: Response) -> None:
    """Keep the language that an address names for the pages to come."""
    lang = request.query_params.get(NAME)
    if lang in LANGUAGES:
        response.set_cookie(COOKIE, lang, max_age=YEAR, httponly=True, samesite="strict")


def _accepted(request: Request) -> list[str]:
    """Languages that the browser accepts, best first."""
    ranges = sorted(weighted(request.headers.get("accept-language", "")), key=lambda it: -it[1])
    return [tag.partition("-")[0] for tag, quality in ranges if quality > 0]
