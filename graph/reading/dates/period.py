"""The period a figure is about."""

from graph.reading.dates.find import find
from graph.reading.dates.resolve import resolve


def period(text: str, published: str | None, lang: str) -> str | None:
    """Give the period that words such as "over the last ten years" or "in 2024" state.

    Args:
        text: the words around the figure; the first date among them that can be resolved counts.
        published: day the document appeared, EDTF.
        lang: language of the text.

    Returns:
        EDTF: ``2024``, or an interval ``2014/2024``; None when no date is stated or publication is needed
        and not known.

    Raises:
        BadDocument: there are no calendar words for `lang`.
    """
    for span in find(text, lang):
        resolved = resolve(span, published, lang)
        if resolved.start and resolved.end:
            return resolved.start if resolved.start == resolved.end else f"{resolved.start}/{resolved.end}"
    return None
