"""Documents by chance, with what is hard to carry: several languages, marks, quotes, odd ids, dates in conflict."""

import hashlib
import random
from collections.abc import Iterator
from typing import Any

from graph.claims.model import DocumentGraph
from graph.identity.resolve import resolve
from ontology.record import Record

PEOPLE = {
    "ar": ["سليم الهاشمي", "نادية بن يوسف", "عبد الله ولد أحمد"],
    "fr": ["Hélène Lefèvre", "Jean-Noël d'Août"],
    "es": ["Íñigo Núñez", "María Peña «la jefa»"],
    "en": ['Ann "Nan" O\'Neil', "Bob \\ Smith"],
}
WORDS = {
    "ar": "استقبل\u200f نظيرَهُ\n«اليوم»\tفي العاصمة",
    "fr": "a reçu\u00a0hier\nson homologue",
    "es": "recibió\r\nayer «a su par»",
    "en": "met\nhis \\counterpart\\ \u2066today\u2069",
}
COUNTRIES = ["MA", "ES", "FR", "DE"]
AREAS = ["cybersecurity", "border-security", "counter-terrorism"]


def graphs(number: int, seed: int = 1) -> Iterator[DocumentGraph]:
    """What as many documents bring."""
    chance = random.Random(seed)
    for index in range(number):
        yield resolve(Record.model_validate(_record(chance, f"d {index}/é#|%\\")))


def _record(chance: random.Random, id: str) -> dict[str, Any]:
    lang = chance.choice(list(PEOPLE))
    one, other = chance.sample(PEOPLE[lang], 2)
    agency = f"{WORDS[lang].split()[0]} {chance.choice('ABC')}"
    text = f"{one} {WORDS[lang]} {other} {agency}"
    here, there = chance.sample(COUNTRIES, 2)
    said = [_passage(text, text)]
    day = f"2024-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}"
    conflict = {"stated": "2023-01-28", "resolved": day, "reason": "weekday"} if chance.random() < 0.3 else None
    post = {"title": WORDS[lang].split()[-1], "agency": "g1", "country": here, "evidence": said}
    return {
        "document": {
            "id": id,
            "lang": lang,
            "title": f"{one} «{chance.random()}»",
            "published": "2024-12",
            "url": "https://example.org/?a=b c",
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "text": text,
        },
        "officials": [
            {
                "id": "o1",
                "name": one,
                "names": [one[:4]],
                "country": here,
                "posts": [post],
                "mentions": [_passage(text, one)],
            },
            {"id": "o2", "name": other, "country": there, "mentions": [_passage(text, other)]},
        ],
        "agencies": [{"id": "g1", "name": agency, "country": here, "mentions": [_passage(text, agency)]}],
        "countries": [here, there],
        "events": [
            {
                "id": "e1",
                "type": "meeting",
                "status": "held",
                "start": day,
                "end": day,
                "place": {"city": "Madrid", "country": "ES"},
                "participants": ["o1", "o2"],
                "met": [["o1", "o2"]],
                "areas": chance.sample(AREAS, 2),
                "date_conflict": conflict,
                "evidence": said,
            }
        ],
        "agreements": [
            {
                "id": "a1",
                "name": WORDS[lang],
                "kind": "mou",
                "status": "signed",
                "parties": [here, there],
                "date": "2024~",
                "areas": AREAS[:1],
                "evidence": said,
            }
        ],
        "cooperation": [{"id": "c1", "between": [here, there], "areas": AREAS[1:], "evidence": said}],
        "initiatives": [
            {"id": "i1", "kind": "platform", "name": WORDS[lang], "by": "g1", "areas": AREAS[:1], "evidence": said}
        ],
        "figures": [
            {
                "id": "f1",
                "about": WORDS[lang],
                "value": chance.choice([2565, 12.5]),
                "unit": "people",
                "comparison": "more-than",
                "period": "2014/2024",
                "by": "g1",
                "evidence": said,
            }
        ],
    }


def _passage(text: str, words: str) -> dict[str, Any]:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "quote": words, "rule": "test/chance"}
