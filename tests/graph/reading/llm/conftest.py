from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.reading.llm import LanguageModel
from tests.graph.reading.llm.server import ModelServer, serving


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


@pytest.fixture
def environ(server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The server's address, with limits that keep tests short."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return {
        "MITHAQ_LLM_URL": server.url,
        "MITHAQ_LLM_MODEL": "small",
        "MITHAQ_LLM_BACKOFF": "0.01",
        "MITHAQ_LLM_TIMEOUT": "2",
        "MITHAQ_LLM_TOTAL": "10",
        "MITHAQ_CACHE": str(tmp_path / "cache"),
    }


@pytest.fixture
def model(environ: dict[str, str]) -> Iterator[LanguageModel]:
    reader = LanguageModel(environ)
    yield reader
    reader.close()
