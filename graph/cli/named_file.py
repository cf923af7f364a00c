"""Which file an error is about."""

from collections.abc import Iterator
from contextlib import contextmanager

from graph.errors import BadGraphFile

from .output import STANDARD_STREAM


@contextmanager
def named(file: str) -> Iterator[None]:
    """Put a file's name before what is wrong with it.

    Raises:
        BadGraphFile: with the name, whatever was raised without it.
    """
    try:
        yield
    except BadGraphFile as error:
        name = "standard input" if file == STANDARD_STREAM else file
        message = str(error) if str(error).startswith(name) else f"{name}: {error}"
        raise BadGraphFile(message, error.hint) from error
