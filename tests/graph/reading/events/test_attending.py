"""Who else took part in a meeting."""

from ontology.record import Record
from tests.graph.reading.readings import Reading, met

reading = Reading("en")
TALKS = "Peru's Interior Minister Ana Ruiz met Swedish Prime Minister Bo Lind in Lima. "


def _present(record: Record) -> set[str | None]:
    names = {official.id: official.name for official in record.officials}
    return {names.get(side) for side in record.events[0].participants}


def test_who_came_along_took_part_and_is_not_said_to_have_met() -> None:
    record = reading.record(TALKS + "The minister was accompanied by the Peruvian police chief, Luis Soto.")
    assert _present(record) == {"Ana Ruiz", "Bo Lind", "Luis Soto"}
    assert met(record) == [{"Ana Ruiz", "Bo Lind"}]
    assert record.officials[-1].country == "PE"


def test_who_attended() -> None:
    record = reading.record(TALKS + "Swedish Ambassador Eva Holm attended the meeting.")
    assert _present(record) == {"Ana Ruiz", "Bo Lind", "Eva Holm"}


def test_those_of_a_list_met_the_host() -> None:
    record = reading.record(
        "Peruvian Vice President Ana Ruiz convened a meeting with state legislators in Lima on Monday.\n"
        "Participants included:\n"
        "- Rep. Luis Soto, Peru House Majority Leader\n"
        "- Sen. Eva Holm, Peru State Senator\n"
    )
    assert met(record) == [{"Ana Ruiz", "Luis Soto"}, {"Ana Ruiz", "Eva Holm"}]


def test_who_gives_a_course_works_with_those_who_attend_it() -> None:
    record = reading.record(
        "A course on document fraud ended on Friday at the Police Academy of Peru. The course was organised by Sweden "
        "and attended by officers from Chile and Bolivia."
    )
    pairs = {frozenset(one.between) for one in record.cooperation}
    assert frozenset({"SE", "CL"}) in pairs
    assert frozenset({"CL", "BO"}) not in pairs
