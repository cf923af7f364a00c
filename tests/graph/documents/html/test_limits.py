import time

import pytest

from graph.documents import MAXIMUM_BYTES
from graph.documents.html import main_text
from graph.documents.html.limits import MAXIMUM_ATTRIBUTES, MAXIMUM_TAGS, check
from graph.errors import BadDocument


def test_too_many_tags() -> None:
    with pytest.raises(BadDocument, match="100,001 tags"):
        check("<p>" * (MAXIMUM_TAGS + 1), "a.html")


@pytest.mark.parametrize("name", ["a{}=1", "a{}='<'", 'a{}=">"', "a{}"])
def test_too_many_attributes_in_one_tag(name: str) -> None:
    attributes = " ".join(name.format(number) for number in range(90_000))
    with pytest.raises(BadDocument, match=r"more than 1,000 attributes \(at 6\)"):
        check(f"<html><p {attributes}>x", "a.html")


def test_words_are_no_attributes() -> None:
    words = "mot " * 100 * MAXIMUM_ATTRIBUTES
    check(
        f"<p>{words}</p><!-- <p {words}> --><script>if (a <b && '{words}') {{}}</script><img src='{words}'>", "a.html"
    )


HOSTILE = {
    "nesting": "<div>" * MAXIMUM_TAGS,
    "nested lists": "<ul><li>x" * (MAXIMUM_TAGS // 2),
    "nested tables": "<table><tr><td>x" * (MAXIMUM_TAGS // 3),
    "an attribute without end": "<p class='" + "a" * (MAXIMUM_BYTES - 100),
    "entities": "<!DOCTYPE html [<!ENTITY a0 'x'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    + "]><p>&a11;</p>",
    "a file of the machine": "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x; and a text</p>",
    "a comment without end": "<!--" + "-" * (MAXIMUM_BYTES - 100),
    "brackets": "< " * MAXIMUM_TAGS,
    "one word": "<p>" + "a" * (MAXIMUM_BYTES - 100),
    "null characters": "<p>" + "a\0" * (MAXIMUM_BYTES // 4),
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_take_seconds(html: str) -> None:
    start = time.monotonic()
    try:
        text = main_text(f"<html><body>{html}", "a.html")[1]
    except BadDocument:
        text = ""
    assert "root:" not in text
    assert len(text) <= MAXIMUM_BYTES
    assert time.monotonic() - start < 20
