"""Entities in XML, by which a short file can stand for a text without end."""

import re

from graph.errors import BadGraphFile

_DECLARED = re.compile(rb"""<!ENTITY\s+[^\s"'>]+\s+(["'])(.*?)\1""", re.DOTALL)
# Of an entity that stands for a character, and of those that XML has itself, in a value.
_CHARACTER = re.compile(rb"&(?:#\w+|amp|lt|gt|quot|apos);")
# Bytes that the entities of a file may come to; prefixes, for which they are used, come to far less.
_LARGEST = 100_000_000


def refuse_growing_entities(xml: bytes) -> None:
    """Refuse what parsers would write out to a text of any length.

    Args:
        xml: a file in UTF-8.

    Raises:
        BadGraphFile: entities within entities, or entities that come to very much.
    """
    values = [_CHARACTER.sub(b"", value) for _, value in _DECLARED.findall(xml)]
    longest = max(map(len, values), default=0)
    if any(b"&" in value for value in values) or longest * xml.count(b"&") > _LARGEST:
        raise BadGraphFile("its entities (<!ENTITY …>) stand for too much", "write out what they stand for")
