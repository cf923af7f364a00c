"""A document in which every text is written to do harm: markup, scripts, turned-around and endless names."""

from typing import Any

from ontology.record import Record

MARK = "__hacked"
SCRIPT = f"<script>window.{MARK} = 1</script>"
IMAGE = f'"><img src=x onerror="window.{MARK} = 1">'
ENDING = f"</script></style></title><script>window.{MARK} = 1</script>"
TURNED = "Colonel \u202etxt.exe\u202c \u2067evil\u2069 Osman"
ENDLESS = "Aa" * 2500
TEMPLATE = "{{ 7 * 7 }} ${7 * 7} [[constructor]]"
ADDRESS = f"javascript:window.{MARK}=1"
NAMES = (f"Adil {SCRIPT}", f"Brahim {IMAGE}", f"Chakib {ENDING}", TURNED, ENDLESS, f"Driss {TEMPLATE}")
TEXT = "\n".join(f"{name} met them." for name in NAMES)


def hostile() -> Record:
    """The document as a record: each of `NAMES` an official, all of whom met the first."""
    ids = [f"o{number}" for number in range(len(NAMES))]
    return Record.model_validate(
        {
            "document": {
                "id": f"hostile <b>{SCRIPT}</b>",
                "lang": "en",
                "sha256": "0",
                "text": TEXT,
                "title": f"News {ENDING}{IMAGE}",
                "publisher": f"Gazette {SCRIPT}{TURNED}",
                "published": "2025-02-03",
                "url": ADDRESS,
            },
            "officials": [_official(id, name) for id, name in zip(ids, NAMES, strict=True)],
            "agencies": [],
            "countries": ["MA", "ES"],
            "events": [
                {
                    "id": "e1",
                    "type": "meeting",
                    "status": "held",
                    "start": "2025-02-03",
                    "end": "2025-02-03",
                    "place": {"city": f"Rabat{IMAGE}", "country": "MA"},
                    "participants": ids,
                    "met": [[ids[0], other] for other in ids[1:]],
                    "areas": [],
                    "evidence": [_passage(TEXT)],
                }
            ],
        }
    )


def _official(id: str, name: str) -> dict[str, Any]:
    post = {"title": f"Director {SCRIPT}", "country": "MA", "evidence": [_passage(name)]}
    return {"id": id, "name": name, "names": [], "country": "MA", "posts": [post], "mentions": [_passage(name)]}


def _passage(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "quote": words, "rule": "test"}
