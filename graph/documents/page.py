"""A document from a page: its article, and what the page states of itself."""

from collections.abc import Mapping
from typing import Any

from .document import Document, document
from .html import main_text

_OTHER_NAMES = {"published": "date", "publisher": "source"}


def page(fields: Mapping[str, Any], html: str, source: str, default_id: str) -> Document:
    """Make a document of a page; what is given beside the page counts more than what the page states of itself.

    Args:
        fields: given beside the page, see `document`.
        html: the page.
        source: where it was read, for messages.
        default_id: taken when `fields` has no id.

    Raises:
        BadDocument: no text is found in it, or a field is not what it should be.
    """
    stated, text = main_text(html, source)
    stated_lang = stated.pop("lang", None)
    given = {name: value for name, value in fields.items() if value not in (None, "")}
    unsaid = {name: value for name, value in stated.items() if not {name, _OTHER_NAMES.get(name)} & given.keys()}
    return document(unsaid | given, text, source, default_id, stated_lang)
