import os
import socket
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents.html import is_html, main_text
from graph.errors import BadDocument

PAGE = """<!doctype html><html lang="fr-FR"><head><title>Rabat : une visite | Journal Exemple</title></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/p">Politique</a></li></ul></nav>
<header><h1>Rabat : une visite</h1></header>
<article><h2>Coopération</h2>
<p>Le ministre de l'Intérieur, <strong>Omar El Ouardi</strong>, a reçu à Rabat son homologue espagnol, José Martín.</p>
<p>Ils ont parlé de la lutte contre le terrorisme&nbsp;:</p>
<ul><li>échange d'informations ;</li><li>formation des cadres.</li></ul>
<table><tr><th>Pays</th><th>Domaine</th></tr><tr><td>Espagne</td><td>Terrorisme</td></tr></table>
<blockquote>« Nous avançons », a déclaré le ministre.<br>Il est reparti le soir.</blockquote></article>
<div class="comments"><p>Un lecteur : le ministre algérien était là aussi !</p></div>
<aside><h3>Lire aussi</h3><a href="/x">Un autre article</a></aside>
<footer>© 2025 Journal Exemple. Mentions légales</footer>
<script>var x = "<p>Le ministre chinois</p>"</script></body></html>"""
TEXT = """Rabat : une visite
Coopération
Le ministre de l'Intérieur, Omar El Ouardi, a reçu à Rabat son homologue espagnol, José Martín.
Ils ont parlé de la lutte contre le terrorisme :
- échange d'informations ;
- formation des cadres.
| Pays | Domaine |
| Espagne | Terrorisme |
« Nous avançons », a déclaré le ministre.
Il est reparti le soir."""


def test_the_article_without_what_stands_around_it() -> None:
    fields, text = main_text(PAGE, "a.html")
    assert text == TEXT
    assert fields == {"title": "Rabat : une visite", "lang": "fr"}


def test_arabic_in_right_to_left() -> None:
    html = (
        '<html lang="ar" dir="rtl"><body><main><h1>لقاء</h1><p>استقبل وزير الداخلية نظيره الإسباني بالرباط.</p></main>'
    )
    assert main_text(html, "a.html")[1] == "لقاء\nاستقبل وزير الداخلية نظيره الإسباني بالرباط."


def test_references_to_what_no_text_holds() -> None:
    assert main_text("<p>Le ministre&#1; a reçu&#xFFFF;<br>son\0 homologue&#xD800;.</p>", "a")[1] == (
        "Le ministre\ufffd a reçu\ufffd\nson\ufffd homologue\ufffd."
    )


def test_a_part_of_a_page() -> None:
    assert main_text("<p>Le ministre a reçu son homologue.</p>", "a")[1] == "Le ministre a reçu son homologue."


@pytest.mark.parametrize("html", ["", "<html>\n", "<a>", "<html><body><script>render()</script></body></html>"])
def test_nothing_to_take(html: str) -> None:
    with pytest.raises(BadDocument, match=r"a\.html is a page without an article") as caught:
        main_text(html, "a.html")
    assert "save it from the browser" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n <!DOCTYPE html><p>x", True),
        ("<?xml version='1.0'?>\n<!-- saved -->\n<html>", True),
        ("<HTML dir=rtl>", True),
        ("<htmlish>", False),
        ("# <html> in Markdown", False),
        ("<p>a paragraph</p> in Markdown", False),
        ("", False),
    ],
)
def test_a_page_is_known_by_its_first_tag(text: str, expected: bool) -> None:
    assert is_html(text) is expected


def test_no_address_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    html = '<link rel="canonical" href="http://example.org/a"><iframe src="http://example.org/b"></iframe>'
    assert main_text(PAGE.replace("<head>", f"<head>{html}"), "a.html")[1] == TEXT


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_text_in_every_process(seed: str) -> None:
    code = (
        "import sys; from graph.documents.html import main_text; sys.stdout.write(main_text(sys.stdin.read(), 'a')[1])"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], input=PAGE, capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout == TEXT


def test_text_is_read_without_loading_a_parser_of_pages() -> None:
    code = (
        "import sys, graph.cli.read_command; print([name for name in sys.modules if name in ('lxml', 'trafilatura')])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


TAGS = (
    "<p>",
    "</p>",
    "<div class='a'>",
    "<table><tr><td>",
    "</td>",
    "<li>",
    "<ul>",
    "<br/>",
    "<h1>",
    "<body>",
    "</html>",
)
BROKEN = (
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?x",
    "<a href=",
    "<svg><path d='",
    "<title>",
    "<html lang='",
)
OTHER = (
    "&#0;",
    "&#1;",
    "&#xFFFF;",
    "&#xD800;",
    "&bogus;",
    "&amp",
    "\0",
    "\ud800",
    "\u202e",
    "Le ministre a reçu. ",
    "وزير الداخلية ",
)
PIECES = st.sampled_from([*TAGS, *BROKEN, *OTHER])


@given(st.lists(PIECES, max_size=40))
def test_any_page_is_taken_or_refused(pieces: list[str]) -> None:
    html = "".join(pieces)
    try:
        fields, text = main_text(html, "a.html")
    except BadDocument:
        return
    assert text.strip()
    assert main_text(html, "a.html") == (fields, text)
