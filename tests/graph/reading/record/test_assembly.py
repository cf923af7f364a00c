"""What is assembled is covered: each part of a statement has a sentence that says it."""

from pathlib import Path

import pytest

from graph.claims.statements import statements
from graph.documents import Document, read_documents
from graph.reading import read

SEEDS = Path(__file__).parents[4] / "seeds"


def _seeds() -> list[Document]:
    return [found for found in read_documents([str(SEEDS)]) if isinstance(found, Document)]


@pytest.mark.parametrize("document", _seeds(), ids=lambda document: document.id)
def test_each_part_of_a_seed_has_evidence(document: Document) -> None:
    assert list(statements(read(document)))


def test_initiative_names_the_sentence_that_says_who_runs_it() -> None:
    record = read(
        Document("d", "أطلقت المديرية العامة للأمن الوطني المغربية منصة “آمن” لمكافحة الجريمة الإلكترونية.", "ar")
    )
    (initiative,) = record.initiatives
    assert initiative.by is not None
    assert "/by" in (initiative.evidence[0].states or ())
