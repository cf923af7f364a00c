"""A meeting told again by its countries."""

from tests.graph.reading.readings import Reading, met

reading = Reading("en")


def test_consultations_of_two_countries_are_the_meeting_of_their_ministers() -> None:
    record = reading.record(
        "Peru's Interior Minister Ana Ruiz met Swedish Prime Minister Bo Lind as part of consultations between Peru "
        "and Sweden in Lima."
    )
    assert len(record.events) == 1
    assert met(record) == [{"Ana Ruiz", "Bo Lind"}]


def test_talks_of_other_countries_are_another_meeting() -> None:
    record = reading.record(
        "Peru's Interior Minister Ana Ruiz met Swedish Prime Minister Bo Lind after talks between Chile and Norway."
    )
    assert len(record.events) == 2
