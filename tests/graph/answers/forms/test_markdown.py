from graph.answers.forms import Listing, render
from graph.answers.forms.markdown import plain
from tests.graph.answers.forms.quotes import ANSWER, EVIDENCE


def test_rows_and_below_them_the_passages() -> None:
    assert render(ANSWER, "markdown", EVIDENCE).splitlines()[:9] == [
        "| met | number |",
        "| --- | --- |",
        "| عمر الوردي | 2 |",
        "| =HYPERLINK(1) | -1 |",
        "|  |  |",
        "",
        "1. «التقى الوزيران.» (d1, صحيفة المثال, 2025-01-29, <https://example.org/1>, 0–15;"
        " also in: d2, The Example, 2025-01-30)",
        "",
        "2. «التقى الوزيران.» (d1, صحيفة المثال, 2025-01-29, <https://example.org/1>, 0–15;"
        " also in: d2, The Example, 2025-01-30)",
    ]


def test_no_markup_comes_of_text() -> None:
    assert plain("<b>*a*</b> [x](javascript:y) | `z`\n# h") == (r"\<b\>\*a\*\</b\> \[x\](javascript:y) \| \`z\` # h")


def test_only_addresses_of_the_web_are_links() -> None:
    cells = [
        "https://example.org/a_b",
        "javascript:alert(1)",
        "https://e.org/><script>",
        "http:// x",
        "data:text/html,x",
    ]
    lines = render(Listing(("url",), [(cell,) for cell in cells], [()] * len(cells)), "markdown", None).splitlines()
    assert lines[2:] == [
        "| <https://example.org/a_b> |",
        "| javascript:alert(1) |",
        r"| https://e.org/\>\<script\> |",
        "| http:// x |",
        "| data:text/html,x |",
    ]
