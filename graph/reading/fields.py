"""Fields named by adjectives in a row: "the political, economic and cultural relations"."""

from collections.abc import Iterator

from graph.reading.page import Page
from graph.reading.text.normalise import fold

_COMMAS = frozenset("،,")


def fields(page: Page, first: int, last: int) -> Iterator[tuple[int, str]]:
    """Find the areas that adjectives behind a noun such as "relations" name, between two tokens.

    Args:
        page: the document.
        first: first token.
        last: last token, included.
    Yields:
        The token of an adjective with its area, in order.
    """
    for head in page.within("heads", first, last):
        for index in _adjectives(page, head.last + 1, last):
            found = page.at("fieldwise", index)
            if found is not None:
                yield index, found.entry.id


def _adjectives(page: Page, index: int, last: int) -> Iterator[int]:
    """The words of a noun's kind behind it, each after the first with "and"; a country or "both" may stand first."""
    endings = tuple(map(fold, page.lexicon.grammar.get("adjective_endings", ())))
    linked = False
    while index <= last:
        token = page.tokens[index]
        if token.form in _COMMAS and linked:
            index += 1
            continue
        field = page.at("fieldwise", index)
        joined = any(analysis.conjunction and analysis.article for analysis in token.analyses)
        joined = joined or (field is not None and bool(field.analysis.conjunction))
        is_adjective = token.is_definite and token.form.endswith(endings)
        if not (field is not None or is_adjective) or (linked and not joined):
            return
        if any(analysis.preposition for analysis in token.analyses if analysis.article):
            return
        yield index
        linked = linked or field is not None
        index += 1
