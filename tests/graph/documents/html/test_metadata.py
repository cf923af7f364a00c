import pytest
from lxml.html import document_fromstring

from graph.documents.html.metadata import metadata


def of(head: str, body: str = "", attributes: str = "") -> dict[str, str]:
    return metadata(document_fromstring(f"<html {attributes}><head>{head}</head><body>{body}</body></html>"))


def test_what_is_written_for_sharing() -> None:
    head = """<title>Une visite | Journal Exemple</title><meta property="og:title" content="Une  visite">
    <meta property="og:site_name" content="Journal Exemple"><meta property="og:url" content="https://example.org/?id=1">
    <meta property="article:published_time" content="2025-03-04T23:30:00+01:00">
    <link rel="canonical" href="https://example.org/visite">"""
    assert of(head, attributes='lang="fr-FR"') == {
        "title": "Une visite",
        "published": "2025-03-04",
        "url": "https://example.org/visite",
        "publisher": "Journal Exemple",
        "lang": "fr",
    }


def test_json_ld() -> None:
    head = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "no"},
    {"@type": ["NewsArticle"], "headline": "لقاء", "datePublished": "2025-01-29", "url": "https://example.org/1",
     "publisher": {"@type": "Organization", "name": "وكالة المثال"}}]}</script>"""
    assert of(head) == {
        "title": "لقاء",
        "published": "2025-01-29",
        "url": "https://example.org/1",
        "publisher": "وكالة المثال",
    }


def test_the_only_heading_before_the_title_of_the_window() -> None:
    assert of("<title>Site</title>", "<h1>A <em>visit</em></h1>")["title"] == "A visit"
    assert of("<title>A visit</title>", "<h1>One</h1><h1>Two</h1>")["title"] == "A visit"


def test_the_publisher_is_no_part_of_the_title() -> None:
    head = '<title>Visita a Madrid - El Ejemplo</title><meta property="og:site_name" content="El Ejemplo">'
    assert of(head)["title"] == "Visita a Madrid"


def test_what_stands_over_the_article_is_the_title() -> None:
    assert of("<title>لقاء بالرباط | موقع</title>", "<h2>لقاء  بالرباط</h2>")["title"] == "لقاء بالرباط"
    assert of("<title>Rabat - Madrid</title>", "<h2>Otra cosa</h2>")["title"] == "Rabat - Madrid"


def test_a_stated_time_element() -> None:
    assert of("", '<time itemprop="datePublished" datetime="2025-02-01">1/2</time>')["published"] == "2025-02-01"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="04/03/2025">',
        '<meta property="article:published_time" content="2025-13-40">',
        '<meta property="article:modified_time" content="2025-03-04">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script>',
        f'<script type="application/ld+json">{"[" * 100_000}</script>',
        '<script type="application/ld+json">{"@type": "Event", "datePublished": "2025-03-04"}</script>',
        '<link rel="canonical" href="/visite"><link rel="canonical" href="javascript:alert(1)">',
        '<meta name="title"><meta content="x"><title> </title>',
    ],
)
def test_what_is_not_stated_is_not_guessed(head: str) -> None:
    assert of(head, "<p>Publié le 4 mars 2025</p>") == {}
