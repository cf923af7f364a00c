"""Values as RDF literals, and literals as values, so that type and text come back as they were."""

import json
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from math import isfinite

from pyoxigraph import Literal

from .model import Stored

XSD = "http://www.w3.org/2001/XMLSchema#"
JSON = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
STRING = f"{XSD}string"
LANGUAGE_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
STYLES = {"edtf": "http://id.loc.gov/datatypes/edtf/EDTF", "uri": f"{XSD}anyURI"}
_STYLED = {style: f"<{iri}>" for style, iri in STYLES.items()}
# What N-Triples writes otherwise; nearly all text is without.
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f\ufffe\uffff]')


def literal(value: Stored, style: str = "", language: str = "") -> str:
    """Write a value in the syntax of N-Triples, numbers and lists in their canonical forms.

    Args:
        value: a list is written in JSON.
        style: key of `STYLES`; says what a text is.
        language: of a text; one that is no language tag is left off.
    """
    if isinstance(value, str):
        if style:
            return f"{_text(value)}^^{_STYLED[style]}"
        return f"{_text(value)}@{language}" if language and is_tag(language) else _text(value)
    if isinstance(value, bool):
        return f'"{str(value).lower()}"^^<{XSD}boolean>'
    if isinstance(value, int):
        return f'"{value}"^^<{XSD}integer>'
    if isinstance(value, float):
        return f'"{_double(value)}"^^<{XSD}double>'
    if isinstance(value, date):
        return f'"{value.isoformat()}"^^<{XSD}date>'
    return f"{_text(json.dumps(value, ensure_ascii=False, separators=(',', ':')))}^^<{JSON}>"


def value(text: str, datatype: str) -> Stored:
    """Read a literal.

    Args:
        text: its lexical form.
        datatype: IRI.

    Raises:
        ValueError: the text is not of that type, or the type is none that `literal` writes.
    """
    if datatype in (STRING, LANGUAGE_STRING) or datatype in STYLES.values():
        return text
    read = _READ.get(datatype)
    if read is None:
        raise ValueError(f"the type <{datatype}> is not one that Mithaq writes")
    try:
        return read(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no <{datatype}>") from error


def _text(text: str) -> str:
    """A text in quotes."""
    return str(Literal(text)) if _ESCAPED.search(text) else f'"{text}"'


@cache
def is_tag(language: str) -> bool:
    """Whether a text is a language tag, BCP 47."""
    try:
        Literal("", language=language)
    except ValueError:
        return False
    return True


def _double(number: float) -> str:
    """The canonical form of XML Schema, as readers that calculate write it as well: 1.25E1."""
    if not isfinite(number):
        return {"inf": "INF", "-inf": "-INF", "nan": "NaN"}[repr(number)]
    digits, _, exponent = f"{Decimal(repr(number)).normalize():E}".partition("E")
    return f"{digits}{'' if '.' in digits else '.0'}E{int(exponent)}"


def _list(text: str) -> Stored:
    items = json.loads(text)
    if isinstance(items, list) and all(isinstance(item, str | int) for item in items):
        return items
    raise ValueError(f"{text!r} is no list of texts or whole numbers")


def _boolean(text: str) -> bool:
    return ("false", "true").index(text) == 1


_READ: dict[str, Callable[[str], Stored]] = {
    f"{XSD}boolean": _boolean,
    f"{XSD}integer": int,
    f"{XSD}double": float,
    f"{XSD}date": date.fromisoformat,
    JSON: _list,
}
