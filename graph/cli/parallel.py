"""Work spread over processes, its results in the order of the input."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
_CHUNK = 16
_CHUNKS_AHEAD = 4


def ordered_map(function: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Generator[Result]:
    """Apply a function to items, in several processes where `jobs` is more than one.

    Only a few chunks for each process are taken ahead of what was given back, so that memory stays flat.

    Args:
        function: of a module, so that another process can find it; and its items and results can be pickled.
        items: taken one by one.
        jobs: number of processes.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    chunks = _chunks(items)
    pending: deque[Future[list[Result]]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        try:
            while True:
                for chunk in islice(chunks, jobs * _CHUNKS_AHEAD - len(pending)):
                    pending.append(pool.submit(_apply, function, chunk))
                if not pending:
                    return
                yield from pending.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def _apply(function: Callable[[Item], Result], chunk: list[Item]) -> list[Result]:
    return [function(item) for item in chunk]
