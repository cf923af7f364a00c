"""Answers as footnotes: one a passage, ready to be put under a text."""

from graph.answers.visible import one_line
from queries import Quote

from .rows import Rows
from .sources import Evidence, Wording, quoted, reports_of, wording

_ENDS = (".", "!", "?", "؟", "…")


def citation(answer: Rows, evidence: Evidence | None) -> str:
    """A line a passage: publisher, title, date, address and words; each once, whatever number of rows it supports.

    What several documents print is cited from the first, which names the others. Words and marks between are those of
    the document's language.
    """
    found: dict[Quote, dict[Quote, None]] = {}
    for number in range(len(answer.rows)):
        for report in reports_of(answer, number, evidence or {}):
            for quote in report.quotes:
                found.setdefault(quote, {}).update(dict.fromkeys(report.others))
    return "".join(f"{_footnote(quote, list(others))}\n" for quote, others in found.items())


def _footnote(quote: Quote, others: list[Quote]) -> str:
    words = wording(quote.lang)
    also = f" ({words.also.format('; '.join(_source(other, words) for other in others))})" if others else ""
    end = "" if quote.quote.rstrip().endswith(_ENDS) and not also else "."
    return f"{_source(quote, words)}: {quoted(quote)}{also}{end}"


def _source(quote: Quote, words: Wording) -> str:
    """Publisher, title, date and address, so far as they are known; the document's id where it has no title."""
    title = words.quoted.format(one_line(quote.title)) if quote.title else quote.document
    known = (quote.publisher, title, quote.date, quote.url)
    return words.between.join(one_line(part) for part in known if part)
