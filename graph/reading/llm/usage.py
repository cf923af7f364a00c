"""What a run has used: documents asked about, answers from the cache, tokens."""

from collections.abc import Mapping
from threading import Lock
from typing import Any


class Usage:
    """Counts that several threads add to."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.asked = self.cached = self.requests = self.prompt = self.completion = 0

    def answered(self, from_cache: bool) -> None:
        """Count a document."""
        with self._lock:
            if from_cache:
                self.cached += 1
            else:
                self.asked += 1

    def spent(self, usage: object) -> None:
        """Count a request and its tokens, as the endpoint states them; answers that are not taken cost as well."""
        stated = usage if isinstance(usage, Mapping) else {}
        with self._lock:
            self.requests += 1
            self.prompt += _count(stated.get("prompt_tokens"))
            self.completion += _count(stated.get("completion_tokens"))

    def told(self, model: str) -> str:
        """Say what was used, in one line."""
        return (
            f"{model}: {self.asked} documents read, {self.cached} more from the cache; {self.requests} answers; "
            f"tokens: {self.prompt:,} in, {self.completion:,} out"
        )


def _count(value: Any) -> int:  # noqa: ANN401 - whatever the endpoint says
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
