"""Clusters of events."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations, product

from ..cluster import Cluster, Judged
from ..happenings.clustering import Clustering
from ..happenings.rules import Evidence, rules
from ..happenings.sides import Pair, share_a_pair, side_country
from .keys import event_keys
from .likeness import apart, likeness
from .timing import gap
from .told import ToldEvent


def cluster_events(events: Sequence[ToldEvent], judged: Judged, countries: Mapping[str, str]) -> list[Cluster]:
    """Join what different documents tell of one event.

    Args:
        events: in any order; with each all that `may_be_one` connects with it, and so on (judged pairs as well).
            Those that share none of `event_keys` need not be asked about.
        judged: what people decided; it overrules.
        countries: country of each side that has one, by id; a code need not be there.

    Returns:
        Clusters of ids of mentions, each with the links that made it.
    """
    return _Events(events, countries).clusters(judged)


class _Events(Clustering[ToldEvent]):
    """Events on their way to clusters."""

    part = "events"

    def keys(self, event: ToldEvent) -> set[str]:
        return event_keys(event, self.countries)

    def evidence(self, one: ToldEvent, other: ToldEvent) -> list[Evidence]:
        return likeness(one, other, self.countries)

    def unsure(self, scores: Mapping[tuple[str, str], float]) -> set[tuple[str, str]]:
        """Pairs of an event without a day and one with, where another of the same sides is nearer or as near."""
        dated: defaultdict[str, dict[str, tuple[int, float]]] = defaultdict(dict)
        for (one, other), scored in scores.items():
            for vague, known in ((one, other), (other, one)):
                if self.of[known].by_day and not self.of[vague].by_day:
                    dated[vague][known] = (gap(self.of[vague], self.of[known]), -scored)
        found = {(vague, known) for vague, among in dated.items() for known in self._others(among)}
        return {(min(pair), max(pair)) for pair in found}

    def _others(self, among: Mapping[str, tuple[int, float]]) -> list[str]:
        """Those that are not the nearest nor one with it; all when the nearest exclude each other."""
        nearest = [self.of[known] for known, rank in among.items() if rank == min(among.values())]
        if any(apart(one, other) for one, other in combinations(nearest, 2)):
            return list(among)
        return [known for known in among if any(apart(self.of[known], near) for near in nearest)]

    def conflict(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """Whether two members exclude each other, or what both tell by one type has no pair in common.

        Many who attend a gathering meet nobody that another document names.
        """
        one, other = [self.of[mention] for mention in ours], [self.of[mention] for mention in theirs]
        if any(apart(left, right) for left, right in product(one, other)):
            return True
        types = {event.type for event in one} & {event.type for event in other} - rules("events").gatherings
        return any(not self._share(_pairs(one, type), _pairs(other, type)) for type in types)

    def _share(self, ours: Collection[Pair], theirs: Collection[Pair]) -> bool:
        return not ours or not theirs or share_a_pair(ours, theirs, lambda side: side_country(side, self.countries))


def _pairs(events: Iterable[ToldEvent], type: str) -> set[Pair]:
    return {pair for event in events if event.type == type for pair in event.pairs}
