"""A pair that may be one and that resolution does not join by itself: for somebody to judge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entities to be looked at.

    Attributes:
        left, right: ids of the two nodes.
        score: how much speaks for one, 0–1.
        reasons: what speaks for and against, in words.
    """

    left: str
    right: str
    score: float
    reasons: tuple[str, ...] = ()
