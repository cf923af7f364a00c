import pytest
from starlette.requests import Request

from graph.explore.language import language


def request(query: str = "", **headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "query_string": query.encode(), "headers": raw})


def test_address_goes_before_what_was_chosen_and_that_before_the_browser() -> None:
    assert language(request("lang=ar", cookie="mithaq-lang=fr", accept_language="es")) == "ar"
    assert language(request("lang=xx", cookie="mithaq-lang=fr", accept_language="es")) == "fr"
    assert language(request("", cookie="mithaq-lang=tlh", accept_language="es")) == "es"
    assert language(request()) == "en"


@pytest.mark.parametrize(
    ("accepted", "wanted"),
    [
        ("de, fr;q=0.5, ar;q=0.9", "ar"),
        ("fr-CA,en;q=0.8", "fr"),
        ("es;q=much, en", "en"),
        (";;;q=1,,", "en"),
        ("zh, fr;q=0", "en"),
        ("es;q=nan, ar;q=0.1", "ar"),
    ],
)
def test_browser_ranks_its_languages(accepted: str, wanted: str) -> None:
    assert language(request(accept_language=accepted)) == wanted
