from graph.answers.forms import render
from tests.graph.answers.forms.quotes import ANSWER, EVIDENCE


def test_a_footnote_a_passage_quoted_as_its_language_quotes() -> None:
    assert render(ANSWER, "citation", EVIDENCE).splitlines() == [
        "صحيفة المثال، «زيارة»، 2025-01-29، https://example.org/1: «التقى الوزيران.»"
        " (ورد أيضًا في: The Example، d2، 2025-01-30).",
        "Gazette, “A visit”, 2025-02-01, javascript:alert(1): “They met | twice”.",
        "d4: «\u00a0Ils se sont rencontrés\u00a0».",
    ]


def test_without_evidence_there_is_nothing_to_cite() -> None:
    assert render(ANSWER, "citation", {}) == ""
