"""Documents of the large graph: those of a generated world, with titles, agreements, cooperation, initiatives, figures.

Most events are told by one paper; a few people are in hundreds of events, most in one or two.
"""

import hashlib
import random
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from ontology import areas, countries
from ontology.record import Record
from tests.world import people as population
from tests.world.happenings import Happenings
from tests.world.people import Chosen
from tests.world.spelled import Papers
from tests.world.telling import Press, Story
from tests.world.writing import told, write

# How uneven fame is (Zipf's exponent); share of participants who were in no event before, and of events that two
# papers tell.
FAME, NEW, TWICE = 0.9, 0.62, 0.15
# Share of documents with each.
AGREEMENT, COOPERATION, INITIATIVE, FIGURE = 0.12, 0.3, 0.06, 0.08
# The furthest step is the commonest, but for agreements that never came to be.
STATUSES = ("signed", "in-force", "announced", "proposed")
AGREEMENTS = ("mou", "agreement", "protocol", "convention", "programme", "joint-body")
INITIATIVES = ("platform", "centre", "unit")


def records(seed: int, people: int, mentions: int) -> Iterator[Record]:
    """Documents with so many mentions of officials, and a few more; the same for the same seed.

    Args:
        seed: drives every choice.
        people: of whom they may tell.
        mentions: when they are enough.
    """
    papers = Papers(seed)
    for story in _stories(seed, people, mentions):
        yield _Newsroom(write(story, papers, seed), seed).record()


def _stories(seed: int, people: int, mentions: int) -> list[Story]:
    chance = random.Random(f"{seed} large")
    known = population.people(people, chance)
    press, happenings = Press(chance, known), Happenings(known, chance, NEW)
    happenings.chosen = Chosen(known, chance, FAME)
    found: list[Story] = []
    missing = mentions
    for event in happenings:
        for story in islice(press.stories(event), 2 if chance.random() < TWICE else 1):
            found.append(story)
            missing -= len(told(story))
        if missing <= 0:
            break
    chance.shuffle(found)
    return found


class _Newsroom:
    """A record to which more is added: sentences at the end of its text, and what they say."""

    def __init__(self, record: Record, seed: int) -> None:
        self.of: dict[str, Any] = record.model_dump()
        self.document: dict[str, Any] = self.of["document"]
        self.chance = random.Random(f"{seed} {self.document['id']} more")
        self.lang = self.document["lang"]
        self.words = _sentences()[self.lang]
        self.sides = [*self.of["countries"]]
        self.area = self.chance.choice(sorted(areas()))

    def record(self) -> Record:
        if len(self.sides) > 1:
            self.document["title"] = self._say("title", **self._pair())
            for share, add in ((AGREEMENT, self._agreement), (COOPERATION, self._cooperation)):
                if self.chance.random() < share:
                    add()
        for share, add in ((INITIATIVE, self._initiative), (FIGURE, self._figure)):
            if self.sides and self.chance.random() < share:
                add()
        self.document["url"] = f"https://{self.document['publisher']}.example/{self.document['id']}"
        self.document["sha256"] = hashlib.sha256(self.document["text"].encode()).hexdigest()
        return Record.model_validate(self.of)

    def _agreement(self) -> None:
        kind = self.chance.choice(AGREEMENTS)
        status = self.chance.choices(STATUSES, (5, 2, 2, 1))[0]
        name = self._say("agreement", kind=self.words["kinds"][kind])
        said = self._add("agreed", name=name, status=self.words["statuses"][status], **self._pair())
        self.of["agreements"].append(
            {
                "id": "a1",
                "name": name if self.chance.random() < 0.6 else None,
                "kind": kind,
                "status": status,
                "parties": self.sides[:2],
                "date": self.document["published"],
                "areas": [self.area],
                "evidence": [said],
            }
        )

    def _cooperation(self) -> None:
        said = self._add("cooperation", **self._pair())
        self.of["cooperation"].append({"id": "c1", "between": self._bodies(), "areas": [self.area], "evidence": [said]})

    def _bodies(self) -> list[str]:
        """Two agencies of the document where it has two of different countries, else two countries."""
        home = {body["country"]: body["id"] for body in self.of["agencies"] if body["country"]}
        return list(home.values())[:2] if len(home) > 1 and self.chance.random() < 0.5 else self.sides[:2]

    def _initiative(self) -> None:
        kind = self.chance.choice(INITIATIVES)
        name = self._say("initiative", kind=self.words["kinds"][kind])
        said = self._add("runs", name=name, a=self._country(self.sides[0]))
        made = {"id": "i1", "kind": kind, "name": name, "names": [], "by": self.sides[0], "place": None}
        self.of["initiatives"].append({**made, "areas": [self.area], "evidence": [said]})

    def _figure(self) -> None:
        body = next(iter(self.of["agencies"]), None)
        if body is None:
            return
        value, year = self.chance.randrange(2, 5_000), str(self.chance.randrange(2012, 2024))
        said = self._add("figure", a=body["name"], n=value, year=year)
        counted = {"id": "f1", "about": self.words["counted"], "value": value, "unit": "people", "period": year}
        self.of["figures"].append({**counted, "comparison": "exactly", "by": body["id"], "evidence": [said]})

    def _pair(self) -> Mapping[str, str]:
        return {"a": self._country(self.sides[0]), "b": self._country(self.sides[1])}

    def _country(self, code: str) -> str:
        return countries()[code].names[self.lang]

    def _say(self, form: str, **words: object) -> str:
        return str(self.words[form].format(area=areas()[self.area].labels[self.lang], **words))

    def _add(self, form: str, **words: object) -> dict[str, Any]:
        """Put a sentence at the end of the text; give the passage."""
        start, said = len(self.document["text"]), self._say(form, **words)
        self.document["text"] += f"{said} "
        return {"start": start, "end": start + len(said), "quote": said, "rule": f"large/{form}"}


@cache
def _sentences() -> Mapping[str, Any]:
    file = Path(__file__).with_name("sentences.yaml")
    table: Mapping[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return table
