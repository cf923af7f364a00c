"""Small documents for the tests of resolution, told in a few words, and who is one in them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from graph.claims.model import Mention, Resolved
from graph.identity.judgement import Judgement
from graph.identity.resolve import resolve
from ontology.record import Record
from tests.graph.identity.memory import Memory

Told: TypeAlias = Mapping[str, Any]


def record(id: str, told: Told) -> Record:
    """A record.

    Args:
        id: of the document.
        told: `people` by local id, each with `name`, further `names`, `post`, `body` and `country`, all optional;
            `bodies` by local id, each with `name`, `names` and `country`; `day` of publication; `lang`; `met`: `no`
            unless people met; `events`: in place of that, a list of such, each with `sides` (all people unless
            given), `type`, `start`, `end`, `city`, `country` and `status`; `agreements`, each with `parties`, `kind`,
            `name`, `date` and `status`.
    """
    bodies = {name: {"name": name, **body} for name, body in told.get("bodies", {}).items()}
    officials = [_official(local, person, bodies) for local, person in told.get("people", {}).items()]
    events = told.get("events", [{}] if told.get("met", "no") != "no" else [])
    return Record.model_validate(
        {
            "document": {
                "id": id,
                "lang": told.get("lang", "en"),
                "published": told.get("day"),
                "sha256": hashlib.sha256(told.get("text", id).encode()).hexdigest(),
                "text": id,
            },
            "officials": officials,
            "agencies": [{"id": local, "mentions": [_said(local)], **body} for local, body in bodies.items()],
            "events": [_event(f"e{number}", event, officials) for number, event in enumerate(events, 1)],
            "agreements": [_agreement(f"t{number}", one) for number, one in enumerate(told.get("agreements", ()), 1)],
        }
    )


def mentions(id: str, told: Told) -> Sequence[Mention]:
    """The mentions of a record."""
    return resolve(record(id, told)).mentions


def told(documents: Mapping[str, Told]) -> list[Mention]:
    """The mentions of several."""
    return [mention for id, document in documents.items() for mention in mentions(id, document)]


def resolved(documents: Mapping[str, Told], judgements: Iterable[Judgement] = ()) -> dict[str, Resolved]:
    """Whom or what each mention of some documents means, resolved together."""
    graph = Memory(judgements)
    graph.replace(told(documents))
    return graph.entities()


def groups(found: Mapping[str, Resolved], *kinds: str) -> list[str]:
    """Mentions that mean one node, of nodes with several of them; `a.x` is x in document a."""
    together: defaultdict[str, list[str]] = defaultdict(list)
    for mention, it in found.items():
        if it.entity.label in kinds:
            together[it.entity.id].append(mention.replace("#", "."))
    return sorted(" ".join(sorted(some)) for some in together.values() if len(some) > 1)


def cases(beside: str, name: str) -> list[dict[str, Any]]:
    """Cases of a YAML file beside a test, all scalars as text."""
    text = (Path(beside).parent / name).read_text(encoding="utf-8")
    found: list[dict[str, Any]] = yaml.load(text, Loader=yaml.BaseLoader)
    return found


def _official(local: str, person: Told, bodies: dict[str, dict[str, Any]]) -> dict[str, Any]:
    country, posts = person.get("country"), []
    if "body" in person:
        bodies.setdefault(person["body"], {"name": person["body"], "country": country})
    if "post" in person:
        said = [_said(person["post"])]
        posts = [{"title": person["post"], "agency": person.get("body"), "country": country, "evidence": said}]
    return {
        "id": local,
        "name": person.get("name"),
        "names": person.get("names", []),
        "posts": posts,
        "country": country,
        "mentions": [_said(person.get("name") or person["post"])],
    }


def _event(id: str, event: Told, officials: Sequence[Told]) -> dict[str, Any]:
    sides = event.get("sides", [official["id"] for official in officials])
    place = {key: event[key] for key in ("city", "country") if key in event}
    return {
        "id": id,
        "type": event.get("type", "meeting"),
        "status": event.get("status", "held"),
        "start": event.get("start"),
        "end": event.get("end", event.get("start")),
        "place": place or None,
        "participants": sides,
        "evidence": [_said(id)],
    }


def _agreement(id: str, agreement: Told) -> dict[str, Any]:
    return {"id": id, "kind": "agreement", "status": "signed", **agreement, "evidence": [_said(id)]}


def _said(words: str) -> dict[str, Any]:
    return {"start": 0, "end": len(words), "quote": words}
