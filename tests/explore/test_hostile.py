"""A document written to do harm is shown as the text it is, on every page that shows anything of it."""

from urllib.parse import quote, urlencode

import pytest
from playwright.sync_api import Page

from graph.store import Store
from tests.explore.conftest import Visit
from tests.explore.hostile import ADDRESS, ENDLESS, MARK, NAMES, hostile
from tests.explore.test_network import drawn, saved

PHONE = {"width": 360, "height": 740}


def addresses(store: Store) -> list[str]:
    """Every page that shows something of the document."""
    rows = store.run("MATCH (o:Official) RETURN o.id AS id ORDER BY id")
    facts = store.run("MATCH (:Official)-[m:MET]->(:Official) RETURN m.fact AS fact, m.event AS event ORDER BY fact")
    return [
        "/",
        "/map",
        "/questions/documents",
        *(f"/official/{row['id']}" for row in rows),
        f"/official/{rows[0]['id']}/why",
        f"/event/{facts[0]['event']}",
        f"/fact?{urlencode([('id', row['fact']) for row in facts])}",
        f"/document/{quote(hostile().document.id, safe='')}?start=0&end=20",
        f"/questions/who-met?{urlencode({'official': rows[0]['id']})}",
        f"/search?{urlencode({'q': NAMES[0]})}",
        f"/questions/who-met?{urlencode({'official': NAMES[0]})}",
        f"/official/{quote(NAMES[1], safe='')}",
    ]


@pytest.mark.parametrize("viewport", [None, PHONE])
def test_no_page_runs_or_breaks(
    viewport: dict[str, int] | None, attacked_site: str, attacked: Store, visit: Visit
) -> None:
    page = visit(attacked_site, **({"viewport": viewport} if viewport else {}))
    for address in addresses(attacked):
        page.goto(attacked_site + address)
        if page.locator("figure.network").count():
            drawn(page)
        unharmed(page)
        page.locator("details.evidence summary").all()[0].click() if page.locator("details.evidence").count() else None
        unharmed(page)


def unharmed(page: Page) -> None:
    """Assert that no script of the document ran, none of its addresses can be followed, nothing is out of place."""
    assert page.evaluate(f"window.{MARK}") is None
    assert page.locator("a[href^='javascript:' i], img, iframe, object, base").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_suggestions_are_text(attacked_site: str, visit: Visit) -> None:
    page = visit(attacked_site)
    for words in ("Adil", "Brahim", "Chakib", "Aaaaaa"):
        page.fill("input[type=search]", words)
        page.wait_for_selector(".found:not([hidden]) li")
        unharmed(page)


def test_picture_holds_the_names_as_text(attacked_site: str, attacked: Store, visit: Visit) -> None:
    page = visit(attacked_site + addresses(attacked)[3])
    picture = saved(drawn(page), "SVG")
    assert b"<script" not in picture
    assert b"&lt;script&gt;" in picture
    assert ENDLESS.encode() not in picture


def test_address_of_a_document_is_shown_not_linked(attacked_site: str, visit: Visit) -> None:
    page = visit(f"{attacked_site}/document/{quote(hostile().document.id, safe='')}")
    assert ADDRESS in page.locator("main").inner_text()
