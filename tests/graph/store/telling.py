"""Small documents for the store's tests, told in a few words."""

from collections.abc import Callable
from dataclasses import dataclass

from graph.claims.model import Claim, DocumentGraph, Entity, Fact, Mention, Properties, Reference, Structure, Value

COUNTRIES = {"MA": "Morocco", "ES": "Spain", "DE": "Germany"}
AREAS = {"border-security": "Border security", "cybersecurity": "Cybersecurity"}
REFERENCE = [
    *(Entity(Reference("Country", code), {"name": name}) for code, name in COUNTRIES.items()),
    *(Entity(Reference("Area", slug), {"name": name}) for slug, name in AREAS.items()),
]


DESCRIBED = ("Event", "Agreement")
KEPT = ("Country", "Area")


@dataclass(frozen=True)
class Person:
    name: str
    country: str = "MA"
    post: str = ""
    agency: str = ""
    day: str = ""


@dataclass(frozen=True)
class Meeting:
    sides: tuple[Person, Person]
    start: str = "2025-01-28"
    end: str = ""
    status: str = "held"
    city: str = ""
    area: str = ""
    conflict: str = ""


@dataclass(frozen=True)
class Pact:
    parties: tuple[str, str] = ("MA", "ES")
    kind: str = "protocol"
    name: str = ""
    status: str = "signed"
    date: str = ""
    area: str = ""


@dataclass(frozen=True)
class Cooperation:
    between: tuple[str, str] = ("ES", "MA")
    area: str = "cybersecurity"


@dataclass(frozen=True)
class Platform:
    name: str
    agency: str = "National Police"
    country: str = "MA"


@dataclass(frozen=True)
class Number:
    about: str
    value: int
    by: Person


Told = Person | Meeting | Pact | Cooperation | Platform | Number


def slug(*parts: str) -> str:
    """A key that spelling variants share."""
    return "-".join(parts).lower().replace(" ", "_")


def blocks(name: str) -> str:
    """Tokens under which a name is found: the first letters of its words."""
    return " ".join(sorted({f"0{word[:3]}" for word in name.lower().split()}))


def seat(post: Reference) -> str:
    """The token under which whoever holds a post is found."""
    return "9" + "".join(letter for letter in post.id if letter.isalnum())


