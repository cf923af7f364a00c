"""Texts for tests of near-duplicates: words by chance, no two stories with a run of them in common."""

import random
from collections.abc import Sequence

WORDS = [
    f"{head}{tail}"
    for head in ("mi", "ra", "so", "te", "lu", "na", "po")
    for tail in ("nor", "bat", "lid", "kas", "rum", "zet")
]


def story(seed: int, length: int = 150) -> list[str]:
    """The words of a story."""
    return random.Random(seed).choices(WORDS, k=length)


def reworded(words: Sequence[str], every: int) -> list[str]:
    """The story with one word in so many replaced."""
    return [f"x{number}" if number % every == 0 else word for number, word in enumerate(words)]
