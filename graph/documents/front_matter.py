"""YAML front matter at the head of a text file.

The python-frontmatter library strips the text it returns, which would move every offset; hence these few lines.
"""

import re
from typing import Any

import yaml

from graph.errors import BadDocument

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)?---[ \t]*(?:\n|\Z)", re.DOTALL)

_LONGEST = 100_000


def split(text: str, source: str) -> tuple[dict[str, Any], str]:
    """Take the front matter off a text.

    Returns:
        The fields (empty when there is no front matter) and the rest of the text, unchanged.

    Raises:
        BadDocument: there is front matter that is not a YAML mapping.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    if match.end() > _LONGEST:
        raise BadDocument(f"{source}: the front matter has {match.end():,} characters, not {_LONGEST:,} at most", _HINT)
    try:
        fields = yaml.safe_load(match[1] or "") or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 2}" if mark else ""
        problem = getattr(error, "problem", None) or "cannot be parsed"
        raise BadDocument(f"{source}{line}: the front matter is not YAML ({problem})", _HINT) from None
    except (ValueError, RecursionError):
        raise BadDocument(f"{source}: the front matter holds a date or number that there is not", _HINT) from None
    if not isinstance(fields, dict):
        raise BadDocument(f"{source}: the front matter is not a list of `name: value` lines", _HINT)
    return fields, text[match.end() :]


_HINT = "between the two --- lines write `title: …`, `date: 2025-01-29`, one a line; quote values that hold a colon"
