"""Look-ups: queries that are no question of a reader's, in `lookup/`."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "lookup"


@cache
def lookup(name: str) -> str:
    """The Cypher of a look-up.

    Args:
        name: its path below `lookup/` without the ending: ``shown/official``.
    """
    return (_FOLDER / f"{name}.cypher").read_text(encoding="utf-8")
