"""The page that takes a query, as people use it in a browser, with and without scripts."""

import pytest

from tests.explore.accessibility import grave_issues
from tests.explore.conftest import Visit


@pytest.mark.parametrize(("lang", "scheme"), [("ar", "light"), ("en", "dark")])
def test_a_person_asks_and_follows_an_answer(lang: str, scheme: str, site: str, visit: Visit) -> None:
    page = visit(site, locale=lang, color_scheme=scheme, java_script_enabled=True)
    page.click("footer a[href='/sparql']")
    assert grave_issues(page) == []
    page.fill("textarea", 'SELECT ?who ?name { ?who a mithaq:Official ; schema:name ?name FILTER(LANG(?name) = "ar") }')
    page.click("main form button")
    page.wait_for_selector("#answer td a")
    assert grave_issues(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.click("#answer td a")
    page.wait_for_selector("h1")
    assert "/official/" in page.url


def test_a_question_of_the_library_is_asked_without_scripts(site: str, visit: Visit) -> None:
    page = visit(f"{site}/sparql", java_script_enabled=False)
    page.click("#examples a >> nth=3")
    assert "PREFIX mithaq:" in page.input_value("textarea")
    page.click("main form button")
    assert page.locator("#answer tbody tr").count() > 0
