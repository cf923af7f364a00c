"""What is reached on the held pairs of the hard kinds; docs/names.md has the figures."""

import pytest

from tests.graph.identity.names.kinds import Told, pairs, told

RECALL, WRONG = 0.75, 0.2  # of each kind, at least and at most; small kinds vary by a pair or two


@pytest.fixture(scope="module")
def held() -> dict[str, Told]:
    """What is told right of each kind."""
    return told(pairs(held=True))


@pytest.mark.parametrize(
    "kind", ["together", "initials", "left out", "father", "vowels", "nicknames", "suffixes", "press", "shared"]
)
def test_each_kind(held: dict[str, Told], kind: str) -> None:
    counts = held[kind]
    assert counts.found >= RECALL * counts.true, counts
    assert counts.wrong <= WRONG * counts.false, counts
