from itertools import product

import pytest
from lxml.html import fromstring, tostring

from graph.documents.html import main_text
from graph.documents.html.paragraphs import mark_paragraphs

TITLE = "Visite ministérielle à Rabat"
LINES = [
    "Le ministre de l'Intérieur a reçu mardi à Rabat son homologue espagnol.",
    "Les deux responsables ont signé un accord contre le terrorisme, selon un communiqué publié dans la soirée.",
    "Une commission mixte se réunira en juin à Madrid pour suivre l'application du texte.",
    "« Cette visite ouvre une nouvelle page », a déclaré le ministre à la presse.",
]
OTHERS = ["Alger reçoit une délégation chinoise", "Tunis signe un accord avec Rome", "Le sommet arabe s'ouvre au Caire"]


def each(pattern: str, lines: list[str]) -> str:
    return "".join(pattern.format(line) for line in lines)


LAYOUTS = {
    "article": "<main><article><h1>{title}</h1>{paragraphs}</article></main>",
    "boxes": "<div class=page><div class=left><h2>{title}</h2>{paragraphs}</div></div>",
    "breaks": "<div id=content><h1>{title}</h1><div class=texte>{breaks}</div></div>",
    "divisions": "<div class=node><h1>{title}</h1>{divisions}</div>",
    "a table for the layout": "<table><tr><td><a href=/>Accueil</a></td><td><h2>{title}</h2>{breaks}</td></tr></table>",
}
BESIDE = {
    "nothing": "",
    "links": f"<div class=related><ul>{each('<li><a href=x>{}</a></li>', OTHERS)}</ul></div>",
    "an aside": f"<aside>{each('<p><a href=x>{}</a></p>', OTHERS)}</aside>",
}


@pytest.mark.parametrize(("layout", "beside", "count"), list(product(LAYOUTS, BESIDE, (2, 4))))
def test_the_article_in_layouts_of_many_kinds(layout: str, beside: str, count: int) -> None:
    lines = LINES[:count]
    article = LAYOUTS[layout].format(
        title=TITLE,
        paragraphs=each("<p>{}</p>", lines),
        breaks="<br><br>".join(lines),
        divisions=each("<div>{}</div>", lines),
    )
    html = (
        f"<html><head><title>{TITLE}</title></head><body>{article}{BESIDE[beside]}<footer>© 2025</footer></body></html>"
    )
    text = main_text(html, "a.html")[1].split("\n")
    assert [line for line in text if line in lines] == lines
    assert text[0] == TITLE
    assert not set(text) & set(OTHERS)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div>a <b>b</b> c<br>d</div>", "<div><p>a <b>b</b> c</p><p>d</p></div>"),
        ("<div>a<p>b</p>c</div>", "<div><p>a</p><p>b</p><p>c</p></div>"),
        ("<div><p>a</p> <p>b</p></div>", "<div><p>a</p> <p>b</p></div>"),
        ("<div>a<span><div>b</div></span></div>", "<div><p>a</p><span><div><p>b</p></div></span></div>"),
        ("<div>a<br><br>\n<br></div>", "<div><p>a</p></div>"),
        (
            "<div><table><tr><td>a<td>b</table></div>",
            "<div><table><tr><td><p>a</p></td><td><p>b</p></td></tr></table></div>",
        ),
    ],
)
def test_marks(html: str, expected: str) -> None:
    tree = fromstring(html)
    mark_paragraphs(tree)
    assert tostring(tree, encoding="unicode") == expected
