"""How long something lasts."""

from tests.graph.reading.readings import Reading

record = Reading("en").record


def test_what_ended_had_its_first_day_before() -> None:
    (event,) = record(
        "LIMA, 27 June 2025 - A five-day training course on document fraud ended on Friday at the Police Academy of "
        "Peru. The course was organised by Sweden and attended by officers from Chile and Bolivia."
    ).events
    assert (event.type, event.start, event.end) == ("training", "2025-06-23", "2025-06-27")


def test_what_began_goes_on() -> None:
    (event,) = record(
        "LIMA, 27 June 2025 - Peru's Interior Minister Ana Ruiz opened a three-day conference on drugs on Friday."
    ).events
    assert (event.start, event.end) == ("2025-06-27", "2025-06-29")
