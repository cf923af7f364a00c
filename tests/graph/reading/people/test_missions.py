"""News of a mission abroad."""

import pytest

from graph.documents import Document
from graph.reading import read

_AT = "{}\n\n{} met Interior Minister Kithure Kindiki in the capital."


@pytest.mark.parametrize(
    ("signature", "envoy", "sender", "host"),
    [
        ("U.S. Embassy Nairobi", "Ambassador Meg Whitman", "US", "KE"),
        ("British High Commission Accra", "High Commissioner Harriet Thompson", "GB", "GH"),
        ("Embassy of Japan in Kenya", "Ambassador Ken Okaniwa", "JP", "KE"),
        ("Embassy of the United States, Dakar", "Chargé d'Affaires Mary Doe", "US", "SN"),
    ],
)
def test_embassies_speak_where_they_are(signature: str, envoy: str, sender: str, host: str) -> None:
    found = read(Document(id="1", text=_AT.format(signature, envoy), lang="en"))
    assert [person.country for person in found.officials] == [sender, host]


def test_embassy_named_by_a_publisher() -> None:
    text = "Ambassador Meg Whitman met Interior Minister Kithure Kindiki in the capital."
    found = read(Document(id="1", text=text, lang="en", publisher="U.S. Embassy in Kenya"))
    assert [person.country for person in found.officials] == ["US", "KE"]
