"""Overviews whose sections open with a partner of the country that publishes them."""

from graph.documents import Document
from graph.reading import read
from ontology.record import Record

OVERVIEW = """Ministry of the Interior of the Republic of Lithuania

Bilateral cooperation: an overview

Latvia. Evacuation planning and illegal migration were discussed twice.

Poland. A joint contact centre for police and border guards operates at Budzisko.

Moldova. Memorandum of understanding between the ministries (5 May 2021): forensics.

- Brazil – agreement on extradition (2012)

Georgia. Cooperation on border security suspended since 2023.
"""


def record() -> Record:
    return read(Document("overview", OVERVIEW, "en"))


def test_a_section_tells_what_its_partner_and_home_work_on() -> None:
    told = {frozenset(one.between): set(one.areas) for one in record().cooperation}
    assert told[frozenset({"LT", "LV"})] >= {"irregular-migration"}
    assert told[frozenset({"LT", "MD"})] == {"forensics"}
    assert told[frozenset({"LT", "BR"})] == {"judicial-cooperation"}
    assert frozenset({"LT", "GE"}) not in told


def test_agreements_of_sections_are_with_their_partner() -> None:
    found = {(frozenset(one.parties), one.kind, one.status, one.date) for one in record().agreements}
    assert (frozenset({"LT", "MD"}), "mou", "signed", "2021-05-05") in found
    assert (frozenset({"LT", "BR"}), "agreement", "signed", "2012") in found
