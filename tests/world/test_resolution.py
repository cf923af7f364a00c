"""The generated world resolved: how much of its truth is found, and that no order of loading matters.

The seeds are others than those with which resolution was developed.
"""

from collections.abc import Sequence
from functools import cache
from random import Random

import pytest

from graph.claims.model import Mention, Resolved
from graph.identity.resolve import resolve
from ontology.record import Record
from tests.graph.identity.memory import Memory
from tests.world.score import bcubed
from tests.world.world import generate

UNSEEN = (101, 102)
PEOPLE, MENTIONS = 1_200, 6_000
SMALL = (103, 200, 800)
ORDERS = 10

Documents = dict[str, Sequence[Mention]]


@pytest.mark.parametrize("seed", UNSEEN)
def test_people_and_events_are_told_apart_and_put_together(seed: int) -> None:
    world = generate(seed, PEOPLE, MENTIONS)
    found = entities([mention for record in world.records() for mention in resolve(record).mentions])
    entity = {(document, local): it.entity.id for (document, local), it in by_key(found).items()}
    people, events = bcubed(world.person_of, entity), bcubed(world.event_of, entity)
    assert people.precision >= 0.99
    assert people.recall >= 0.95
    assert events.precision >= 0.98
    assert events.recall >= 0.90


@pytest.mark.parametrize("seed", range(ORDERS))
def test_one_by_one_in_any_order_gives_what_all_at_once_gives(seed: int) -> None:
    graph = Memory()
    for document in shuffled(seed):
        graph.replace(documents()[document])
    assert graph.entities() == whole()


def test_in_lots_of_several_gives_the_same() -> None:
    graph = Memory()
    order = shuffled(0)
    for start in range(0, len(order), 17):
        graph.replace(of(order[start : start + 17]))
    assert graph.entities() == whole()


def test_what_is_taken_out_leaves_what_the_rest_alone_gives() -> None:
    order = shuffled(1)
    out, rest = order[: len(order) // 3], order[len(order) // 3 :]
    at_once, one_by_one = loaded(), loaded()
    at_once.replace((), out)
    for document in out:
        one_by_one.replace((), [document])
    assert at_once.entities() == one_by_one.entities() == entities(of(rest))


def test_corrected_documents_count_as_if_they_had_never_been_otherwise() -> None:
    order = shuffled(2)
    wrong = dict(documents())
    for record in records():
        if record.document.id in order[: len(order) // 3]:
            wrong[record.document.id] = resolve(mistaken(record)).mentions
    graph = Memory()
    graph.replace([mention for some in wrong.values() for mention in some])
    assert graph.entities() != whole()
    for document in order[: len(order) // 3]:
        graph.replace(documents()[document])
    assert graph.entities() == whole()


def mistaken(record: Record) -> Record:
    """A record that does not know when it was published nor who the first official is beside the name or post."""
    first, *others = record.officials
    less = first.model_copy(update={"country": None, "posts": [] if first.name else first.posts})
    document = record.document.model_copy(update={"published": None})
    return record.model_copy(update={"document": document, "officials": [less, *others]})


@cache
def records() -> tuple[Record, ...]:
    return tuple(generate(*SMALL).records())


@cache
def documents() -> Documents:
    return {record.document.id: resolve(record).mentions for record in records()}


@cache
def whole() -> dict[str, Resolved]:
    return loaded().entities()


def loaded() -> Memory:
    graph = Memory()
    graph.replace(of(documents()))
    return graph


def entities(mentions: Sequence[Mention]) -> dict[str, Resolved]:
    graph = Memory()
    graph.replace(mentions)
    return graph.entities()


def of(ids: Sequence[str] | Documents) -> list[Mention]:
    return [mention for id in ids for mention in documents()[id]]


def shuffled(seed: int) -> list[str]:
    order = list(documents())
    Random(seed).shuffle(order)
    return order


def by_key(found: dict[str, Resolved]) -> dict[tuple[str, str], Resolved]:
    """By document and local id, as the world has it."""
    return {(document, local): it for id, it in found.items() for document, _, local in [id.partition("#")]}
