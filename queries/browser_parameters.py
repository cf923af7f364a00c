"""Parameters of a query as Neo4j Browser takes them: one command that sets them all."""

import json
from collections.abc import Mapping
from datetime import date

from .binding import Value


def command(parameters: Mapping[str, Value]) -> str:
    """The command that sets parameters: ``:param [{official, since}] => {RETURN "official-…" AS official, …}``.

    Browser evaluates no function in its shorter forms, which would leave dates as text, and takes one ``:param`` at a
    time, so that several lines cannot be pasted at once.

    Args:
        parameters: by name; ids, dates, numbers, text, None for those left out.

    Returns:
        One line; empty when there are no parameters.
    """
    if not parameters:
        return ""
    values = ", ".join(f"{_literal(value)} AS {name}" for name, value in parameters.items())
    return f":param [{{{', '.join(parameters)}}}] => {{RETURN {values}}}"


def _literal(value: Value) -> str:
    if value is None:
        return "null"
    if isinstance(value, date):
        return f'date("{value}")'
    return str(value) if isinstance(value, int) else _quoted(value)


def _quoted(text: str) -> str:
    """Text in quotes; what does not print is escaped, so that it neither ends the line nor turns it round."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in quoted)
