"""From what one document says to what the graph asserts: every mention gets its entity, every claim its fact.

An entity's id follows from what the document itself says (name and country, title and agency …), never from what
was loaded before: hence loading in any order gives the same graph.
"""

from graph.claims.digest import with_digest
from graph.claims.model import Claim, DocumentGraph, Entity, Fact, Properties, Reference, Structure, Value
from graph.claims.statements import Statement, place_id, post_id, statements
from graph.documents import bands, signature
from graph.errors import BadRecord
from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.people.publisher import publisher_country
from ontology import areas
from ontology.record import Agency, Agreement, Event, Figure, Initiative, Official, Place, Post, Record

from .bodies import body_keys, is_generic
from .keys import claim_id, compose, entity_id, fact_id
from .mentions import Local, mentions
from .names import fold, normalise, sound_keys
from .posts import exclusive, is_anyones, post_parts
from .reference import city_name, country_name
from .traits import day

_UNDIRECTED = frozenset({"MET", "COOPERATES_WITH"})
_OF_BODIES = frozenset({"BETWEEN", "BY", "COOPERATES_WITH"})


def resolve(record: Record) -> DocumentGraph:
    """Give every mention of a record its entity, and every statement its claim and fact.

    Raises:
        BadRecord: a statement refers to an id that the record does not hold, or has no evidence.
    """
    return _Resolution(record).graph()


