"""Pages that no newspaper prints, and that would keep a parser busy for minutes."""

import re

from graph.errors import BadDocument

MAXIMUM_TAGS = 100_000
"""A page of 100,000 tags takes 2.5 seconds and 200 MB; long encyclopedia articles have 50,000."""

MAXIMUM_ATTRIBUTES = 1_000
"""libxml2 compares each attribute with those before it: 50,000 in one tag take seconds, 500,000 minutes."""

_HARMLESS = 20_000
_COMMENT = r"<!--(?:[^-]|-(?!->))*+"
_RAW = r"<(script|style|textarea|title)\b(?:[^<]|<(?!/\1))*+"
_ATTRIBUTE = r"[^\s=>/][^\s=>/]*+(?:\s*+=\s*+(?:\"[^\"]*+\"?+|'[^']*+'?+|[^\s>]*+))?+"
_TAG = rf"<[a-z][^\s>/]*+(?P<attributes>(?:[\s/]++|{_ATTRIBUTE})*+)"
# Possessive throughout: whatever is looked at is taken, so that one pass is all it takes.
_MARKUP = re.compile(f"{_COMMENT}|{_RAW}|{_TAG}", re.IGNORECASE)
_ATTRIBUTES = re.compile(_ATTRIBUTE)


def check(html: str, source: str) -> None:
    """Refuse a page that would take minutes.

    Args:
        html: the page.
        source: where it was read, for messages.

    Raises:
        BadDocument: it has too many tags, or too many attributes in one tag.
    """
    tags = html.count("<")
    if tags > MAXIMUM_TAGS:
        raise BadDocument(f"{source} has {tags:,} tags; a page may have {MAXIMUM_TAGS:,}", "give its text instead")
    if len(html) <= _HARMLESS:
        return
    for match in _MARKUP.finditer(html):
        if _count(match["attributes"]) > MAXIMUM_ATTRIBUTES:
            raise BadDocument(
                f"{source} has a tag of more than {MAXIMUM_ATTRIBUTES:,} attributes (at {match.start()})",
                "give the text of the page instead",
            )


def _count(attributes: str | None) -> int:
    if attributes is None or len(attributes) <= MAXIMUM_ATTRIBUTES:
        return 0
    return sum(1 for _ in _ATTRIBUTES.finditer(attributes))
