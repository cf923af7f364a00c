"""Blocks (lines) and sentences of a text."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from graph.reading.text.lines import breaks
from graph.reading.text.tokens import Token

_ENDS = frozenset(".!?؟…")
_CLOSING = frozenset("\"'”»’)]")
_BULLETS = frozenset("-•*–—·▪●◦|")
_LONGEST_HEADING = 16
_PAUSES = frozenset(",،;؛:—–")

LONGEST_SENTENCE = 300
"""Tokens of a sentence that rules look at; a longer one is cut, at a pause where one is near.

Rules compare the sides of a sentence with each other, so that a line of 200,000 tokens without a full stop would take
days. Of 14,183 sentences in 981 news items and communiqués the longest has 139.
"""


@dataclass(frozen=True, eq=False)
class Sentence:
    """Tokens ``first`` to ``last`` (both inside), of one block."""

    index: int
    block: int
    first: int
    last: int


@dataclass(eq=False)
class Block:
    """One line of the text.

    Attributes:
        index: place among the blocks that are not blank.
        first, last: its tokens.
        sentences: its sentences.
        is_heading: a short line without a final mark, over other text.
        is_item: an item of a list, or a row of a table.
        heading: index of the block that is its heading, or None.
        noise: id of the noise it is, or None.
    """

    index: int
    first: int
    last: int
    sentences: list[Sentence]
    is_heading: bool = False
    is_item: bool = False
    heading: int | None = None
    noise: str | None = None


def segment(
    text: str, tokens: Sequence[Token], abbreviations: Set[str] = frozenset(), title: str | None = None
) -> list[Block]:
    """Cut a text into blocks and sentences.

    Args:
        text: the document's text.
        tokens: its tokens.
        abbreviations: folded words after which a full stop ends no sentence.
        title: the document's title, where known.
    Returns:
        Blocks in order; sentences are numbered through the text.
    """
    blocks: list[Block] = []
    count = 0
    for first, last in _lines(text, tokens, title):
        block = Block(len(blocks), first, last, [])
        for start, end in _sentences(tokens, first, last, abbreviations):
            block.sentences.append(Sentence(count, block.index, start, end))
            count += 1
        block.is_item = tokens[first].form in _BULLETS and first != last
        blocks.append(block)
    _find_headings(tokens, blocks, len(title) if title and text.startswith(title) else 0)
    return blocks


def _lines(text: str, tokens: Sequence[Token], title: str | None) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = 0
    ends = breaks(text, title)
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or _is_between(ends, tokens[index - 1].end, tokens[index].start):
            lines.append((start, index - 1))
            start = index
    return lines if tokens else []


def _is_between(ends: Sequence[int], start: int, end: int) -> bool:
    place = bisect_left(ends, start)
    return place < len(ends) and ends[place] < end


def _sentences(tokens: Sequence[Token], first: int, last: int, abbreviations: Set[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = first
    for index in range(first, last + 1):
        if index == last or (_ends(tokens, index, start) and not _is_abbreviation(tokens, index, abbreviations)):
            found.extend(_cut(tokens, start, index))
            start = index + 1
    return found


def _cut(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A sentence, or pieces of one that no writer ended: each up to its last pause, if that leaves half of it."""
    while last - first >= LONGEST_SENTENCE:
        end = first + LONGEST_SENTENCE - 1
        half = end - LONGEST_SENTENCE // 2
        end = next((index for index in range(end, half, -1) if tokens[index].form in _PAUSES), end)
        yield first, end
        first = end + 1
    yield first, last


def _ends(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Whether a sentence ends: at its mark, or at the quotation mark behind it."""
    form = tokens[index].form
    if form in _ENDS:
        return tokens[index + 1].form not in _CLOSING | _ENDS
    return form in _CLOSING and index > start and tokens[index - 1].form in _ENDS


def _is_abbreviation(tokens: Sequence[Token], index: int, abbreviations: Set[str]) -> bool:
    """A full stop after a single letter or a known abbreviation, or one that opens a word in lower case."""
    if tokens[index].form != "." or index == 0:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    if before.form in abbreviations and before.end == tokens[index].start:
        return True
    if before.is_number and tokens[index].end == after.start and after.is_word:
        return True  # "the 2.ª División"
    return (before.is_word and len(before.form) == 1) or (after.text[:1].islower() and before.text[:1].isupper())


def _find_headings(tokens: Sequence[Token], blocks: list[Block], title_end: int) -> None:
    heading: int | None = None
    for block in blocks:
        length = block.last - block.first + 1
        ended = tokens[block.last].form in _ENDS | {":", "،", ","}
        following = blocks[block.index + 1 : block.index + 3]  # a dateline may stand between
        longer = any(other.last - other.first > length for other in following)
        is_title = block.index == 0 and tokens[block.last].end == title_end and len(blocks) > 1
        block.is_heading = is_title or (not block.is_item and not ended and length <= _LONGEST_HEADING and longer)
        if block.is_heading:
            heading = block.index
        else:
            block.heading = heading
