"""Where the model is and how much it may cost in time, from the environment."""

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from graph.errors import UsageError

_PATH = "/chat/completions"


@dataclass(frozen=True)
class Settings:
    """How the endpoint is reached.

    Attributes:
        url: address of chat completions.
        model: as the endpoint calls it.
        key: sent as bearer token; empty for servers that want none.
        cache: folder of the answers.
        concurrency: documents asked about at once.
        timeout: seconds that a request may be silent.
        total: seconds that a document may take, with all its attempts.
        attempts: requests that a document may take.
        backoff: seconds before the second attempt; doubled with each.
        characters: length of the longest text that is sent.
    """

    url: str
    model: str
    cache: Path
    key: str = field(default="", repr=False)
    concurrency: int = 4
    timeout: float = 120
    total: float = 600
    attempts: int = 5
    backoff: float = 1
    characters: int = 100_000


def settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings.

    Args:
        environ: ``MITHAQ_LLM_URL`` and ``MITHAQ_LLM_MODEL`` are needed; ``MITHAQ_LLM_KEY``, ``…_CONCURRENCY``,
            ``…_TIMEOUT``, ``…_TOTAL``, ``…_ATTEMPTS``, ``…_BACKOFF``, ``…_CHARACTERS`` and ``MITHAQ_CACHE`` are taken.

    Raises:
        UsageError: one that is needed is missing, or one is not what it should be.
    """
    return Settings(
        url=_url(_needed(environ, "MITHAQ_LLM_URL", "the base address of the endpoint, as https://example.org/v1")),
        model=_needed(environ, "MITHAQ_LLM_MODEL", "the model's name, as the endpoint calls it"),
        key=_key(environ.get("MITHAQ_LLM_KEY", "")),
        cache=_cache(environ),
        concurrency=int(_number(environ, "CONCURRENCY", Settings.concurrency, 1, 256)),
        timeout=_number(environ, "TIMEOUT", Settings.timeout, 0.01, 86_400),
        total=_number(environ, "TOTAL", Settings.total, 0.01, 86_400),
        attempts=int(_number(environ, "ATTEMPTS", Settings.attempts, 1, 100)),
        backoff=_number(environ, "BACKOFF", Settings.backoff, 0, 3_600),
        characters=int(_number(environ, "CHARACTERS", Settings.characters, 1, 5_000_000)),
    )


def _needed(environ: Mapping[str, str], name: str, what: str) -> str:
    value = environ.get(name, "").strip()
    if not value:
        raise UsageError(f"{name} is not set", f"set it to {what}; docs/how-to.md tells of the reader llm")
    return value


def _url(base: str) -> str:
    try:
        parts = urlsplit(base)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if not sound or parts.query or parts.fragment or not base.isprintable():
        raise UsageError(f"MITHAQ_LLM_URL is {base!r}, not a web address", "write it as https://example.org/v1")
    return base.rstrip("/").removesuffix(_PATH) + _PATH


def _key(key: str) -> str:
    if not (key.isascii() and key.isprintable()):
        raise UsageError("MITHAQ_LLM_KEY has characters that no key has", "copy the key again, without line ends")
    return key.strip()


def _number(environ: Mapping[str, str], name: str, default: float, least: float, most: float) -> float:
    text = environ.get(f"MITHAQ_LLM_{name}", "").strip()
    try:
        value = float(text or default)
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        raise UsageError(f"MITHAQ_LLM_{name} is {text!r}", f"give a number from {least:g} to {most:g}")
    return value


def _cache(environ: Mapping[str, str]) -> Path:
    if environ.get("MITHAQ_CACHE"):
        return Path(environ["MITHAQ_CACHE"]) / "llm"
    try:
        from platformdirs import user_cache_path
    except ImportError as error:
        raise missing_extra() from error
    return user_cache_path("mithaq", appauthor=False) / "llm"


def missing_extra() -> UsageError:
    """Say which extra brings what the reader needs."""
    return UsageError("the reader llm needs packages that are not installed", "run: pip install 'mithaq[llm]'")
