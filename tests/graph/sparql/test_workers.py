import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from graph.sparql.answering import Answer, Request
from graph.sparql.forms import Kind
from graph.sparql.refusals import Busy, Forbidden, Stopped
from graph.sparql.snapshot import Snapshot
from graph.sparql.workers import Limits, Worker, Workers

FORMS = {Kind.SOLUTIONS: "csv", Kind.GRAPH: "ntriples"}
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }"


@pytest.fixture
def worker(snapshot: Snapshot) -> Iterator[Worker]:
    with closing(Worker(Limits(seconds=20))) as started:
        assert started.ask(snapshot.folder, Request("ASK {}", FORMS)) == Answer("csv", b"true")
        yield started


def processes() -> set[int]:
    """Children of this process that have not ended."""
    return {int(pid) for pid in Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()}


def test_one_process_answers_many_queries(worker: Worker, snapshot: Snapshot) -> None:
    before = processes()
    for number in range(3):
        query = f"SELECT ?n {{ <a:s{number}> <a:p> ?n }}"
        assert worker.ask(snapshot.folder, Request(query, FORMS)).body.split() == [b"n", str(number).encode()]
    with pytest.raises(Forbidden):
        worker.ask(snapshot.folder, Request("DROP ALL", FORMS))
    assert processes() == before


def test_a_killed_process_is_replaced(worker: Worker, snapshot: Snapshot) -> None:
    assert worker._process is not None
    os.kill(worker._process.pid, signal.SIGKILL)
    worker._process.wait()
    assert worker.ask(snapshot.folder, Request("ASK {}", FORMS)).body == b"true"


def test_a_process_killed_at_a_query_is_told_of_and_replaced(worker: Worker, snapshot: Snapshot) -> None:
    assert worker._process is not None
    killing = threading.Timer(0.3, worker._process.kill)
    killing.start()
    with pytest.raises(Stopped, match="ended its process"):
        worker.ask(snapshot.folder, Request(ENDLESS, FORMS))
    killing.join()
    assert worker.ask(snapshot.folder, Request("ASK {}", FORMS)).body == b"true"


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_a_query_that_wants_too_much_memory_ends_its_process_alone(snapshot: Snapshot) -> None:
    with closing(Worker(Limits(seconds=60, megabytes=400))) as small:
        greedy = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c"
        with pytest.raises(Stopped, match="memory than 400 MB"):
            small.ask(snapshot.folder, Request(greedy, FORMS))
        assert small.ask(snapshot.folder, Request("ASK {}", FORMS)).body == b"true"


def test_the_end_comes_at_the_limit(snapshot: Snapshot) -> None:
    with closing(Worker(Limits(seconds=0.5))) as hurried:
        began = time.monotonic()
        with pytest.raises(Stopped, match=r"after 0\.5 seconds"):
            hurried.ask(snapshot.folder, Request(ENDLESS, FORMS))
        assert time.monotonic() - began < 30  # starting included, on a busy machine


def test_who_comes_when_the_queue_is_full_is_sent_away(snapshot: Snapshot) -> None:
    with closing(Workers(Limits(seconds=2), at_once=1, waiting=1)) as workers, ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(workers.ask, lambda: snapshot.folder, Request(ENDLESS, FORMS)) for _ in range(4)]
        outcomes = sorted(type(it.exception()).__name__ for it in asked)
    assert outcomes == ["Busy", "Busy", "Stopped", "Stopped"]


def test_two_snapshots_can_be_left_while_a_query_is_long(snapshot: Snapshot) -> None:
    with closing(Workers(Limits(seconds=3))) as workers, ThreadPoolExecutor(4) as pool:
        long = pool.submit(workers.ask, lambda: snapshot.folder, Request(ENDLESS, FORMS))
        while not any(it.folder for it in workers._workers):
            time.sleep(0.01)
        leaving = [pool.submit(workers.leave, Path(name)) for name in ("one", "other")]
        assert workers.ask(lambda: snapshot.folder, Request("ASK {}", FORMS)).body == b"true"
        assert not long.done()  # so nobody waited for it
        assert [it.result(timeout=60) for it in leaving] == [None, None]
        assert isinstance(long.exception(), Stopped)


def test_nothing_is_started_for_who_waited_when_all_was_ended(snapshot: Snapshot) -> None:
    workers = Workers(Limits())
    workers.close()
    with pytest.raises(Busy):
        workers.ask(lambda: snapshot.folder, Request("ASK {}", FORMS))


def test_workers_leave_a_snapshot_and_go_on_with_another(snapshot: Snapshot) -> None:
    with closing(Workers(Limits())) as workers:
        workers.ask(lambda: snapshot.folder, Request("ASK {}", FORMS))
        workers.leave(snapshot.folder)
        assert processes() & {it._process.pid for it in workers._workers if it._process} == set()
        assert workers.ask(lambda: snapshot.folder, Request("ASK {}", FORMS)).body == b"true"
