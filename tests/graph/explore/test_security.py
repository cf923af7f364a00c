import httpx
import pytest
from starlette.responses import PlainTextResponse

from graph.explore.security import HEADERS, Guard
from graph.explore.server import HOST

PATHS = ("/", "/nothing", "/static/explorer.css", "/search.json?q=rabat", "/questions/documents?format=csv", "/fact")


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_says_what_a_page_may_do(path: str, site: str) -> None:
    answer = httpx.get(site + path, trust_env=False, timeout=60)
    assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS)
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert not {name for name in answer.headers if name.startswith("access-control-")}
    assert "server" not in answer.headers


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost:1", "127.0.0.1.evil.example:{port}", ""]
)
def test_other_names_are_not_answered(host: str, site: str) -> None:
    port = site.rpartition(":")[2]
    answer = httpx.get(f"{site}/", headers={"host": host.format(port=port)}, trust_env=False)
    assert answer.status_code in (400, 421)
    assert "Mithaq" not in answer.text


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"])
def test_own_names_are_answered(name: str, site: str) -> None:
    port = site.rpartition(":")[2]
    assert httpx.get(f"{site}/static/icon.svg", headers={"host": f"{name}:{port}"}, trust_env=False).status_code == 200


@pytest.mark.parametrize(
    ("by", "how", "what", "status"),
    [
        ("cross-site", "no-cors", "image", 403),
        ("same-site", "cors", "empty", 403),
        ("cross-site", "navigate", "document", 200),
        ("cross-site", "navigate", "iframe", 403),
        ("same-site", "navigate", "object", 403),
        ("same-origin", "cors", "empty", 200),
        ("none", "navigate", "document", 200),
    ],
)
def test_other_pages_may_only_lead_here(by: str, how: str, what: str, status: int, site: str) -> None:
    told = {"sec-fetch-site": by, "sec-fetch-mode": how, "sec-fetch-dest": what}
    assert httpx.get(f"{site}/static/icon.svg", headers=told, trust_env=False).status_code == status


def test_what_may_be_sent_to_the_endpoint_is_told(site: str) -> None:
    answer = httpx.put(f"{site}/sparql", trust_env=False)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_nothing_can_be_sent(method: str, site: str) -> None:
    answer = httpx.request(method, f"{site}/", trust_env=False)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_head_is_answered_without_a_body(site: str) -> None:
    answer = httpx.head(f"{site}/", trust_env=False, timeout=60)
    assert (answer.status_code, answer.content) == (200, b"")


def test_usual_port_is_left_out_by_browsers() -> None:
    answers = PlainTextResponse("")
    assert HOST in Guard(answers, 80)._hosts
    assert HOST not in Guard(answers, 8080)._hosts
