"""Direction of languages, and of text in a line that holds both Arabic and Latin."""

import re
import unicodedata

FIRST_STRONG, END = "\u2068", "\u2069"
_PARTS = re.compile(r"[^\s,;][^,;]*")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_LANGUAGES = frozenset({"ar"})


def direction(lang: str | None) -> str:
    """Which way a language is written: ``rtl`` or ``ltr``, as HTML has it."""
    return "rtl" if lang in _LANGUAGES else "ltr"


def runs_right(text: str) -> bool:
    """Whether any of it is written from right to left."""
    return any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text)


def isolated(text: str) -> str:
    """Text in an isolate of its own direction, so that what stands beside it keeps its place; Latin stays as it is."""
    return f"{FIRST_STRONG}{text}{END}" if runs_right(text) else text


def isolated_parts(line: str) -> str:
    """A line whose parts between commas and semicolons are isolated: a date beside an Arabic name stays whole."""
    return _PARTS.sub(lambda found: isolated(found[0]), line)
