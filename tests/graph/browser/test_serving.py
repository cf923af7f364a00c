import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from graph.browser.serving import app, browser_page, link
from graph.errors import StoreUnavailable

PAGE = "http://127.0.0.1:7474/browser/"
ORIGIN = "http://127.0.0.1:7474"


Ask = Callable[..., httpx.Response]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    (tmp_path / "guide.html").write_text("<title>ميثاق</title>", encoding="utf-8")

    async def answer(path: str, method: str, headers: dict[str, str]) -> httpx.Response:
        transport = httpx.ASGITransport(app(tmp_path, PAGE))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, headers=headers)

    def ask(path: str, method: str = "GET", **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with ThreadPoolExecutor(1) as thread:  # where a Chromium is open, this thread has a running loop already
            return thread.submit(lambda: asyncio.run(answer(path, method, named))).result()

    return ask


def test_browser_may_read_the_guide(ask: Ask) -> None:
    answer = ask("/guide.html", Origin=ORIGIN, Pragma="no-cache")
    assert answer.text == "<title>ميثاق</title>"
    assert answer.headers["Access-Control-Allow-Origin"] == ORIGIN
    asked = {
        "Access_Control_Request_Method": "GET",
        "Access_Control_Request_Headers": "baggage,cache-control,pragma,sentry-trace",
    }
    assert ask("/guide.html", "OPTIONS", Origin=ORIGIN, **asked).status_code == 200


def test_no_other_page_may(ask: Ask) -> None:
    assert "Access-Control-Allow-Origin" not in ask("/guide.html", Origin="https://evil.example").headers
    assert ask("/guide.html", Host="evil.example").status_code == 400
    assert ask("/%2e%2e/secret").status_code == 404


def test_link_fills_in_all_but_the_password() -> None:
    assert link(PAGE, 8123, "bolt://127.0.0.1:7687", "an analyst") == (
        f"{PAGE}?dbms=bolt://an%20analyst@127.0.0.1:7687&cmd=guide&arg=http://localhost:8123/guide.html"
    )


def test_a_server_without_a_page_is_said() -> None:
    def run(cypher: str, **parameters: object) -> list[dict[str, str]]:
        assert "server.http.enabled" in cypher
        assert not parameters
        return [{"name": "server.http.enabled", "value": "false"}]

    with pytest.raises(StoreUnavailable, match="no Browser page"):
        browser_page(run)
