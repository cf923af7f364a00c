"""What people decided about pairs of mentions, for tests of clustering."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Judgements in a table, smaller id of a pair first: True the same, False different; empty when nobody judged."""

    table: Mapping[tuple[str, str], bool]

    def same(self, a: str, b: str) -> bool:
        """Whether the table says so, of the pair in either order."""
        return self.table.get((min(a, b), max(a, b))) is True

    def different(self, a: str, b: str) -> bool:
        """Whether the table says so, of the pair in either order."""
        return self.table.get((min(a, b), max(a, b))) is False

    def pairs(self, mentions: Sequence[str]) -> Iterable[tuple[str, str]]:
        """The pairs of the table that these mentions hold."""
        known = set(mentions)
        return [pair for pair in self.table if known.issuperset(pair)]
