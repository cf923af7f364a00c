"""Whose news it is, by its publisher's name or address."""

import pytest

from graph.documents import Document
from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.people.publisher import publisher_country


@pytest.mark.parametrize(
    ("publisher", "url", "country"),
    [
        ("White House", None, "US"),
        ("Saudi Press Agency", None, "SA"),
        ("Ministry of Foreign Affairs of Japan", None, "JP"),
        ("The Japan Observer", None, None),  # a newspaper
        (None, "https://www.mha.gov.sg/mediaroom/1", "SG"),
        (None, "https://www.gov.uk/government/news/talks", "GB"),
        (None, "https://archives.example.gov/readout", "US"),
        (None, "https://news.example.org/uk", None),
        (None, None, None),
    ],
)
def test_the_country_of_a_publisher(publisher: str | None, url: str | None, country: str | None) -> None:
    document = Document("d", "Some text.", "en", url=url, publisher=publisher)
    assert publisher_country(document, load_lexicon("en")) == country
