"""Ends of judgements that are the same, and the chain of judgements that makes them so."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping

from .judgement import Judgement, document_of, told_of


class Sames:
    """Ends of judgements as a graph: those that a chain of `same` connects are one.

    An end that stands for everybody who is told so is connected with its documents' ends as soon as it is judged the
    same as another: then all of them are one.

    Args:
        judgements: all of them; those with another verdict tell which ends there are.
    """

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        steps: dict[str, dict[str, str]] = defaultdict(dict)
        ends: set[str] = set()
        for item in judgements:
            ends |= {item.left, item.right}
            if item.verdict == "same":
                steps[item.left][item.right] = steps[item.right][item.left] = f"{item.id}  {item}"
        self._whole = {end for end in steps if not document_of(end)}
        steps |= {end: {} for end in ends - steps.keys() if told_of(end) in self._whole}
        self._steps: Mapping[str, Mapping[str, str]] = {end: dict(sorted(steps[end].items())) for end in sorted(steps)}
        self._narrow: dict[str, list[str]] = defaultdict(list)
        for end in filter(document_of, self._steps):
            self._narrow[told_of(end)].append(end)
        self._roots = self._connected()

    def root(self, told: str, document: str) -> str | None:
        """The end that stands for all that a document's mention is the same as; None when it is judged with nobody."""
        return self._roots.get(f"{told}@{document}", self._roots.get(told))

    def ends(self) -> dict[str, set[str]]:
        """By such an end, every end that it stands for, and the wholes that these are part of."""
        found: dict[str, set[str]] = defaultdict(set)
        for end, root in self._roots.items():
            found[root] |= {end, told_of(end)}
        return found

    def path(self, left: str, right: str) -> tuple[str, ...] | None:
        """The shortest chain of judgements between two ends, in words; None when there is none.

        Any part of an end counts: who is different from everybody told so is different from each of them.
        """
        starts, goals = self._parts(left), self._parts(right)
        said: dict[str, tuple[str, ...]] = dict.fromkeys(starts, ())
        open_ = deque(starts)
        while open_:
            end = open_.popleft()
            if end in goals:
                return said[end]
            for other, words in self._next(end).items():
                if other not in said:
                    said[other] = (*said[end], *([words] if words else ()))
                    open_.append(other)
        return None

    def _parts(self, end: str) -> list[str]:
        if document_of(end):
            return [end]
        return [end, *self._narrow.get(end, ())]

    def _next(self, end: str) -> Mapping[str, str]:
        """The ends beside one, with the judgement in words; none for a part of a whole."""
        beside = dict(self._steps.get(end, {}))
        if end in self._whole:
            beside |= dict.fromkeys(self._narrow.get(end, ()), "")
        elif told_of(end) in self._whole:
            beside[told_of(end)] = ""
        return beside

    def _connected(self) -> dict[str, str]:
        roots: dict[str, str] = {}
        for start in self._steps:
            open_ = [] if start in roots else [start]
            while open_:
                if (end := open_.pop()) not in roots:
                    roots[end] = start
                    open_ += self._next(end)
        return roots
