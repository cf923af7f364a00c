"""The main text of a page, by trafilatura."""

import logging
import re
from functools import cache
from typing import TYPE_CHECKING

from graph.errors import BadDocument

from .limits import check

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BEGINS = re.compile(
    r"(?:\s|<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->))*-->)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
_RULE = re.compile(r"[|\-\s]+")
_UNWANTED = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def is_html(text: str) -> bool:
    """Whether a text is a page by its first tag: a doctype, ``html``, ``head`` or ``body``."""
    return _BEGINS.match(text[:10_000]) is not None


def main_text(html: str, source: str) -> tuple[dict[str, str], str]:
    """Take the article out of a page: navigation, adverts, comments and the rest stay behind.

    Lists come as lines that begin with a dash, rows of tables as lines of cells between bars. The title is put before
    the text unless the text has it among its first lines.

    Args:
        html: the page, or a part of one.
        source: where it was read, for messages.
    Returns:
        What the page states of itself (``title``, ``published``, ``url``, ``publisher``, ``lang``), and the text.

    Raises:
        BadDocument: no text is found in it, or it would take minutes.
    """
    check(html, source)
    tree = _tree(html)
    if tree is None:
        raise _nothing_found(source)
    fields = _metadata(tree)
    text = _article(tree)
    if not text:
        raise _nothing_found(source)
    title = fields.get("title")
    if title and title not in (" ".join(line.split()) for line in text.split("\n", 3)[:3]):
        text = f"{title}\n{text}"
    return fields, text


# lxml and trafilatura take 0.4 seconds to import, which only those who read pages should wait for.


def _metadata(tree: "HtmlElement") -> dict[str, str]:
    from .metadata import metadata

    return metadata(tree)


def _tree(html: str) -> "HtmlElement | None":
    _quiet()
    from trafilatura import load_html

    tree = load_html("<html>\n" * (not is_html(html)) + _UNWANTED.sub("\ufffd", html))
    for element in tree.iter() if tree is not None else ():
        _clean(element)
    return tree


def _clean(element: "HtmlElement") -> None:
    """Take out what no tree takes back, though a parser may have put it there for a reference: ``&#1;``."""
    if element.text and _UNWANTED.search(element.text):
        element.text = _UNWANTED.sub("\ufffd", element.text)
    if element.tail and _UNWANTED.search(element.tail):
        element.tail = _UNWANTED.sub("\ufffd", element.tail)


def _article(tree: "HtmlElement") -> str:
    from trafilatura import bare_extraction

    from .paragraphs import mark_paragraphs

    mark_paragraphs(tree)
    # Without `favor_precision` a short article is taken for too little, and the whole page for better.
    found = bare_extraction(tree, favor_precision=True, include_comments=False, include_tables=True)
    text = getattr(found, "text", None) or ""
    lines = (line.rstrip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line and not _RULE.fullmatch(line))


@cache
def _quiet() -> None:
    """Let trafilatura tell only us what it thinks of a page."""
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _nothing_found(source: str) -> BadDocument:
    return BadDocument(
        f"{source} is a page without an article: no main text was found",
        "a page that a script fills is empty when saved: save it from the browser, or give its text",
    )
