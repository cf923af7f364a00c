"""Paragraphs of pages that mark none: lines between breaks, text right in a box, tables that only place boxes.

What looks for the article in a page goes by paragraphs: without any, the first line of an article was lost in some
layouts of the tests, and in others all of it to a list of other articles.
"""

from collections.abc import Iterator

from lxml.html import Element, HtmlElement

_PHRASES = frozenset(
    {"a", "abbr", "bdi", "bdo", "big", "cite", "code", "font", "q", "small", "span", "sub", "sup", "time"}
)
_STRESSED = frozenset({"b", "em", "i", "mark", "s", "strike", "strong", "u"})
_INLINE = _PHRASES | _STRESSED
_BOXES = ("article", "body", "center", "div", "main", "section", "td")
_CELLS = ("table", "tbody", "tr", "td")
_BLOCKS = frozenset({"br", "div", "h1", "h2", "h3", "h4", "p", "table", "ul"})
_FEW_ROWS = 4


def mark_paragraphs(tree: HtmlElement) -> None:
    """Make paragraphs of what stands for some.

    Args:
        tree: the page; it is changed.
    """
    for table in list(tree.iter("table")):
        if _only_places(table):
            for cell in table.iter(*_CELLS):
                cell.tag = "div"
    for box in list(tree.iter(*_BOXES)):
        if _holds_text(box):
            _wrap(box)


def _only_places(table: HtmlElement) -> bool:
    """Whether a table has no heads, few rows, and a cell with several blocks: a page of its own."""
    if next(table.iter("th"), None) is not None or len(table.xpath("./tr | ./tbody/tr")) > _FEW_ROWS:
        return False
    return any(sum(child.tag in _BLOCKS for child in cell) > 1 for cell in table.iter("td"))


def _holds_text(box: HtmlElement) -> bool:
    return any(text and not text.isspace() for text in (box.text, *(child.tail for child in box)))


def _wrap(box: HtmlElement) -> None:
    """Put what stands between breaks and blocks into paragraphs."""
    parts = list(_parts(box))
    box.text = None
    for child in list(box):
        box.remove(child)
    box.extend(part for part in parts if len(part) or part.tag != "p" or (part.text or "").strip())


def _parts(box: HtmlElement) -> Iterator[HtmlElement]:
    paragraph = _paragraph(box.text)
    for child in list(box):
        tail, child.tail = child.tail, None
        if child.tag in _INLINE and all(
            inner.tag in _INLINE or inner.tag == "img" for inner in child.iterdescendants()
        ):
            paragraph.append(child)
            child.tail = tail
            continue
        yield paragraph
        if child.tag != "br":
            yield child
        paragraph = _paragraph(tail)
    yield paragraph


def _paragraph(text: str | None) -> HtmlElement:
    paragraph = Element("p")
    paragraph.text = text
    return paragraph
