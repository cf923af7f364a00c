"""Lint of Cypher: ``python -m queries.lint [FILE …]``, in `.cypher` files and in texts of Python modules.

Without files, every one of this package. Prints ``FILE:LINE: rule N: what is wrong`` and ends with 1 when there is a
finding, 2 when a file cannot be read. A file with ``neo4j`` in its name may use what Neo4j alone knows.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from .portable import Finding, check
from .python_source import cypher_in
from .question import QuestionError

PACKAGE = Path(__file__).parent


def main(arguments: Sequence[str]) -> int:
    """Check files and print what is found; return the exit code."""
    count = 0
    for path in [Path(argument) for argument in arguments] or sorted(PACKAGE.rglob("*.cypher")):
        try:
            for message in _messages(path):
                print(f"{path}:{message}")
                count += 1
        except (OSError, UnicodeDecodeError, SyntaxError) as error:
            print(f"{path}: cannot be read: {error}", file=sys.stderr)
            return 2
    return int(count > 0)


def _messages(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    neo4j_only = "neo4j" in path.stem
    try:
        found = _in_python(text, neo4j_only) if path.suffix == ".py" else check(text, neo4j_only=neo4j_only)
        for finding in found:
            yield f"{finding.line}: rule {finding.rule}: {finding.message}"
    except QuestionError as error:
        yield f"1: {error}"


def _in_python(source: str, neo4j_only: bool) -> Iterator[Finding]:
    for line, text in cypher_in(source):
        for finding in check(text, neo4j_only=neo4j_only):
            yield replace(finding, line=line + finding.line - 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
