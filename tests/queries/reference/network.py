"""Rows of the questions of the group network."""

from itertools import pairwise

from tests.queries.reference.shared import Given, Keyed, meetings, question, shown
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
