"""Whose news it is, by who publishes it: "White House", "Saudi Press Agency", an address under ``.gov.sg``."""

import re
from functools import cache
from typing import Any, Protocol
from urllib.parse import urlsplit

import ontology
from graph.reading.lexicons.lexicon import Lexicon
from graph.reading.text.normalise import fold, load_yaml
from graph.reading.text.tokens import tokenise

_WORD = re.compile(r"\w+")
_OF_STATE = frozenset({"agencies", "titles"})


class Published(Protocol):
    """What tells its publisher and address: a document as it came in, or that of a record."""

    @property
    def publisher(self) -> str | None:
        """Who published it, None where nobody says."""

    @property
    def url(self) -> str | None:
        """Its address, None where it has none."""


def publisher_country(document: Published, lexicon: Lexicon) -> str | None:
    """Give the country whose officials a publisher calls its own.

    Args:
        document: the document, with its publisher and address where given.
        lexicon: of its language, by which a country is found in the publisher's name.
    Returns:
        The country's code; None for a publisher of no state, or when none is given.
    """
    return _of_name(document.publisher, lexicon) or country_of_address(document.url)


def country_of_signature(line: str) -> str | None:
    """Give the country of a known publisher with whose name a line begins.

    Args:
        line: a short line, or the letters in brackets behind a dateline.
    Returns:
        The country's code, or None.
    """
    written = _words(line)
    return next((code for form, code in _names() if written.startswith(form)), None)


def _of_name(name: str | None, lexicon: Lexicon) -> str | None:
    """A known publisher, or a ministry, agency or office in whose name one country stands."""
    words = _words(name or "")
    known = next((code for form, code in _names() if form in words), None)
    if known is not None or name is None:
        return known
    matches = lexicon.match(tokenise(name, lexicon.morphology))
    countries = {match.entry.id for match in matches if match.entry.kind == "country"}
    of_state = any(match.entry.kind in _OF_STATE for match in matches)
    return countries.pop() if of_state and len(countries) == 1 else None


def country_of_address(url: str | None) -> str | None:
    """Give the country of a state's address, such as one under ``.gouv.fr``.

    Args:
        url: an address, or None.
    Returns:
        The country's code, or None.
    """
    host = (urlsplit(url or "").hostname or "").split(".")
    data = _data()
    for code, ends in data["hosts"].items():
        if any(host[-len(end) :] == end for end in (str(end).split(".") for end in ends)):
            return str(code)
    if len(host) < 2 or host[-2] not in data["marks"]:
        return None
    code = data["codes"].get(host[-1], host[-1].upper())
    return code if code in ontology.countries() else None


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(fold(text)))} "


@cache
def _names() -> tuple[tuple[str, str], ...]:
    return tuple((_words(form), str(code)) for code, forms in _data()["names"].items() for form in forms)


@cache
def _data() -> Any:  # noqa: ANN401 - as YAML has it
    return load_yaml(ontology.folder() / "publishers.yaml")
