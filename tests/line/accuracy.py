"""Floors under the accuracy of the reader, on documents that are in the repository."""

from collections.abc import Iterable
from pathlib import Path

from graph.evaluation import Evaluation, evaluate, read_gold
from ontology.record import Record

FLOORS = {
    "officials": 1.0,
    "met": 1.0,
    "countries": 0.95,
    "agreements": 0.9,
    "cooperation": 0.9,
    "events": 0.9,
    "dates": 0.85,
    "agencies": 0.85,
}
"""F1 that the Arabic example documents must reach at least; set before the reader was written."""


def evaluation(records: Iterable[Record], gold: Path) -> Evaluation:
    """Records against the gold facts of a folder."""
    return evaluate({record.document.id: record.model_dump(mode="json") for record in records}, read_gold(gold))
