"""Events placed by "here", or by an office, in the town of the dateline."""

import pytest

from graph.documents import Document
from graph.reading import read

DATELINE = "ISLAMABAD, Oct 3 (APP): Pakistani Interior Minister Omar Wardy on Thursday met "
GUEST = "Spanish Interior Minister Ana Lopez"


@pytest.mark.parametrize(
    ("rest", "city"),
    [
        (f"{GUEST} here and discussed trade.", "Islamabad"),
        (f"{GUEST} at his office and discussed trade.", "Islamabad"),
        (f"{GUEST} here in Lahore and discussed trade.", "Lahore"),
        (f"{GUEST} and discussed trade.", None),
    ],
)
def test_here_is_the_town_of_the_dateline(rest: str, city: str | None) -> None:
    (event,) = read(Document("here", DATELINE + rest, "en")).events
    assert (event.place.city if event.place else None) == city
