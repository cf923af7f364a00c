"""JSON of others, of which nothing is known beforehand."""

import json
from collections.abc import Callable
from typing import Any

from graph.errors import BadGraphFile


def parsed(
    text: bytes, hint: str, first_line: int = 1, of_objects: Callable[[dict[str, Any]], object] | None = None
) -> Any:  # noqa: ANN401 - any JSON
    """Parse JSON.

    Args:
        text: in UTF-8.
        hint: what to do where it is none.
        first_line: number of its first line in the file.
        of_objects: makes of each object, the inner ones first, what is to stand for it.

    Raises:
        BadGraphFile: not JSON, or JSON that cannot be held: nested without end, numbers of thousands of digits, halves
            of characters.
    """
    try:
        content = json.loads(text, object_hook=of_objects)
        if b"\\u" in text:
            json.dumps(content, ensure_ascii=False).encode()  # fails where an escape stands for half a character
    except json.JSONDecodeError as error:
        line = first_line + error.lineno - 1
        raise BadGraphFile(f"line {line}, column {error.colno}: not JSON ({error.msg})", hint) from None
    except UnicodeDecodeError:
        raise BadGraphFile(f"line {first_line}: not UTF-8", hint) from None
    except UnicodeEncodeError:
        raise BadGraphFile(f"line {first_line}: an escape, \\ud800 or the like, is half a character", hint) from None
    except ValueError:
        raise BadGraphFile(f"line {first_line}: a number has too many digits", hint) from None
    except RecursionError:
        raise BadGraphFile(f"line {first_line}: nested too deeply", hint) from None
    return content
