"""Times of questions, of search while typing and of the explorer's pages on one graph, as a reader waits for them."""

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from statistics import median, quantiles
from typing import Any

import httpx

from graph.answers.search import search
from graph.errors import MithaqError
from graph.store import Store
from queries import Question, ask, questions
from tests.explore.conftest import served
from tests.speed.values import BUSIEST, COUNT, Values

# A question is given up after so many seconds, but not before it was asked a few times.
LONGEST, LEAST = 10.0, 3
TYPED = {"1 letter": 1, "2 letters": 2, "3 letters": 3, "5 letters": 5, "the whole name": 500}
NAMES = "MATCH (o:Official) WHERE o.name IS NOT NULL RETURN o.id AS id, o.name AS name ORDER BY id"


@dataclass(frozen=True, slots=True)
class Timed:
    """What was measured.

    Attributes:
        milliseconds: each time; none where the engine refused.
        rows: number of rows each time.
        digest: of all rows in any order, with the facts beside them.
    """

    milliseconds: Sequence[float]
    rows: Sequence[int]
    digest: str = ""

    @property
    def median(self) -> float:
        return median(self.milliseconds)

    @property
    def late(self) -> float:
        """The 95th percentile."""
        return quantiles(self.milliseconds, n=20, method="inclusive")[-1]


def measured(store: Store, values: Values) -> dict[str, dict[str, Any]]:
    """Everything that is measured on one graph, by its name."""
    found = {question.id: asked(question, store, values) for question in questions().values()}
    found |= {f"search: {what}": typed(store, length) for what, length in TYPED.items()}
    with served(store) as address, httpx.Client(base_url=address) as client:
        officials = next(iter(values.ids.values()))
        pages = {"page: the first": ["/"], "page: an official": [f"/official/{id}" for id in officials[:BUSIEST]]}
        found |= {what: _pages(client, addresses) for what, addresses in pages.items()}
    return {name: asdict(timed) for name, timed in found.items()}


def asked(question: Question, store: Store, values: Values) -> Timed:
    """Ask a question for all values, having asked it for the first and the last before."""
    given = list(values.given(question))

    def answers(options: dict[str, str]) -> list[str]:
        answer = ask(question, [], options, store.run, lambda _, text: text)
        return sorted(repr((row, sorted(facts))) for row, facts in zip(answer.rows, answer.facts, strict=True))

    try:
        timed = _timed(answers, given, (given[0], given[-1]))
    except MithaqError as error:  # too much for the engine's memory
        print(f"{question.id}: {error}", file=sys.stderr, flush=True)
        return Timed((), (0,))
    print(f"{question.id}: {timed.median:.1f} ms", file=sys.stderr, flush=True)
    return timed


def typed(store: Store, length: int) -> Timed:
    """Type the beginnings of forty names in either script."""
    rows = store.run(NAMES)
    beginnings = [row["name"][:length] for row in rows[:: len(rows) // 40]]
    return _timed(lambda words: search(words, store, "en"), beginnings, beginnings[:2])


def _pages(client: httpx.Client, addresses: Sequence[str]) -> Timed:
    def got(address: str) -> list[str]:
        return [client.get(address).raise_for_status().reason_phrase]

    return _timed(got, [*addresses] * (COUNT // len(addresses)), addresses[:1])


def _timed(work: Callable[[Any], Sequence[Any]], given: Iterable[Any], before: Iterable[Any]) -> Timed:
    for one in before:
        work(one)
    taken, rows, answers = [], [], []
    begin = time.perf_counter()
    for one in given:
        start = time.perf_counter()
        answer = work(one)
        taken.append((time.perf_counter() - start) * 1e3)
        rows.append(len(answer))
        answers.append(answer)
        if len(taken) >= LEAST and time.perf_counter() - begin > LONGEST:
            break
    return Timed(taken, rows, sha256(repr(answers).encode()).hexdigest()[:16])
