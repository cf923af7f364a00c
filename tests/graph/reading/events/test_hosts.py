"""The country visited as a side of the visit."""

import pytest

from graph.documents import Document
from graph.reading import read

MINISTER = "وزير الخارجية الفرنسي جان لوران"


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (f"زار {MINISTER} الأردن الثلاثاء.", {"FR", "JO"}),
        (f"زار {MINISTER} بروكسل الثلاثاء.", {"FR"}),
        (f"توجه {MINISTER} إلى سنغافورة للمشاركة في القمة.", {"FR"}),
    ],
)
def test_who_is_visited(text: str, countries: set[str]) -> None:
    record = read(Document("host", text, "ar", published="2025-03-12"))
    assert set(record.countries) == countries


def test_the_visit_is_evidence_of_its_host() -> None:
    (event,) = read(Document("host", f"زار {MINISTER} الأردن.", "ar")).events
    assert "JO" in event.participants
    assert any("/participants/1" in (one.states or ()) for one in event.evidence)
