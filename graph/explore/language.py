"""Which language a page is in: that of its address, else the one chosen before, else one that the browser asks for."""

from starlette.requests import Request
from starlette.responses import Response

from ontology import LANGUAGES

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
    """Languages of the browser, best first."""
    ranked = []
    for at, item in enumerate(request.headers.get("accept-language", "").split(",")):
        tag, _, quality = item.strip().partition(";q=")
        ranked.append((-_number(quality), at, tag.partition("-")[0].lower()))
    return [lang for _, _, lang in sorted(ranked)]


def _number(quality: str) -> float:
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
