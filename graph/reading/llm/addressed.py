"""Passages that give orders to a machine: neither sent to the model nor taken as words of the document.

No wall against an inventive writer: the checks are. But who repeats such an order could quote it as if it told of the
world, since it stands in the text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from graph.reading.llm.span import Span
from graph.reading.text.normalise import fold, load_yaml
from graph.reading.text.tokens import Token

_SENTENCE_ENDS = re.compile(r"[.!?؟\n]\s*")


def addressed(text: str, words: Sequence[Token]) -> list[Span]:
    """Find what speaks to a machine: from the beginning of the sentence to the end of the line.

    Args:
        text: the document's text.
        words: its words.
    Returns:
        Places in order, apart from each other.
    """
    found: list[Span] = []
    for place in sorted((*_orders(words), *_marks(text))):
        if not found or place >= found[-1].end:
            found.append(_around(text, place))
    return found


def without(text: str, spans: Sequence[Span]) -> str:
    """Leave passages out of a text."""
    for span in reversed(spans):
        text = text[: span.start] + "[…]" + text[span.end :]
    return text


def _orders(words: Sequence[Token]) -> Iterator[int]:
    data = _data()["orders"]
    verbs, objects, which = (frozenset(map(fold, data[name])) for name in ("verbs", "objects", "which"))
    for place, word in enumerate(words):
        if verbs & _readings(word):
            near = frozenset[str]().union(*map(_readings, words[place : place + data["within"]]))
            if objects & near and which & near:
                yield word.start


def _marks(text: str) -> Iterator[int]:
    for mark in _data()["marks"]:
        yield from (match.start() for match in re.finditer(re.escape(mark), text, re.IGNORECASE))


def _around(text: str, place: int) -> Span:
    line = text.rfind("\n", 0, place) + 1
    before = [match.end() for match in _SENTENCE_ENDS.finditer(text, line, place)]
    end = text.find("\n", place)
    return Span(before[-1] if before else line, len(text) if end < 0 else end)


def _readings(word: Token) -> frozenset[str]:
    return frozenset({word.form, *(analysis.key for analysis in word.analyses)})


@cache
def _data() -> Any:  # noqa: ANN401 - as YAML has it
    return load_yaml(Path(__file__).with_name("addressed.yaml"))
