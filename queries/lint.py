"""Lint of Cypher files: ``python -m queries.lint [FILE …]``, without files every one of this package.

Prints ``FILE:LINE: rule N: what is wrong`` and ends with 1 when there is a finding, 2 when a file cannot be read.
A file with ``neo4j`` in its name may use what Neo4j alone knows.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from .catalogue import FOLDER
from .portable import check
from .question import QuestionError


def main(arguments: Sequence[str]) -> int:
    """Check files and print what is found; return the exit code."""
    paths = [Path(argument) for argument in arguments] or sorted(FOLDER.rglob("*.cypher"))
    found = False
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
            findings = check(text, neo4j_only="neo4j" in path.stem)
        except (OSError, UnicodeDecodeError) as error:
            print(f"{path}: cannot be read: {error}", file=sys.stderr)
            return 2
        except QuestionError as error:
            print(f"{path}:1: {error}")
            found = True
            continue
        for finding in findings:
            print(f"{path}:{finding.line}: rule {finding.rule}: {finding.message}")
        found = found or bool(findings)
    return int(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
