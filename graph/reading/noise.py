"""Lines that are not the article: forms, banners, bylines, a title said twice."""

from collections.abc import Sequence

from graph.reading.lexicons.lexicon import Match
from graph.reading.teasers import mark_teasers
from graph.reading.text.sentences import Block
from graph.reading.text.tokens import Token

_LONGEST_LINE = 40


def mark_noise(tokens: Sequence[Token], blocks: list[Block], matches: Sequence[Match]) -> None:
    """Say of each block which noise it is, if any.

    Args:
        tokens: tokens of the text.
        blocks: its blocks; their `noise` is set.
        matches: what the lexicon found; entries of ``noise.yaml`` count at the start of a line.
    """
    starts: dict[int, list[Match]] = {}
    for match in matches:
        if match.entry.kind == "noise":
            starts.setdefault(match.first, []).append(match)
    rest: str | None = None
    for block in blocks:
        entry = next((found for found in _entries(block, starts) if _is_of_line(block, found)), None)
        if entry is not None:
            block.noise = entry.entry.id
            if entry.entry.get("scope") == "rest":
                rest = entry.entry.id
        block.noise = rest or block.noise
    _mark_repeats(tokens, blocks)
    mark_teasers(tokens, blocks, matches)


def _entries(block: Block, starts: dict[int, list[Match]]) -> list[Match]:
    opening = range(block.first, min(block.first + 2, block.last + 1))
    return next((starts[index] for index in opening if index in starts), [])


def _is_of_line(block: Block, match: Match) -> bool:
    return _is_short(block, match) and not (block.is_item and match.entry.get("not_items"))


def _is_short(block: Block, match: Match) -> bool:
    return block.last - block.first < int(match.entry.get("shorter_than", _LONGEST_LINE))


def _mark_repeats(tokens: Sequence[Token], blocks: list[Block]) -> None:
    seen: dict[tuple[str, ...], Block] = {}
    for block in blocks:
        words = tuple(token.form for token in tokens[block.first : block.last + 1] if token.is_word)
        if words in seen and len(words) > 3:
            block.noise = block.noise or "repeated"
        seen.setdefault(words, block)
