"""What goes between a process and its workers: a head in JSON and a body in bytes, each after its length."""

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct(">II")


def send(stream: IO[bytes], head: Any, body: bytes = b"") -> None:  # noqa: ANN401 - whatever JSON can say
    """Write a message."""
    written = json.dumps(head).encode()
    stream.write(_LENGTHS.pack(len(written), len(body)) + written)
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[Any, bytes] | None:
    """Read a message; None where the other end is gone, also in the midst of one."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    head, body = _LENGTHS.unpack(lengths)
    written, sent = stream.read(head), stream.read(body)
    return (json.loads(written), sent) if len(written) == head and len(sent) == body else None
