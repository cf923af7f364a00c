"""Annotations as records, as if they had been read without a fault: to see what resolution alone gets wrong.

Only the first of the annotated names is taken, which is the document's own; the others are spellings of elsewhere.
Roles are annotated in English, whatever the language of the document.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

from graph.evaluation import Gold
from ontology.record import Record

_SAID = {"start": 0, "end": 1, "quote": "x"}


def annotated(gold: Gold) -> Record:
    """The record of an annotation; local ids are its keys."""
    return Record.model_validate(
        {
            "document": {
                "id": gold.id,
                "lang": gold.lang,
                "published": gold.facts.get("published"),
                "sha256": hashlib.sha256(gold.id.encode()).hexdigest(),
                "text": "",
            },
            "officials": [
                *(
                    _official(it, it["names"][0], it.get("roles") or (), it.get("agencies"))
                    for it in gold.all("officials")
                ),
                *(_official(it, None, [it["role"]], [it.get("agency")]) for it in gold.all("unnamed")),
            ],
            "agencies": [_agency(it) for it in gold.all("agencies")],
            "countries": gold.all("countries"),
            "events": [
                _told(it, ("type", "status", "start", "end", "place", "participants", "met"))
                for it in gold.all("events")
            ],
            "agreements": [_told(it, ("name", "kind", "status", "parties", "date")) for it in gold.all("agreements")],
        }
    )


def _official(it: Mapping[str, Any], name: str | None, roles: Any, agencies: Any) -> dict[str, Any]:
    """Somebody with a post for each role; one agency belongs to all roles, several each to its own."""
    bodies = list(agencies or ())
    if len(bodies) != len(roles):
        bodies = bodies * len(roles) if len(bodies) == 1 else [None] * len(roles)
    posts = [
        {"title": role, "agency": body, "country": it.get("country"), "evidence": [_SAID]}
        for role, body in zip(roles, bodies, strict=True)
    ]
    plain = _untitled(name, roles) if name else None
    return {"id": it["key"], "name": plain, "country": it.get("country"), "posts": posts, "mentions": [_SAID]}


def _untitled(name: str, roles: Any) -> str:
    """A name without the role in front: `President Biden` of a President is Biden."""
    words, titles = name.split(), {word for role in roles for word in role.split()}
    while len(words) > 1 and words[0] in titles:
        words.pop(0)
    return " ".join(words)


def _agency(it: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": it["key"], "name": it["names"][0], "country": it.get("country"), "mentions": [_SAID]}


def _told(it: Mapping[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    known = {field: it[field] for field in fields if it.get(field)}
    return {"status": "held", "areas": it.get("areas") or [], **known, "id": it["key"], "evidence": [_SAID]}
