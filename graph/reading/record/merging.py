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


def add_statement(known: list[Json], statement: Json, letter: str) -> None:
    """Add a statement to those of its kind, or what it says to the one that says the same.

    Args:
        known: statements of the kind; changed.
        statement: with sides by the ids that `known` uses.
        letter: with which ids of the kind begin.
    """
    same = next((one for one in known if _is_same(one, statement, letter)), None)
    if same is None:
        known.append(statement | {"id": f"{letter}{len(known) + 1}"})
    else:
        _merge(same, statement)


def _is_same(one: Json, other: Json, letter: str) -> bool:
    fields = _SAME.get(letter)
    if fields is None:
        return all(one[name] == value for name, value in other.items() if name not in ("id", "evidence"))
    if letter == "e" and not one["participants"]:
        return False
    return all(_comparable(one, name) == _comparable(other, name) for name in fields)


def _comparable(statement: Mapping[str, Any], name: str) -> object:
    return frozenset(statement[name]) if name in _SIDES else statement[name]


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
