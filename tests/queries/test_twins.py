"""Questions in Cypher and in SPARQL: the same rows, from a graph and from its export."""

import io
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from typing import Any

import pytest
import rdflib
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat
from pyoxigraph import Store as Snapshot
from rdflib.plugins.sparql import prepareQuery

from graph.answers.names import resolver
from graph.cli.demo_command import example_documents
from graph.cli.load_command import load
from graph.documents import Document, read_documents
from graph.identity import resolve
from graph.identity.reference import reference_entities
from graph.linked import DEFAULT_BASE, export
from graph.linked.addresses import Addresses
from graph.linked.mapping import graph_mapping
from graph.linked.naming import Naming
from graph.reading import read
from graph.store import Store
from queries import Question, ask, questions
from queries.answer import Cell
from queries.binding import Value, as_given, bind, parse
from queries.catalogue import LIBRARY
from queries.example import call
from queries.sparql import BETWEEN, joined, rows, several, twin, written
from tests.conftest import Engines
from tests.queries.chance import by_chance
from tests.queries.test_rows import SEEDS, cases

NAMING = Naming(Addresses(graph_mapping(), DEFAULT_BASE))
TWINS = {id: question for id, question in questions().items() if twin(question)}
CASES = 3
RDFLIB = ("agency-officials", "agreement-steps", "countries-in-area", "country-officials", "initiatives-in-area")
# Ends in the id of a fact, which RDF knows by a digest, so that rows alike but for that come in another order.
BY_FACT = re.compile(r"ORDER BY .*\bfact\b")


@dataclass(frozen=True)
class Both:
    """A graph, and its export in a store that answers SPARQL."""

    graph: Store
    snapshot: Snapshot


def both(graph: Store) -> Both:
    output = io.BytesIO()
    export(graph, output, "nquads")
    snapshot = Snapshot()
    snapshot.bulk_load(output.getvalue(), RdfFormat.N_QUADS)
    return Both(graph, snapshot)


@pytest.fixture(scope="module")
def seeds(engines: Engines) -> Iterator[Both]:
    with ExitStack() as stack:
        graph = Store(stack.enter_context(engines.another()))
        graph.prepare(reference_entities())
        documents = [entry for entry in read_documents([str(example_documents())]) if isinstance(entry, Document)]
        for _ in load((resolve(read(document)) for document in documents), graph):
            pass
        yield both(graph)


def test_at_least_thirty_questions_of_all_groups_have_a_twin() -> None:
    assert len(TWINS) >= 30
    assert {question.group for question in TWINS.values()} == {question.group for question in questions().values()}
    assert {path.stem for path in LIBRARY.glob("*/*.rq")} == set(TWINS)


@pytest.mark.parametrize("question", TWINS.values(), ids=TWINS)
def test_any_client_can_run_a_twin(question: Question) -> None:
    text = twin(question)
    assert text is not None
    assert text.startswith(f"# {question.title['en']}\n# The rows of: mithaq ask {question.example}\n")
    solutions = Snapshot().query(text)
    assert isinstance(solutions, QuerySolutions)
    assert [variable.value for variable in solutions.variables] == list(question.columns)
    assert [str(variable) for variable in prepareQuery(text).algebra.PV] == list(question.columns)
    assert not re.search(r"\b(SERVICE|FROM|GRAPH)\b", text)
    given = re.findall(r"^ *VALUES \?(\w+) \{ .* \}$", text, re.MULTILINE)
    assert [name for name in given if name in question.parameters] == list(question.parameters)


@pytest.mark.parametrize("question", TWINS.values(), ids=TWINS)
def test_a_twin_holds_its_example_and_answers_it_as_cypher_does(question: Question, seeds: Both) -> None:
    names, given = resolver(seeds.graph), call(question.example)
    parameters = parse(question, bind(question, given.values, given.options), names)
    text = twin(question)
    assert text == written(question, parameters, NAMING.address)
    expected = in_cypher(question, [*given.values], given.options, seeds.graph, names)
    found = in_sparql(question, parameters, seeds.snapshot)
    assert Counter(found) == Counter(expected)
    assert found == expected or BY_FACT.search(question.cypher)


@pytest.mark.parametrize("seed", SEEDS)
def test_both_languages_give_the_same_rows(engines: Engines, seed: int) -> None:
    world = by_chance(seed)
    wrong, seen = [], Counter[str]()
    with engines.another() as connection:
        world.load(connection)
        graph = both(Store(connection))
        for question in TWINS.values():
            for given in islice(cases(question, world, random.Random(f"{seed} {question.id}")), CASES):
                options = {name: str(value) for name, value in given.items()}
                expected = in_cypher(question, [], options, graph.graph, as_given)
                parameters = parse(question, bind(question, [], options), as_given)
                found = in_sparql(question, parameters, graph.snapshot)
                seen[question.id] += len(expected)
                alike = found == expected or (BY_FACT.search(question.cypher) and Counter(found) == Counter(expected))
                if not alike:
                    wrong.append((question.id, given, {"found": found, "expected": expected}))
    assert not wrong
    assert len(+seen) > 0.9 * len(TWINS)


@pytest.fixture(scope="module")
def triples(seeds: Both) -> rdflib.Graph:
    """The export without named graphs."""
    output = io.BytesIO()
    export(seeds.graph, output, "ntriples")
    return rdflib.Graph().parse(output.getvalue(), format="ntriples")


@pytest.mark.parametrize("id", RDFLIB)
def test_another_engine_gives_the_same_rows(id: str, seeds: Both, triples: rdflib.Graph) -> None:
    text = twin(TWINS[id])
    assert text is not None
    results = triples.query(text).serialize(format="json")
    assert results is not None
    found = Counter(rows(TWINS[id], json.loads(results), NAMING.identify))
    assert found
    given = call(TWINS[id].example)
    parameters = parse(TWINS[id], bind(TWINS[id], given.values, given.options), resolver(seeds.graph))
    assert found == Counter(in_sparql(TWINS[id], parameters, seeds.snapshot))


def in_sparql(question: Question, parameters: Mapping[str, Value], snapshot: Snapshot) -> list[tuple[Cell, ...]]:
    text = written(question, parameters, NAMING.address)
    solutions = snapshot.query(text, use_default_graph_as_union=True)
    assert isinstance(solutions, QuerySolutions)
    results = solutions.serialize(format=QueryResultsFormat.JSON)
    assert results is not None
    return rows(question, json.loads(results), NAMING.identify)


def in_cypher(
    question: Question, values: list[str], options: Mapping[str, str], graph: Store, names: Any
) -> list[tuple[Cell, ...]]:
    """Rows with the parts of a cell that names several in the order that `rows` gives them."""
    among = several(question)
    return [
        tuple(
            joined(str(cell).split(BETWEEN)) if name in among and cell is not None else cell
            for name, cell in zip(question.columns, row, strict=True)
        )
        for row in ask(question, values, options, graph.run, names).rows
    ]
