"""Where the words behind a row stand: passages by report, in one line, quoted as their language quotes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeAlias
from urllib.parse import urlsplit

import yaml

from graph.answers.visible import one_line, visible
from queries import Quote, Report, reports

from .rows import Rows

Evidence: TypeAlias = Mapping[str, Sequence[Quote]]
_DEFAULT = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """How a language cites; `wording.yaml` says what each attribute means."""

    quoted: str
    between: str
    also: str


def wording(lang: str | None) -> Wording:
    """How a document's language cites; a language without an entry as English does."""
    return _wordings().get(lang or _DEFAULT) or _wordings()[_DEFAULT]


def reports_of(answer: Rows, row: int, evidence: Evidence) -> list[Report]:
    """The reports that support a row, each passage once, in the order of the evidence."""
    return reports(dict.fromkeys(quote for fact in answer.facts[row] for quote in evidence.get(fact, ())))


def quoted(quote: Quote) -> str:
    """The words of a passage on one line, between the quotation marks of its document's language."""
    return wording(quote.lang).quoted.format(one_line(quote.quote))


def source_of(quote: Quote) -> str:
    """Where a quote stands, in one line."""
    return f"{_outlet(quote)}, {quote.start}–{quote.end}"


def also_in(report: Report) -> str:
    """The other documents that print a report and say so, in one line; empty when there are none."""
    return "; ".join(_outlet(quote) for quote in report.others)


def is_web_address(url: str) -> bool:
    """Whether an address may be shown as a link: one of the web, without anything that could break out of it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    plain = url == visible(url) and not any(char in "<>\"'`\\" or char.isspace() for char in url)
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname)


def _outlet(quote: Quote) -> str:
    return ", ".join(one_line(part) for part in (quote.document, quote.publisher, quote.date, quote.url) if part)


@cache
def _wordings() -> dict[str, Wording]:
    text = files(__package__).joinpath("wording.yaml").read_text(encoding="utf-8")
    return {lang: Wording(**entry) for lang, entry in yaml.safe_load(text).items()}
