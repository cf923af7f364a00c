from datetime import date

from queries import Answer, Quote, find
from queries.page import ROWS, Example, page

FACT = "MET|official-1|official-2|event-1"
ROW = ("Javier | Ruiz", "Spain", "2024-09", None, "event-1")
QUOTE = Quote("paper", "A visit", "2024-09-30", None, None, "They\nmet.", 4, 13, "paper")


def example(*rows: tuple[str | None, ...]) -> Example:
    question = find("who-met")
    answer = Answer(question, tuple(question.columns), list(rows), [(FACT,)] * len(rows))
    return Example(answer, {"official": "official-1", "since": date(2024, 1, 1), "until": None}, {FACT: [QUOTE]})


def test_a_question_with_its_rows_and_the_words_behind_the_first() -> None:
    text = page([example(ROW)])
    assert (
        "- [meetings](#meetings)\n  - [who-met](#who-met): Who met this person?\n\n## Meetings\n\n### who-met\n" in text
    )
    assert "**Who met this person?** *من التقى بهذا المسؤول؟*" in text
    assert "| `--since` | a day, month or year | only what may have happened on or after this day |" in text
    values = '"official-1" AS official, date("2024-01-01") AS since, null AS until'
    assert f":param [{{official, since, until}}] => {{RETURN {values}}}" in text
    assert "\n\nIn SPARQL: [who-met.rq](../queries/library/meetings/who-met.rq)\n\n" in text
    assert "| Javier \\| Ruiz | Spain | 2024-09 |  | event-1 |" in text
    assert "> They met.\n>\n> A visit, 2024-09-30 (`paper`, 4–13)" in text


def test_many_rows_are_cut_and_none_is_said() -> None:
    assert "… and 3 more." in page([example(*[ROW] * (ROWS + 3))])
    assert "No rows in the example documents." in page([example()])
