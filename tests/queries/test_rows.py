"""Every question's rows on every engine, against the same rows computed in Python from the same graph."""

import random
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest

from graph.store.connection import Connection
from queries import Question, ask, questions
from queries.question import ParameterType
from tests.queries.chance import AREAS, by_chance
from tests.queries.reference import REFERENCES, rows
from tests.queries.world import World

SEEDS = (1, 2)
CASES = 12
PEOPLE = ("Official", "Post")


def test_every_question_has_a_reference() -> None:
    assert set(REFERENCES) == set(questions())


@pytest.mark.parametrize("seed", SEEDS)
def test_rows(connection: Connection, seed: int) -> None:
    world = by_chance(seed)
    world.load(connection)
    wrong, seen = [], dict.fromkeys(questions(), 0)
    for question in questions().values():
        dice = random.Random(f"{seed} {question.id}")  # so that one more question changes no other's cases
        for given in cases(question, world, dice):
            expected = rows(question.id, world, given)
            found = answered(question, given, connection)
            seen[question.id] += len(expected)
            if found != expected:
                wrong.append((question.id, given, {"found": found, "expected": expected}))
    assert not wrong
    assert all(seen.values()), f"no row to compare: {[id for id, count in seen.items() if not count]}"


def answered(question: Question, given: Mapping[str, Any], connection: Connection) -> list[Any]:
    options = {name: str(value) for name, value in given.items()}
    answer = ask(question, [], options, connection.run, lambda _, text: text)
    return [(row, tuple(sorted(said))) for row, said in zip(answer.rows, answer.facts, strict=True)]


def cases(question: Question, world: World, dice: random.Random) -> Iterator[dict[str, Any]]:
    """Values for the required parameters, with and without each optional one."""
    for number in range(CASES):
        given: dict[str, Any] = {}
        for name, parameter in question.parameters.items():
            if parameter.required or (number and dice.random() < 0.4):
                among = [value for value in values(question, name, world) if value not in given.values()]
                given[name] = dice.choice(among)
        if "since" in given and "until" in given:
            given["since"], given["until"] = sorted((given["since"], given["until"]))
        yield given


def values(question: Question, name: str, world: World) -> list[Any]:
    parameter = question.parameters[name]
    if parameter.choices:
        return list(parameter.choices)
    if parameter.type is ParameterType.DATE:
        return [date(2024, 3, 1), date(2024, 9, 15), date(2025, 2, 1)]
    if parameter.type is ParameterType.INTEGER:
        return [2024, 2025]
    if parameter.type is ParameterType.FACT:
        return [world.get(claim, "fact") for claim in world.ids("Claim")]
    if parameter.type is ParameterType.TEXT:
        return ["ARREST", "nothing of the kind"]
    if parameter.type is ParameterType.AREA:
        return list(AREAS)
    if question.required == ["official", "other"]:
        return sorted({side for link in world.of("MET") for side in link[1:3] if world.label(side) in PEOPLE})
    posts = world.ids("Post") if parameter.type is ParameterType.OFFICIAL and question.id != "official-posts" else []
    return [*world.ids(parameter.type.value.title()), *posts]
