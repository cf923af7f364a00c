"""An explorer served over HTTP, as a browser meets it."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.explore.conftest import attacked, attacked_site, examples, site

__all__ = ["attacked", "attacked_site", "examples", "site"]

Get = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def get(site: str) -> Iterator[Get]:
    """Ask the explorer of the example documents, in English unless headers say otherwise; it follows no redirects."""
    with httpx.Client(base_url=site, headers={"accept-language": "en"}, trust_env=False, timeout=60) as client:

        def asked(path: str, **options: Any) -> httpx.Response:
            client.cookies.clear()  # the language that another test has chosen
            return client.get(path, **options)

        yield asked
