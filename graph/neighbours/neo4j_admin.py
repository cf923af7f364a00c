"""The graph as CSV for `neo4j-admin database import`, which fills a database of any size in one go.

A header and a file of rows for each label, and for each type of relationship with its two labels. Where one property
has values of several types, each mixture has files of its own.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from importlib.resources import files
from itertools import chain, groupby
from typing import IO

from graph import __version__
from graph.claims.model import Reference
from graph.linked import Node, Reader
from graph.linked.sorting import Sorter
from graph.store.neo4j_server.filling import ARGUMENTS, FINISH
from graph.store.schema import VERSION, cypher_schema, definition, neo4j_schema

from .files import Files
from .neo4j_rows import Kind, Row, Rows

README = "README.txt"
_OPTIONS = ("--id-type=string", "--multiline-fields=true", "--overwrite-destination=true")
# Mithaq refuses the database until `finish.cypher` has been run.
_META = Node(Reference("Meta", "mithaq"), {"schema": VERSION, "version": __version__, "incomplete": True})
_COMPLETE = "MATCH (m:Meta {{id: 'mithaq'}}) SET m.incomplete = false, m.defined = '{}', m.revision = randomUUID()"
# What the tool cannot be given, in portions that fit into memory.
_SET = "MATCH {pattern} WHERE n.`{name}` = {marked} CALL (n) {{ SET n.`{name}` = {meant} }} IN TRANSACTIONS"


def write_neo4j_admin(reader: Reader, output: Files) -> int:
    """Write a graph as CSV for neo4j-admin, with the arguments to give it and what is to be run afterwards.

    Args:
        reader: the graph, whole or in part.
        output: takes the files.

    Returns:
        Number of nodes and relationships.
    """
    rows, count = Rows(), 0
    with Sorter[str]() as sorter:
        for key, row in chain(map(rows.node, chain([_META], reader.nodes())), map(rows.link, reader.relationships())):
            sorter.add(key, [row], len(row))
            count += 1
        arguments = [*_OPTIONS, f"--array-delimiter=U+{ord(rows.delimiter):04X}"]
        statements: list[str] = []
        sorted_rows = (json.loads(row) for _, group in sorter for row in group)
        for kind, of_kind in groupby(sorted_rows, lambda row: tuple(row["kind"])):
            with ExitStack() as stack:
                table = _Table(kind, rows, output, stack)
                for row in of_kind:
                    table.write(row)
            arguments += table.arguments
            statements += table.statements
    statements += [*cypher_schema(), *neo4j_schema(), _COMPLETE.format(definition())]
    _write(output, ARGUMENTS, arguments)
    _write(output, FINISH, [f"{statement};" for statement in statements])
    _write(output, README, files(__package__).joinpath("neo4j_admin.txt").read_text(encoding="utf-8").splitlines())
    return count - 1


class _Table:
    """The files of a kind: one pair for each mixture of types."""

    def __init__(self, kind: Kind, rows: Rows, output: Files, stack: ExitStack) -> None:
        self._kind, self._output, self._stack = kind, output, stack
        self._delimiter, self._mark = rows.delimiter, rows.mark
        self._types = dict(sorted(rows.types[kind].items()))
        self._files: dict[tuple[str, ...], IO[bytes]] = {}
        self._marked: set[tuple[str, int]] = set()
        self.arguments: list[str] = []

    def write(self, row: Row) -> None:
        """Write a row."""
        cells = row["cells"]
        mixture = tuple(cells[name][0] if name in cells else "" for name, of in self._types.items() if len(of) > 1)
        if mixture not in self._files:
            self._files[mixture] = self._open({name: type for name, (type, _) in cells.items()})
        values = (self._cell(name, cells[name][1]) if name in cells else "" for name in self._types)
        self._files[mixture].write(",".join((*map(_quoted, row["ends"]), *values)).encode() + b"\n")

    @property
    def statements(self) -> Iterator[str]:
        """What gives the lists their meaning that the tool cannot be given."""
        pattern = f"(n:{self._kind[0]})" if len(self._kind) == 1 else f"()-[n:{self._kind[0]}]->()"
        mark = f"'\\u{ord(self._mark):04X}'"
        for name, times in sorted(self._marked):
            marked, meant = f"[{', '.join([mark] * times)}]", ("[]", "['']")[times - 1]
            yield _SET.format(pattern=pattern, name=name, marked=marked, meant=meant)

    def _open(self, types: Mapping[str, str]) -> IO[bytes]:
        """Write the header of a mixture and open the file for its rows."""
        name = "-".join((*self._kind, *([str(len(self._files) + 1)] if self._files else [])))
        option = "nodes" if len(self._kind) == 1 else "relationships"
        self.arguments.append(f"--{option}={self._kind[0]}=./{name}-header.csv,./{name}.csv")
        typed = [f"{name}:{types.get(name, min(of))}" for name, of in self._types.items()]
        _write(self._output, f"{name}-header.csv", [",".join((*_ends(self._kind), *typed))])
        return self._stack.enter_context(self._output.file(f"{name}.csv"))

    def _cell(self, name: str, value: str | list[str]) -> str:
        if isinstance(value, str):
            return _quoted(value)
        if value in ([], [""]):
            times = 1 + len(value)
            self._marked.add((name, times))
            value = [self._mark] * times
        return _quoted(self._delimiter.join(value))


def _ends(kind: Kind) -> tuple[str, ...]:
    return (f"id:ID({kind[0]})",) if len(kind) == 1 else (f":START_ID({kind[1]})", f":END_ID({kind[2]})")


def _quoted(text: str) -> str:
    """In quotes, so that the empty text is not taken for nothing."""
    return '"{}"'.format(text.replace('"', '""'))


def _write(output: Files, name: str, lines: list[str]) -> None:
    with output.file(name) as file:
        file.write("".join(f"{line}\n" for line in lines).encode())
