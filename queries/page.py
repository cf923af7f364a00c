"""The page that shows every question with a real answer: docs/questions.md."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from .answer import Answer
from .binding import Value
from .browser_parameters import command
from .evidence import Quote, Report, reports
from .question import Question
from .sparql import twin

LIBRARY = "../queries/library"
"""From the page."""
ROWS = 8
QUOTES = 2
INTRODUCTION = """# Questions

Every question is one file in `queries/` and runs in three ways: `mithaq ask ID VALUE…`; in Neo4j Browser, after the
`:param` line that stands with it here; or from Python through `queries.ask`. Most have a twin beside them for an export
of the graph, in [SPARQL](sparql.md#twins-in-sparql). Names may be in any script and spelling.
A period takes every event that may lie in it: one dated 2024 lies in June 2024 as well; what has no date is left out.
The rows below are those of the example documents that ship with Mithaq (`mithaq demo`).

A question of your own is a file of the same form beside these. `python -m queries.lint FILE` finds the forms of Cypher
that the embedded engine would answer with other rows than Neo4j.

<!-- Written by docs/write_questions.py: change the question files, not this page. -->
"""
_HINTS = {"date": "a day, month or year"}


@dataclass(frozen=True, slots=True)
class Example:
    """A question's own example, answered.

    Attributes:
        parameters: as the query was given them, ids for names.
        quotes: by fact.
    """

    answer: Answer
    parameters: Mapping[str, Value]
    quotes: Mapping[str, Sequence[Quote]]


def page(examples: Iterable[Example]) -> str:
    """Write the page.

    Args:
        examples: in the catalogue's order.
    """
    among = list(examples)
    groups = [(name, list(items)) for name, items in groupby(among, lambda item: item.answer.question.group)]
    contents = [line for name, items in groups for line in (f"- [{name}](#{name})", *map(_link, items))]
    sections = [f"## {name.capitalize()}\n\n{_joined(map(_section, items))}" for name, items in groups]
    return f"{INTRODUCTION}\n" + "\n".join(contents) + "\n\n" + _joined(sections) + "\n"


def _link(example: Example) -> str:
    question = example.answer.question
    return f"  - [{question.id}](#{question.id}): {question.title['en']}"


def _section(example: Example) -> str:
    question = example.answer.question
    titles = " · ".join(f"*{question.title[lang]}*" for lang in ("ar", "fr", "es"))
    parts = [
        f"### {question.id}",
        f"**{question.title['en']}** {titles}",
        question.description["en"],
        *([_parameters(question)] if question.parameters else []),
        f"```\nmithaq ask {question.example}\n```",
        *(["In Neo4j Browser, first:\n", f"```\n{command(example.parameters)}\n```"] if question.parameters else []),
        *([f"In SPARQL: [{question.id}.rq]({LIBRARY}/{question.group}/{question.id}.rq)"] if twin(question) else []),
        _rows(example.answer),
        _evidence(example),
    ]
    return _joined(filter(None, parts))


def _parameters(question: Question) -> str:
    lines = ["| parameter | | |", "|---|---|---|"]
    for name, parameter in question.parameters.items():
        called = f"`{name.upper()}`" if parameter.required else f"`--{name}`"
        kind = ", ".join(parameter.choices) or _HINTS.get(parameter.type, parameter.type)
        lines.append(f"| {called} | {kind} | {parameter.description} |")
    return "\n".join(lines)


def _rows(answer: Answer) -> str:
    if not answer.rows:
        return "No rows in the example documents."
    head = [_line(answer.columns), _line(["---"] * len(answer.columns))]
    more = len(answer.rows) - ROWS
    note = [f"\n… and {more} more."] if more > 0 else []
    return "\n".join([*head, *(_line(row) for row in answer.rows[:ROWS]), *note])


def _line(cells: Iterable[object]) -> str:
    texts = ("" if cell is None else " ".join(str(cell).split()).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(texts)} |"


def _evidence(example: Example) -> str:
    """The first passages behind the first row."""
    shown = "quote" in example.answer.columns or not example.answer.facts
    facts = () if shown else example.answer.facts[0]
    among = reports(dict.fromkeys(quote for fact in facts for quote in example.quotes.get(fact, ())))
    quotes = [(quote, report) for report in among for quote in report.quotes][:QUOTES]
    lines = [f"> {' '.join(quote.quote.split())}\n>\n> {_source(quote)}{_also(report)}" for quote, report in quotes]
    return _joined(["Evidence of the first row:", *lines]) if lines else ""


def _also(report: Report) -> str:
    return f"; also in {', '.join(f'`{quote.document}`' for quote in report.others)}" if report.others else ""


def _source(quote: Quote) -> str:
    known = [part for part in (quote.title, quote.publisher, quote.date) if part]
    return f"{', '.join(known)} (`{quote.document}`, {quote.start}–{quote.end})"


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(parts)
