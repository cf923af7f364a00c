"""Teasers of other articles below an article: paragraphs cut off at one length, none of which goes on about it."""

from collections.abc import Sequence

from graph.reading.lexicons.lexicon import Match
from graph.reading.text.sentences import Block
from graph.reading.text.tokens import Token

_LONGEST = 290  # characters, at which news sites cut what they show of other articles
_CUT = 200  # a paragraph so long without a mark at its end was cut
_LEAST = 3
_OWN = frozenset({"titles", "visit", "agreeing", "agencies", "groups", "verbs", "meeting"})


def mark_teasers(tokens: Sequence[Token], blocks: list[Block], matches: Sequence[Match]) -> None:
    """Mark the last paragraphs as noise where they are teasers.

    Args:
        tokens: tokens of the text.
        blocks: its blocks; teasers get their `noise` set.
        matches: what the lexicon found; entries of ``connective.yaml`` begin a paragraph that goes on.
    """
    at: dict[int, list[Match]] = {}
    for match in matches:
        at.setdefault(match.first, []).append(match)
    article = [block for block in blocks if block.noise is None]
    run: list[Block] = []
    for block in reversed(article):
        if _length(tokens, block) > _LONGEST or _goes_on(tokens, block, at):
            break
        run.append(block)
    if _LEAST <= len(run) < len(article) and any(_is_cut(tokens, block) for block in run):
        for block in run:
            block.noise = "teaser"


def _length(tokens: Sequence[Token], block: Block) -> int:
    return tokens[block.last].end - tokens[block.first].start


def _is_cut(tokens: Sequence[Token], block: Block) -> bool:
    return tokens[block.last].is_word and not block.is_item and _length(tokens, block) >= _CUT


def _goes_on(tokens: Sequence[Token], block: Block, at: dict[int, list[Match]]) -> bool:
    """Whether a paragraph begins with "and", or with a word such as "for his part"."""
    here = at.get(block.first, ())
    if any(match.entry.kind == "connective" for match in here):
        return True
    if any(match.entry.kind in _OWN and not match.analysis.conjunction for match in here):
        return False
    return any(analysis.conjunction for analysis in tokens[block.first].analyses)
