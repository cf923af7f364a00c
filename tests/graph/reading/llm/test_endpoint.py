"""A server that answers late, half, wrongly, or not at all."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate

import pytest

from graph.errors import BadDocument, UsageError
from graph.reading.llm.answer import parse
from graph.reading.llm.endpoint import MOST_BYTES, Endpoint
from graph.reading.llm.prompt import Prompt
from graph.reading.llm.settings import settings
from graph.reading.llm.usage import Usage
from tests.graph.reading.llm.server import Json, ModelServer, Reply, completion, refusal

PROMPT = Prompt("A text.", "en", None)
GOOD: Json = {"officials": [], "events": []}

Ask = Callable[..., Json]


@pytest.fixture
def ask(environ: dict[str, str]) -> Iterator[Ask]:
    """Asks once, with some settings changed."""
    opened: list[Endpoint] = []

    def asking(**changed: str) -> Json:
        opened.append(Endpoint(settings(environ | {f"MITHAQ_LLM_{k}": v for k, v in changed.items()}), Usage()))
        return opened[-1].ask(PROMPT, parse, "page.txt")

    yield asking
    for endpoint in opened:
        endpoint.close()


def test_an_answer_that_comes_late_is_asked_for_again(server: ModelServer, ask: Ask) -> None:
    server.replies = [completion(GOOD, late=1), completion(GOOD)]
    assert ask(TIMEOUT="0.2") == GOOD
    assert len(server.requests) == 2


def test_a_server_that_is_always_late_is_given_up(server: ModelServer, ask: Ask) -> None:
    server.replies = [completion(GOOD, late=5)]
    with pytest.raises(BadDocument, match=r"page.txt: no answer that can be taken: nothing came for 0.1 s"):
        ask(TIMEOUT="0.1", ATTEMPTS="2")
    assert len(server.requests) == 2


def test_the_time_of_all_attempts_is_limited(server: ModelServer, ask: Ask) -> None:
    server.replies = [completion(GOOD, late=5)]
    began = time.monotonic()
    with pytest.raises(BadDocument, match="nothing came"):
        ask(TIMEOUT="60", TOTAL="0.3", ATTEMPTS="100")
    assert time.monotonic() - began < 4.5


def test_an_answer_that_drips_ends_with_the_time(server: ModelServer, ask: Ask) -> None:
    server.replies = [completion(GOOD, drip=0.2)]
    began = time.monotonic()
    with pytest.raises(BadDocument, match="the answer did not end in time"):
        ask(TOTAL="0.4")
    assert time.monotonic() - began < 4.5


def test_too_many_requests_waits_as_long_as_it_is_told(server: ModelServer, ask: Ask) -> None:
    server.replies = [refusal(429, "slow down", Retry_After="1"), completion(GOOD)]
    assert ask() == GOOD
    assert server.times[1] - server.times[0] >= 1


def test_a_moment_to_retry_after_is_read_as_well(server: ModelServer, ask: Ask) -> None:
    moment = formatdate(time.time() + 2, usegmt=True)
    server.replies = [refusal(503, "overloaded", Retry_After=moment), completion(GOOD)]
    assert ask() == GOOD
    assert 0.9 < server.times[1] - server.times[0] < 10


def test_who_asks_for_more_time_than_there_is_is_not_waited_for(server: ModelServer, ask: Ask) -> None:
    server.replies = [refusal(429, "come back tomorrow", Retry_After="86400")]
    began = time.monotonic()
    with pytest.raises(BadDocument, match="429: come back tomorrow"):
        ask()
    assert time.monotonic() - began < 10
    assert len(server.requests) == 1


@pytest.mark.parametrize("header", ["soon", "-5", "99999999999999999999999999"])
def test_a_senseless_retry_after_does_no_harm(server: ModelServer, ask: Ask, header: str) -> None:
    server.replies = [refusal(429, "slow down", Retry_After=header), completion(GOOD)]
    if header.isdecimal():
        with pytest.raises(BadDocument, match="slow down"):
            ask()
    else:
        assert ask() == GOOD


@pytest.mark.parametrize(
    "bad",
    [
        refusal(500, "internal"),
        Reply(b"Bad gateway", 502),
        completion(GOOD, cut=40),
        completion(GOOD, cut=0),
        Reply(b'{"choices": [{"mess'),
        Reply(b"[]"),
        Reply(b"null"),
        Reply(b'{"choices": []}'),
        Reply(b'{"choices": [{"message": {"content": null}}]}'),
        Reply(b'{"choices": [{"message": {"content": ["part"]}}]}'),
        Reply(b"[" * 100_000),
        Reply(b"\xff\xfe\x00"),
        completion('{"officials": [{"id": "o1"'),
        completion("The officials are many."),
        completion("[1, 2]"),
        completion('{"answer": "none"}'),
        completion('{"officials": NaN}'),
        completion('{"officials": ' + "[" * 100_000),
    ],
    ids=lambda reply: f"{reply.status} {reply.body[-30:]!r}"[:40],
)
def test_what_went_wrong_once_goes_right_at_the_next_attempt(server: ModelServer, ask: Ask, bad: Reply) -> None:
    server.replies = [bad, completion(GOOD)]
    assert ask() == GOOD
    assert len(server.requests) == 2


def test_an_answer_without_end_is_not_taken(server: ModelServer, ask: Ask) -> None:
    server.replies = [Reply(b" " * (MOST_BYTES + 1))]
    with pytest.raises(BadDocument, match="longer than 4,000,000 bytes"):
        ask(ATTEMPTS="1")


def test_an_answer_cut_at_the_models_limit_is_not_asked_for_again(server: ModelServer, ask: Ask) -> None:
    server.replies = [completion('{"officials": [', finish="length")]
    with pytest.raises(BadDocument, match="was cut at its greatest length"):
        ask()
    assert len(server.requests) == 1


def _form(body: Json) -> tuple[str, bool]:
    return body.get("response_format", {}).get("type", "plain"), "temperature" in body


def test_forms_that_a_server_refuses_are_left(server: ModelServer, environ: dict[str, str]) -> None:
    def plain_only(body: Json) -> Reply:
        return completion(GOOD) if _form(body)[0] == "plain" else refusal(400, "response_format is not supported")

    server.replies = [plain_only]
    endpoint = Endpoint(settings(environ), Usage())
    assert endpoint.ask(PROMPT, parse, "page.txt") == GOOD
    assert [_form(body)[0] for body in server.requests] == ["json_schema", "json_schema", "json_object", "plain"]
    endpoint.ask(PROMPT, parse, "page.txt")
    assert len(server.requests) == 5
    assert "JSON Schema" in server.requests[-1]["messages"][0]["content"]
    endpoint.close()


def test_a_model_that_takes_no_temperature_is_asked_without(server: ModelServer, ask: Ask) -> None:
    def usual(body: Json) -> Reply:
        return refusal(400, "temperature") if "temperature" in body else completion(GOOD)

    server.replies = [usual]
    assert ask() == GOOD
    assert [_form(body) for body in server.requests] == [("json_schema", True), ("json_schema", False)]


def test_a_text_that_the_server_refuses_in_each_form_is_refused(server: ModelServer, ask: Ask) -> None:
    server.replies = [refusal(400, "maximum context length is 8192\x1b[31m tokens")]
    with pytest.raises(BadDocument) as refused:
        ask()
    assert str(refused.value) == "page.txt: the server answers 400: maximum context length is 8192[31m tokens"


@pytest.mark.parametrize("status", [401, 403, 404, 301])
def test_a_wrong_key_address_or_model_ends_the_run(server: ModelServer, ask: Ask, status: int) -> None:
    server.replies = [refusal(status, "no", Location="http://127.0.0.1:9/elsewhere")]
    with pytest.raises(UsageError, match=f"the server answers {status}: no") as refused:
        ask(KEY="top-secret")
    assert "MITHAQ_LLM_MODEL" in refused.value.hint
    assert "top-secret" not in f"{refused.value}{refused.value.hint}"
    assert len(server.requests) == 1


def test_where_nothing_answers_the_address_is_named(ask: Ask) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        with pytest.raises(UsageError, match=f"nothing answers .* at {url}/chat/completions"):
            ask(URL=url, ATTEMPTS="2")


def test_without_its_packages_the_error_names_the_extra() -> None:
    program = (
        "import sys; sys.modules['httpx'] = None\n"
        "from graph.documents import Document\n"
        "from graph.errors import UsageError\n"
        "from graph.reading import reader\n"
        "try: reader('llm')(Document('d', 'A text.'))\n"
        "except UsageError as error: print(error, error.hint)\n"
    )
    environ = {"MITHAQ_LLM_URL": "http://127.0.0.1:9", "MITHAQ_LLM_MODEL": "m", "MITHAQ_CACHE": "/nowhere"}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True)
    assert "pip install 'mithaq[llm]'" in done.stdout
