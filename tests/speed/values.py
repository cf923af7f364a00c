"""What questions are asked of the large graph: the best known and any others, chosen by a seed."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.store import Store
from queries import Question
from queries.question import Parameter, ParameterType

SEED, BUSIEST, COUNT = 6, 5, 20

# Ids by how much hangs on them; of documents those that say most.
_OF = {
    kind: f"MATCH (n:{kind.value.title()}) RETURN n.id AS id, COUNT {{ (n)--() }} AS weight"
    for kind in (
        ParameterType.OFFICIAL,
        ParameterType.AGENCY,
        ParameterType.AREA,
        ParameterType.EVENT,
        ParameterType.DOCUMENT,
    )
} | {
    ParameterType.COUNTRY: "MATCH (n:Country)<-[r:REPRESENTS]-() RETURN n.id AS id, count(r) AS weight",
    ParameterType.FACT: "MATCH (c:Claim) RETURN c.fact AS id, count(c) AS weight",
}
_MET = "MATCH (a:Official)-[:MET]-(b:Official) RETURN a.id AS one, b.id AS other"
_OTHERS = {ParameterType.DATE: ["2022", "2023-06"], ParameterType.INTEGER: ["2019", "2022"], ParameterType.TEXT: ["a"]}


@dataclass(frozen=True, slots=True)
class Values:
    """Ids of each kind, those on which most hangs first, and who met whom."""

    ids: Mapping[ParameterType, Sequence[str]]
    met: Mapping[str, Sequence[str]]

    def given(self, question: Question) -> Iterator[dict[str, str]]:
        """Values for what a question requires: the busiest, then any; two people have met, or met the same one."""
        dice = random.Random(f"{SEED} {question.id}")
        for number in range(COUNT):
            given: dict[str, str] = {}
            for name in question.required:
                given[name] = self._value(question.parameters[name], number + len(given), given, dice)
            yield given

    def _value(self, parameter: Parameter, number: int, given: Mapping[str, str], dice: random.Random) -> str:
        if parameter.type not in self.ids:
            return dice.choice(parameter.choices or _OTHERS[parameter.type])
        if parameter.type is ParameterType.OFFICIAL and given:
            return self._near(next(iter(given.values())), number, dice)
        ids = self.ids[parameter.type]
        among = [id for id in ids[: 2 * BUSIEST] if id not in given.values()]
        return among[number] if number < BUSIEST else dice.choice([id for id in ids if id not in given.values()])

    def _near(self, one: str, number: int, dice: random.Random) -> str:
        """Somebody whom an official met, or, every other time, whom such a one met."""
        counterparts = self.met[one]
        further = {other for near in counterparts for other in self.met[near]} - {one, *counterparts}
        return dice.choice(sorted(further) if further and number % 2 else counterparts)


def values(store: Store) -> Values:
    """What there is to ask of; whoever met nobody is left out, so that pairs can be made."""
    met: dict[str, list[str]] = {}
    for row in sorted(store.run(_MET), key=lambda row: (row["one"], row["other"])):
        met.setdefault(row["one"], []).append(row["other"])
    ids = {kind: _busiest_first(store, cypher) for kind, cypher in _OF.items()}
    return Values({**ids, ParameterType.OFFICIAL: [id for id in ids[ParameterType.OFFICIAL] if id in met]}, met)


def _busiest_first(store: Store, cypher: str) -> list[str]:
    return [row["id"] for row in sorted(store.run(cypher), key=lambda row: (-row["weight"], row["id"]))]
