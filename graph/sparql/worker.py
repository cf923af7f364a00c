"""The process that answers queries from one snapshot: ``python -P -m graph.sparql.worker FOLDER MEGABYTES``.

Requests come by standard input, answers go by standard output; it ends with its parent, in the midst of a query too.
"""

import os
import queue
import sys
import threading
from typing import Any

from pyoxigraph import Store

from .answering import Request, answer
from .confinement import limit_memory, refuse_connections
from .messages import receive, send
from .refusals import Refused

DEPTH = 5_000
"""Calls within each other: enough to read queries of some hundred patterns."""
STACK = 256 << 20


def main() -> None:
    """Answer until standard input ends."""
    folder, megabytes = sys.argv[1:]
    store = Store.read_only(folder)
    limit_memory(int(megabytes) << 20)
    refuse_connections()
    sys.setrecursionlimit(DEPTH)
    threading.stack_size(STACK)
    threading.excepthook = lambda _: os._exit(1)  # out of memory, or a fault of ours: the parent starts another
    requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_serve, args=(store, requests), daemon=True).start()
    send(sys.stdout.buffer, {"ready": True})
    while message := receive(sys.stdin.buffer):
        requests.put(message[0])
    os._exit(0)


def _serve(store: Store, requests: "queue.SimpleQueue[Any]") -> None:
    while True:
        asked = requests.get()
        try:
            found = answer(store, Request(**asked))
        except Refused as error:
            send(sys.stdout.buffer, {"refused": type(error).__name__, "message": str(error), "hint": error.hint})
        else:
            send(sys.stdout.buffer, {"form": found.form}, found.body)


if __name__ == "__main__":
    main()
