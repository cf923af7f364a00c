"""Which part of the graph an export is of: its options, and what they mean."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, TypeVar

import click

from graph.claims.model import Reference
from graph.errors import UnknownName, UsageError
from graph.linked import Reader
from queries.dates import day
from queries.question import Bound

from .completing import named

if TYPE_CHECKING:
    from graph.linked.parts import Start
    from graph.store import Store

Command = TypeVar("Command", bound=Callable[..., Any] | click.Command)


@dataclass(frozen=True, slots=True)
class Asked:
    """The part that is asked for, in the user's words; the whole graph where nothing is given."""

    document: Sequence[str] = ()
    entity: Sequence[str] = ()
    since: str | None = None
    until: str | None = None

    def check(self) -> None:
        """Refuse what cannot be meant, before a store is opened for it.

        Raises:
            UsageError: a date that is none, a period that ends before it begins, or one beside documents or entities.
        """
        since, until = self._period()
        if since and until and since > until:
            raise UsageError(f"the period ends ({until}) before it begins ({since})", "change the two dates")
        if (since or until) and (self.document or self.entity):
            raise UsageError(
                "a period is a part by itself", "leave out --since and --until, or --document and --entity"
            )

    def reader(self, graph: "Store") -> Reader:
        """The part, to be read like a graph; where nothing is in it, standard error says so.

        Raises:
            UnknownName: a document, or something named, is not in the graph.
            AmbiguousName: a name may mean several.
        """
        if not any(getattr(self, field.name) for field in fields(self)):
            return graph
        from graph.linked.parts import Part

        part = Part(graph.run, reduce(or_, self._starts(graph)))
        if part.is_empty:
            click.echo("nothing in the graph is of that time", err=True)
        return part

    def _starts(self, graph: "Store") -> list["Start"]:
        from graph.answers.names import resolver
        from graph.linked.parts import around, of_documents, within

        since, until = self._period()
        if since or until:
            return [within(graph.run, since, until)]
        resolve = resolver(graph)
        documents = [resolve("document", id) for id in self.document]
        nodes = [_meant(text, graph) for text in self.entity]
        return [of_documents(graph.run, documents), around(graph.run, nodes)]

    def _period(self) -> tuple[date | None, date | None]:
        return _day("since", self.since, Bound.FIRST), _day("until", self.until, Bound.LAST)


def part_options(command: Command) -> Command:
    """Give a command the options that name a part of the graph."""
    for decorate in (
        click.option("--until", help="Only what may have happened on or before this day."),
        click.option("--since", help="Only what may have happened on or after this day, as in a question."),
        click.option(
            "--entity",
            multiple=True,
            shell_complete=named("official", "agency", "event"),
            help="Only what is said of this person, body, country, area, event or agreement: a name in any script, or "
            "an id. May be given several times.",
        ),
        click.option("--document", multiple=True, help="Only what this document says; may be given several times."),
    ):
        command = decorate(command)
    return command


def _day(option: str, text: str | None, bound: Bound) -> date | None:
    try:
        return day(text, bound) if text is not None else None
    except ValueError as error:
        raise UsageError(f"--{option} is a date, and {text!r} is none", "write 2024, 2024-09 or 2024-09-28") from error


def _meant(text: str, graph: "Store") -> Reference:
    """What a name means: a country or an area if it is called so, else as `mithaq explain` takes it."""
    from graph.answers.names import entity, resolver

    for kind in ("Country", "Area"):
        try:
            return Reference(kind, resolver(graph)(kind.lower(), text))
        except UnknownName:
            continue
    return entity(text, graph)
