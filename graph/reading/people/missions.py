"""News of a mission abroad: "U.S. Embassy Nairobi", "Embassy of Japan in Kenya" as publisher or over the text."""

from collections.abc import Iterator

from graph.reading.page import Page
from graph.reading.text.tokens import tokenise

_FIRST = 4
_LONGEST = 12


def mission(page: Page) -> tuple[str, str] | None:
    """Give whose mission speaks, and where it is.

    Args:
        page: the document.
    Returns:
        The codes of the country that sent it and of the one where it is; None when no mission speaks. Officials and
        bodies that the text names without a country are of the second, its ambassador is of the first.
    """
    return next((found for text in _signatures(page) if (found := _of(page, text)) is not None), None)


def _signatures(page: Page) -> Iterator[str]:
    yield page.document.publisher or ""
    for block in page.blocks[:_FIRST]:
        if block.last - block.first < _LONGEST:
            yield page.words(block.first, block.last)


def _of(page: Page, text: str) -> tuple[str, str] | None:
    matches = page.lexicon.match(tokenise(text, page.lexicon.morphology))
    abroad = any(match.entry.kind == "agencies" and match.entry.get("abroad") for match in matches)
    if not abroad or any(match.entry.kind in ("titles", "meeting", "visit") for match in matches):
        return None
    named = sorted((m for m in matches if m.entry.kind in ("country", "place")), key=lambda match: match.first)
    codes = list(dict.fromkeys(str(match.entry.get("country", match.entry.id)) for match in named))
    return (codes[0], codes[1]) if len(codes) == 2 else None
