"""A document, and what a careful model answers about it."""

from copy import deepcopy
from typing import Any

from graph.documents import Document

Json = dict[str, Any]

MEETING = (
    "Madrid, 3 June 2025 – The Minister of the Interior of Spain, José Martín, received on Monday the Director General "
    "of the Moroccan National Police, Omar El-Wardi, in Madrid. The two officials discussed border security.\n\n"
    "Spain and Morocco signed a memorandum of understanding on police training. The Ministry said that 2,565 people "
    "had been trained since 2014. A platform called Safe Roads was presented by the Ministry of the Interior."
)
DOCUMENT = Document("visit-1", MEETING, "en", published="2025-06-03")

RECEIVED = (
    "The Minister of the Interior of Spain, José Martín, received on Monday the Director General "
    "of the Moroccan National Police, Omar El-Wardi, in Madrid"
)
DISCUSSED = "The two officials discussed border security"
SIGNED = "Spain and Morocco signed a memorandum of understanding on police training"
TRAINED = "The Ministry said that 2,565 people had been trained since 2014"
PRESENTED = "A platform called Safe Roads was presented by the Ministry of the Interior"


def passage(quote: str, *states: str) -> Json:
    return {"quote": quote, "states": list(states) or None}


_ANSWER: Json = {
    "officials": [
        {
            "id": "o1",
            "name": "José Martín",
            "names": [],
            "country": "ES",
            "posts": [
                {
                    "title": "Minister of the Interior",
                    "agency": "g1",
                    "country": "ES",
                    "evidence": [passage(RECEIVED)],
                }
            ],
        },
        {
            "id": "o2",
            "name": "Omar El-Wardi",
            "names": [],
            "country": "MA",
            "posts": [
                {"title": "Director General", "agency": "g2", "country": "MA", "evidence": [passage(RECEIVED)]},
            ],
        },
    ],
    "agencies": [
        {"id": "g1", "name": "Ministry of the Interior", "names": ["Ministry"], "country": "ES"},
        {"id": "g2", "name": "Moroccan National Police", "names": [], "country": "MA"},
    ],
    "events": [
        {
            "id": "e1",
            "type": "meeting",
            "status": "held",
            "start": "2025-06-02",
            "end": "2025-06-02",
            "place": {"city": "Madrid", "country": "ES"},
            "participants": ["o1", "o2"],
            "met": [["o1", "o2"]],
            "areas": ["border-security"],
            "evidence": [
                passage(RECEIVED, "/participants/0", "/participants/1", "/met/0", "/place", "/start"),
                passage(DISCUSSED, "/areas/0"),
            ],
        }
    ],
    "agreements": [
        {
            "id": "a1",
            "name": None,
            "kind": "mou",
            "status": "signed",
            "parties": ["ES", "MA"],
            "date": None,
            "areas": ["police-training"],
            "evidence": [passage(SIGNED)],
        }
    ],
    "cooperation": [
        {"id": "c1", "between": ["ES", "MA"], "areas": ["police-training"], "evidence": [passage(SIGNED)]},
    ],
    "initiatives": [
        {
            "id": "i1",
            "kind": "platform",
            "name": "Safe Roads",
            "names": [],
            "by": "g1",
            "place": None,
            "areas": ["traffic-safety"],
            "evidence": [passage(PRESENTED)],
        }
    ],
    "figures": [
        {
            "id": "f1",
            "about": "people had been trained",
            "value": 2565,
            "unit": "people",
            "comparison": "exactly",
            "period": "2014/2025",
            "by": "g1",
            "evidence": [passage(TRAINED)],
        }
    ],
}


def good_answer() -> Json:
    """A copy of the careful answer, to be changed."""
    return deepcopy(_ANSWER)
