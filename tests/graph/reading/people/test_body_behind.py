"""Bodies behind a linking word, and those whose delegation somebody leads."""

import pytest

from graph.documents import Document
from graph.reading import read

_MET = "Kenya's Interior Minister Kithure Kindiki met with a delegation {} in Nairobi."


@pytest.mark.parametrize(
    ("delegation", "name", "country", "body"),
    [
        ("from INTERPOL led by Secretary General Ana Urquiza", "Ana Urquiza", None, "INTERPOL"),
        ("from UNODC, headed by Judge Omar Aly, the UNODC regional representative", "Omar Aly", None, "UNODC"),
        ("of the European Union headed by Ambassador Eva Lind", "Eva Lind", None, "European Union"),
        ("from the Turkish National Police led by its director general, Murat Demir,", "Murat Demir", "TR", "Police"),
    ],
)
def test_who_leads_a_delegation_is_of_its_body(delegation: str, name: str, country: str | None, body: str) -> None:
    found = read(Document(id="1", text=_MET.format(delegation), lang="en"))
    leader = next(person for person in found.officials if person.name == name)
    names = {agency.id: agency.name for agency in found.agencies}
    assert leader.country == country
    assert any(post.agency and body in names[post.agency] for post in leader.posts)
    assert [set(pair) for event in found.events for pair in event.met] == [{found.officials[0].id, leader.id}]
