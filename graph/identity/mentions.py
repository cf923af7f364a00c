"""The mentions of one document: how it calls each official, body, event and agreement, and what resolution compares."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from graph.claims.model import Entity, Mention, Properties, Reference, Value
from graph.claims.statements import place_id, post_id
from ontology.record import Agency, Agreement, Event, Official, Record
from ontology.record import Evidence as Passage
from ontology.record import Mention as Span

from .bodies import body_key
from .keys import compose, entity_id, mention_id
from .names import sound_keys
from .traits import (
    agreement_blocks,
    attended,
    company,
    day,
    days,
    event_blocks,
    is_acronym,
    met,
    name_blocks,
    scenes,
    surname_sounds,
    token,
)


@dataclass(frozen=True, slots=True)
class Local:
    """What a document's local ids stand for, by the document alone.

    Attributes:
        nodes: the node of each local id.
        entities: these nodes with the properties that follow from their ids.
        seats: ids of posts that one person holds at a time.
        offices: for each post that is more than a role its id without the country.
        bodies: for each official the country or body that agreements are told of.
    """

    nodes: Mapping[str, Reference]
    entities: Mapping[Reference, Entity]
    seats: Set[str]
    offices: Mapping[str, str]
    bodies: Mapping[str, str]


def mentions(record: Record, local: Local) -> dict[str, Mention]:
    """Every mention of a record, by local id.

    Args:
        record: what the document says.
        local: what its ids stand for.
    """
    return dict(_Mentions(record, local).all())


class _Mentions:
    def __init__(self, record: Record, local: Local) -> None:
        self.record, self.nodes, self.entities = record, local.nodes, local.entities
        self.seats, self.offices, self.bodies = local.seats, local.offices, local.bodies
        self.day = day(record)
        self.common = _present(day=self.day)
        self.copy = _present(copy=record.document.sha256[:16])
        self.countries = {item.id: item.country or "" for item in (*(record.officials or ()), *(record.agencies or ()))}

    def all(self) -> Iterator[tuple[str, Mention]]:
        for agency in self.record.agencies or ():
            yield agency.id, self._agency(agency)
        with_whom, where = company(self.record), attended(self.record)
        there = {event.id: scenes(event) for event in self.record.events or ()}
        for official in self.record.officials or ():
            traits: dict[str, Value] = {
                "company": with_whom[official.id],
                "events": sorted({self.nodes[event].id for event in where[official.id]}),
                **({"twin": True} if self._has_twin(official, where) else {}),
                "scenes": sorted({scene for event in where[official.id] for scene in there[event]}),
            }
            yield official.id, self._official(official, traits)
        for event in self.record.events or ():
            yield event.id, self._event(event)
        for agreement in self.record.agreements or ():
            yield agreement.id, self._agreement(agreement)

    def _agency(self, agency: Agency) -> Mention:
        country = agency.country or ""
        names = _forms(agency.name, agency.names)
        told = self.nodes[agency.id].id
        aliases = {
            entity_id("agency", body_key(name, country, self.record.document.lang), country)
            for name in names
            if is_acronym(name)
        } - {told}
        traits: dict[str, Value] = {**_present(country=country), "aliases": sorted(aliases)}
        if aliases:
            traits["blocks"] = " ".join([token("c", told), *(token("a", alias) for alias in sorted(aliases))])
        return self._mention(agency.id, "agency", agency.mentions, names, names, traits, "name")

    def _official(self, official: Official, common: Properties) -> Mention:
        posts = official.posts or []
        held = [self.nodes[post_id(official, index)] for index in range(len(posts))]
        placed = [post for post in held if post.id in self.offices]
        bodies = sorted({self.nodes[post.agency].id for post in posts if post.agency})
        country = official.country or next((post.country for post in posts if post.country), None) or ""
        traits: dict[str, Value] = {
            **common,
            **_present(country=country),
            "posts": sorted({post.id for post in held}),
            "seats": sorted({post.id for post in held} & self.seats),
            "offices": sorted({self.offices[post.id] for post in placed}),
            "bodies": bodies,
        }
        if official.name is None:
            titles = tuple(post.title for post in posts)
            traits["blocks"] = " ".join(token("q", post.id) for post in held[:1])
            return self._mention(official.id, "post", official.mentions, (), titles, traits, "title and agency")
        names = _forms(official.name, official.names)
        by_post = [*(token("p", post.id) for post in held), *(token("o", post.id) for post in placed)]
        traits["blocks"] = " ".join([*name_blocks(names, country), *by_post])
        return self._mention(official.id, "official", official.mentions, names, names, traits, "name")

    def _has_twin(self, official: Official, where: Mapping[str, Sequence[str]]) -> bool:
        """Whether a surname of somebody else at one of the events sounds the same."""
        own = set(surname_sounds(official.name or ""))
        return any(
            other.id != official.id
            and not set(where[official.id]).isdisjoint(where[other.id])
            and not own.isdisjoint(surname_sounds(other.name or ""))
            for other in self.record.officials or ()
        )

    def _event(self, event: Event) -> Mention:
        place = self.nodes.get(place_id(event))
        where = self.entities[place].properties if place else {}
        pairs = {tuple(sorted((self._side(one), self._side(other)))) for one, other in met(event, self.countries)}
        traits: dict[str, Value] = {
            **self.copy,
            "type": event.type,
            "status": event.status,
            **days(event),
            **{key: where[key] for key in ("city", "country") if key in where},
            "sides": sorted({self._side(side) for side in event.participants or ()}),
            "pairs": sorted(compose(*pair) for pair in pairs),
        }
        countries = {self.countries.get(side, side) for side in event.participants or ()}
        countries |= {str(traits["country"])} if "country" in traits else set()
        traits["blocks"] = " ".join(event_blocks(countries, traits, self.day))
        return self._mention(event.id, "event", event.evidence, (), (), traits, "what it says of it")

    def _agreement(self, agreement: Agreement) -> Mention:
        names = _forms(agreement.name, ())
        parties = [side for party in agreement.parties or () if (side := self.bodies.get(party, party))]
        traits: dict[str, Value] = {
            **self.copy,
            "type": agreement.kind,
            "status": agreement.status,
            **days(agreement),
            "sides": sorted({self._side(party) for party in parties}),
            "areas": sorted(agreement.areas or ()),
            "blocks": " ".join(agreement_blocks(self.countries.get(side, side) for side in parties)),
        }
        return self._mention(agreement.id, "agreement", agreement.evidence, names, (), traits, "what it says of it")

    def _mention(
        self,
        local: str,
        kind: str,
        spans: Iterable[Span | Passage] | None,
        names: tuple[str, ...],
        heard: Sequence[str],
        traits: Properties,
        why: str,
    ) -> Mention:
        node = self.nodes[local]
        places = sorted({(span.start, span.end) for span in spans or ()})
        return Mention(
            id=mention_id(self.record.document.id, local),
            document=self.record.document.id,
            kind=kind,
            name=names[0] if names else "",
            names=names,
            lang=self.record.document.lang,
            sounds=tuple(dict.fromkeys(key for form in heard for key in sound_keys(form))),
            starts=tuple(start for start, _ in places),
            ends=tuple(end for _, end in places),
            entity=node,
            rule="identity/key",
            score=1.0,
            why=why,
            told=node.id,
            traits={name: value for name, value in {**self.common, **traits}.items() if value not in ("", [])},
        )

    def _side(self, local: str) -> str:
        return self.nodes[local].id if local in self.nodes else local


def _forms(name: str | None, others: Iterable[str] | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in (name, *(others or ())) if form))


def _present(**values: str | None) -> dict[str, Value]:
    return {name: value for name, value in values.items() if value}
