import json
from datetime import date

from graph.answers.forms import Listing, render
from tests.graph.answers.forms.quotes import ANSWER, EVIDENCE


def test_an_object_a_row_with_its_passages_and_their_sources() -> None:
    rows = json.loads(render(ANSWER, "json", EVIDENCE))
    assert [row["met"] for row in rows] == ["عمر الوردي", "=HYPERLINK(1)", None]
    (passage,) = rows[0]["evidence"]
    assert (passage["quote"], passage["lang"]) == ("التقى الوزيران.", "ar")
    assert [source["document"] for source in passage["sources"]] == ["d1", "d2"]


def test_lines_hold_the_same() -> None:
    lines = render(ANSWER, "jsonl", None).splitlines()
    assert list(map(json.loads, lines)) == json.loads(render(ANSWER, "json", None))


def test_what_steers_is_escaped_and_means_the_same() -> None:
    name = "\x9b31m \u202eevil"
    written = render(Listing(("name", "day"), [(name, date(2025, 1, 2))], [()]), "json", None)
    assert json.loads(written) == [{"name": name, "day": "2025-01-02"}]
    assert "\u202e" not in written
    assert "\x9b" not in written
