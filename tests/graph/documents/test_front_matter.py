import pytest

from graph.documents.front_matter import split
from graph.errors import BadDocument


def test_text_without_front_matter_is_untouched() -> None:
    assert split("\n text \n", "a.md") == ({}, "\n text \n")


def test_front_matter_is_taken_off_and_nothing_else() -> None:
    fields, text = split("---\ntitle: لقاء\ndate: 2025-01-29\n---\n\n  النص\n", "a.md")
    assert fields["title"] == "لقاء"
    assert text == "\n  النص\n"


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    assert split("نص\n---\nنص\n---\n", "a.md")[0] == {}


def test_not_yaml_names_the_line() -> None:
    with pytest.raises(BadDocument, match=r"a\.md:3: the front matter is not YAML"):
        split("---\ntitle: a\nnote: b: c\n---\ntext", "a.md")


def test_not_a_mapping() -> None:
    with pytest.raises(BadDocument, match="not a list of"):
        split("---\njust words\n---\ntext", "a.md")


@pytest.mark.parametrize("field", ["date: 2025-13-45", "n: " + "[" * 5_000, "title: " + "a" * 100_000])
def test_what_no_field_can_be(field: str) -> None:
    with pytest.raises(BadDocument, match=r"a\.md(:\d+)?: the front matter"):
        split(f"---\n{field}\n---\ntext", "a.md")
