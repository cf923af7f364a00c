from graph.answers.cells import Piece, cells
from graph.answers.names import resolver
from graph.store import Store
from queries import Answer, ask


def answered(question: str, value: str, store: Store) -> Answer:
    return ask(question, [value], {}, store.run, resolver(store))


def test_names_lead_to_the_pages_of_what_they_name(small: Store) -> None:
    answer = answered("who-met", "سليم الهاشمي", small)
    [row] = cells(answer, small, "fr")
    met, country, date, place, event = row
    assert [(it.text, it.lang, it.kind) for it in met] == [("رئيس الشرطة الاتحادية", "ar", "post")]
    assert country == [Piece("Allemagne", "/country/DE", "fr", "country")]
    assert date == [Piece("2025-01-28", None, "", "date")]
    assert place[0].text == "Rabat, Maroc"
    assert place[0].url is not None
    assert place[0].url.startswith("/place/place-")
    assert event[0].text == "réunion, 2025-01-28, Rabat, Maroc"


def test_closed_lists_are_in_the_readers_language(small: Store) -> None:
    answer = answered("official-timeline", "سليم الهاشمي", small)
    [row] = cells(answer, small, "es")
    told = dict(zip(answer.columns, row, strict=True))
    assert [it.text for it in told["type"]] == ["reunión"]
    assert [it.text for it in told["status"]] == ["celebrado"]


def test_body_of_a_post_is_known_beside_it(small: Store) -> None:
    answer = answered("official-posts", "سليم الهاشمي", small)
    [row] = cells(answer, small, "en")
    told = dict(zip(answer.columns, row, strict=True))
    assert [it.kind for it in told["agency"]] == ["agency"]
    assert [it.url for it in told["country"]] == ["/country/MA"]


def test_lists_become_pieces_and_unknown_names_stay_text(small: Store) -> None:
    answer = answered("who-met", "سليم الهاشمي", small)
    listed = Answer(answer.question, answer.columns, [("Morocco / Nobody", None, None, "Atlantis", None)], [()])
    [row] = cells(listed, small, "en")
    assert [(it.text, it.url) for it in row[0]] == [("Morocco", "/country/MA"), ("Nobody", None)]
    assert row[1] == []
    assert [(it.text, it.url) for it in row[3]] == [("Atlantis", None)]
