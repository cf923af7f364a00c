"""What stands before the head of a post or body."""

import pytest

from graph.documents import Document
from graph.reading import read


@pytest.mark.parametrize(
    ("post", "agency"),
    [
        ("Lieutenant General Omar Ali, Commander-in-Chief of Dubai Police,", "Dubai Police"),
        ("Omar Ali, deputy head of Dubai Police,", "Dubai Police"),
        ("Dubai Police Chief Omar Ali", "Police"),
    ],
)
def test_the_police_of_a_town(post: str, agency: str) -> None:
    text = f"Spain's Interior Minister Jose Pardo met {post} on Monday."
    found = read(Document(id="1", text=text, lang="en"))
    chief = next(person for person in found.officials if person.name == "Omar Ali")
    assert chief.country == "AE"
    assert agency in {body.name for body in found.agencies if body.country == "AE"}
