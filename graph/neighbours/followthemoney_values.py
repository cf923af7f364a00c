"""Values as FollowTheMoney keeps them: what is written is what its own cleaning leaves as it is.

Each function returns a value unchanged by that cleaning, or the empty text where FollowTheMoney takes none like it.
Found by reading followthemoney 4.11; the tests compare with the package.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from urllib.parse import urlparse

from ontology import countries

# Controls, zero-width marks and lone surrogates go; spaces of all widths become plain ones.
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2060-\u2064\ufeff\ud800-\udfff]")
_SPACES = re.compile("[\u2000-\u200a\u2028\u2029\u0a00\u1680\u202f\u205f\u3000]")
_QUOTED = re.compile(r"[\"'](.*)[\"']")
_BROKEN = re.compile(r"<BR/?>|ESQ\.?,|[\r\n\t;]|,\s?[,.]")
_DAY = re.compile(r"[12]\d{3}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_LABEL = re.compile(r"[\w-]*[^\W_][\w-]*")
_LONGEST_LABEL = 63


def text(value: str) -> str:
    """Text without what steers its display; the language's own marks stay."""
    return unicodedata.normalize("NFC", _SPACES.sub(" ", _UNSAFE.sub("", value))).strip()


def name(value: str) -> str:
    """A name on one line, without quotes around the whole."""
    return _until_stable(lambda it: " ".join(_QUOTED.sub(r"\1", it).split()), text(value))


def address(value: str) -> str:
    """An address on one line, its parts separated by commas."""
    return _until_stable(lambda it: " ".join(_BROKEN.sub(", ", it).split()), text(value))


def country(value: str) -> str:
    """An ISO 3166-1 alpha-2 code in lower case."""
    return value.lower() if value in countries() else ""


def day(value: str) -> str:
    """A date, or the beginning of one: year, or year and month."""
    if not _DAY.fullmatch(value):
        return ""
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return ""
    return value


def url(value: str) -> str:
    """An address on the web whose host is a name."""
    try:
        parsed = urlparse(text(value))
        host, _ = parsed.hostname or "", parsed.port
    except ValueError:
        return ""
    labels = host.rstrip(".").split(".")
    named = all(len(label) <= _LONGEST_LABEL and _LABEL.fullmatch(label) for label in labels)
    ends = len(labels) > 1 and len(labels[-1]) > 1 and not labels[-1].isdigit()
    if parsed.scheme not in ("http", "https") or not named or not ends or re.search(r"\s", parsed.netloc):
        return ""
    return parsed._replace(path=parsed.path.strip() or "/").geturl()


def language(value: str, known: Mapping[str, str]) -> str:
    """A language by three letters.

    Args:
        value: by two.
        known: the three by the two.
    """
    return known.get(value, "")


def _until_stable(clean: Callable[[str], str], value: str) -> str:
    while (cleaned := clean(value)) != value:
        value = cleaned
    return value
