"""The judgements that words mean: by their ids, or by the two sides they are about."""

import re
from collections.abc import Sequence

from graph.answers.mentioned import IDENTIFIER, mentions_of
from graph.answers.names import entity
from graph.errors import AmbiguousName, UnknownName, UsageError
from graph.identity.judgement import told_of
from graph.identity.judgements import Judgement, Judgements
from graph.identity.names import normalise
from graph.store import Store

_JUDGEMENT = re.compile(r"judgement-[0-9a-f]{12}")
_HINT = "`mithaq judge --list` shows all with their ids"


def meant(words: Sequence[str], kind: str, known: Judgements, graph: Store) -> list[Judgement]:
    """The judgements to take back.

    Args:
        words: ids of judgements, or the names or ids of two sides.
        kind: what names are looked up among.
        known: the judgements of the graph.
        graph: where names are looked up.

    Raises:
        UsageError: neither ids nor two sides.
        UnknownName: there is no such judgement.
        AmbiguousName: there are several between the two sides.
    """
    if words and all(_JUDGEMENT.fullmatch(word) for word in words):
        return [_with_id(id, known) for id in dict.fromkeys(words)]
    if len(words) != 2:
        raise UsageError("--undo takes ids of judgements, or two sides", _HINT)
    return [_between(words[0], words[1], kind, known, graph)]


def _with_id(id: str, known: Judgements) -> Judgement:
    found = next((item for item in known if item.id == id), None)
    if found is None:
        raise UnknownName(f"the graph holds no judgement {id}", _HINT)
    return found


def _between(left: str, right: str, kind: str, known: Judgements, graph: Store) -> Judgement:
    """The one between two sides: by the ends or names in it, else by whatever leads to the same entities."""
    wanted = {normalise(left), normalise(right)}
    found = [item for item in known if {left, right} == {item.left, item.right}]
    found = found or [item for item in known if _names(item) == wanted]
    if not found:
        one, other = _ids(left, kind, known, graph), _ids(right, kind, known, graph)
        found = [item for item in known if _crosses(item, one, other)]
    if not found:
        raise UnknownName(f"nothing is judged of {left!r} and {right!r}", _HINT)
    if len(found) > 1:
        raise AmbiguousName(
            f"{len(found)} judgements are between {left!r} and {right!r}",
            "give the id of one",
            tuple((item.id, str(item)) for item in found),
        )
    return found[0]


def _ids(text: str, kind: str, known: Judgements, graph: Store) -> set[str]:
    """Ids that a side may have in a judgement: as given, else those of the entity, else those that are named so."""
    if IDENTIFIER.fullmatch(told_of(text)) and any(told_of(text) in _told(item) for item in known):
        return {told_of(text)}
    try:
        return {mention.told for mention in mentions_of(entity(text, graph, kind), graph)}
    except UnknownName:
        wanted = normalise(text)
        sides = [side for item in known for side in ((item.left, item.left_name), (item.right, item.right_name))]
        return {told_of(end) for end, name in sides if normalise(name) == wanted}


def _crosses(item: Judgement, one: set[str], other: set[str]) -> bool:
    left, right = _told(item)
    return (left in one and right in other) or (left in other and right in one)


def _told(item: Judgement) -> tuple[str, str]:
    return told_of(item.left), told_of(item.right)


def _names(item: Judgement) -> set[str]:
    return {normalise(item.left_name), normalise(item.right_name)}
