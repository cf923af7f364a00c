"""Speed on 20,000 officials and 100,000 claims: the first page, search while typing, a person's page."""

import time
from statistics import median
from urllib.parse import urlencode

import httpx
import pytest
from playwright.sync_api import Page, expect

from graph.store import Store
from tests.explore.conftest import Visit

FIRST_PAGE = 1.0
TYPED = 0.150
TIMES = 7


@pytest.fixture(scope="module")
def names(large: Store) -> list[str]:
    """Names in either script, spread over the graph."""
    rows = large.run("MATCH (o:Official) RETURN o.name AS name ORDER BY o.id")
    return [row["name"] for row in rows[:: len(rows) // 20] if row["name"]]


def seconds(client: httpx.Client, address: str) -> float:
    """Seconds from the request to the last byte of the answer: of three, the one that was disturbed least."""
    return min(_once(client, address) for _ in range(3))


def _once(client: httpx.Client, address: str) -> float:
    began = time.perf_counter()
    client.get(address).raise_for_status()
    return time.perf_counter() - began


def test_first_page_comes_within_a_second(large_site: str) -> None:
    with httpx.Client(base_url=large_site) as client:
        taken = [seconds(client, "/") for _ in range(TIMES)]
    assert median(taken) < FIRST_PAGE, taken


def test_first_page_is_seen_within_a_second(large_site: str, visit: Visit) -> None:
    page = visit(large_site)
    taken = [_seen(page, large_site) for _ in range(TIMES)]
    assert median(taken) < FIRST_PAGE, taken


def test_search_answers_while_one_types(large_site: str, names: list[str]) -> None:
    with httpx.Client(base_url=large_site) as client:
        typed = [name[:length] for name in names for length in (2, 4, len(name))]
        taken = sorted(seconds(client, f"/search.json?{urlencode({'q': words})}") for words in typed)
    assert median(taken) < TYPED, taken


def test_search_finds_whom_one_names_and_opens_the_page(large_site: str, names: list[str], visit: Visit) -> None:
    page = visit(large_site)
    for name in names[:5]:
        page.goto(large_site)
        page.fill("input[type=search]", name)
        page.locator("[role=option]").first.click()
        page.wait_for_url("**/official/**")
        expect(page.locator("h1")).not_to_be_empty()


def _seen(page: Page, address: str) -> float:
    """Seconds from asking to the first thing drawn, as the browser measures them."""
    page.goto(address)
    found: float = page.evaluate(
        """async () => {
            const drawn = () => performance.getEntriesByName("first-contentful-paint")[0];
            while (!drawn()) await new Promise((later) => setTimeout(later, 10));
            return drawn().startTime / 1000;
        }"""
    )
    return found
