"""Lines of a text: where one ends for good, and where a text of fixed width only goes on in the next."""

import re
from collections.abc import Sequence
from itertools import pairwise

_BULLETS = frozenset("-•*–—·▪●◦|")
_NUMBERED = re.compile(r"\d{1,2}[.)]")
_NARROWEST, _WIDEST = 40, 100  # texts are broken at 60 to 80 characters, columns of newspapers at 40
_LEAST = 2
_SHARE = 0.8
_SLACK = 4


def breaks(text: str, title: str | None = None) -> list[int]:
    r"""Find the line breaks of a text that end a line.

    Args:
        text: the document's text.
        title: its title, where known; the break after it is one of its own.
    Returns:
        Offsets of ``\n`` in order; in a text of fixed width those inside a paragraph are left out.
    """
    ends = [index for index, character in enumerate(text) if character == "\n"]
    wraps = _wraps(text, ends)
    if title and text.startswith(title):
        wraps.discard(len(title))
    return [end for end in ends if end not in wraps]


def _wraps(text: str, ends: Sequence[int]) -> set[int]:
    """The breaks after which the next word did not fit, when nearly all breaks inside paragraphs are such."""
    needed: dict[int, tuple[int, int]] = {}
    within: set[int] = set()  # before a word in lower case no line begins anew
    for (start, end), (_, following) in pairwise(pairwise([-1, *ends, len(text)])):
        line, rest = text[start + 1 : end].strip(), text[end + 1 : following].split()
        if line and rest and rest[0][0] not in _BULLETS and not _NUMBERED.fullmatch(rest[0]):
            needed[end] = (len(line), len(line) + 1 + len(rest[0]))
            if rest[0][0].islower():
                within.add(end)
    width = max(sorted(length for length, _ in needed.values())[: round(_SHARE * len(needed))], default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return set()
    full = {end for end, (length, need) in needed.items() if length <= width + _SLACK and need > width - _SLACK}
    told = full | {end for end in within if needed[end][0] <= width + _SLACK}
    # The break after a title, which may be longer, is one of its own.
    return told if len(full) >= _LEAST and len(told) >= _SHARE * (len(needed) - 1) else set()
