"""A document in which every text is written to do harm to who reads it in a terminal, a spreadsheet or a page."""

from ontology.record import Record
from tests.records import TEXT, passage, record

TURNED = "Osman \u202egnp.exe"
ISOLATED = "Karim \u2067\u2066\u202b"
ESCAPES = "Adil \x1b[31m\x1b]0;harmed\x07\x9b2J\x1b[2J\rroot"
SCRIPT = "Brahim <script>alert(1)</script> | [x](javascript:alert(1))"
FORMULA = '=HYPERLINK("http://example.org";"Driss")'
ENDLESS = "Chakib " + "a" * 5000
NAMES = (TURNED, ISOLATED, ESCAPES, SCRIPT, FORMULA, ENDLESS)
ADDRESS = "javascript:alert(1)"
TITLE = "A title \x1b]0;harmed\x07 \u202e\n</script><script>alert(2)</script>"
STEERING = frozenset("\x1b\x07\x9b\r\u202a\u202b\u202c\u202d\u202e")


def hostile() -> Record:
    """The document as a record: whoever is known by a name of `NAMES` met `سليم الهاشمي`."""
    harmless = record().model_dump()["officials"][0]
    officials = [
        {"id": f"h{number}", "name": name, "country": "ES", "mentions": [passage("رئيس الشرطة الاتحادية")]}
        for number, name in enumerate(NAMES)
    ]
    ids = [official["id"] for official in officials]
    event = record().model_dump(mode="json")["events"][0]
    event |= {"participants": ["o1", *ids], "met": [["o1", id] for id in ids], "evidence": [passage(TEXT)]}
    return record(
        "hostile",
        document={
            "id": "hostile\x1b[31m\u202e",
            "lang": "ar",
            "sha256": "0",
            "text": TEXT,
            "title": TITLE,
            "publisher": f"Gazette {TURNED}",
            "published": "2025-02-03",
            "url": ADDRESS,
        },
        officials=[harmless, *officials],
        countries=["MA", "ES"],
        events=[event],
    )
