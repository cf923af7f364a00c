"""Judgements together: what follows from them, and whether they contradict each other.

`same` is transitive, and whoever is the same as one of two that are different is different from the other. An end that
names a document is part of the end that does not: a judgement `T same X` says that all mentions told T are one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from graph.errors import ConflictingJudgements

from .judged import JudgedMentions, Told
from .judgement import VERDICTS, Judgement, Verdict, judgement, judgement_id, told_of
from .sames import Sames

__all__ = ["VERDICTS", "Judgement", "Judgements", "Verdict", "judgement", "judgement_id"]


class Judgements:
    """A set of judgements, in order of their ends. Of several on one pair the latest counts, `unsure` least.

    Args:
        judgements: in any order; the result does not depend on it.
    """

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        found: dict[tuple[str, str], Judgement] = {}
        for item in judgements:
            key = (item.id, item.verdict)
            found[key] = max(found.get(key, item), item, key=_age)
        decided = {id for id, verdict in found if verdict != "unsure"}
        kept = [item for item in found.values() if item.verdict != "unsure" or item.id not in decided]
        self._items = sorted(kept, key=lambda item: (item.left, item.right, item.verdict))

    def __iter__(self) -> Iterator[Judgement]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Judgements) and self._items == other._items

    def __hash__(self) -> int:
        return hash(tuple(self._items))

    def joined(self, others: Iterable[Judgement]) -> "Judgements":
        """These and others together."""
        return Judgements([*self._items, *others])

    def without(self, ids: Iterable[str]) -> "Judgements":
        """These without those that have one of the ids."""
        gone = frozenset(ids)
        return Judgements(item for item in self._items if item.id not in gone)

    def touching(self, told: Iterable[str]) -> list[Judgement]:
        """Those with an end, whole or of one document, in `told`."""
        wanted = frozenset(told)
        return [item for item in self._items if told_of(item.left) in wanted or told_of(item.right) in wanted]

    def linked(self, told: Iterable[str]) -> set[str]:
        """Every told id that judgements connect with one of `told`, over any number of steps; `told` included."""
        found: set[str] = set()
        open_ = list(told)
        while open_:
            if (id := open_.pop()) not in found:
                found.add(id)
                open_.extend(self._beside.get(id, ()))
        return found

    @cached_property
    def _beside(self) -> Mapping[str, set[str]]:
        """By told id those that a judgement names beside it."""
        found: dict[str, set[str]] = defaultdict(set)
        for item in self._items:
            found[told_of(item.left)].add(told_of(item.right))
            found[told_of(item.right)].add(told_of(item.left))
        return found

    def check(self) -> None:
        """Make sure that nobody is judged both the same and different.

        Raises:
            ConflictingJudgements: two are, the chain of judgements that says so with it.
        """
        sames = Sames(self)
        for item in self._of("different"):
            path = sames.path(item.left, item.right)
            if path is not None:
                raise ConflictingJudgements(
                    f"{item.left_name or item.left} and {item.right_name or item.right} are judged both different and"
                    " the same; nothing was written",
                    "leave one of these judgements out, or take it back with `mithaq judge --undo ID`",
                    (f"{item.id}  {item}", *path),
                )

    def judged(self, mentions: Iterable[Told]) -> JudgedMentions:
        """What the judgements say of some mentions, as `graph.identity.cluster.Judged` asks it.

        Args:
            mentions: id of the mention, id that its document tells, document.
        """
        return JudgedMentions(Sames(self), self._against("different"), self._against("unsure"), mentions)

    def _of(self, verdict: Verdict) -> list[Judgement]:
        return [item for item in self._items if item.verdict == verdict]

    def _against(self, verdict: Verdict) -> Mapping[str, frozenset[str]]:
        """By end, the ends for which there is this verdict."""
        found: dict[str, set[str]] = defaultdict(set)
        for item in self._of(verdict):
            found[item.left].add(item.right)
            found[item.right].add(item.left)
        return {end: frozenset(others) for end, others in found.items()}


def _age(item: Judgement) -> tuple[str, ...]:
    """What the latest of several judgements has most of; ties by the words, so that no order of them counts."""
    return (item.when, item.by, item.why, item.left_name, item.right_name)
