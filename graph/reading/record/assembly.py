"""The record: statements with ids, in a fixed order, each with its evidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from graph.reading.people.acting import Acting
from graph.reading.people.actors import Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import (
    AgreementDraft,
    CooperationDraft,
    EventDraft,
    FigureDraft,
    InitiativeDraft,
    Support,
    When,
    Where,
)
from graph.reading.scene import Scene
from ontology.record import Record

Json = dict[str, Any]
_LISTED = ("participants", "met", "areas", "parties")
_SINGLE = ("place", "by")


@dataclass
class Statements:
    """Everything read from a page, before it has ids."""

    events: list[EventDraft] = field(default_factory=list)
    agreements: list[AgreementDraft] = field(default_factory=list)
    cooperation: list[CooperationDraft] = field(default_factory=list)
    initiatives: list[InitiativeDraft] = field(default_factory=list)
    figures: list[FigureDraft] = field(default_factory=list)


def assemble(scene: Scene, statements: Statements) -> Record:
    """Put the record together.

    Args:
        scene: the page and its cast.
        statements: what was read.
    Returns:
        The record; same page, same bytes.
    """
    return _Assembly(scene, statements).record()


class _Assembly:
    def __init__(self, scene: Scene, statements: Statements) -> None:
        self.scene = scene
        self.page = scene.page
        self.statements = statements
        self.sides = list(dict.fromkeys(self._all_sides()))
        acting = Acting(scene, self.sides)
        self.persons = acting.officials()
        self.bodies = acting.bodies(self.persons)
        self.ids: dict[int, str] = {id(person): f"o{n}" for n, person in enumerate(self.persons, 1)}
        self.ids |= {id(body): f"g{n}" for n, body in enumerate(self.bodies, 1)}

    def _all_sides(self) -> Iterable[Side]:
        for event in self.statements.events:
            yield from event.participants
        for agreement in self.statements.agreements:
            yield from agreement.parties
        for cooperation in self.statements.cooperation:
            yield from cooperation.between
        stated = [one.by for one in self.statements.initiatives] + [one.by for one in self.statements.figures]
        yield from (side for side in stated if side is not None)

    def record(self) -> Record:
        """Build the record from the statements."""
        data: Json = {
            "document": self._document(),
            "officials": [self._official(person) for person in self.persons],
            "agencies": [self._agency(body) for body in self.bodies],
            "countries": self._countries(),
            "events": [_covered(self._event(n, event)) for n, event in enumerate(self.statements.events, 1)],
            "agreements": [_covered(self._agreement(n, one)) for n, one in enumerate(self.statements.agreements, 1)],
            "cooperation": [
                _covered(self._cooperation(n, one)) for n, one in enumerate(self.statements.cooperation, 1)
            ],
            "initiatives": [_covered(self._initiative(n, one)) for n, one in enumerate(self.statements.initiatives, 1)],
            "figures": [_covered(self._figure(n, one)) for n, one in enumerate(self.statements.figures, 1)],
            "warnings": self.scene.warnings,
        }
        return Record.model_validate(data)

    def _document(self) -> Json:
        document = self.page.document
        return {
            "id": document.id,
            "lang": self.page.lang,
            "title": document.title,
            "published": self.page.published,
            "url": document.url,
            "publisher": document.publisher,
            "sha256": document.sha256,
            "text": document.text,
        }

    def _reference(self, side: Side) -> str:
        return side.code if isinstance(side, Nation) else self.ids[id(side)]

    def _countries(self) -> list[str]:
        return list(dict.fromkeys(code for side in self.sides if (code := country_of(side))))

    def _span(self, first: int, last: int) -> Json:
        start, end = self.page.tokens[first].start, self.page.tokens[last].end
        return {"start": start, "end": end, "quote": self.page.document.text[start:end]}

    def _evidence(self, supports: Iterable[Support], locate: Callable[[str, object], str | None]) -> list[Json]:
        """One item a sentence and rule, with the parts it supports."""
        merged: dict[tuple[int, str], list[str]] = {}
        sentences = {}
        for support in supports:
            key = (support.sentence.index, support.rule)
            sentences[support.sentence.index] = support.sentence
            pointers = [pointer for name, value in support.parts if (pointer := locate(name, value))]
            states = merged.setdefault(key, [])
            states.extend(pointer for pointer in pointers if pointer not in states)
        items = []
        for (index, rule), states in merged.items():
            sentence = sentences[index]
            item = self._span(sentence.first, sentence.last) | {"rule": rule}
            items.append(item | ({"states": states} if states else {}))
        return items

    def _official(self, person: Person) -> Json:
        spans = sorted({*person.spans, *((post.first, post.last) for post in person.posts if person.name is None)})
        name = self._best_name(person)
        return {
            "id": self.ids[id(person)],
            "name": name,
            "names": [other for other in person.names if other != name],
            "posts": self._posts(person),
            "country": person.country,
            "mentions": [self._span(first, last) for first, last in spans],
        }

    def _best_name(self, person: Person) -> str | None:
        if person.name is None:
            return None
        called = self.page.lexicon.grammar.get("name", {}).get("called")  # "Vice President Harris" is no fuller name
        names = [name for name in person.names if name in person.counts] if called else person.names
        longest = max(names or person.names, key=lambda name: len(name.split()))
        # A word that follows the name once is rather the sentence's than the name's.
        full = [name for name in person.names if len(name.split()) > 1 and longest.startswith(name + " ")]
        return next((name for name in full if person.counts[name] > person.counts[longest]), longest)

    def _posts(self, person: Person) -> list[Json]:
        found: dict[tuple[str, str | None], Json] = {}
        for post in person.posts:
            if (
                post.entry.get("needs") == "name"
                and len(person.posts) > 1
                and any(p.entry.get("needs") != "name" for p in person.posts)
            ):
                continue
            sentence = self.page.sentence(post.first)
            for seat, body in zip(post.seats, self.scene.cast.bodies_of[post], strict=True):
                agency = self.ids.get(id(body)) if body is not None else None
                evidence = self._span(sentence.first, sentence.last) | {
                    "rule": f"{self.page.lang}/titles/{post.entry.id}"
                }
                known = found.setdefault(
                    (seat.title, agency),
                    {"title": seat.title, "agency": agency, "country": post.country or person.country, "evidence": []},
                )
                if evidence not in known["evidence"]:
                    known["evidence"].append(evidence)
        return list(found.values())

    def _agency(self, body: Body) -> Json:
        text = self.page.document.text
        mentions = [{"start": start, "end": end, "quote": text[start:end]} for start, end in sorted(set(body.mentions))]
        return {
            "id": self.ids[id(body)],
            "name": body.name,
            "names": [name for name in body.names if name != body.name],
            "country": body.country,
            "mentions": mentions,
        }

    def _event(self, number: int, event: EventDraft) -> Json:
        participants = [self._reference(side) for side in event.participants]
        met = (
            [[self._reference(one), self._reference(other)] for one, other in event.met]
            if event.status == "held"
            else []
        )
        participants, met = list(dict.fromkeys(participants)), [pair for pair in met if pair[0] != pair[1]]

        def locate(name: str, value: object) -> str | None:
            if name == "participants":
                return f"/participants/{participants.index(self._reference(value))}"  # type: ignore[arg-type]
            if name == "met":
                pair = [self._reference(side) for side in value]  # type: ignore[attr-defined]
                place = next((n for n, known in enumerate(met) if set(known) == set(pair)), None)
                return None if place is None else f"/met/{place}"
            return f"/areas/{event.areas.index(value)}" if name == "areas" else f"/{name}"  # type: ignore[arg-type]

        return {
            "id": f"e{number}",
            "type": event.type,
            "status": event.status,
            **_dates(event.when),
            "place": _place(event.where),
            "participants": participants,
            "met": met,
            "areas": event.areas,
            "date_conflict": _conflict(event.when),
            "evidence": self._evidence(event.supports, locate),
        }

    def _agreement(self, number: int, one: AgreementDraft) -> Json:
        parties = [self._reference(side) for side in one.parties]

        def locate(name: str, value: object) -> str | None:
            if name == "parties":
                return f"/parties/{parties.index(self._reference(value))}"  # type: ignore[arg-type]
            return f"/areas/{one.areas.index(value)}"  # type: ignore[arg-type]

        return {
            "id": f"a{number}",
            "name": one.name,
            "kind": one.kind,
            "status": one.status,
            "parties": parties,
            "date": one.when.start,
            "areas": one.areas,
            "evidence": self._evidence(one.supports, locate),
        }

    def _cooperation(self, number: int, one: CooperationDraft) -> Json:
        def locate(_: str, value: object) -> str | None:
            return f"/areas/{one.areas.index(value)}"  # type: ignore[arg-type]

        return {
            "id": f"c{number}",
            "between": [self._reference(side) for side in one.between],
            "areas": one.areas,
            "evidence": self._evidence(one.supports, locate),
        }

    def _initiative(self, number: int, one: InitiativeDraft) -> Json:
        def locate(name: str, value: object) -> str | None:
            return f"/areas/{one.areas.index(str(value))}" if name == "areas" else f"/{name}"

        return {
            "id": f"i{number}",
            "kind": one.kind,
            "name": one.name,
            "names": one.names,
            "by": self._reference(one.by) if one.by is not None else None,
            "place": _place(one.where),
            "areas": one.areas,
            "evidence": self._evidence(one.supports, locate),
        }

    def _figure(self, number: int, one: FigureDraft) -> Json:
        return {
            "id": f"f{number}",
            "about": one.about,
            "value": one.value,
            "unit": one.unit,
            "comparison": one.comparison,
            "period": one.period,
            "by": self._reference(one.by) if one.by is not None else None,
            "evidence": self._evidence(one.supports, lambda *_: None),
        }


def _covered(statement: Json) -> Json:
    """Let the sentence that tells a statement first stand for each part that no sentence is said to support."""
    passages = statement["evidence"]
    if any("states" not in passage for passage in passages):
        return statement  # what names no part supports the whole
    stated = {pointer for passage in passages for pointer in passage["states"]}
    passages[0]["states"].extend(pointer for pointer in _pointers(statement) if pointer not in stated)
    return statement


def _pointers(statement: Json) -> Iterable[str]:
    for name in _LISTED:
        yield from (f"/{name}/{number}" for number, _ in enumerate(statement.get(name) or ()))
    yield from (f"/{name}" for name in _SINGLE if statement.get(name))


def _dates(when: When) -> Json:
    return {"start": when.start, "end": when.end or when.start}


def _place(where: Where | None) -> Json | None:
    return {"city": where.city, "country": where.country} if where is not None else None


def _conflict(when: When) -> Json | None:
    return {"stated": when.conflict[0], "reason": when.conflict[1]} if when.conflict else None
