"""Records against the gold facts of the example documents, as F1.

A short form of the project's scoring rules, enough to notice a fall: names by the name matcher, an unnamed official by
the country, an event by type, first day and country.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import yaml

from graph.identity.names import compare
from ontology.record import Record
from tests.line.conftest import SEEDS

FLOORS = {
    "officials": 1.0,
    "met": 1.0,
    "countries": 0.95,
    "agreements": 0.9,
    "cooperation": 0.9,
    "events": 0.9,
    "dates": 0.85,
}
"""What the example documents must reach at least; set before the reader was written."""

Facts = Mapping[str, Counter[object]]


def figures(records: Iterable[Record]) -> dict[str, float]:
    """F1 of each measure over all documents."""
    right: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for record in records:
        gold = gold_of(record.document.id)
        got, true = facts(record.model_dump(), gold), facts(gold, gold)
        for measure in FLOORS:
            right[measure] += (got[measure] & true[measure]).total()
            stated[measure] += got[measure].total()
            wanted[measure] += true[measure].total()
    return {m: 2 * right[m] / (stated[m] + wanted[m]) if stated[m] + wanted[m] else 1.0 for m in FLOORS}


@cache
def gold_of(document: str) -> dict[str, Any]:
    text = (SEEDS / "gold" / f"{document}.yaml").read_text(encoding="utf-8")
    gold = yaml.load(text, Loader=yaml.BaseLoader)
    assert isinstance(gold, dict)
    return gold


def facts(said: Mapping[str, Any], gold: Mapping[str, Any]) -> Facts:
    """The comparable facts of a record, or of the gold itself."""
    sides = sides_of(said, gold)

    def pair(ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(sides.get(i, i) for i in ids))

    events = said.get("events") or []
    return {
        "officials": Counter(
            {sides[o.get("id") or o["key"]]: 1 for o in said["officials"] if o.get("name") or o.get("names")}
        ),
        "countries": Counter(set(said["countries"])),
        "met": Counter({pair(p): 1 for e in events for p in e.get("met") or []}),
        "events": Counter((e["type"], present(e["start"])[:7], place(e)) for e in events),
        "dates": Counter({present(e["start"]): 1 for e in events if present(e["start"])}),
        "agreements": Counter({pair(a["parties"]): 1 for a in said.get("agreements") or []}),
        "cooperation": Counter(
            {(pair(c.get("between") or c["pair"]), a): 1 for c in said.get("cooperation") or [] for a in c["areas"]}
        ),
    }


def sides_of(said: Mapping[str, Any], gold: Mapping[str, Any]) -> dict[str, str]:
    """What an id of a side is compared as: a gold official's key, else the country, else the agency's name."""
    found: dict[str, str] = {}
    for agency in said["agencies"]:
        found[local(agency)] = present(agency.get("country")) or named(agency, gold["agencies"])
    for official in [*said["officials"], *said.get("unnamed", [])]:
        has_name = official.get("name") or official.get("names")
        found[local(official)] = named(official, gold["officials"]) if has_name else present(official.get("country"))
    return found


def local(thing: Mapping[str, Any]) -> str:
    return str(thing.get("id") or thing["key"])


def named(thing: Mapping[str, Any], known: Iterable[Mapping[str, Any]]) -> str:
    names = [name for name in (thing.get("name"), *(thing.get("names") or ())) if name]
    for candidate in known:
        if any(compare(name, other).same for name in names for other in candidate["names"]):
            return str(candidate["key"])
    return f"?{names[0]}"


def place(event: Mapping[str, Any]) -> str:
    where = event.get("place")
    return present(where.get("country")) if isinstance(where, Mapping) else ""


def present(value: object) -> str:
    return "" if value in (None, "null", "~") else str(value)