class Telling:
    """One document, growing; what it says twice it brings once."""

    def __init__(self, id: str, lang: str) -> None:
        self.id, self.lang = id, lang
        self.entities: dict[Reference, Entity] = {}
        self.structure: dict[Structure, None] = {}
        self.mentions: dict[Reference, Mention] = {}
        self.claims: dict[str, Claim] = {}
        self.facts: dict[str, Fact] = {}

    def node(self, label: str, key: str, **properties: Value) -> Reference:
        node = Reference(label, f"{label.lower()}-{key}")
        self.entities.setdefault(node, Entity(node, properties))
        return node

    def mention(
        self, node: Reference, name: str = "", sounds: tuple[str, ...] = (), traits: Properties | None = None
    ) -> None:
        names = (name,) if name else ()
        if node in self.mentions:
            return
        number = len(self.mentions)
        self.mentions[node] = Mention(
            f"{self.id}#{number}", self.id, node.label.lower(), name, names, self.lang, sounds, (number,),
            (number + 4,), node, "identity/key", 1.0, "name and country", node.id, traits or {},
        )  # fmt: skip

    def claim(
        self,
        type: str,
        start: Reference,
        end: Reference | None,
        key: str = "",
        fact: Properties | None = None,
        /,
        **stated: Value,
    ) -> None:
        id = f"{type}|{start.id}|{end.id if end else ''}|{key}"
        ends = [node for node in (start, end) if node is not None]
        mentions = {node.id: self.mentions[node].id for node in self.mentions if type != "HOLDS" or node != end}
        self.claims[id] = Claim(
            id=f"{self.id}/{id}", document=self.id, fact=id, predicate=type, subject=start.id,
            object=end.id if end else "", key=key, quote="…", start=len(self.claims), end=len(self.claims) + 1,
            rule="test", stated=stated, subject_mention=mentions.get(start.id, ""),
            object_mention=mentions.get(end.id, "") if end else "",
            supports=tuple(n for n in ends if n.label in DESCRIBED or (n.id not in mentions and n.label not in KEPT)),
            key_mention=mentions.get(key, ""),
        )  # fmt: skip
        if end is not None:
            self.facts[id] = Fact(id, type, start, end, fact or {})

    def agency(self, name: str, country: str) -> Reference:
        node = self.node("Agency", slug(name, country), country=country)
        self.mention(node, name, (slug(name),), {"country": country, "blocks": blocks(name)})
        self.structure[Structure("OF", node, Reference("Country", country), self.mentions[node].id)] = None
        return node

    def person(self, told: Person) -> Reference:
        agency = self.agency(told.agency, told.country) if told.agency else None
        post = None
        if told.post:
            belongs = slug(told.agency, told.country) if told.agency else told.country
            post = self.node("Post", slug(told.post, belongs), title=told.post, country=told.country)
            if agency:
                self.structure[Structure("AT", post, agency, self.mentions[agency].id)] = None
        if not told.name:
            assert post
            self.mention(post, "", (slug(told.post),), {"blocks": seat(post)})
            return post
        node = self.node("Official", slug(told.name, told.country), country=told.country)
        found = " ".join([blocks(told.name), *([seat(post)] if post else [])])
        self.mention(node, told.name, (slug(told.name),), {"country": told.country, "blocks": found})
        self.claim("REPRESENTS", node, Reference("Country", told.country))
        if post:
            self.claim("HOLDS", node, post, title=told.post, **({"day": told.day} if told.day else {}))
        return node

    def meeting(self, told: Meeting) -> None:
        one, other = sorted(map(self.person, told.sides))
        event = self.node("Event", slug(told.start, one.id, other.id), type="meeting")
        self.mention(event, traits={"first": told.start, "last": told.end or told.start, "sides": [one.id, other.id]})
        stated = {"status": told.status, "start": told.start}
        stated |= {"end": told.end} if told.end else {}
        stated |= {"date_conflict": told.conflict, "date_stated": "2024-01-28"} if told.conflict else {}
        self.claim("EVENT", event, None, **stated)
        for side in (one, other):
            self.claim("TOOK_PART", side, event, status=told.status)
        if told.status == "held" and one != other:
            self.claim("MET", one, other, event.id, {"event": event.id})
        if told.city:
            place = self.node("Place", slug(told.city, "ES"), name=told.city, city=told.city, country="ES")
            self.structure[Structure("IN", place, Reference("Country", "ES"))] = None
            self.claim("HELD_IN", event, place)
        if told.area:
            self.claim("ABOUT", event, Reference("Area", told.area))

    def pact(self, told: Pact) -> None:
        pact = self.node("Agreement", slug(told.kind, *told.parties, told.name), kind=told.kind)
        self.mention(pact, told.name, traits={"sides": sorted(told.parties)})
        known = {"name": told.name, "date": told.date, "status": told.status}
        self.claim("AGREEMENT", pact, None, **{key: value for key, value in known.items() if value})
        for party in told.parties:
            self.claim("BETWEEN", pact, Reference("Country", party))
        if told.area:
            self.claim("COVERS", pact, Reference("Area", told.area))

    def cooperation(self, told: Cooperation) -> None:
        one, other = (Reference("Country", code) for code in told.between)
        self.claim("COOPERATES_WITH", one, other, told.area, {"area": told.area})

    def platform(self, told: Platform) -> None:
        platform = self.node("Initiative", slug(told.name), kind="platform", sounds=[slug(told.name)])
        self.claim("INITIATIVE", platform, None, kind="platform", name=told.name)
        self.claim("BY", platform, self.agency(told.agency, told.country))

    def number(self, told: Number) -> None:
        figure = self.node("Figure", slug(told.about, str(told.value)))
        self.claim("FIGURE", figure, None, about=told.about, value=told.value)
        self.claim("STATED_BY", figure, self.person(told.by))


def tell(id: str, *told: Told, lang: str = "en", title: str = "") -> DocumentGraph:
    """What a document brings that says these things; its record differs when anything in it does."""
    telling = Telling(id, lang)
    ways: dict[type, Callable[..., object]] = {
        Person: telling.person, Meeting: telling.meeting, Pact: telling.pact, Cooperation: telling.cooperation,
        Platform: telling.platform, Number: telling.number,
    }  # fmt: skip
    for item in told:
        ways[type(item)](item)
    document = {
        "id": id,
        "lang": lang,
        "title": title or id,
        "text": "…",
        "sha256": "0",
        "record": repr((told, lang, title)),
    }
    return DocumentGraph(
        document,
        tuple(telling.mentions.values()),
        tuple(telling.entities.values()),
        tuple(telling.structure),
        tuple(telling.claims.values()),
        tuple(telling.facts.values()),
    )
