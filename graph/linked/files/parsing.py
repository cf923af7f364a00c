"""Statements of a file, and what is wrong with it, by line and column where the parser tells."""

from collections.abc import Iterator
from typing import BinaryIO

from pyoxigraph import Quad, RdfFormat, parse

from graph.errors import BadGraphFile

# The parser holds no single name or text that is longer.
_LONGEST = 2**24
# What the parser that holds one thing at a time says of JSON-LD in another order than it needs.
_OUT_OF_ORDER = "must be the first key"


def statements(input: BinaryIO, format: RdfFormat) -> Iterator[Quad]:
    """Parse a file.

    Nothing is held but what is being read. JSON-LD whose keys stand in another order than exports have is read again
    from the beginning and held as a whole; what came before comes again then.

    Args:
        input: the file.
        format: of it.

    Raises:
        BadGraphFile: not well-formed.
    """
    try:
        yield from parse(input, format)
    except MemoryError as error:
        reason = f"it holds a name or text of more than {_LONGEST:,} bytes"
        raise BadGraphFile(reason, "shorten the longest text, or leave it out") from error
    except SyntaxError as error:
        if format != RdfFormat.STREAMING_JSON_LD or _OUT_OF_ORDER not in error.msg:
            raise _malformed(error, format) from error
        input.seek(0)
        yield from statements(input, RdfFormat.JSON_LD)


def _malformed(error: SyntaxError, format: RdfFormat) -> BadGraphFile:
    name = RdfFormat.JSON_LD.name if format == RdfFormat.STREAMING_JSON_LD else format.name
    where = f"line {error.lineno}, column {error.offset}: " if error.lineno else ""
    # The parser's message begins with the place as well.
    fault = error.msg.partition(": ")[2] if error.lineno else error.msg
    return BadGraphFile(f"{where}not well-formed {name}: {fault or error.msg}", "look there, or copy the file anew")
