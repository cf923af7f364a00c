import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.explore.negotiation import preferred

OFFERED = ("text/html", "text/turtle", "application/ld+json")
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, "text/html"),
        ("", "text/html"),
        ("*/*", "text/html"),
        (BROWSER, "text/html"),
        ("text/turtle", "text/turtle"),
        ("Text/Turtle", "text/turtle"),
        ("application/*", "application/ld+json"),
        ("text/*;q=0.3, application/ld+json;q=0.2", "text/html"),
        ("text/html;q=0.3, text/turtle ; q=0.7", "text/turtle"),
        ("text/html;q=0, */*;q=0.1", "text/turtle"),
        ("application/ld+json;profile=x;q=0.5, text/turtle;q=0.4", "application/ld+json"),
        ("text/html;q=much, application/ld+json;q=0.1", "application/ld+json"),
        ("text/html;q=nan, text/turtle;q=0.1", "text/turtle"),
        ("text/html;q=0.5, text/turtle;q=inf, application/ld+json;q=7", "text/html"),
        ("text/html;q=-1, text/turtle;q=0.1", "text/turtle"),
        ("image/png", None),
        ("text/turtle;q=0", None),
    ],
)
def test_the_form_that_is_liked_best_is_taken(accept: str | None, media: str | None) -> None:
    assert preferred(accept, OFFERED) == media


@given(st.text(alphabet=",;=*/ q01.abctexhmlu"))
def test_any_header_gives_something_offered_or_nothing(accept: str) -> None:
    assert preferred(accept, OFFERED) in (*OFFERED, None)


def test_nothing_offered_is_nothing() -> None:
    assert preferred("*/*", ()) is None
