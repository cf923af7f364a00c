"""What a load or a removal did, for a reader: counts, and for a corrected document what it gained and lost."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from graph.answers.visible import one_line

if TYPE_CHECKING:
    from graph.store import Alteration, Change, Line

MOST_LINES = 20
"""Facts listed a document; the rest are counted."""


def show(changes: Sequence["Change"]) -> None:
    """Write what changed to standard output: each corrected or removed document with its facts, then the counts."""
    for change in changes:
        if change.kind in ("corrected", "removed"):
            click.echo(f"{one_line(change.document)}: {change.kind}, claims {change.claims_before} → {change.claims}")
            _facts("-", change.lost)
            _facts("+", change.gained)
            _alterations(change.altered)
    kinds = Counter(change.kind for change in changes)
    words = [f"{kinds[kind]} {kind}" for kind in ("new", "corrected", "removed", "unchanged") if kinds[kind]]
    if others := {change.document for change in changes if change.kind == "resolved"}:
        words.append(f"{len(others)} resolved anew")
    gained = len({line.fact for change in changes for line in change.gained})
    lost = len({line.fact for change in changes for line in change.lost})
    claims = sum(change.claims for change in changes if change.kind in ("new", "corrected"))
    counts = f"documents: {', '.join(words) or 'none'}; claims written: {claims}; facts: +{gained} −{lost}"
    click.echo(counts if any(change.kind != "unchanged" for change in changes) else f"nothing changed; {counts}")


def _alterations(altered: Sequence["Alteration"]) -> None:
    for item in altered[:MOST_LINES]:
        words = f"{item.name}: {item.property} {item.before or '(none)'} → {item.after or '(none)'}"
        click.echo(f"  ~ {one_line(words)}")
    if len(altered) > MOST_LINES:
        click.echo(f"  ~ … {len(altered) - MOST_LINES} more")


def _facts(sign: str, lines: Sequence["Line"]) -> None:
    for line in lines[:MOST_LINES]:
        ends = f"{line.start} → {line.end}" if line.end else line.start
        click.echo(f"  {sign} " + one_line(f"{line.type} {ends}" + (f" ({line.key})" if line.key else "")))
    if len(lines) > MOST_LINES:
        click.echo(f"  {sign} … {len(lines) - MOST_LINES} more")
