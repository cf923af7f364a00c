from queries import questions
from tests.speed.measure import Timed
from tests.speed.questions import Measured, page
from tests.speed.values import COUNT

FIRST = next(iter(questions()))


def test_the_page_tells_median_and_95th_percentile_rows_and_what_an_engine_refused() -> None:
    text = page([measured("one", Timed([1.0, 2.0, 30.0], [0, 4, 2])), measured("other", Timed([], [0]))])
    assert f"| {FIRST} | 0–4 | 2.0 / 27 | refused |" in text


def test_the_page_names_questions_whose_rows_differ() -> None:
    times, rows = [1.0] * COUNT, [3] * COUNT
    one, other = (measured(words, Timed(times, rows, words)) for words in ("one", "other"))
    assert f"Rows differ between engines: {FIRST}." in page([one, other])
    assert "gave the same rows, with the same facts, for 1 questions" in page([one, one])


def measured(words: str, timed: Timed) -> Measured:
    return Measured(words, "a machine", "a graph", 1.0, {FIRST: timed})
