"""How well found clusters of mentions agree with the true ones.

Mentions are any keys, clusters any ids: `truth` and `found` both say for each mention the id of its cluster.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Clusters: TypeAlias = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def bcubed(truth: Clusters, found: Clusters) -> Score:
    """B-cubed: for each mention, which share of its found cluster is truly with it, which of its true one was found.

    After Bagga and Baldwin (1998): the mean over all mentions, so that a large cluster weighs by its mentions.

    Args:
        truth: cluster by mention; not empty.
        found: cluster by mention, for all mentions of `truth` (further ones are passed over).

    Raises:
        ValueError: a mention of `truth` that `found` lacks, or no mention at all.
    """
    both, true, seen = _counted(truth, found)
    total = len(truth)
    precision = sum(count**2 / seen[cluster] for (_, cluster), count in both.items()) / total
    recall = sum(count**2 / true[cluster] for (cluster, _), count in both.items()) / total
    return Score(precision, recall)


def pairwise(truth: Clusters, found: Clusters) -> Score:
    """Of the pairs of mentions joined, how many rightly; of those that belong together, how many joined.

    Large clusters weigh by their square. Where there is no pair to judge the figure is 1.

    Raises:
        ValueError: as `bcubed`.
    """
    both, true, seen = _counted(truth, found)
    right, joined, wanted = (_pairs(counts.values()) for counts in (both, seen, true))
    return Score(right / joined if joined else 1.0, right / wanted if wanted else 1.0)


def wrongly_joined(truth: Clusters, found: Clusters) -> dict[str, dict[str, int]]:
    """Found clusters that hold several true ones: how many mentions of each, the worst first."""
    both, _, _ = _counted(truth, found)
    return _mixed((cluster, true, count) for (true, cluster), count in both.items())


def wrongly_parted(truth: Clusters, found: Clusters) -> dict[str, dict[str, int]]:
    """True clusters that lie in several found ones: how many mentions in each, the worst first."""
    both, _, _ = _counted(truth, found)
    return _mixed((true, cluster, count) for (true, cluster), count in both.items())


def _counted(truth: Clusters, found: Clusters) -> tuple[Counter[tuple[str, str]], Counter[str], Counter[str]]:
    """Mentions by true and found cluster, by true, by found."""
    missing = [key for key in truth if key not in found]
    if missing or not truth:
        raise ValueError(
            f"{len(missing)} mentions have no found cluster, such as {missing[:3]}" if truth else "no mention"
        )
    both = Counter((cluster, found[key]) for key, cluster in truth.items())
    return both, Counter(truth.values()), Counter(found[key] for key in truth)


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


def _mixed(parts: Iterable[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    groups: dict[str, dict[str, int]] = {}
    for cluster, part, count in parts:
        groups.setdefault(cluster, {})[part] = count
    mixed = [(cluster, found) for cluster, found in groups.items() if len(found) > 1]
    return dict(sorted(mixed, key=lambda item: (_outside_largest(item[1]), item[0])))


def _outside_largest(parts: Mapping[str, int]) -> int:
    """Mentions outside the largest part, negative, so that most come first."""
    return max(parts.values()) - sum(parts.values())
