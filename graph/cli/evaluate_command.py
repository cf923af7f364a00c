"""`mithaq evaluate`: records against gold facts."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from graph.answers.tables import table
from graph.documents.collection import read_bytes
from graph.errors import BadInput
from graph.evaluation import MEASURES, Evaluation, evaluate, read_gold
from graph.evaluation.evaluation import Tally

from .records import read_records

FINDINGS = 1
_WIDTH = 200


class Floor(click.ParamType[tuple[str, float]]):
    """A measure and the F1 it must reach, as ``met=0.9``."""

    name = "measure=f1"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, float]:
        """Take the text apart."""
        measure, _, least = value.partition("=")
        if measure not in MEASURES:
            self.fail(f"{measure!r} is no measure; measures: {', '.join(MEASURES)}", param, ctx)
        try:
            return measure, float(least)
        except ValueError:
            self.fail(f"{value!r} has no number after =, as in met=0.9", param, ctx)


@click.command(name="evaluate")
@click.argument("records")
@click.argument("gold", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--misses", is_flag=True, help="List what is missing and what is extra, by document and measure.")
@click.option("--floor", "floors", type=Floor(), multiple=True, help="End with 1 when the F1 of a measure is lower.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def command(records: str, gold: Path, misses: bool, floors: tuple[tuple[str, float], ...], form: str) -> None:
    """Compare records with gold facts: precision, recall and F1 of each measure, by language and overall.

    RECORDS is what `mithaq read` wrote (- for standard input), or a folder of gold facts: then the agreement of two
    annotations comes out. GOLD is a folder with one YAML file a document. Documents without gold are passed over.
    """
    result = evaluate(_records(records), read_gold(gold))
    for document in result.unread:
        click.echo(f"note: no record of {document}; all its facts count as missing", err=True)
    click.echo(_json(result) if form == "json" else _table(result))
    if misses and form == "table":
        click.echo("\n" + "\n".join(_misses(result)))
    if _below(result, floors):
        click.get_current_context().exit(FINDINGS)


def _records(source: str) -> dict[str, Mapping[str, Any]]:
    if Path(source).is_dir():
        return {gold.id: gold.as_record() for gold in read_gold(Path(source))}
    found: dict[str, Mapping[str, Any]] = {}
    raw = sys.stdin.buffer.read() if source == "-" else read_bytes(Path(source))
    for entry in read_records(raw, source):
        if isinstance(entry, BadInput):
            raise entry
        if found.setdefault(entry.document.id, record := entry.model_dump(mode="json")) is not record:
            raise BadInput(f"{source}: two records of the document {entry.document.id}", "give one record a document")
    return found


def _by_language(result: Evaluation) -> Iterator[tuple[str, int, dict[str, Tally]]]:
    for lang in sorted(result.languages):
        yield lang or "?", result.documents[lang], result.languages[lang]
    if len(result.languages) > 1:
        yield "all", sum(result.documents.values()), result.overall


def _table(result: Evaluation) -> str:
    rows = [
        [lang, str(documents), measure, *(f"{x:.3f}" for x in (tally.precision, tally.recall, tally.f1))]
        + [str(x) for x in (tally.right, tally.extra, tally.missing)]
        for lang, documents, tallies in _by_language(result)
        for measure, tally in tallies.items()
    ]
    columns = ["lang", "documents", "measure", "precision", "recall", "F1", "right", "extra", "missing"]
    return table(columns, rows, _WIDTH).rstrip("\n")


def _json(result: Evaluation) -> str:
    figures = [
        {"lang": lang, "documents": documents, "measure": measure}
        | {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
        | {"right": tally.right, "extra": tally.extra, "missing": tally.missing}
        for lang, documents, tallies in _by_language(result)
        for measure, tally in tallies.items()
    ]
    differences = [
        {"document": d.document, "measure": d.measure, "missing": d.missing, "extra": d.extra}
        for d in result.differences
    ]
    return json.dumps({"figures": figures, "differences": differences}, ensure_ascii=False, indent=2)


def _misses(result: Evaluation) -> Iterator[str]:
    for difference in result.differences:
        yield f"{difference.document}  {difference.measure}"
        yield from (f"    missing  {key}" for key in difference.missing)
        yield from (f"    extra    {key}" for key in difference.extra)


def _below(result: Evaluation, floors: tuple[tuple[str, float], ...]) -> bool:
    low = [(measure, least) for measure, least in floors if result.overall[measure].f1 < least]
    for measure, least in low:
        click.echo(f"finding: F1 of {measure} is {result.overall[measure].f1:.3f}, below {least}", err=True)
    return bool(low)