class _Resolution:
    """One record on its way: local ids beside the nodes they stand for."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.document = record.document.id
        self.lang = record.document.lang
        self.nodes: dict[str, Reference] = {}
        self.entities: dict[Reference, Entity] = {}
        self.structure: dict[Structure, None] = {}
        self.bodies: dict[str, str] = {}
        self.seats: set[str] = set()
        self.offices: dict[str, str] = {}
        self.day = day(record)
        for agency in record.agencies or ():
            self._agency(agency)
        for official in record.officials or ():
            self._official(official)
        for event in record.events or ():
            self._event(event)
        for agreement in record.agreements or ():
            self._agreement(agreement)
        for initiative in record.initiatives or ():
            self._initiative(initiative)
        for figure in record.figures or ():
            self._figure(figure)
        local = Local(self.nodes, self.entities, self.seats, self.offices, self.bodies)
        self.mentions = mentions(record, local)

    def graph(self) -> DocumentGraph:
        facts: dict[str, Fact] = {}
        claims: dict[str, Claim] = {}
        for statement in statements(self.record):
            ends = self._ends(statement)
            if ends is None:
                continue
            claim, fact = self._claim(statement, *ends)
            claims.setdefault(claim.id, claim)
            if fact is not None:
                facts.setdefault(fact.id, fact)
        return with_digest(
            DocumentGraph(
                document=_document(self.record),
                mentions=tuple(self.mentions.values()),
                entities=tuple(self.entities.values()),
                structure=tuple(self.structure),
                claims=tuple(claims.values()),
                facts=tuple(facts.values()),
            )
        )

    def _node(self, local: str, label: str, parts: tuple[str, ...], properties: Properties) -> Reference:
        node = Reference(label, entity_id(label.lower(), *parts))
        self.nodes[local] = node
        self.entities.setdefault(node, Entity(node, properties))
        return node

    def _side(self, local: str) -> Reference:
        """The node of an official, agency, event …; a country's code stands for itself."""
        if local in self.nodes:
            return self.nodes[local]
        if len(local) == 2 and local.isupper():
            return Reference("Country", local)
        raise BadRecord(
            f"document {self.document}: nothing in the record has the id {local!r}",
            "a side is the id of an official or agency of the same record, or a country's two-letter code",
        )

    def _agency(self, agency: Agency) -> None:
        country = agency.country or ""
        key, *_ = body_keys((agency.name, *(agency.names or ())), country, self.lang) or ("",)
        parts = (key, country) if country or not is_generic(key) else (key, country, self.document)
        node = self._node(agency.id, "Agency", parts, _present(country=country))
        if country:
            self.structure[Structure("OF", node, Reference("Country", country))] = None

    def _official(self, official: Official) -> None:
        posts = official.posts or []
        self.bodies[official.id] = official.country or next((body for post in posts if (body := post.agency)), "")
        for index, post in enumerate(posts):
            self._post(post_id(official, index), post)
        if official.name is None:
            if not posts:
                raise BadRecord(
                    f"document {self.document}: official {official.id} has neither name nor post",
                    "give one of them, or leave the official out",
                )
            self.nodes[official.id] = self.nodes[post_id(official, 0)]
            return
        country = official.country or next((post.country for post in posts if post.country), None) or ""
        self._node(official.id, "Official", (normalise(official.name), country), _present(country=country))

    def _post(self, local: str, post: Post) -> None:
        agency = self._side(post.agency) if post.agency else None
        country = post.country or ""
        properties = {**_present(country=country, title=post.title), **_sounds(post.title)}
        body = next((body for body in self.record.agencies or () if body.id == post.agency), None)
        names = (body.name, *(body.names or ())) if body else ()
        home = country or (body.country if body else None) or ""
        key = next(iter(body_keys(names, (body.country or "") if body else "", self.lang)), None)
        parts = post_parts(post.title, key, home, self.lang, names)
        node = self._node(local, "Post", (*parts, self.document) if is_anyones(parts) else parts, properties)
        if exclusive(parts):
            self.seats.add(node.id)
        if parts[1] or parts[2]:
            self.offices[node.id] = entity_id("office", *parts[:3])
        if agency is not None:
            self.structure[Structure("AT", node, agency)] = None

    def _event(self, event: Event) -> None:
        sides = sorted({self._side(side).id for side in event.participants or ()})
        place = self._place(place_id(event), event.place) if event.place else ""
        self._node(event.id, "Event", (event.type, event.start or "", place, *sides), {"type": event.type})

    def _place(self, local: str, place: Place) -> str:
        city, country = place.city or "", place.country or ""
        if not city and not country:
            return ""
        city = city_name(city, country, self.lang)
        name = city or country_name(country)
        properties = {**_present(name=name, city=city, country=country), **_sounds(name)}
        node = self._node(local, "Place", (fold(city), country), properties)
        if country:
            self.structure[Structure("IN", node, Reference("Country", country))] = None
        return node.id

    def _agreement(self, agreement: Agreement) -> None:
        parties = sorted({self._side(party).id for party in agreement.parties or ()})
        parts = (agreement.kind, *parties, fold(agreement.name or ""))
        self._node(agreement.id, "Agreement", parts, {"kind": agreement.kind, **_sounds(agreement.name)})

    def _initiative(self, initiative: Initiative) -> None:
        owner = self._side(initiative.by).id if initiative.by else ""
        name = fold(initiative.name) if initiative.name else owner
        properties: Properties = {"kind": initiative.kind, **_sounds(initiative.name)}
        self._node(initiative.id, "Initiative", (initiative.kind, name), properties)

    def _figure(self, figure: Figure) -> None:
        parts = (fold(figure.about), str(figure.value), figure.unit or "", figure.period or "")
        self._node(figure.id, "Figure", parts, {})

    def _ends(self, statement: Statement) -> tuple[str, str] | None:
        """Local ids of both ends, in the order of the fact; None when the statement makes no fact.

        An undirected fact starts from the smaller id, and does not join a node to itself (two unnamed holders of one
        post are one node). Agreements, cooperation and initiatives are of bodies: an official stands for the country.
        """
        one, other = statement.subject, statement.object
        if statement.predicate in _OF_BODIES:
            one, other = self.bodies.get(one, one), self.bodies.get(other, other)
            if not one or not other:
                return None
        if statement.predicate in _UNDIRECTED:
            first, second = self._end(one).id, self._end(other).id
            return None if first == second else (one, other) if first < second else (other, one)
        return one, other

    def _claim(self, statement: Statement, one: str, other: str) -> tuple[Claim, Fact | None]:
        subject, evidence = self._end(one), statement.evidence
        end = self._end(other) if other else None
        key = self.nodes[statement.key].id if statement.predicate == "MET" else statement.key
        fact = fact_id(statement.predicate, subject.id, end.id if end else "", key)
        said = compose(statement.predicate, statement.subject, statement.object, statement.key)
        claim = Claim(
            id=claim_id(self.document, said, evidence.start, evidence.end),
            document=self.document,
            fact=fact,
            predicate=statement.predicate,
            subject=subject.id,
            object=end.id if end else "",
            key=key,
            quote=evidence.quote,
            start=evidence.start,
            end=evidence.end,
            rule=evidence.rule or "",
            stated=self._stated(statement),
            subject_mention=self._mention_of(one),
            object_mention=self._mention_of(other),
            supports=self._kept_alive(one, other),
        )
        if end is None:
            return claim, None
        return claim, Fact(fact, statement.predicate, subject, end, _fact_properties(statement, key))

    def _stated(self, statement: Statement) -> Properties:
        """What a claim states; of a post held also the day, from which periods follow."""
        dated = {"day": self.day} if statement.predicate == "HOLDS" and self.day else {}
        return {**statement.stated, **dated}

    def _kept_alive(self, *ends: str) -> tuple[Reference, ...]:
        """Nodes that no name stands for; countries and areas need no support."""
        nodes = [self._end(end) for end in ends if end and not self._mention_of(end)]
        return tuple(dict.fromkeys(node for node in nodes if node.label not in ("Country", "Area")))

    def _end(self, local: str) -> Reference:
        return Reference("Area", local) if local in areas() else self._side(local)

    def _mention_of(self, local: str) -> str:
        """Id of the mention of somebody or of a body; events and agreements are described by claims."""
        mention = self.mentions.get(local)
        return mention.id if mention and mention.kind not in ("event", "agreement") else ""


def _document(record: Record) -> Properties:
    """The document's own properties, the country of a publisher of state, and by what near copies of it are found."""
    document = record.document
    signed = signature(document.text) if document.text else None
    told = document.publisher or document.url
    return _present(
        id=document.id,
        lang=document.lang,
        title=document.title,
        published=document.published,
        url=document.url,
        publisher=document.publisher,
        country=publisher_country(document, load_lexicon(document.lang)) if told else None,
        sha256=document.sha256,
        text=document.text,
        reader=document.reader,
        reader_version=document.reader_version,
        signature=str(signed) if signed else None,
        bands=" ".join(bands(signed)) if signed else None,
    )


def _fact_properties(statement: Statement, key: str) -> Properties:
    """What belongs to a fact's identity; the rest is derived from its claims."""
    if statement.predicate == "MET":
        return {"event": key}
    if statement.predicate == "COOPERATES_WITH":
        return {"area": key}
    return {}


def _sounds(name: str | None) -> dict[str, Value]:
    return {"sounds": list(sound_keys(name))} if name else {}


def _present(**values: str | None) -> dict[str, Value]:
    return {name: value for name, value in values.items() if value}
