"""One record of what the passages of a document say: quotes as the text has them, what is the same said once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph.documents import Document
from graph.reading.record.merging import Statements
from graph.reading.text.normalise import fold
from ontology.record import Record

Json = dict[str, Any]

_ACTORS = {"officials": "o", "agencies": "g"}
_STATEMENTS = {"events": "e", "agreements": "a", "cooperation": "c", "initiatives": "i", "figures": "f"}
_OF_POST = ("title", "agency", "country")
_SIDES = ("participants", "parties", "between")
# A name in the other script in brackets right behind a name: both are names of one.
_IN_BRACKETS = {
    True: re.compile("\\s*\\(([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’ -]{2,60})\\)"),
    False: re.compile("\\s*\\(([\u0620-\u064a][\u0620-\u0652 ]{2,60})\\)"),
}
_ARABIC = re.compile("[\u0620-\u064a]")


def joined(records: Sequence[tuple[int, Record]], document: Document) -> Record:
    """Join the records of a document's parts.

    Args:
        records: one a part, each with the place in the document from which its offsets count; the first is in the
            document's main language.
        document: the document itself.
    Returns:
        One record with the document's text and quotes from it. Officials and bodies that share a name are one.
    """
    if len(records) == 1 and records[0][1].document.text == document.text:
        return records[0][1]
    parts = [record.model_dump(mode="json") for _, record in records]
    for part, (start, _) in zip(parts, records, strict=True):
        _quote(part, document.text, start)
        _add_names_in_brackets(part, document.text)
    whole = parts[0]
    whole["document"] |= {"text": document.text, "sha256": document.sha256}
    actors = {kind: _Actors(whole[kind], letter) for kind, letter in _ACTORS.items()}
    statements = {kind: Statements(whole[kind], letter) for kind, letter in _STATEMENTS.items()}
    for part in parts[1:]:
        _add(whole, part, actors, statements)
    return Record.model_validate(whole)


def _quote(value: object, text: str, start: int) -> None:
    """Let every offset count from the text's beginning, and every quote be what the text has there."""
    if isinstance(value, list):
        for item in value:
            _quote(item, text, start)
    elif isinstance(value, dict):
        if value.get("quote") is not None:
            value["start"], value["end"] = value["start"] + start, value["end"] + start
            value["quote"] = text[value["start"] : value["end"]]
        for item in value.values():
            _quote(item, text, start)


def _add_names_in_brackets(part: Json, text: str) -> None:
    for actor in (actor for kind in _ACTORS for actor in part[kind] if actor["name"]):
        pattern = _IN_BRACKETS[bool(_ARABIC.search(actor["name"]))]
        for mention in actor["mentions"]:
            found = pattern.match(text, mention["end"]) if mention["quote"] in _names(actor) else None
            name = found[1].strip() if found else None
            if name and name not in _names(actor) and (actor in part["agencies"] or _is_long(name, mention["quote"])):
                actor["names"].append(name)


def _is_long(name: str, other: str) -> bool:
    """Whether a name in brackets has about the words of the one before it; a party or an agency code has not."""
    words = len(name.split())
    return words > 1 and abs(words - len(other.split())) <= 1


def _names(actor: Json) -> list[str]:
    return [name for name in (actor["name"], *actor["names"]) if name]


def _add(whole: Json, part: Json, actors: Mapping[str, "_Actors"], statements: Mapping[str, Statements]) -> None:
    ids: dict[str, str] = {}
    for kind in ("agencies", "officials"):
        for actor in part[kind]:
            ids[actor["id"]] = actors[kind].add(_with_ids(actor, ids))
    for kind in _STATEMENTS:
        for statement in part[kind]:
            statements[kind].add(_with_ids(statement, ids))
    whole["countries"] = list(dict.fromkeys([*whole["countries"], *part["countries"]]))
    whole["warnings"] += part["warnings"]


class _Actors:
    """The officials or bodies of a record, found by their names."""

    def __init__(self, known: list[Json], letter: str) -> None:
        self._known = known
        self._letter = letter
        self._named: dict[str, dict[int, Json]] = {}
        for number, actor in enumerate(known):
            self._note(number, actor)

    def _note(self, number: int, actor: Json) -> None:
        for name in _names(actor):
            self._named.setdefault(fold(name), {})[number] = actor

    def add(self, actor: Json) -> str:
        """Add an actor, or what is new of one who is known: who bears a name in common and no other country."""
        called = [named for name in _names(actor) if (named := self._named.get(fold(name)))]
        fits = (number for named in called for number, one in named.items() if _no_other_country(one, actor))
        number = min(fits, default=len(self._known))
        if number == len(self._known):
            self._known.append(actor | {"id": f"{self._letter}{number + 1}"})
        else:
            _add_to(self._known[number], actor)
        self._note(number, self._known[number])
        return str(self._known[number]["id"])


def _no_other_country(one: Json, other: Json) -> bool:
    return one["country"] == other["country"] or None in (one["country"], other["country"])


def _add_to(same: Json, actor: Json) -> None:
    same["names"] += [name for name in _names(actor) if name not in _names(same)]
    same["mentions"] += actor["mentions"]
    for post in actor.get("posts", ()):
        known = next((one for one in same["posts"] if all(one[name] == post[name] for name in _OF_POST)), None)
        if known is None:
            same["posts"].append(post)
        else:
            known["evidence"] += post["evidence"]


def _with_ids(thing: Mapping[str, Any], ids: Mapping[str, str]) -> Json:
    """A statement, or an actor's posts, with the ids of the whole record; countries stay."""
    return {**thing, **dict(_renamed(thing, ids))}


def _renamed(thing: Mapping[str, Any], ids: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    for name in _SIDES:
        if name in thing:
            yield name, [ids.get(side, side) for side in thing[name]]
    if "met" in thing:
        yield "met", [[ids.get(side, side) for side in pair] for pair in thing["met"]]
    if "by" in thing:
        yield "by", ids.get(thing["by"], thing["by"])
    if "posts" in thing:
        yield "posts", [post | {"agency": ids.get(post["agency"], post["agency"])} for post in thing["posts"]]
