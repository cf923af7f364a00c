"""How long resolution takes and how much memory: all mentions at once, and one more document; `make benchmark`.

Mentions are those of generated worlds (`tests.world`), one person for five mentions of officials; bodies and events
come along. Each size is measured in a process of its own, which reads the mentions from a file. Making the world, its
records and their mentions is not in the time. Seconds are those of one core, which other work does not change. The
memory is the whole process's: interpreter, lexicons and mentions are in it; what stood before resolution began is given
beside it.
"""

import argparse
import pickle
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import TypeVar

from graph.claims.model import Mention
from graph.identity.resolution import resolve_mentions
from graph.identity.resolve import resolve
from tests.graph.identity.memory import Memory
from tests.world.world import generate

R = TypeVar("R")
SEED = 11
SIZES = (10_000, 30_000, 100_000)
PER_PERSON = 5
ADDED = 50
_UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10


def write_world(path: Path, count: int) -> None:
    """Write the mentions of a world with so many mentions of officials, a list for each document."""
    world = generate(SEED, count // PER_PERSON, count)
    told = [resolve(record).mentions for record in world.records()]
    path.write_bytes(pickle.dumps(told, pickle.HIGHEST_PROTOCOL))  # as one, so that what they share they share again


def documents(path: Path) -> list[Sequence[Mention]]:
    """Mentions of each document of a world that was written."""
    with path.open("rb") as file:
        found: list[Sequence[Mention]] = pickle.load(file)
    return found


def measure(path: Path, added: int) -> dict[str, float]:
    """Resolve the mentions of a file at once; then take documents out of the graph and add them again, one by one.

    Returns:
        Number of mentions of `officials` and of `all` kinds, `seconds` and peak `megabytes` of resolving them,
        megabytes `before`, and, where documents are added, the median `add` and the `slowest` of them in seconds.
    """
    told = documents(path)
    mentions = [mention for document in told for mention in document]
    before = _peak()
    begin = time.process_time()
    resolve_mentions(mentions, (), Memory())
    found: dict[str, float] = {"seconds": time.process_time() - begin}
    found |= {"megabytes": _peak(), "before": before}
    found["all"] = len(mentions)
    found["officials"] = sum(mention.kind in ("official", "post") for mention in mentions)
    if added:
        taken = _add(told, added)
        found |= {"add": median(taken), "slowest": max(taken)}
    return found


def _add(told: Sequence[Sequence[Mention]], count: int) -> list[float]:
    """Seconds that each of some documents takes, spread over all, in a graph that has all the others."""
    graph = Memory()
    late = told[:: max(1, len(told) // count)][:count]
    early = {document[0].document for document in late}
    graph.replace([mention for document in told for mention in document if mention.document not in early])
    taken = []
    for document in late:
        begin = time.process_time()
        graph.replace(document)
        taken.append(time.process_time() - begin)
    return taken


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _UNIT


def _alone(function: Callable[..., R], *arguments: object) -> R:
    """What a function gives in a process of its own, whose memory is nobody else's."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="mentions of officials")
    parser.add_argument("--added", type=int, default=ADDED, help="documents added to the largest, one by one; 0: none")
    parser.add_argument("--folder", type=Path, help="where worlds are kept for another run; else they are made anew")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(exist_ok=True)
        for size in sorted(options.sizes):
            path = folder / f"{SEED}-{size}.pickle"
            if not path.exists():
                _alone(write_world, path, size)
            _report(_alone(measure, path, options.added if size == max(options.sizes) else 0))


def _report(found: dict[str, float]) -> None:
    count, seconds = found["officials"], found["seconds"]
    print(
        f"resolution: {count:,.0f} mentions of {count / PER_PERSON:,.0f} people ({found['all']:,.0f} with bodies"
        f" and events): {seconds:.1f} s, {seconds / count * 1e6:.0f} µs each, {found['megabytes']:.0f} MB at most"
        f" ({found['before']:.0f} MB before)",
        flush=True,
    )
    if "add" in found:
        print(f"one document more: {found['add'] * 1e3:.1f} ms (median), {found['slowest'] * 1e3:.0f} ms at most")


if __name__ == "__main__":
    main()
