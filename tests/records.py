"""A small record for tests: two officials, one known by post only, who met in Rabat."""

from typing import Any

from ontology.record import Record

TEXT = "استقبل المدير العام للأمن الوطني سليم الهاشمي نظيره رئيس الشرطة الاتحادية في الرباط"


def passage(words: str, *states: str) -> dict[str, Any]:
    start = TEXT.index(words)
    found = {"start": start, "end": start + len(words), "quote": words, "rule": "test"}
    return found | ({"states": list(states)} if states else {})


def record(id: str = "d1", **parts: Any) -> Record:
    fields: dict[str, Any] = {
        "document": {"id": id, "lang": "ar", "sha256": "0", "text": TEXT},
        "officials": [
            {
                "id": "o1",
                "name": "سليم الهاشمي",
                "names": ["الهاشمي"],
                "country": "MA",
                "posts": [
                    {"title": "المدير العام", "agency": "g1", "country": "MA", "evidence": [passage("المدير العام")]}
                ],
                "mentions": [passage("سليم الهاشمي")],
            },
            {
                "id": "o2",
                "name": None,
                "country": "DE",
                "posts": [{"title": "رئيس الشرطة الاتحادية", "country": "DE", "evidence": [passage("رئيس الشرطة")]}],
                "mentions": [passage("رئيس الشرطة الاتحادية")],
            },
        ],
        "agencies": [{"id": "g1", "name": "الأمن الوطني", "country": "MA", "mentions": [passage("للأمن الوطني")]}],
        "countries": ["MA", "DE"],
        "events": [
            {
                "id": "e1",
                "type": "meeting",
                "status": "held",
                "place": {"city": "الرباط", "country": "MA"},
                "participants": ["o1", "o2"],
                "met": [["o1", "o2"]],
                "areas": ["counter-terrorism"],
                "evidence": [passage(TEXT)],
            }
        ],
    }
    return Record.model_validate(fields | parts)
