"""Requests to an endpoint, repeated where that may help, within limits of time and size."""

import json
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar

from graph.errors import BadDocument, UsageError
from graph.reading.llm.answer import UnusableAnswer
from graph.reading.llm.prompt import Prompt
from graph.reading.llm.schema import answer_schema
from graph.reading.llm.settings import Settings, missing_extra
from graph.reading.llm.usage import Usage

if TYPE_CHECKING:
    import httpx
    from tenacity import RetryCallState

Taken = TypeVar("Taken")
Json = dict[str, Any]

MOST_BYTES = 4_000_000
"""An answer above this size is not taken: a record of a long document has a tenth of it."""

_LONGEST_PAUSE = 60.0
_LATER = "run the command again: what was read is kept, and only the others are asked about"
_RESULT_OF_A_MOMENT = frozenset({408, 409, 425, 429})
_OF_THE_ADDRESS = frozenset({401, 402, 403, 404, 405})
_SCHEMA = {"type": "json_schema", "json_schema": {"name": "record", "strict": True, "schema": answer_schema()}}
# Servers refuse what they do not know: DeepSeek's no json_schema, LM Studio no json_object, some models no temperature.
_FORMS: tuple[Json, ...] = (
    {"temperature": 0, "response_format": _SCHEMA},
    {"response_format": _SCHEMA},
    {"temperature": 0, "response_format": {"type": "json_object"}},
    {"temperature": 0},
    {},
)


class _Again(Exception):
    """This attempt failed; another one may not.

    Args:
        reason: what happened.
        pause: seconds that the server asks to wait, where it does.
    """

    def __init__(self, reason: str, pause: float | None = None) -> None:
        super().__init__(reason)
        self.pause = pause


class _Unreachable(_Again):
    """Nothing answered at all."""


class _Hopeless(Exception):
    """Another attempt would end as this one did."""


class _Refused(Exception):
    """The server does not take the request as it is."""


