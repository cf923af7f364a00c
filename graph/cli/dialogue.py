"""Proposals judged one by one at a terminal: both sides beside each other with their sentences, then a question."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import click

from graph.answers.mentioned import day
from graph.answers.names import entity
from graph.answers.portrait import Portrait, portrait
from graph.answers.tables import table
from graph.answers.visible import one_line
from graph.errors import ConflictingJudgements, UnknownName
from graph.identity.judgements import Judgement
from graph.identity.proposal import Proposal
from graph.store import Store

from .portrait_text import head
from .program import say_error

SENTENCES = 3
VERDICTS = {"s": "same", "d": "different", "u": "unsure"}
QUESTION = "same (s), different (d), unsure (u), next (n) or quit (q)? "

Make = Callable[[Portrait, Portrait, str, str], Judgement]
"""Left, right, verdict and reason to a judgement."""


class Dialogue:
    """Asks about pairs until all were shown or the user ends it; each answer is written before the next is asked.

    Args:
        graph: the graph.
        make: makes a judgement of an answer.
        judge: writes it.
        width: columns of the terminal.
    """

    def __init__(self, graph: Store, make: Make, judge: Callable[[Judgement], None], width: int) -> None:
        self._graph = graph
        self._make = make
        self._judge = judge
        self._width = width

    def run(self, proposals: Sequence[Proposal]) -> int:
        """Show proposals in order; return how many were judged."""
        judged = 0
        for number, proposal in enumerate(proposals, 1):
            sides = self._sides(proposal)
            if sides is None:
                continue
            reasons = one_line("; ".join(proposal.reasons))
            click.echo(f"\n[{number} of {len(proposals)}] score {proposal.score:.2f}: {reasons}")
            click.echo(beside(*sides, self._width), nl=False)
            key = _key()
            if key == "q":
                break
            if key in VERDICTS:
                judged += self._answer(sides, key, proposal)
        return judged

    def _sides(self, proposal: Proposal) -> tuple[Portrait, Portrait] | None:
        """Both sides as they are now; None when an earlier answer has joined them."""
        try:
            left, right = (entity(id, self._graph) for id in (proposal.left, proposal.right))
        except UnknownName:
            return None
        return None if left == right else (portrait(left, self._graph), portrait(right, self._graph))

    def _answer(self, sides: tuple[Portrait, Portrait], key: str, proposal: Proposal) -> bool:
        reasons = "; ".join(proposal.reasons)
        why = _line(f"why (Enter for: {reasons})? " if reasons else "why? ")
        if why is None:
            return False
        try:
            self._judge(self._make(*sides, VERDICTS[key], why or reasons))
        except (ConflictingJudgements, UnknownName) as error:
            say_error(error)
            return False
        return True


def beside(left: Portrait, right: Portrait, width: int) -> str:
    """Two entities beside each other: what they are called, their posts, and up to three sentences of each."""
    one, other = dict(_lines(left)), dict(_lines(right))
    keys = list(dict.fromkeys([*one, *other]))
    return table(["", "left", "right"], [[key, one.get(key, ""), other.get(key, "")] for key in keys], width)


def _lines(side: Portrait) -> Iterator[tuple[str, str]]:
    yield "id", side.node.id
    yield from ((key, value) for key, value in head(side) if key != "also")
    if side.posts:
        yield "posts", "; ".join(_post(post) for post in side.posts)
    yield "documents", str(len({mention.document for mention in side.mentions}))
    yield from ((f"«{number}»", text) for number, text in enumerate(_sentences(side), 1))


def _post(post: Mapping[str, Any]) -> str:
    period = "–".join(dict.fromkeys(str(post[key]) for key in ("first_stated", "last_stated") if post[key]))
    return ", ".join(str(part) for part in (post["post"], post["agency"], post["country"], period) if part)


def _sentences(side: Portrait) -> Iterable[str]:
    """Of each document one, the earliest first."""
    found: dict[str, str] = {}
    for mention in side.mentions:
        if (passage := side.passages.get(mention.id)) and mention.document not in found:
            source = ", ".join(filter(None, (mention.document, day(mention))))
            found[mention.document] = f"«{' '.join(passage.quote.split())}» ({source})"
    return list(found.values())[:SENTENCES]


def _key() -> str:
    """The first letter of an answer, asked again until it is one; q at the end of the input."""
    while True:
        line = _line(QUESTION)
        if line is None:
            return "q"
        if line[:1].lower() in {*VERDICTS, "n", "q"}:
            return line[:1].lower()


def _line(question: str) -> str | None:
    """A line of standard input; None at its end."""
    click.echo(question, nl=False)
    sys.stdout.flush()
    line = sys.stdin.readline()
    return line.strip() if line else None
