"""A small answer with its evidence, for tests of forms."""

from graph.answers.forms import Listing
from queries import Quote

ARABIC = Quote(
    "d1", "زيارة", "2025-01-29", "صحيفة المثال", "https://example.org/1", "التقى الوزيران.", 0, 15, "d1", "ar"
)
COPY = Quote("d2", None, "2025-01-30", "The Example", None, "التقى الوزيران", 4, 18, "d1", "ar")
ENGLISH = Quote("d3", "A visit", "2025-02-01", "Gazette", "javascript:alert(1)", "They met | twice", 3, 19, "d3", "en")
FRENCH = Quote("d4", None, None, None, None, "Ils se sont rencontrés", 0, 22, "d4", "fr")
ANSWER = Listing(
    ("met", "number"),
    [("عمر الوردي", 2), ("=HYPERLINK(1)", -1), (None, None)],
    [("MET|1",), ("MET|2", "MET|1"), ("X",)],
)
EVIDENCE = {"MET|1": [ARABIC, COPY], "MET|2": [ENGLISH], "X": [FRENCH]}
