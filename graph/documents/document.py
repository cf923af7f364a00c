"""A document: one text and what is known of its origin."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph.errors import BadDocument

MAXIMUM_BYTES = 5_000_000
"""A single document above this size is refused: news and communiqués stay far below it."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_EDTF_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class Document:
    """One text as it came in.

    Attributes:
        id: from JSON Lines or front matter, else the file's stem.
        text: decoded, line ends LF, front matter taken off; offsets everywhere count its code points.
        lang: ``ar``, ``fr``, ``es``, ``en``, or None when not given.
        title, publisher, url: as given, else None.
        published: EDTF (year, month or day) of publication, or None.
        source: where it was read, for messages.
        stated_lang: language that a page says it is in. Pages are often made from a template in another language,
            so that its words may say otherwise.
    """

    id: str
    text: str
    lang: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    publisher: str | None = None
    source: str = ""
    stated_lang: str | None = None

    @property
    def sha256(self) -> str:
        """Hex digest of the text in UTF-8, by which an unchanged document is told from a corrected one."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def document(
    fields: Mapping[str, Any], text: str, source: str, default_id: str, stated_lang: str | None = None
) -> Document:
    """Put a text and its fields together.

    Args:
        fields: `id`, `lang`, `title`, `published` (or `date`), `url`, `publisher` (or `source`); others are ignored.
        text: the text itself.
        source: where it was read, for messages.
        default_id: taken when `fields` has no id.
        stated_lang: language that a page says it is in.

    Raises:
        BadDocument: the text is empty, or a field is not what it should be.
    """
    clean = _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n"))
    if not clean.strip():
        raise BadDocument(f"{source} is empty", "a document needs some text")
    return Document(
        id=_text(fields, "id", source) or default_id,
        text=clean,
        lang=_lang(fields, source),
        title=_text(fields, "title", source),
        published=_published(fields, source),
        url=_text(fields, "url", source),
        publisher=_text(fields, "publisher", source) or _text(fields, "source", source),
        source=source,
        stated_lang=stated_lang,
    )


def _text(fields: Mapping[str, Any], name: str, source: str) -> str | None:
    value = fields.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, int | float | date):
        return str(value)
    if not isinstance(value, str):
        raise BadDocument(f"{source}: {name} is {type(value).__name__}, not text", f"write {name} as one line of text")
    return _SURROGATE.sub("\ufffd", value)


def _lang(fields: Mapping[str, Any], source: str) -> str | None:
    """The language without its country: ``fr`` of ``fr-FR``."""
    value = _text(fields, "lang", source)
    return re.split("[-_]", value.strip().lower())[0] if value else None


def _published(fields: Mapping[str, Any], source: str) -> str | None:
    name = "published" if fields.get("published") is not None else "date"
    value = _text(fields, name, source)
    if value is None:
        return None
    match = _EDTF_DAY.match(value)
    try:
        if match is None:
            raise ValueError(value)
        date.fromisoformat((match[0] + "-01-01")[:10])
    except ValueError:
        raise BadDocument(
            f"{source}: {name} is {value!r}, not a date", "write the day of publication as 2025-01-29"
        ) from None
    return match[0]
