"""Cypher that stands as text in Python code."""

import ast
import re
from collections.abc import Iterator

_BEGINS = re.compile(r"\s*(MATCH|OPTIONAL MATCH|UNWIND|MERGE|CREATE|CALL|WITH|RETURN)\b[^.]*[({$]")


def cypher_in(source: str) -> Iterator[tuple[int, str]]:
    """Texts that begin as Cypher does, in capitals.

    Args:
        source: a Python module.

    Yields:
        Line where the text begins, and the text; what a formatted string fills in stands as one name.

    Raises:
        SyntaxError: not Python.
    """
    inside: set[ast.AST] = set()
    for node in ast.walk(ast.parse(source)):
        if node in inside:
            continue
        if isinstance(node, ast.JoinedStr):
            inside.update(ast.walk(node))
            text = "".join(map(_part, node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if _BEGINS.match(text):
            yield node.lineno, text


def _part(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    assert isinstance(part, ast.FormattedValue)
    return re.sub(r"\W+", "_", ast.unparse(part.value)).strip("_")
