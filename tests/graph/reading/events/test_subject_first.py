"""Who met whom where the subject stands before the verb."""

from graph.documents import Document
from graph.reading import read


def test_nobody_known_met_nobody_known() -> None:
    text = "The home affairs minister said in a post that he had met the victim's family."
    assert not read(Document("d", text, "en")).events
