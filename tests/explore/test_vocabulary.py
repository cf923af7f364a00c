"""The vocabulary's pages in a browser: a fragment leads to its term, in the reader's language, for everybody."""

import pytest

from tests.explore.accessibility import grave_issues
from tests.explore.conftest import Visit


@pytest.mark.parametrize(("lang", "name", "scheme"), [("ar", "index.ar.html", "dark"), ("en", "index.html", "light")])
def test_an_address_leads_to_its_term_in_the_readers_language(
    lang: str, name: str, scheme: str, site: str, visit: Visit
) -> None:
    page = visit(f"{site}/ns#Official", locale=lang, color_scheme=scheme, viewport={"width": 390, "height": 800})
    assert page.url == f"{site}/ns/1/{name}#Official"
    assert page.locator("html").get_attribute("lang") == lang
    assert page.locator("#Official").evaluate(
        "it => it.matches(':target') && Math.abs(it.getBoundingClientRect().top) < 99"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert grave_issues(page) == []


def test_terms_and_languages_are_reached_by_links_without_scripts(site: str, visit: Visit) -> None:
    page = visit(f"{site}/ns/1/index.html", java_script_enabled=False)
    page.locator(".diagram a", has_text="Event").click()
    assert page.url.endswith("index.html#Event")
    page.locator("#Event summary").click()
    assert page.locator("#Event pre").inner_text().startswith("<https://w3id.org/mithaq/id/event/")
    page.get_by_role("link", name="العربية").click()
    assert page.locator("h1").inner_text() == "معجم مصطلحات ميثاق"
    page.locator("a[href='mithaq.ttl']").first.wait_for()


def test_the_foot_of_every_page_leads_there(site: str, visit: Visit) -> None:
    page = visit(f"{site}/questions", locale="fr")
    page.get_by_role("link", name="Vocabulaire").click()
    assert page.url == f"{site}/ns/1/index.fr.html"
