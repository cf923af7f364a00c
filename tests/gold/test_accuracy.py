"""Floors under the accuracy on the documents that are in the repository; docs/accuracy.md has the figures."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from graph.documents import Document, read_documents
from graph.evaluation import Evaluation, evaluate, read_gold
from graph.reading import read

GOLD = Path(__file__).parent
FLOORS = yaml.safe_load((GOLD / "floors.yaml").read_text(encoding="utf-8"))


@cache
def evaluation(name: str) -> Evaluation:
    documents = [d for d in read_documents([str(GOLD / "documents" / name)]) if isinstance(d, Document)]
    gold = [annotation for part in ("development", "report") for annotation in read_gold(GOLD / part / name)]
    return evaluate({d.id: read(d).model_dump(mode="json") for d in documents}, gold)


@pytest.mark.parametrize(
    ("name", "measure", "floor"), [(name, *item) for name, floors in FLOORS.items() for item in floors.items()]
)
def test_accuracy_does_not_fall(name: str, measure: str, floor: float) -> None:
    assert evaluation(name).unread == []
    assert evaluation(name).overall[measure].f1 >= floor
