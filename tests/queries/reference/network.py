"""Rows of the questions of the group network."""

from datetime import date
from itertools import combinations, pairwise

from tests.queries.reference.shared import (
    Given,
    Keyed,
    counterparts,
    first_and_last,
    joined,
    land,
    meetings,
    nation,
    people,
    question,
    shown,
)
from tests.queries.world import World


@question("path-between")
def path_between(w: World, given: Given) -> Keyed:
    near: dict[str, list[tuple[str, str, str]]] = {}
    for one, other, event, fact in meetings(w, {}):
        near.setdefault(one, []).append((other, event, fact))
        near.setdefault(other, []).append((one, event, fact))
    paths: list[tuple[list[str], list[tuple[str, str]]]] = [([given["official"]], [])]
    while paths and not any(ids[-1] == given["other"] for ids, _ in paths) and len(paths[0][1]) < 6:
        seen = {id for ids, _ in paths for id in ids}
        paths = [
            ([*ids, to], [*steps, (fact, event)])
            for ids, steps in paths
            for to, event, fact in near.get(ids[-1], [])
            if to not in seen
        ]
    found = sorted((ids, steps) for ids, steps in paths if ids[-1] == given["other"])
    for ids, steps in found[:1]:
        for number, ((a, b), (fact, event)) in enumerate(zip(pairwise(ids), steps, strict=True), 1):
            yield (number,), (number, shown(w, a), shown(w, b), w.get(event, "date"), event), [fact]


@question("introductions")
def introductions(w: World, given: Given) -> Keyed:
    for steps in (2, 3):
        chains = [chain for chain in _chains(w, given["official"], steps) if chain[-1][0] == given["other"]]
        best: dict[tuple[str, ...], list[tuple[str, str, str]]] = {}
        for chain in sorted(
            chains, key=lambda it: ([w.get(at, "start_min") for _, at, _ in it], [f for _, _, f in it])
        ):
            best.setdefault(tuple(id for id, _, _ in chain[:-1]), chain)
        for through, chain in best.items():
            dates = [w.get(event, "date") for _, event, _ in chain]
            further = shown(w, through[1]) if steps == 3 else None
            row = (shown(w, through[0]), dates[0], further, dates[1] if further else None, dates[-1])
            starts = [w.get(event, "start_min") for _, event, _ in chain]
            key = (starts[0], starts[-1], row[0], further, through[0], through[-1])
            yield key, row, [fact for _, _, fact in chain]
        if best:
            return


def _chains(w: World, start: str, steps: int) -> list[list[tuple[str, str, str]]]:
    """Chains of meetings from somebody by people nobody of whom comes twice, each with a day to be held on."""
    chains: list[tuple[date, list[tuple[str, str, str]]]] = [(date.min, [])]
    for _ in range(steps):
        longer = []
        for day, chain in chains:
            for step in counterparts(w, chain[-1][0] if chain else start, {}):
                first, last = w.get(step[1], "start_min"), w.get(step[1], "end_max")
                known = {start, *(id for id, _, _ in chain)}
                if first and last >= day and step[0] in people(w) and step[0] not in known:
                    longer.append((max(day, first), [*chain, step]))
        chains = longer
    return [chain for _, chain in chains]


@question("common-counterparts")
def common_counterparts(w: World, given: Given) -> Keyed:
    ours, theirs = (counterparts(w, given[name], given) for name in ("official", "other"))
    for who in {id for id, _, _ in ours} & {id for id, _, _ in theirs}:
        cells: list[object] = []
        for met in (ours, theirs):
            events = [event for id, event, _ in met if id == who]
            cells += [len(events), first_and_last(w, events)[1]]
        said = [fact for id, _, fact in [*ours, *theirs] if id == who]
        yield (shown(w, who), who), (shown(w, who), w.label(who), land(w, who), *cells), said


@question("brokers")
def brokers(w: World, given: Given) -> Keyed:
    met = {frozenset((nation(w, one), nation(w, other))) for one, other, _, _ in meetings(w, {})}
    for me in people(w):
        home = nation(w, me)
        abroad = {it: code for it in counterparts(w, me, {}) if (code := nation(w, it[0])) not in (None, home)}
        apart = [it for it in combinations(sorted(set(abroad.values())), 2) if frozenset(it) not in met]
        if home and apart and given.get("country") in (None, home):
            codes = {code for pair in apart for code in pair}
            row = (shown(w, me), land(w, me), len(apart), joined(w.get(code, "name") for code in codes))
            yield (-len(apart), row[0], me), row, [fact for (_, _, fact), code in abroad.items() if code in codes]
