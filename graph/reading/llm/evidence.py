"""The passages of a statement, and which of its parts each supports."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from graph.reading.llm.ground import Ground, Json, listed, shown
from graph.reading.llm.span import Span, overlaps

Part = tuple[str, int | None]
"""A field, and the place in its list; None for the field as one."""

_POINTER = re.compile(r"/([a-z_]+)(?:/(\d{1,4}))?(?:/.*)?")


@dataclass
class Passage:
    """Words of the text.

    Attributes:
        span: where they stand.
        parts: what of the statement they support, as the answer has it; None is the whole.
        states: the same as the record has it, when the statement is done.
    """

    span: Span
    parts: set[Part] | None
    states: list[str] = field(default_factory=list)


class Passages:
    """The passages of one statement that stand in the text.

    Args:
        ground: the text.
        said: the statement, as the answer has it.
        what: the statement, for warnings.
    """

    def __init__(self, ground: Ground, said: Json, what: str) -> None:
        self._ground = ground
        self._what = what
        self._lost: set[Part] = set()
        self._lost_whole = False
        self.found: list[Passage] = []
        for evidence in listed(said.get("evidence")):
            self._look_up(evidence)

    def _look_up(self, evidence: object) -> None:
        quote = evidence.get("quote") if isinstance(evidence, dict) else None
        parts = _parts(evidence.get("states")) if isinstance(evidence, dict) else None
        span = self._ground.words.passage(quote) if isinstance(quote, str) else None
        if span is not None:
            self.found.append(Passage(span, parts))
            return
        self._ground.leave_out(f"a passage of {self._what}", f"{shown(quote)} is no passage of the text")
        self._lost |= parts or set()
        self._lost_whole |= parts is None

    def supporting(self, name: str, place: int | None = None) -> list[Passage]:
        """Give the passages of a part; of one that the answer gives no passage, found or not, the first of all."""
        wanted = {(name, place), (name, None)}
        named = [one for one in self.found if one.parts is not None and wanted & one.parts]
        whole = [one for one in self.found if one.parts is None]
        if named or whole:
            return named or whole
        return [] if self._lost_whole or wanted & self._lost else self.found[:1]

    def join(self, part: Part, other: Part) -> None:
        """Let what supports a part support another as well: who is said to have met took part."""
        for passage in self.found:
            if passage.parts is not None and passage.parts & {part, (part[0], None)}:
                passage.parts.add(other)

    def keep(self, statement: Json, name: str, take: Callable[[Any, list[Passage]], Any]) -> None:
        """Keep the entries of a list that are taken and supported.

        Args:
            statement: changed in place.
            name: the list's.
            take: gives what an entry becomes, from it and its passages; None leaves it out.
        """
        kept: list[Any] = []
        for place, value in enumerate(listed(statement.get(name))):
            passages = self.supporting(name, place)
            taken = take(value, passages) if passages else None
            if not passages:
                self._ground.leave_out(
                    f"{shown(value)} in {name} of {self._what}", "no passage of the text supports it"
                )
            if taken is not None:
                if taken not in kept:
                    kept.append(taken)
                _state(passages, f"/{name}/{kept.index(taken)}")
        statement[name] = kept

    def keep_one(self, statement: Json, name: str, taken: object) -> None:
        """Keep a single part, if it is taken and supported."""
        passages = self.supporting(name) if taken is not None else []
        statement[name] = taken if passages else None
        _state(passages, f"/{name}")

    def tell_of(self, signs: list[Span]) -> bool:
        """Whether one of the passages touches one of several spans."""
        return any(overlaps(signs, passage.span) for passage in self.found)

    def items(self, statement: Json) -> list[Json]:
        """Write the evidence of the record; a passage whose parts have all gone is left out."""
        for passage in self.found:
            _state_others(passage, statement)
        kept = [passage for passage in self.found if passage.states or passage.parts is None]
        return [self._item(passage.span) | {"states": passage.states or None} for passage in kept]

    def plain(self) -> list[Json]:
        """Write all passages as evidence of the whole."""
        return [self._item(span) for span in dict.fromkeys(passage.span for passage in self.found)]

    def _item(self, span: Span) -> Json:
        quote = self._ground.words.text[span.start : span.end]
        return {"start": span.start, "end": span.end, "quote": quote, "rule": self._ground.rule}


def _state(passages: list[Passage], pointer: str) -> None:
    for passage in passages:
        if pointer not in passage.states:
            passage.states.append(pointer)


def _state_others(passage: Passage, statement: Json) -> None:
    """Add fields that are not lists, such as a date; lists are stated entry by entry."""
    for name in sorted({name for name, place in passage.parts or () if place is None and statement.get(name)}):
        if not any(pointer.startswith(f"/{name}/") for pointer in passage.states):
            _state([passage], f"/{name}")


def _parts(states: object) -> set[Part] | None:
    """Read JSON Pointers; the empty one is the whole, what is no pointer supports nothing."""
    if not isinstance(states, list) or not states or "" in states:
        return None
    found = (_POINTER.fullmatch(pointer) for pointer in listed(states) if isinstance(pointer, str))
    return {(match[1], int(match[2]) if match[2] else None) for match in found if match}
