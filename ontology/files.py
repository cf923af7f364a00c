"""Where the ontology's files are, and how its tables and lexicons are read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

LANGUAGES = ("ar", "fr", "es", "en")
# The C loader is ten times faster; wheels of PyYAML have it, some systems' builds do not.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def folder() -> Path:
    """Folder of the ontology; lexicons are at ``folder() / "lexicon" / LANG``."""
    return Path(__file__).parent


def rows(name: str) -> Iterator[dict[str, str]]:
    """Rows of a tab-separated table, keyed by its column names; lines of comment are passed over.

    Args:
        name: file name within the ontology's folder, such as ``countries.tsv``.
    """
    with (folder() / name).open(encoding="utf-8", newline="\n") as lines:
        cells = (line.rstrip("\n").split("\t") for line in lines if not line.startswith("#"))
        head = next(cells)
        for row in cells:
            yield dict(zip(head, row, strict=True))


def document(name: str) -> Any:  # noqa: ANN401
    """Content of a YAML file.

    Args:
        name: path within the ontology's folder, such as ``lexicon/ar/countries.yaml``.
    """
    return yaml.load((folder() / name).read_text(encoding="utf-8"), Loader=LOADER)
