"""How long questions, search and the explorer take on the large graph, on each engine; ``make speed`` writes the page.

    python -m tests.speed.questions [--engines embedded …] [--folder FOLDER]

What was measured on an engine is kept in the folder, so that engines can be measured one by one.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.store.neo4j_server.jars import cache
from queries import questions
from tests.queries.named import starting_from_a_name
from tests.speed.engines import ENGINES, holding_large
from tests.speed.measure import Timed, measured
from tests.speed.values import BUSIEST, COUNT, values

PAGE = Path(__file__).parents[2] / "docs" / "speed.md"
ALLOWED = 100.0
"""Milliseconds at the median on Neo4j, for a question that starts from something named."""

HEAD = """# Speed

Milliseconds that a reader waits for an answer: the median, and the 95th percentile behind it. The graph has {graph}; \
`tests/speed/large.py` makes it, the same each time. Each question was asked for {count} values of what it requires, \
the {busiest} busiest among them, after it had been asked twice. What starts from something named is to take less \
than {allowed:.0f} ms at the median on Neo4j; the other questions go through much of the graph. \
`make speed` measures and writes this page.

Measured on {machine}. Processes that wanted a core meanwhile, the measured ones among them: {loads}.
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on an engine; `words` say which it was, `load` how many processes wanted a core."""

    words: str
    machine: str
    graph: str
    load: float
    of: Mapping[str, Timed]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engines", nargs="+", default=ENGINES, choices=ENGINES)
    parser.add_argument("--folder", type=Path, default=cache(os.environ), help="where graphs and figures are kept")
    options = parser.parse_args()
    for engine in options.engines:
        _measure(engine, options.folder)
    kept = {engine: _kept(options.folder / f"speed-{engine}.json") for engine in ENGINES}
    PAGE.write_text(page([it for it in kept.values() if it]), encoding="utf-8")
    return 0


def page(engines: Sequence[Measured]) -> str:
    """The page for the engines that were measured."""
    named = {question.id for question in starting_from_a_name()}
    first = engines[0]
    loads = ", ".join(f"{engine.load:.1f} ({engine.words})" for engine in engines)
    asked = {"count": COUNT, "busiest": BUSIEST, "allowed": ALLOWED}
    head = HEAD.format(graph=first.graph, machine=first.machine, loads=loads, **asked)
    ids = list(questions())
    others = [name for name in first.of if name not in ids]
    parts = [
        head,
        *_table("Questions that start from something named", [id for id in ids if id in named], engines),
        *_table("Other questions", [id for id in ids if id not in named], engines),
        *_table("Search while one types, and pages of the explorer", others, engines),
    ]
    return "\n".join([*parts, _same(ids, engines)] if len(engines) > 1 else parts).rstrip() + "\n"


def _table(title: str, names: Sequence[str], engines: Sequence[Measured]) -> list[str]:
    head = ["", "rows", *(engine.words for engine in engines)]
    lines = [f"## {title}", "", f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for name in names:
        rows = engines[0].of[name].rows if name in engines[0].of else (0,)
        times = [_times(engine.of.get(name)) for engine in engines]
        span = str(min(rows)) if min(rows) == max(rows) else f"{min(rows)}–{max(rows)}"
        lines.append(f"| {name.removeprefix('search: ')} | {span} | {' | '.join(times)} |")
    return [*lines, ""]


def _times(timed: Timed | None) -> str:
    if timed is None:
        return "–"
    return f"{_shown(timed.median)} / {_shown(timed.late)}" if timed.milliseconds else "refused"


def _shown(milliseconds: float) -> str:
    return f"{milliseconds:.1f}" if milliseconds < 10 else f"{milliseconds:,.0f}"


def _same(ids: Sequence[str], engines: Sequence[Measured]) -> str:
    """Whether every engine gave the same rows for the same values."""
    compared = [id for id in ids if all(id in engine.of for engine in engines)]
    whole = [id for id in compared if all(len(engine.of[id].rows) == COUNT for engine in engines)]
    differing = [id for id in whole if len({engine.of[id].digest for engine in engines}) > 1]
    if differing:
        return f"Rows differ between engines: {', '.join(differing)}."
    what = f"{len(whole)} questions that were asked {COUNT} times on each"
    return f"All engines gave the same rows, with the same facts, for {what}."


def _measure(engine: str, folder: Path) -> None:
    with holding_large(engine, folder) as (words, store):
        print(f"{words} …", file=sys.stderr, flush=True)
        rows = [f"MATCH (n:{label}) RETURN count(n) AS n" for label in ("Official", "Claim", "Document")]
        officials, claims, documents = (store.run(cypher)[0]["n"] for cypher in rows)
        graph = f"{officials:,} officials and {claims:,} claims of {documents:,} documents"
        of = measured(store, values(store))
        found = {"words": words, "machine": _machine(), "graph": graph, "load": os.getloadavg()[1], "of": of}
    (folder / f"speed-{engine}.json").write_text(json.dumps(found), encoding="utf-8")


def _kept(file: Path) -> Measured | None:
    if not file.exists():
        return None
    found = json.loads(file.read_text(encoding="utf-8"))
    return Measured(**{**found, "of": {name: Timed(**timed) for name, timed in found["of"].items()}})


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    return f"{os.cpu_count()} cores and {memory} GiB, {platform.system()}, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
