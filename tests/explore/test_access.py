"""Every kind of page can be used by everybody: no grave issue for axe-core, in light and dark, from left and right."""

import pytest

from graph.store import Store
from tests.explore.accessibility import grave_issues
from tests.explore.conftest import Visit
from tests.explore.pages import addresses


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_no_page_has_a_grave_issue(lang: str, scheme: str, site: str, examples: Store, visit: Visit) -> None:
    page = visit(site, locale=lang, color_scheme=scheme)
    found = {}
    for name, address in addresses(examples).items():
        page.goto(site + address)
        if page.locator("figure.network").count():
            page.locator("figure.network").scroll_into_view_if_needed()
            page.wait_for_selector("figure[data-drawn]")
        if issues := grave_issues(page):
            found[name] = issues
    assert found == {}


def test_suggestions_have_none_either(site: str, visit: Visit) -> None:
    page = visit(site)
    page.fill("input[type=search]", "Hammouchi")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    assert grave_issues(page) == []
