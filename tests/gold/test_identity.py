"""The annotated documents resolved together: only what is one is joined; docs/identity-accuracy.md has the figures."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
import yaml

from graph.claims.model import Mention
from graph.documents import Document, read_documents
from graph.reading import read
from tests.gold.identity.together import by_kind, from_annotations, from_records, golds, only_annotated, together
from tests.gold.identity.truth import KINDS, Agreement, Resolved, agreement, truth

GOLD = Path(__file__).parent
FLOORS = yaml.safe_load((GOLD / "identity" / "floors.yaml").read_text(encoding="utf-8"))
HELD = [(made_from, kind) for made_from, kinds in FLOORS.items() for kind in kinds]


@cache
def annotations() -> list[list[Mention]]:
    return from_annotations()


@cache
def texts() -> tuple[list[list[Mention]], dict[str, str]]:
    documents = [d for d in read_documents([str(GOLD / "documents")]) if isinstance(d, Document)]
    return from_records([read(document) for document in documents])


@cache
def resolved(made_from: str) -> Mapping[str, Resolved]:
    documents, keys = (annotations(), None) if made_from == "annotations" else texts()
    return {kind: only_annotated(things) for kind, things in by_kind(together(documents), keys).items()}


@cache
def agreed(made_from: str, kind: str) -> Agreement:
    return agreement(truth(kind), resolved(made_from)[kind])


@pytest.mark.parametrize(("made_from", "kind"), HELD)
def test_only_what_is_listed_is_joined_wrongly(made_from: str, kind: str) -> None:
    assert agreed(made_from, kind).names_joined == [sorted(parts) for parts in FLOORS[made_from][kind]["wrong"]]


@pytest.mark.parametrize(("made_from", "kind"), HELD)
def test_no_more_is_missed_than_was(made_from: str, kind: str) -> None:
    found, floor = agreed(made_from, kind), FLOORS[made_from][kind]
    assert found.misses <= floor["missed"]
    assert len(found.several) >= floor["several"]


def test_what_is_joined_does_not_depend_on_the_order() -> None:
    def entities(documents: Sequence[list[Mention]]) -> dict[str, str]:
        return {id: mention.entity.id for id, mention in sorted(together(documents).items())}

    at_once = [[mention for mentions in annotations() for mention in mentions]]
    assert entities(annotations()) == entities(annotations()[::-1]) == entities(at_once)


@pytest.mark.parametrize("kind", KINDS)
def test_look_alikes_stay_apart(kind: str) -> None:
    entity = {thing: mention.entity.id for thing, mention in resolved("annotations")[kind].items()}
    apart = truth(kind).apart
    assert [what for what, things in apart.items() if len({entity[thing] for thing in things}) < len(things)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_annotated_as_one_is_annotated_in_several_documents(kind: str) -> None:
    known = truth(kind)
    things = [*known.names, *(thing for group in known.apart.values() for thing in group)]
    assert [thing for thing in things if thing not in resolved("annotations")[kind]] == []
    told = Counter(name for name, document in {(name, thing.document) for thing, name in known.names.items()})
    assert [name for name, documents in told.items() if documents < 2] == []
    for group in known.apart.values():
        assert len({known.name(thing) for thing in group}) == len(group)


def test_every_annotated_document_is_resolved() -> None:
    assert {mention.document for mentions in annotations() for mention in mentions} <= set(golds())
    assert len(golds()) == 221
