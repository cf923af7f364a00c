"""Work spread over processes or threads, its results in the order of the input."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from multiprocessing.pool import ThreadPool
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
_CHUNK = 16
_AHEAD = 4
"""Items, or chunks of them, taken for each worker ahead of what was given back: so memory stays flat."""


def map_in_processes(function: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Generator[Result]:
    """Apply a function to items in several processes.

    Args:
        function: of a module, so that another process can find it; and its items and results can be pickled.
        items: taken one by one.
        jobs: number of processes.
    """
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:

        def submit(chunk: list[Item]) -> Callable[[], list[Result]]:
            return pool.submit(_apply, function, chunk).result

        try:
            for results in _in_order(submit, _chunks(items), jobs * _AHEAD):
                yield from results
        finally:  # what was begun is waited for: Python may not end while its own thread closes the pool
            pool.shutdown(cancel_futures=True)


def map_in_threads(function: Callable[[Item], Result], items: Iterable[Item], threads: int) -> Generator[Result]:
    """Apply a function to items in several threads.

    The threads of a `ThreadPool` end with the program, whatever they wait for: an interruption need not.

    Args:
        function: applied to each item.
        items: taken one by one.
        threads: number of threads.
    """
    with ThreadPool(threads) as pool:
        yield from _in_order(lambda item: pool.apply_async(function, (item,)).get, items, threads * _AHEAD)


def _in_order(submit: Callable[[Item], Callable[[], Result]], items: Iterable[Item], ahead: int) -> Iterator[Result]:
    """Hand items over, no more than `ahead` before the first whose result was not given back."""
    rest = iter(items)
    pending: deque[Callable[[], Result]] = deque()
    while True:
        pending.extend(map(submit, islice(rest, ahead - len(pending))))
        if not pending:
            return
        yield pending.popleft()()


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def _apply(function: Callable[[Item], Result], chunk: list[Item]) -> list[Result]:
    return [function(item) for item in chunk]
