"""One statement of two that say the same: a meeting told in a communiqué and in its translation."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = dict[str, Any]

# What two statements must have in common to be one, apart from the order in lists; others must be wholly equal.
_SAME = {
    "e": ("type", "status", "start", "end", "place", "participants"),
    "a": ("kind", "status", "name", "date", "parties"),
    "c": ("between",),
}
_SIDES = frozenset({"participants", "parties", "between"})
_LISTED = ("participants", "met", "areas", "parties")
_SINGLE = ("place", "by")


class Statements:
    """The statements of one kind in a record, those found quickly that say the same.

    Args:
        known: the record's own; changed.
        letter: with which ids of the kind begin.
    """

    def __init__(self, known: list[Json], letter: str) -> None:
        self._known = known
        self._letter = letter
        self._same: dict[str, Json] = {}
        for statement in known:
            self._note(statement)

    def _note(self, statement: Json) -> None:
        key = _key(statement, self._letter)
        if key is not None:
            self._same.setdefault(key, statement)

    def add(self, statement: Json) -> None:
        """Add a statement, or what it says to the one that says the same.

        Args:
            statement: with sides by the ids that the record uses.
        """
        key = _key(statement, self._letter)
        same = None if key is None else self._same.get(key)
        if same is not None:
            _merge(same, statement)
            return
        added = statement | {"id": f"{self._letter}{len(self._known) + 1}"}
        self._known.append(added)
        self._note(added)


def _key(statement: Json, letter: str) -> str | None:
    """What is equal in statements that are one; None of an event without participants, which is no other's."""
    if letter == "e" and not statement["participants"]:
        return None
    names = _SAME.get(letter) or sorted(statement.keys() - {"id", "evidence"})
    return repr([_comparable(statement, name) for name in names])


def _comparable(statement: Mapping[str, Any], name: str) -> object:
    return sorted(set(statement[name])) if name in _SIDES else statement[name]


def _merge(same: Json, other: Json) -> None:
    """Join what two statements list; each passage goes on to support what it did."""
    for statement in (same, other):
        _name_parts(statement)
    places = {
        pointer: place for name in _LISTED if name in same for pointer, place in _union(same[name], other[name], name)
    }
    for passage in other["evidence"]:
        states = [places.get(pointer, pointer) for pointer in passage.get("states") or ()]
        same["evidence"].append(passage | ({"states": states} if states else {}))


def _name_parts(statement: Json) -> None:
    """Let a passage that supports the whole statement name all its parts, before there are more."""
    parts = [f"/{name}/{number}" for name in _LISTED for number, _ in enumerate(statement.get(name) or ())]
    parts += [f"/{name}" for name in _SINGLE if statement.get(name)]
    for passage in statement["evidence"]:
        if not passage.get("states") and parts:
            passage["states"] = list(parts)


def _union(known: list[Any], values: Sequence[Any], name: str) -> Iterator[tuple[str, str]]:
    """Add to a list what it lacks; give for each value where it was and where it is."""
    for number, value in enumerate(values):
        place = next((n for n, one in enumerate(known) if _is_one(one, value)), len(known))
        if place == len(known):
            known.append(value)
        yield f"/{name}/{number}", f"/{name}/{place}"


def _is_one(one: object, other: object) -> bool:
    """Whether two values of a list are one; pairs have no order."""
    if isinstance(one, list) and isinstance(other, list):
        return set(one) == set(other)
    return one == other