class Endpoint:
    """A server that completes chats, as OpenAI's does and many others do.

    Args:
        settings: where it is, and the limits.
        usage: is told of the tokens.

    Raises:
        UsageError: the packages of the extra ``llm`` are not installed.
    """

    def __init__(self, settings: Settings, usage: Usage) -> None:
        try:
            import httpx
            import tenacity  # noqa: F401
        except ImportError as error:
            raise missing_extra() from error
        self._settings = settings
        self._usage = usage
        self._form = 0
        headers = {"Accept-Encoding": "identity"}
        if settings.key:
            headers["Authorization"] = f"Bearer {settings.key}"
        self._client = httpx.Client(headers=headers)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def ask(self, prompt: Prompt, take: Callable[[str], Taken], source: str) -> Taken:
        """Ask about one document.

        Args:
            prompt: what is asked.
            take: makes the answer of what the model wrote, or raises `UnusableAnswer`, and the model is asked again.
            source: the document, for messages.

        Raises:
            BadDocument: no answer that can be taken was had within the limits, or the server does not take the text.
            UsageError: nothing is there, or it refuses the key or the model; asking about others is of no use.
        """
        form = self._form
        deadline = time.monotonic() + self._settings.total
        while True:
            try:
                taken = self._repeated(prompt, form, take, deadline)
            except _Refused as refusal:
                form += 1
                if form == len(_FORMS):
                    raise BadDocument(f"{source}: {refusal}", "a shorter text may do, or another model") from None
            except _Unreachable as failure:
                raise UsageError(f"{failure} at {self._settings.url}", "check MITHAQ_LLM_URL, or start it") from None
            except (_Again, _Hopeless) as failure:
                raise BadDocument(f"{source}: no answer that can be taken: {failure}", _LATER) from None
            else:
                self._form = form
                return taken

    def _repeated(self, prompt: Prompt, form: int, take: Callable[[str], Taken], deadline: float) -> Taken:
        from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_before_delay

        repeat = Retrying(
            retry=retry_if_exception_type(_Again),
            stop=stop_after_attempt(self._settings.attempts) | stop_before_delay(deadline - time.monotonic()),
            wait=self._pause,
            reraise=True,
        )
        taken: Taken = repeat(self._once, prompt, form, take, deadline)
        return taken

    def _pause(self, state: "RetryCallState") -> float:
        from tenacity import wait_random_exponential

        failure = state.outcome and state.outcome.exception()
        if isinstance(failure, _Again) and failure.pause is not None:
            return failure.pause
        least = min(self._settings.backoff, _LONGEST_PAUSE)
        return wait_random_exponential(multiplier=least, min=least / 2, max=_LONGEST_PAUSE)(state)

    def _once(self, prompt: Prompt, form: int, take: Callable[[str], Taken], deadline: float) -> Taken:
        body = {"model": self._settings.model, "messages": prompt.messages(), **_FORMS[form]}
        try:
            return take(self._content(self._sent(body, deadline)))
        except UnusableAnswer as error:
            raise _Again(str(error)) from error

    def _sent(self, body: Json, deadline: float) -> bytes:
        """Send a request; return the body of a good answer."""
        import httpx

        silent = min(self._settings.timeout, max(deadline - time.monotonic(), 0.01))
        try:
            with self._client.stream("POST", self._settings.url, json=body, timeout=silent) as response:
                content = _body(response, deadline)
                _check(response, content)
                return content
        except httpx.TimeoutException:
            raise _Again(f"nothing came for {silent:g} s") from None
        except httpx.ConnectError as error:
            raise _Unreachable(f"nothing answers ({error})") from None
        except httpx.TransportError as error:
            raise _Again(f"the connection broke ({error or type(error).__name__})") from None

    def _content(self, raw: bytes) -> str:
        """Return what the model wrote."""
        try:
            envelope = json.loads(raw)
            self._usage.spent(envelope.get("usage"))
            choice = envelope["choices"][0]
            content = choice["message"]["content"]
        except (ValueError, RecursionError, LookupError, AttributeError, TypeError):
            raise UnusableAnswer("the server's answer is not a chat completion") from None
        if choice.get("finish_reason") == "length":
            raise _Hopeless("the model's answer was cut at its greatest length")
        if not isinstance(content, str):
            raise UnusableAnswer("the model wrote nothing")
        return content


def _body(response: "httpx.Response", deadline: float) -> bytes:
    """Read an answer, no longer and no further than the limits allow."""
    content = bytearray()
    for part in response.iter_raw():
        content += part
        if len(content) > MOST_BYTES:
            raise _Again(f"the answer is longer than {MOST_BYTES:,} bytes")
        if time.monotonic() > deadline:
            raise _Again("the answer did not end in time")
    return bytes(content)


def _check(response: "httpx.Response", content: bytes) -> None:
    """Raise what the status of an answer means."""
    status = response.status_code
    if status == 200:
        return
    told = f"the server answers {status}: {_message(content)}"
    if status in _RESULT_OF_A_MOMENT or status >= 500:
        raise _Again(told, _seconds(response.headers.get("Retry-After", "")))
    if status in _OF_THE_ADDRESS or status < 400:
        raise UsageError(told, "check MITHAQ_LLM_URL, MITHAQ_LLM_MODEL and MITHAQ_LLM_KEY")
    raise _Refused(told)


def _message(content: bytes) -> str:
    """What a server says of an error, in one line: most put it under `error`."""
    text = content.decode("utf-8", "replace")
    try:
        error = json.loads(text)["error"]
        text = error["message"] if isinstance(error, dict) else error
    except (ValueError, RecursionError, LookupError, TypeError):
        pass
    line = " ".join(str(text).split())[:300]
    return "".join(character for character in line if character.isprintable()) or "no reason given"


def _seconds(retry_after: str) -> float | None:
    """Read a Retry-After: a number of seconds, or a moment."""
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        return max(parsedate_to_datetime(retry_after).timestamp() - time.time(), 0.0)
    except ValueError:
        return None
