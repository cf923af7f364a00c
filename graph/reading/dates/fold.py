"""A folded text with the way back to the offsets of the original."""

import unicodedata
from dataclasses import dataclass

from graph.reading.text.normalise import fold_character


@dataclass(frozen=True, slots=True)
class Folded:
    """A text, its folded form, and for each folded character the offset it came from."""

    original: str
    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of the folded characters from `start` up to `end` (not empty)."""
        stop = self.offsets[end - 1] + 1
        while stop < len(self.original) and unicodedata.combining(self.original[stop]):
            stop += 1
        return self.offsets[start], stop


def folded(text: str) -> Folded:
    """Fold `text` and keep the way back to its offsets."""
    pieces = [fold_character(character) for character in text]
    offsets = tuple(offset for offset, piece in enumerate(pieces) for _ in piece)
    return Folded(text, "".join(pieces), offsets)
