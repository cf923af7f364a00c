"""A document of the world written out: its text, and the record of what it says, each statement with its words."""

import hashlib
import random
from collections.abc import Mapping
from datetime import date
from typing import Any

from ontology import countries
from ontology.record import Record

from .offices import Seat, official
from .prose import Span, Text, day, filler, pieces, sentences, where_and_when
from .spelled import Papers, Spelled
from .telling import Account, Story, Told

PUBLISHERS = 40
PAIRED = ("meeting", "visit", "signing", "call")


def write(story: Story, papers: Papers, seed: int) -> Record:
    """The record of a story: the same for the same seed. A reprint keeps the original's names and most of its words."""
    return _Writing(story, papers, seed).record()


def told(story: Story) -> list[Told]:
    """Those whom a story tells of, in the order of their ids in the record (o1, o2 …)."""
    return list(dict.fromkeys(one for account in story.accounts for one in account.told))


class _Writing:
    def __init__(self, story: Story, papers: Papers, seed: int) -> None:
        self.story, self.lang = story, story.lang
        self.words = sentences()[story.lang]
        self.original = random.Random(f"{seed} {story.original}")
        self.own = random.Random(f"{seed} {story.id}")
        self.text = Text()
        self.people = told(story)
        self.ids = {one: f"o{number}" for number, one in enumerate(self.people, 1)}
        self.spelled = {one: papers.spell(one.person, self.lang, self.original, one.careful) for one in self.people}
        self.officials: dict[Told, dict[str, Any]] = {}
        self.agencies: dict[str, dict[str, Any]] = {}

    def record(self) -> Record:
        events = [self._event(account, f"e{number}") for number, account in enumerate(self.story.accounts, 1)]
        if any(account.planned for account in self.story.accounts):
            self.text.add(self.words["planned"] + " ")
        self._later()
        self._filler()
        text = str(self.text)
        published = self.story.published
        return Record.model_validate(
            {
                "document": {
                    "id": self.story.id,
                    "lang": self.lang,
                    "published": date.fromordinal(published).isoformat() if published else None,
                    "publisher": f"{self.lang}-{self.own.randrange(PUBLISHERS)}",
                    "sha256": hashlib.sha256(text.encode()).hexdigest(),
                    "text": text,
                },
                "officials": list(self.officials.values()),
                "agencies": list(self.agencies.values()),
                "countries": sorted(self._sides()),
                "events": events,
            }
        )

    def _sides(self) -> set[str]:
        delegations = {code for account in self.story.accounts for code in account.delegations}
        return delegations | {one["country"] for one in self.officials.values() if one["country"]}

    def _event(self, account: Account, id: str) -> dict[str, Any]:
        start = self.text.length
        patterns = self.words["events"][account.type]
        # A reprint may put the news into other words.
        choice = self.original.randrange(len(patterns))
        if self.story.id != self.story.original and self.own.random() < 0.25:
            choice = self.own.randrange(len(patterns))
        for piece in pieces(patterns[choice]):
            self._piece(piece, account)
        whole = self.text.since(start)
        self.text.add(" ")
        people, city = [self.ids[one] for one in account.told], account.city
        return {
            "id": id,
            "type": account.type,
            "status": "planned" if account.planned else "held",
            "start": account.start or None,
            "end": account.end or None,
            "place": {"city": city.names[self.lang] if city else None, "country": account.country or None}
            if city or account.country
            else None,
            "participants": [*people, *account.delegations],
            "met": [] if account.planned else _met(account, self.ids),
            "areas": list(account.event.areas[: self.original.randrange(3)]),
            "evidence": [whole],
        }

    def _piece(self, piece: str, account: Account) -> None:
        if piece == "{people}":
            self._participants(account)
        elif piece == "{where}":
            self.text.add(where_and_when(account, self.lang))
        elif piece == "{date}":
            self.text.add(day(account, self.lang))
        else:
            self.text.add(piece)

    def _participants(self, account: Account) -> None:
        sides = len(account.told) + len(account.delegations)
        everybody: list[Told | str] = [*account.told, *account.delegations]
        for number, one in enumerate(everybody):
            if number:
                self.text.add(self.words["and"] if number == sides - 1 or self.lang == "ar" else ", ")
            if isinstance(one, str):
                self.text.add(self.words["side"].format(countries()[one].names[self.lang]))
            else:
                self._person(one)

    def _person(self, one: Told) -> None:
        """Post, name, and in brackets body and country, as far as the document tells them."""
        if one in self.officials:
            span = self.text.add(self._first_name(one) or self.officials[one]["posts"][0]["title"])
            self.officials[one]["mentions"].append(_mention(span))
            return
        name, posts = self._first_name(one), []
        country = one.person.country if one.country else None
        title = self._title(one.seat, one.exact) if one.seat else ""
        if title:
            said = self.text.add(title)
            posts.append({"title": title, "agency": None, "country": country, "evidence": [said]})
            if name:
                self.text.add(" ")
        mention = self.text.add(name) if name else said
        agency = self._brackets(one, country)
        if posts and agency:
            posts[0]["agency"] = agency
        self.officials[one] = {
            "id": self.ids[one],
            "name": name or None,
            "names": [],
            "posts": posts,
            "country": country,
            "mentions": [_mention(mention)],
        }

    def _first_name(self, one: Told) -> str:
        spelled: Spelled = self.spelled[one]
        return {"full": spelled.full, "surname": spelled.surname, "unnamed": ""}[one.form]

    def _title(self, seat: Seat, exact: bool) -> str:
        if exact:
            return self.original.choice(seat.titles[self.lang])
        return seat.short[self.lang] if self.original.random() < 0.8 else official(self.lang)

    def _brackets(self, one: Told, country: str | None) -> str | None:
        agency = None
        if one.seat and one.agency and one.seat.body:
            self.text.add(" (")
            agency = self._agency(one.seat)
            self.text.add(f", {countries()[country].names[self.lang]})" if country else ")")
        elif country:
            self.text.add(f" ({countries()[country].names[self.lang]})")
        return agency

    def _agency(self, seat: Seat) -> str:
        """Local id of a seat's body, mentioned where the text has come to."""
        name = self.original.choice(seat.bodies[self.lang])
        known = self.agencies.get(seat.body)
        mention = _mention(self.text.add(known["name"] if known else name))
        if known is None:
            known = {
                "id": f"g{len(self.agencies) + 1}",
                "name": name,
                "names": [],
                "country": seat.country,
                "mentions": [],
            }
            self.agencies[seat.body] = known
        known["mentions"].append(mention)
        return str(known["id"])

    def _later(self) -> None:
        """Further on, papers call somebody named in full by the surname."""
        for one, person in self.officials.items():
            if one.form == "full" and self.original.random() < 0.45:
                before, after = self.original.choice(self.words["later"]).split("{name}")
                surname = self.spelled[one].surname
                self.text.add(before)
                person["mentions"].append(_mention(self.text.add(surname)))
                self.text.add(f"{after} ")
                if surname not in (person["name"], *person["names"]):
                    person["names"].append(surname)

    def _filler(self) -> None:
        """Sentences about the talks; a reprint cuts and changes some."""
        reprint = self.story.id != self.story.original
        for _ in range(self.original.randrange(4, 8)):
            sentence, other = filler(self.lang, self.original), self.own.random()
            if reprint and other < 0.12:
                continue
            self.text.add(filler(self.lang, self.own) if reprint and other < 0.17 else sentence)


def _met(account: Account, ids: Mapping[Told, str]) -> list[list[str]]:
    """The first side with each of the others from another country; not at conferences and the like."""
    if account.type not in PAIRED:
        return []
    first, *others = account.told
    people = [ids[one] for one in others if one.person.country != first.person.country]
    return [[ids[first], other] for other in (*people, *account.delegations) if other != first.person.country]


def _mention(span: Span) -> Span:
    return {key: span[key] for key in ("start", "end", "quote")}
