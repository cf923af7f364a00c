"""People of a body without a title, and posts at a body told behind them."""

from tests.graph.reading.readings import Reading

reading = Reading("en")


def _posts(text: str) -> set[tuple[str | None, str, str | None]]:
    record = reading.record(text)
    names = {agency.id: agency.name for agency in record.agencies}
    return {(o.name, post.title, names.get(post.agency or "")) for o in record.officials for post in o.posts}


def test_a_name_with_a_word_of_respect_and_a_body() -> None:
    assert _posts("Mr. Pieter-Bas Lind, of the Dutch Tax Agency, spoke.") == {
        ("Pieter-Bas Lind", "official", "Dutch Tax Agency")
    }


def test_a_post_in_a_ministry() -> None:
    assert _posts("Dr. Omar V. Rao, Joint Secretary (Drugs) in the Ministry of Health of India, spoke.") == {
        ("Omar V. Rao", "Joint Secretary", "Ministry of Health of India")
    }


def test_a_rank_of_a_body() -> None:
    assert ("Eva Holm", "official", "National Bureau of Investigation") in _posts(
        "Chief Inspector Eva Holm of Finland's National Bureau of Investigation said so."
    )


def test_one_word_behind_a_word_of_respect() -> None:
    (official,) = reading.record("Sheikh Munir of the Omani Royal Office said so.").officials
    assert {official.name, *official.names} == {"Munir", "Sheikh Munir"}
