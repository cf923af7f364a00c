"""One record of what the passages of a document say: quotes as the text has them, what is the same said once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph.documents import Document
from graph.reading.text.normalise import fold
from ontology.record import Record

Json = dict[str, Any]

_ACTORS = {"officials": "o", "agencies": "g"}
_STATEMENTS = {"events": "e", "agreements": "a", "cooperation": "c", "initiatives": "i", "figures": "f"}
_SIDES = ("participants", "parties", "between")
# A name in the other script in brackets right behind a name: both are names of one.
_IN_BRACKETS = {
    True: re.compile("\\s*\\(([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’ -]{2,60})\\)"),
    False: re.compile("\\s*\\(([\u0620-\u064a][\u0620-\u0652 ]{2,60})\\)"),
}
_ARABIC = re.compile("[\u0620-\u064a]")


def joined(records: Sequence[Record], document: Document) -> Record:
    """Join the records of a document's passages.

    Args:
        records: one a passage, read from the document's text with all else blank; the first is in its main language.
        document: the document itself.
    Returns:
        One record with the document's text and quotes from it. Officials and bodies that share a name are one.
    """
    parts = [record.model_dump(mode="json") for record in records]
    for part in parts:
        _quote(part, document.text)
        _add_names_in_brackets(part, document.text)
    whole = parts[0]
    whole["document"] |= {"text": document.text, "sha256": document.sha256}
    for part in parts[1:]:
        _add(whole, part)
    return Record.model_validate(whole)


def _quote(value: object, text: str) -> None:
    """Let every quote be what the text has at its offsets."""
    if isinstance(value, list):
        for item in value:
            _quote(item, text)
    elif isinstance(value, dict):
        if value.get("quote") is not None:
            value["quote"] = text[value["start"] : value["end"]]
        for item in value.values():
            _quote(item, text)


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


def _add(whole: Json, part: Json) -> None:
    ids: dict[str, str] = {}
    for kind in ("agencies", "officials"):
        for actor in part[kind]:
            _add_actor(whole[kind], _with_ids(actor, ids), kind, ids)
    for kind, letter in _STATEMENTS.items():
        for statement in part[kind]:
            _add_statement(whole[kind], _with_ids(statement, ids), letter)
    whole["countries"] = list(dict.fromkeys([*whole["countries"], *part["countries"]]))
    whole["warnings"] += part["warnings"]


def _add_actor(known: list[Json], actor: Json, kind: str, ids: dict[str, str]) -> None:
    same = next((one for one in known if _is_same(one, actor)), None)
    number = f"{_ACTORS[kind]}{len(known) + 1}" if same is None else same["id"]
    ids[actor["id"]] = number
    if same is None:
        known.append(actor | {"id": number})
        return
    same["names"] += [name for name in _names(actor) if name not in _names(same)]
    for field in ("mentions", "posts"):
        same.setdefault(field, []).extend(item for item in actor.get(field, ()) if item not in same[field])


def _is_same(one: Json, other: Json) -> bool:
    """Whether two bear a name in common and no country tells them apart."""
    common = set(map(fold, _names(one))) & set(map(fold, _names(other)))
    return bool(common) and (one["country"] == other["country"] or None in (one["country"], other["country"]))


def _add_statement(known: list[Json], statement: Json, letter: str) -> None:
    """A statement that is there already only gains evidence."""
    for one in known:
        if all(one[name] == value for name, value in statement.items() if name not in ("id", "evidence")):
            one["evidence"] += statement["evidence"]
            return
    known.append(statement | {"id": f"{letter}{len(known) + 1}"})


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
