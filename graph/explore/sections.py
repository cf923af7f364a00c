"""The sections of a page: questions of the library asked with the page's own node, from `pages.yaml`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.store import Store
from queries import Question, find, questions
from queries.binding import as_given

from .asking import Rows, latest, link, rows

ROWS = 20


@dataclass(frozen=True, slots=True)
class Section:
    """A question answered on a page.

    Attributes:
        link: the question's own page, with the same parameters.
    """

    question: Question
    link: str
    rows: Rows


@dataclass(frozen=True, slots=True)
class Further:
    """A question that a page does not answer and leads to."""

    question: Question
    link: str


def sections(kind: str, part: str, ids: Mapping[str, str], graph: Store, lang: str) -> Iterator[Section]:
    """Answer the questions of a page, each with its first rows.

    Args:
        kind: of the page: a node's label in lower case, or pair.
        part: ``sections`` or ``timeline``.
        ids: what stands for `self`, or for `one` and `other`.
        graph: who is asked.
        lang: the reader's language.
    """
    for id, parameters in pages()[kind][part].items():
        question = find(id)
        options = {name: ids.get(value, value) for name, value in parameters.items()}
        ask = latest if part == "timeline" else rows
        yield Section(question, link(question, options), ask(question, options, graph, as_given, lang, size=ROWS))


def further(kind: str, id: str) -> Iterator[Further]:
    """Questions about a node, with it filled in, that its page does not answer; others are asked for beside it."""
    shown = {**pages()[kind]["sections"], **pages()[kind]["timeline"]}
    for question in questions().values():
        names = [name for name in question.required if question.parameters[name].type == kind]
        if names and question.id not in shown:
            yield Further(question, link(question, {names[0]: id}))


def beginnings() -> list[Question]:
    """The questions that the first page offers."""
    return [find(id) for id in pages()["home"]]


@cache
def pages() -> Mapping[str, Any]:
    """What `pages.yaml` says."""
    content: Mapping[str, Any] = yaml.safe_load((files(__package__) / "pages.yaml").read_text(encoding="utf-8"))
    return content
