"""Graphs made by chance from a seed: every kind of node and fact, with and without each property."""

import random
from datetime import date, timedelta
from itertools import combinations

from tests.queries.world import Properties, World

AREAS = ("border-security", "counter-terrorism", "cybersecurity")
COUNTRIES = {"BE": "Belgium", "DE": "Germany", "ES": "Spain", "MA": "Morocco", "TR": "Türkiye"}
TOLD_DAYS = (
    ("2025-01-28", "2025-01-28"),
    ("2025-01-28", "2025-01-29"),
    ("2025-01-01", "2025-01-31"),
    ("2024-02-01", "2024-02-29"),
)
ONE_HOLDER = ("post-0", "post-2", "post-3", "post-5")
TITLES = ("Head 0", "Head 1", "Deputy Minister", "Interior Minister", "ministre de la Justice", "Head 0", "وزير الدفاع")
TOLD_PLACES = (("Madrid", "ES"), ("Toledo", "ES"), ("Rabat", "MA"), (None, "ES"), ("Rabat", None), (None, None))


def by_chance(seed: int) -> World:
    """Make one; the same for the same seed."""
    return _Chance(seed).world


class _Chance:
    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.world = World()
        self._bodies()
        self._people()
        self._places()
        for number in range(40):
            self._event(f"event-{number:02}")
        for number in range(14):
            self._agreement(f"agreement-{number:02}")
        self._cooperation()
        for number in range(8):
            self._initiative(f"initiative-{number}")
            self._figure(f"figure-{number}")
        self._documents()

    def some(self, among: list[str], most: int, least: int = 0) -> list[str]:
        return sorted(self.dice.sample(among, self.dice.randint(least, most)))

    def _bodies(self) -> None:
        for code, name in COUNTRIES.items():
            self.world.add("Country", code, name=name)
        for area in AREAS:
            self.world.add("Area", area, name=area.replace("-", " ").capitalize())
        for number, country in enumerate([*COUNTRIES, "MA", None]):
            agency = self.world.add("Agency", f"agency-{number}", name=f"Agency {number}", country=country)
            if country:
                self.world.link("OF", agency, country)

    def _people(self) -> None:
        for number, title in enumerate(TITLES):
            agency = self.dice.choice([*self.world.ids("Agency"), None])
            code = self.world.get(agency, "country") if agency else self.dice.choice([*COUNTRIES, None])
            post = self.world.add("Post", f"post-{number}", title=title, country=code)
            if agency:
                self.world.link("AT", post, agency)
        for number in range(10):
            code = self.dice.choice([*COUNTRIES, None])
            person = self.world.add("Official", f"official-{number}", name=f"Person {number % 8}", country=code)
            if code:
                self.world.state("REPRESENTS", person, code)
            for post in self.some(self.world.ids("Post"), 3):
                self.world.state("HOLDS", person, post, **self._period())

    def _period(self) -> Properties:
        days = sorted(date(2024, 1, 1) + timedelta(days=self.dice.randrange(700)) for _ in range(2))
        return dict(zip(("first", "last"), days, strict=True)) if self.dice.random() < 0.9 else {}

    def _places(self) -> None:
        for number, code in enumerate(COUNTRIES):
            city = f"City {number}" if number % 2 else None
            place = self.world.add("Place", f"place-{number}", name=city or code, city=city, country=code)
            self.world.link("IN", place, code)

    def _dates(self) -> Properties:
        if self.dice.random() < 0.2:
            return {}
        start = date(2024, 1, 1) + timedelta(days=self.dice.randrange(700))
        end = start + timedelta(days=self.dice.choice([0, 0, 2]))
        text = start.isoformat() if start == end else f"{start}/{end}"
        return {"date": text, "start_min": start, "start_max": start, "end_max": end}

    def _event(self, event: str) -> None:
        status = self.dice.choice(["held", "held", "planned", "cancelled"])
        dates = self._dates()
        conflict = {"date_stated": "2023-05-01", "date_conflict": "weekday"} if self.dice.random() < 0.2 else {}
        type = self.dice.choice(["meeting", "visit", "training"])
        self.world.add("Event", event, type=type, status=status, **dates, **conflict)
        for place in self.some(self.world.ids("Place"), 2):
            self.world.state("HELD_IN", event, place)
        for area in self.some(list(AREAS), 2):
            self.world.state("ABOUT", event, area)
        people = [*self.world.ids("Official"), *self.world.ids("Post"), *self.world.ids("Agency"), *COUNTRIES]
        sides = self.some(people, 5)
        for side in sides:
            self.world.state("TOOK_PART", side, event, status=status)
        on = {key: value for key, value in dates.items() if key != "start_max"}
        for one, other in combinations(sides, 2):
            if status == "held" and self.dice.random() < 0.7:
                self.world.state("MET", one, other, event, event=event, **on)

    def _agreement(self, agreement: str) -> None:
        status = self.dice.choice(["in-force", "signed", "announced", "proposed"])
        name = f"Accord {agreement[-1]}" if self.dice.random() < 0.5 else None
        kind = self.dice.choice(["mou", "protocol"])
        self.world.add("Agreement", agreement, kind=kind, status=status, name=name, **self._dates())
        for party in self.some([*COUNTRIES, *self.world.ids("Agency")], 3, 1):
            self.world.state("BETWEEN", agreement, party)
        for area in self.some(list(AREAS), 2):
            self.world.state("COVERS", agreement, area)

    def _cooperation(self) -> None:
        for one, other in combinations(sorted([*COUNTRIES, *self.world.ids("Agency")]), 2):
            for area in self.some(list(AREAS), 2) if self.dice.random() < 0.5 else []:
                self.world.state("COOPERATES_WITH", one, other, area, area=area)

    def _initiative(self, initiative: str) -> None:
        name = f"Plan {initiative[-1]}" if self.dice.random() < 0.7 else None
        self.world.add("Initiative", initiative, kind=self.dice.choice(["platform", "centre"]), name=name)
        for owner in self.some([*COUNTRIES, *self.world.ids("Agency")], 2):
            self.world.state("BY", initiative, owner)
        for area in self.some(list(AREAS), 2):
            self.world.state("COVERS", initiative, area)

    def _figure(self, figure: str) -> None:
        unit = self.dice.choice(["people", None])
        about = self.dice.choice(["Arrests", "attacks foiled"])
        value = self.dice.choice([2565, 0.5])
        self.world.add("Figure", figure, about=about, value=value, unit=unit, comparison="more-than", period="2024")
        for source in self.some([*self.world.ids("Official"), *self.world.ids("Agency")], 1):
            self.world.state("STATED_BY", figure, source)

    def _documents(self) -> None:
        # The fifth and the last print what the second does; the first was written before reports were known.
        published = ["2024-03-01", "2024-06", "2025-01-29", None, "2024-06-02", None]
        for number, day in enumerate(published):
            report = None if number == 0 else "doc-1" if number in (4, 5) else f"doc-{number}"
            publisher = self.dice.choice(["Paper A", "Paper B", None])
            side = ("MA", "ES", "MA", None, "BE", "ES")[number]
            of = {"published": day, "publisher": publisher, "report": report, "country": side}
            text = "Words of it. " * number if number else None
            document = self.world.add("Document", f"doc-{number}", title=f"Title {number}", lang="ar", text=text, **of)
            mentions = {}
            for kind in ("Official", "Post", "Agency"):
                for entity in self.some(self.world.ids(kind), 5, 1):
                    mentions[entity] = self._mention(document, entity, kind)
            for thing in [*self.some(self.world.ids("Event"), 16, 8), *self.some(self.world.ids("Agreement"), 10, 6)]:
                self._told(document, thing)
            for fact in self._stated()[: 4 if number == 3 else None]:
                self._claim(document, fact, mentions)

    def _mention(self, document: str, entity: str, kind: str) -> str:
        names = [] if kind == "Post" else [self.world.get(entity, "name"), "Short form"]
        name = names[0] if names else ""
        held = [link[2] for link in self.world.of("HOLDS") if link[1] == entity]
        seats = [post for post in held if post in ONE_HOLDER] or None
        of = {"kind": kind.lower(), "name": name, "names": names, "seats": seats}
        mention = self.world.add("Mention", f"{document}#{entity}", **of)
        self.world.link("IN_TEXT", mention, document)
        score = 0.95 if entity.endswith("1") else 1.0
        self.world.link("REFERS_TO", mention, entity, rule="identity/key", score=score, why="name")
        return mention

    def _told(self, document: str, thing: str) -> None:
        """How the document tells an event or agreement, twice at times."""
        of_event = self.world.label(thing) == "Event"
        types = ["meeting", "visit"] if of_event else ["agreement", "mou"]
        statuses = ["held", "planned", "denied"] if of_event else ["signed", "announced"]
        first, last = self.dice.choice([*TOLD_DAYS, (None, None)])
        city, country = self.dice.choice(TOLD_PLACES) if of_event else (None, None)
        for copy in range(self.dice.choice([1, 1, 2])):
            said = {"type": self.dice.choice(types), "status": self.dice.choice(statuses)}
            where = {"first": first, "last": last, "city": city, "country": country}
            kind = self.world.label(thing).lower()
            mention = self.world.add("Mention", f"{document}#{thing}-{copy}", kind=kind, **where, **said)
            self.world.link("IN_TEXT", mention, document)
            self.world.link("REFERS_TO", mention, thing, rule="identity/event", score=0.917, why="what it says of it")

    def _stated(self) -> list[str]:
        facts = sorted({link[3]["fact"] for link in self.world.links if "fact" in link[3]})
        things = [
            f"{label.upper()}|{id}||"
            for label in ("Event", "Agreement", "Initiative", "Figure")
            for id in self.world.ids(label)
        ]
        return self.dice.sample([*facts, *things], 60)

    def _claim(self, document: str, fact: str, mentions: dict[str, str]) -> None:
        predicate, subject, object, key = fact.split("|")
        start = self.dice.randrange(60)
        said = {"predicate": predicate, "subject": subject, "object": object, "key": key, "fact": fact}
        where = {"document": document, "start": start, "end": start + 20, "quote": f"words at {start}", "rule": "en/x"}
        if predicate == "AGREEMENT":
            said |= {"stated_status": self.dice.choice(["signed", "announced"]), "stated_date": "2024-05"}
        for copy in range(self.dice.choice([1, 1, 2])):
            claim = self.world.add("Claim", f"claim-{document}-{fact}-{copy}", **said, **where)
            self.world.link("FROM", claim, document)
            for role, end in (("SUBJECT", subject), ("OBJECT", object)):
                if end in mentions:
                    self.world.link(role, claim, mentions[end])
