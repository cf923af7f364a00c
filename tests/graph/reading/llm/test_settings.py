from pathlib import Path

import pytest

from graph.errors import UsageError
from graph.reading.llm.settings import Settings, settings

NEEDED = {"MITHAQ_LLM_URL": "https://example.org/v1", "MITHAQ_LLM_MODEL": "small", "MITHAQ_CACHE": "/var/mithaq"}


def test_what_is_not_set_has_a_value() -> None:
    assert settings(NEEDED) == Settings("https://example.org/v1/chat/completions", "small", Path("/var/mithaq/llm"))


@pytest.mark.parametrize("ending", ["", "/", "/chat/completions"])
def test_the_address_may_end_in_any_way(ending: str) -> None:
    asked = NEEDED | {"MITHAQ_LLM_URL": "http://localhost:8080/v1" + ending}
    assert settings(asked).url == "http://localhost:8080/v1/chat/completions"


def test_the_key_is_not_shown() -> None:
    chosen = settings(NEEDED | {"MITHAQ_LLM_KEY": "top-secret"})
    assert chosen.key == "top-secret"
    assert "top-secret" not in repr(chosen)


@pytest.mark.parametrize("name", ["MITHAQ_LLM_URL", "MITHAQ_LLM_MODEL"])
def test_what_is_missing_is_named(name: str) -> None:
    with pytest.raises(UsageError, match=f"{name} is not set"):
        settings(NEEDED | {name: " "})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("URL", "example.org/v1"),
        ("URL", "ftp://example.org"),
        ("URL", "http://[::1"),
        ("URL", "http://example.org:99999"),
        ("URL", "https://example.org/v1?key=1"),
        ("URL", "https://"),
        ("KEY", "clé"),
        ("KEY", "a\nb"),
        ("CONCURRENCY", "0"),
        ("CONCURRENCY", "many"),
        ("TIMEOUT", "nan"),
        ("TOTAL", "-1"),
        ("ATTEMPTS", "inf"),
    ],
)
def test_what_is_wrong_is_named(name: str, value: str) -> None:
    with pytest.raises(UsageError, match=f"MITHAQ_LLM_{name}"):
        settings(NEEDED | {f"MITHAQ_LLM_{name}": value})


def test_without_a_folder_the_users_cache_is_taken() -> None:
    chosen = settings({name: value for name, value in NEEDED.items() if name != "MITHAQ_CACHE"})
    assert chosen.cache.parts[-2:] == ("mithaq", "llm")
