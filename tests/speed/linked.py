"""Speed and memory of the export, beside rdflib's own serialisers; each measure in a process of its own.

    python -m tests.speed.linked [--claims 1000000] [--sample 10000]

Seconds are of the wall and of the CPU of the measured process; memory is what it had at most. The graph is read from
the large store of `tests.speed.large`, copied first, and from a stream that is made on the way, in CPU time that is
taken off. rdflib is given statements that need not be read; its serialisers work on what is in its memory, so putting
them there is a part of it.
"""

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO

from pyoxigraph import NamedNode, RdfFormat, parse

from graph.linked import Format, Reader, export
from graph.store import open_store
from graph.store.neo4j_server.jars import cache
from graph.store.targets import EmbeddedTarget
from tests.speed.large import large_store
from tests.speed.repeated import Repeated, keep


class Sink(io.RawIOBase):
    """Takes what is written and keeps nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return len(data)


def from_stream(file: Path, format: Format, claims: int) -> dict[str, float]:
    """Export a stream to nowhere."""
    reader = Repeated(file, claims)
    making = _timed(lambda: _drain(reader))["cpu"]
    found = _timed(lambda: export(reader, _as_file(Sink()), format))
    return {**found, "cpu": found["cpu"] - making, "claims": reader.claims}


def from_store(_: Path, format: Format, __: int) -> dict[str, float]:
    """Export the large store to a file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "store"
        shutil.copytree(large_store(cache(os.environ)), copy)
        with open_store(EmbeddedTarget(copy)) as store, (Path(folder) / "file").open("wb") as output:
            return {**_timed(lambda: export(store.scan(), output, format)), "claims": store.count("Claim")}


def by_rdflib(file: Path, format: Format, claims: int) -> dict[str, float]:
    """Put a sample into rdflib's memory, which its serialisers need, and serialise it to nowhere."""
    from rdflib import Dataset, URIRef

    reader, output, dataset = Repeated(file, claims), io.BytesIO(), Dataset()
    export(reader, output, "nquads")
    quads = list(parse(output.getvalue(), RdfFormat.N_QUADS))

    def serialize() -> int:
        for graph, found in groupby(quads, lambda quad: quad.graph_name):
            target = dataset.graph(URIRef(graph.value)) if isinstance(graph, NamedNode) else dataset.default_graph
            for quad in found:
                target.add((URIRef(quad.subject.value), URIRef(quad.predicate.value), _term(quad.object)))
        dataset.serialize(_as_file(Sink()), format=format, encoding="utf-8")
        return len(quads)

    return {**_timed(serialize), "claims": reader.claims}


def _term(term: Any) -> Any:
    from rdflib import Literal, URIRef

    if isinstance(term, NamedNode):
        return URIRef(term.value)
    language = term.language
    return Literal(term.value, lang=language, datatype=None if language else URIRef(term.datatype.value))


MEASURES: dict[str, Callable[[Path, Format, int], dict[str, float]]] = {
    "stream": from_stream,
    "store": from_store,
    "rdflib": by_rdflib,
}


def _as_file(sink: Sink) -> BinaryIO:
    return io.BufferedWriter(sink)


def _drain(reader: Reader) -> int:
    deque(reader.nodes(), 0)
    deque(reader.relationships(), 0)
    return 0


def _timed(work: Callable[[], int]) -> dict[str, float]:
    wall, cpu = time.monotonic(), time.process_time()
    statements = work()
    return {
        "statements": statements,
        "wall": time.monotonic() - wall,
        "cpu": time.process_time() - cpu,
        "megabytes": _peak(),
    }


def _peak() -> float:
    """Most memory that this process had, in MB; `getrusage` would also count what its parent had (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _measure(*words: object) -> None:
    """Run one measure in a process of its own, and print a row."""
    command = [sys.executable, "-P", "-m", "tests.speed.linked", "--measure", *map(str, words)]
    got = subprocess.run(command, stdout=subprocess.PIPE, check=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())})
    found: dict[str, float] = json.loads(got.stdout)
    wall, cpu = (found["statements"] / found[clock] for clock in ("wall", "cpu"))
    print(
        f"{words[0]:7} {words[2]:7} {found['claims']:>9,.0f} claims {found['statements']:>11,.0f} statements "
        f"{found['wall']:7.1f} s  a second {wall:>8,.0f}, of CPU {cpu:>8,.0f}  {found['megabytes']:6.0f} MB  "
        f"load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--sample", type=int, default=10_000, help="claims for rdflib")
    parser.add_argument("--measure", nargs=4, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        name, file, format, claims = given.measure
        print(json.dumps(MEASURES[name](Path(file), format, int(claims))))
        return
    with tempfile.NamedTemporaryFile() as kept:
        keep(Path(kept.name))
        for format in ("nquads", "trig"):
            _measure("rdflib", kept.name, format, given.sample)
            _measure("store", kept.name, format, 0)
        for part in (4, 2, 1):
            _measure("stream", kept.name, "nquads", given.claims // part)
        _measure("stream", kept.name, "trig", given.claims // 4)


if __name__ == "__main__":
    main()
