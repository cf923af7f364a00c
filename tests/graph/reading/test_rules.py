"""What holds for any text: quotes are slices, statements are covered, the same bytes every time."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.documents import Document
from graph.reading import read

VISIT = (
    "قام كمال بناني، المدير العام للأمن الوطني المغربي، يومي 3 و4 مارس 2025 بزيارة عمل إلى إيطاليا، "
    "التقى خلالها رئيس الشرطة الإيطالية ماركو ريتشي. وبحث الجانبان مكافحة الإرهاب وتهريب المخدرات."
)
WORDS = st.sampled_from(
    [*VISIT.split(), "،", ".", "\n", "نظيره", "بين", "و", "لقاء", "الوفد", "ألمان", "12", "“", "اتفاقية", "وقع"]
)
TEXTS = st.text(max_size=120) | st.lists(WORDS, max_size=60).map(" ".join)


def parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


@settings(max_examples=300)
@given(TEXTS)
def test_any_text_is_read_and_every_quote_is_its_slice(text: str) -> None:
    record = json.loads(read(Document("any", text, "ar")).line())
    for part in parts({key: value for key, value in record.items() if key != "document"}):
        if part.get("quote") is not None:
            assert part["quote"] == record["document"]["text"][part["start"] : part["end"]]


@settings(max_examples=300)
@given(TEXTS)
def test_every_statement_is_covered(text: str) -> None:
    record = json.loads(read(Document("any", text, "ar")).line())
    for kind in ("events", "agreements", "cooperation", "initiatives", "figures"):
        for statement in record[kind]:
            stated = {pointer for item in statement["evidence"] for pointer in item.get("states", ())}
            fields = [name for name in ("met", "areas", "participants") if kind == "events" or name == "areas"]
            wanted = {f"/{name}/{n}" for name in fields for n in range(len(statement.get(name, ())))}
            assert statement["evidence"]
            assert wanted <= stated


def test_a_visit_with_its_meeting() -> None:
    record = read(Document("visit", VISIT, "ar"))
    (event,) = record.events
    names = {official.id: official.name for official in record.officials}
    assert (event.type, event.status, event.start, event.end) == ("visit", "held", "2025-03-03", "2025-03-04")
    assert event.place is not None
    assert event.place.country == "IT"
    assert [{names[one], names[other]} for one, other in event.met] == [{"كمال بناني", "ماركو ريتشي"}]
    assert event.areas == ["counter-terrorism", "drug-trafficking"]
    assert record.countries == ["MA", "IT"]
    assert [set(one.between) for one in record.cooperation] == [{"MA", "IT"}]


def test_the_same_bytes_in_another_process() -> None:
    program = (
        "import sys; from graph.documents import Document; from graph.reading import read\n"
        "sys.stdout.buffer.write(read(Document('visit', sys.stdin.buffer.read().decode(), 'ar')).line().encode())"
    )
    lines = {
        subprocess.run(
            [sys.executable, "-P", "-c", program], input=VISIT.encode(), capture_output=True, check=True
        ).stdout
        for _ in range(2)
    }
    assert lines == {read(Document("visit", VISIT, "ar")).line().encode()}


def test_vowel_signs_and_other_spellings_change_nothing_but_offsets() -> None:
    plain = read(Document("a", VISIT, "ar"))
    marked = read(
        Document("a", VISIT.replace("التقى", "الْتَقَى").replace("الإرهاب", "الارهـــاب").replace("2025", "٢٠٢٥"), "ar")
    )
    assert [event.met for event in marked.events] == [event.met for event in plain.events]
    assert [(event.start, event.areas) for event in marked.events] == [
        (event.start, event.areas) for event in plain.events
    ]
