"""Commands with a reader that waits for another machine."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.cli.parallel import map_in_threads
from tests.graph.cli.conftest import Mithaq
from tests.graph.reading.llm.server import Json, ModelServer, Reply, completion, refusal, serving

TEXT = "Madrid, 3 June 2025 – José Martín received Omar El-Wardi in Madrid, document number {}."


def answer(number: int) -> Json:
    officials: list[Json] = [
        {"id": f"o{n}", "name": name, "names": [], "country": None, "posts": []}
        for n, name in enumerate(["José Martín", "Omar El-Wardi"], 1)
    ]
    quote = f"received Omar El-Wardi in Madrid, document number {number}."
    event = {
        "id": "e1",
        "type": "meeting",
        "status": "held",
        "start": "2025-06-03",
        "end": None,
        "place": None,
        "participants": ["o1", "o2"],
        "met": [["o1", "o2"]],
        "areas": [],
        "evidence": [{"quote": quote, "states": None}],
    }
    return {"officials": officials, "events": [event]}


def number_of(body: Json) -> int:
    return int(body["messages"][1]["content"].split("document number ")[1].split(".")[0])


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


@pytest.fixture
def environ(server: ModelServer, tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "NO_PROXY": "127.0.0.1",
        "MITHAQ_LLM_URL": server.url,
        "MITHAQ_LLM_MODEL": "small",
        "MITHAQ_LLM_BACKOFF": "0.01",
        "MITHAQ_LLM_ATTEMPTS": "2",
        "MITHAQ_CACHE": str(tmp_path / "cache"),
    }


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    file = tmp_path / "wire.jsonl"
    lines = [json.dumps({"id": f"d{n}", "lang": "en", "text": TEXT.format(n)}) for n in range(12)]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def command(*words: object) -> list[str]:
    return [sys.executable, "-P", "-c", "from graph.cli import main; main()", *map(str, words)]


def test_several_documents_are_asked_about_at_once_and_come_in_order(
    server: ModelServer, environ: dict[str, str], wire: Path, mithaq: Mithaq
) -> None:
    def slow_at_first(body: Json) -> Reply:
        return completion(answer(number_of(body)), late=1 / (1 + number_of(body)))

    server.replies = [slow_at_first]
    done = mithaq("read", wire, "--reader", "llm", environ=environ | {"MITHAQ_LLM_CONCURRENCY": "3"})
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["document"]["id"] for record in records] == [f"d{n}" for n in range(12)]
    assert all(record["events"][0]["met"] == [["o1", "o2"]] for record in records)
    assert server.most == 3
    assert done.stderr == ("small: 12 documents read, 0 more from the cache; 12 answers; tokens: 1,200 in, 240 out\n")
    again = mithaq("read", wire, "--reader", "llm", environ=environ)
    assert again.stdout == done.stdout
    assert len(server.requests) == 12
    assert "12 more from the cache" in again.stderr


def test_a_document_without_an_answer_is_named_and_a_second_run_asks_about_it_alone(
    server: ModelServer, environ: dict[str, str], wire: Path, mithaq: Mithaq
) -> None:
    def unwell(body: Json) -> Reply:
        return refusal(500, "out of memory") if number_of(body) == 5 else completion(answer(number_of(body)))

    server.replies = [unwell]
    done = mithaq("read", wire, "--reader", "llm", environ=environ)
    assert done.exit_code == 3
    assert "wire.jsonl:6: no answer that can be taken: the server answers 500: out of memory" in done.stderr
    assert len(done.stdout.splitlines()) == 11
    before = len(server.requests)
    server.replies = [lambda body: completion(answer(number_of(body)))]
    again = mithaq("read", wire, "--reader", "llm", environ=environ)
    assert again.exit_code == 0
    assert len(again.stdout.splitlines()) == 12
    assert len(server.requests) == before + 1


def test_a_wrong_key_ends_the_run_at_once(server: ModelServer, environ: dict[str, str], wire: Path) -> None:
    server.replies = [refusal(401, "incorrect key")]
    environ["MITHAQ_LLM_CONCURRENCY"] = "3"
    reading = command("read", wire, "--reader", "llm")
    done = subprocess.run(reading, env=environ, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "error: the server answers 401: incorrect key" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(server.requests) <= 3


def test_what_is_not_set_is_said_before_anything_is_read(environ: dict[str, str], wire: Path, mithaq: Mithaq) -> None:
    done = mithaq("read", wire, "--reader", "llm", environ={**environ, "MITHAQ_LLM_MODEL": None})
    assert done.exit_code == 2
    assert done.stderr.startswith("error: MITHAQ_LLM_MODEL is not set")


def test_an_interruption_does_not_wait_for_answers(server: ModelServer, environ: dict[str, str], wire: Path) -> None:
    server.replies = [lambda body: completion(answer(number_of(body)), late=0 if number_of(body) < 2 else 30)]
    child = subprocess.Popen(
        command("read", wire, "--reader", "llm"), env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    with child:
        while len(server.requests) < 4:
            assert child.poll() is None
            time.sleep(0.01)
        time.sleep(1.5)
        began = time.monotonic()
        child.send_signal(signal.SIGINT)
        _, said = child.communicate(timeout=20)
    assert time.monotonic() - began < 15
    assert child.returncode == 7
    assert b"2 documents read" in said


def test_a_graph_is_loaded_by_way_of_a_model(
    server: ModelServer, environ: dict[str, str], wire: Path, running: Mithaq
) -> None:
    server.replies = [lambda body: completion(answer(number_of(body)), late=0.2)]  # so that requests overlap
    loaded = running("load", wire, "--reader", "llm", environ=environ)
    assert loaded.exit_code == 0, loaded.stderr
    assert "12 new" in loaded.stdout
    assert "tokens: 1,200 in, 240 out" in loaded.stderr
    assert server.most > 1
    asked = running("ask", "who-met", "José Martín", "--format", "jsonl", "--evidence")
    assert "Omar El-Wardi" in asked.stdout


def test_threads_take_no_more_than_is_asked_ahead() -> None:
    taken: list[int] = []
    open_up = threading.Event()

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    def wait(number: int) -> int:
        open_up.wait(10)
        return number

    results = map_in_threads(wait, items(), 2)
    threading.Timer(0.2, open_up.set).start()
    assert next(results) == 0
    assert len(taken) == 8
    assert list(results) == list(range(1, 100))
