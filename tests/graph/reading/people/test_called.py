"""How a text calls people."""

from tests.graph.reading.readings import Reading

reading = Reading("en")


def test_a_surname_alone_is_called_by_title() -> None:
    (official,) = reading.record("Vice President Carter said that all was well.").officials
    assert {official.name, *official.names} == {"Carter", "Vice President Carter"}


def test_a_verb_of_a_heading_is_no_name() -> None:
    text = (
        "Minister of Justice Signs Extradition Treaty in Rabat\n"
        "Minister of Justice Walid Samadi of Jordan signed an extradition treaty in Rabat on Tuesday, it was said.\n"
    )
    assert {official.name for official in reading.record(text).officials} == {"Walid Samadi"}


def test_a_word_of_generation_belongs_to_the_name() -> None:
    record = reading.record("President Joseph Carter, Jr. of Sweden spoke. President Carter said so.")
    assert [official.name for official in record.officials] == ["Joseph Carter, Jr."]


def test_a_bare_title_means_who_holds_it() -> None:
    record = reading.record(
        "President Ana Ruiz of Peru met Prime Minister Karl Lind of Sweden. The Prime Minister thanked the President."
    )
    assert {official.name for official in record.officials} == {"Ana Ruiz", "Karl Lind"}
