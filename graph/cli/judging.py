"""Judgements put into the graph and taken out of it, and what that changed, in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import click

from graph.answers.visible import one_line
from graph.claims.model import Reference
from graph.identity.judgement import told_of
from graph.identity.judgements import Judgement, Judgements
from graph.store import Change, Store
from graph.store.mentions import told_as

from .judgement_log import JudgementLog

MOST_LINES = 20
"""Judgements listed; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Judging:
    """Where judgements go.

    Attributes:
        graph: the graph.
        log: what is told of each.
        dry_run: only say what would be done.
    """

    graph: Store
    log: JudgementLog = field(default_factory=lambda: JudgementLog(None))
    dry_run: bool = False

    def known(self) -> Judgements:
        """Those in the graph."""
        return Judgements(self.graph.judgements())

    def judge(self, items: Iterable[Judgement]) -> None:
        """Add judgements, and say what became of the nodes.

        Raises:
            ConflictingJudgements: they contradict each other or those in the graph; nothing was written.
        """
        known, given = self.known(), Judgements(items)
        together = Judgements([*_older(known, given), *given])
        together.check()
        there = set(known)
        new = [item for item in together if item not in there]
        replaced = {item.id for item in known} & {item.id for item in new}
        same = [item for item in given if item in there]
        counts = (
            (len(new) - len(replaced), "new"),
            (len(replaced), "replaced"),
            (len(same), "known already"),
            (len(given) - len(new) - len(same), "overruled by later ones or by a verdict"),
        )
        words = ", ".join(f"{number} {word}" for number, word in counts if number) or "none"
        self._write("judge", new, f"judgements: {words}")

    def undo(self, items: Sequence[Judgement]) -> None:
        """Take judgements out again, and say what became of the nodes."""
        self._write("undo", items, f"judgements: {len(items)} taken back")

    def _write(self, action: str, items: Sequence[Judgement], words: str) -> None:
        _list(items)
        if self.dry_run or not items:
            click.echo(f"{words}; nothing was written" if self.dry_run else words)
            return
        self.log.expect()
        before = self._nodes(items)
        changes = self.graph.judge(items) if action == "judge" else self.graph.unjudge([item.id for item in items])
        self.log.add(action, items)
        click.echo(f"{words}; {_became(before, self._nodes(items))}; documents rewritten: {_rewritten(changes)}")

    def _nodes(self, items: Iterable[Judgement]) -> dict[str, Reference]:
        """By mention, the nodes that the ends of judgements refer to."""
        told = {told_of(end) for item in items for end in (item.left, item.right)}
        return {mention.id: mention.entity for mention in told_as(self.graph.run, told)}


def _older(known: Judgements, given: Judgements) -> list[Judgement]:
    """The known ones without those that are given anew: a reason may be corrected on the same day."""
    anew = {(item.id, item.verdict): item.when for item in given}
    return [item for item in known if not item.when <= anew.get((item.id, item.verdict), "")]


def _list(items: Sequence[Judgement]) -> None:
    for item in items[:MOST_LINES]:
        click.echo(one_line(f"{item.id}  {item}"))
    if len(items) > MOST_LINES:
        click.echo(f"… {len(items) - MOST_LINES} more")


def _became(before: dict[str, Reference], after: dict[str, Reference]) -> str:
    one, other = sorted(set(before.values())), sorted(set(after.values()))
    if before == after:
        return f"the {_count(one)} behind them did not change"
    return f"{_count(one)} became {len(other)}: {', '.join(node.id for node in other[:MOST_LINES])}"


def _count(nodes: Sequence[Reference]) -> str:
    return f"{len(nodes)} node" + ("" if len(nodes) == 1 else "s")


def _rewritten(changes: Iterable[Change]) -> int:
    return sum(change.kind != "unchanged" for change in changes)
