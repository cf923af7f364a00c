"""Bytes to text, saying what was tried when it fails."""

import codecs
import re

from graph.errors import BadDocument, UsageError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROL_BYTES = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1a\x1b")
_ARABIC = ("\u0600", "\u06ff")
_DECLARED = re.compile(
    rb"<(?:meta\b[^>]{0,200}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE
)
_ONE_BYTE = re.compile(r"cp\d+|iso8859-\d+|koi8-[rut]|mac-\w+")
# Browsers read Latin-1 as its superset, and so pages are written.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}


def decode(raw: bytes, source: str, encoding: str | None = None) -> str:
    """Decode a file.

    Without `encoding`, a byte order mark decides, then UTF-8, then what a page declares in its head, then Windows-1256
    when that gives mostly Arabic.

    Raises:
        BadDocument: binary content, or text in none of the encodings tried.
        UsageError: `encoding` is not the name of one.
    """
    if encoding is not None:
        return _named(raw, source, encoding)
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _named(raw, source, name)
    if _looks_binary(raw):
        raise BadDocument(f"{source} is a binary file, not text", "convert it to plain text first")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _declared(raw) or _windows_1256(raw)
        if text is not None:
            return text
        raise BadDocument(
            f"{source} is not text in UTF-8, UTF-16 (with byte order mark) or Windows-1256 "
            f"(first byte that is not UTF-8 at {error.start})",
            "convert it, or pass --encoding NAME",
        ) from None


def _named(raw: bytes, source: str, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except LookupError:
        raise UsageError(f"no encoding is called {encoding!r}", "for example utf-8, windows-1256, iso-8859-6") from None
    except UnicodeDecodeError as error:
        raise BadDocument(
            f"{source} is not text in {encoding} (first bad byte at {error.start})", "try another --encoding"
        ) from None


def _looks_binary(raw: bytes) -> bool:
    head = raw[:8192]
    return b"\0" in head or sum(byte in _CONTROL_BYTES for byte in head) > len(head) // 50


def _declared(raw: bytes) -> str | None:
    """Text in the encoding that a page declares, if it fits."""
    match = _DECLARED.search(raw[:4096])
    try:
        name = codecs.lookup(match[1].decode("ascii", "replace")).name if match else ""
        return raw.decode(_AS_BROWSERS_DO.get(name, name)) if _ONE_BYTE.fullmatch(name) else None
    except (LookupError, UnicodeError):
        return None


def _windows_1256(raw: bytes) -> str | None:
    """Windows-1256 gives a character for every byte, so it is believed only when the letters come out Arabic."""
    text = raw.decode("cp1256")
    letters = [character for character in text if character.isalpha()]
    arabic = sum(_ARABIC[0] <= character <= _ARABIC[1] for character in letters)
    return text if letters and arabic > 0.6 * len(letters) else None
