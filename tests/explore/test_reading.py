"""From a fact to its sentence in the document; in every language, on paper, on a phone, and without scripts."""

import csv
import io
import json
import re

import pytest
from playwright.sync_api import Page, expect

from graph.store import Store
from tests.explore.conftest import Visit
from tests.explore.pages import addresses


def test_evidence_leads_to_the_quote_in_its_document(site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)["person"])
    page.locator("#who-met details.evidence summary").first.click()
    said = page.locator("#who-met details[open] blockquote a").first
    said.wait_for()
    quote = said.text_content()
    said.click()
    page.wait_for_url("**/document/**")
    assert "".join(page.locator("mark").all_text_contents()) == quote
    expect(page.locator("mark").first).to_be_in_viewport()


@pytest.mark.parametrize("name", ["home", "person", "question"])
def test_another_language_mirrors_the_page(name: str, site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)[name])
    assert _direction(page) == "ltr"
    assert _left(page, ".brand") < _left(page, "nav.menu") < _left(page, "nav.languages")
    page.click("nav.languages a[hreflang=ar]")
    page.wait_for_selector("html[lang=ar]")
    assert _direction(page) == "rtl"
    assert _left(page, ".brand") > _left(page, "nav.menu") > _left(page, "nav.languages")


def test_dates_run_from_the_left_between_arabic_words(site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)["person"], locale="ar")
    year, day = page.locator("#who-met tbody a", has_text="2025-01-29").first.evaluate(
        """(link) => {
            const text = link.firstChild;
            const at = text.data.indexOf("2025-01-29");
            return [at, at + 9].map((place) => {
                const letter = document.createRange();
                letter.setStart(text, place);
                letter.setEnd(text, place + 1);
                return letter.getBoundingClientRect().left;
            });
        }"""
    )
    assert year < day


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr"])
def test_no_page_is_wider_than_a_phone(lang: str, site: str, examples: Store, visit: Visit) -> None:
    page = visit(site, locale=lang, viewport={"width": 360, "height": 740})
    wide = {}
    for name, address in addresses(examples).items():
        page.goto(site + address)
        if (width := page.evaluate("document.documentElement.scrollWidth")) > 360:
            wide[name] = width
    assert wide == {}


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_phone_shows_every_cell_of_a_row_with_its_column(lang: str, site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)["question"], locale=lang, viewport={"width": 375, "height": 740})
    row = page.get_by_role("row").nth(1)
    assert row.get_by_role("cell").count() > 3
    for cell in row.get_by_role("cell").filter(has_text=re.compile(r"\S")).all():
        assert cell.evaluate("it => it.scrollWidth <= it.clientWidth")
        box = cell.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 375
    labels = page.locator("#answer thead th:not(.proof)").all_text_contents()
    assert row.locator("td:not(.proof)").evaluate_all("cells => cells.map((it) => it.dataset.label)") == labels


def test_without_scripts_everything_answers(site: str, examples: Store, visit: Visit) -> None:
    page = visit(site, java_script_enabled=False)
    page.fill("input[type=search]", "Hammouchi")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    page.locator("main a[href^='/official/']").first.click()
    page.wait_for_url("**/official/**")
    page.locator("#who-met details.evidence summary").first.click()
    page.locator("#who-met details[open] a").first.click()
    page.wait_for_url("**/fact?**")
    page.locator("blockquote a").first.click()
    page.wait_for_url("**/document/**")
    assert page.locator("mark").first.is_visible()
    page.goto(site + addresses(examples)["question"])
    assert page.locator("#answer tbody tr").count() > 0


def test_paper_has_what_is_read_and_nothing_to_press(site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)["person"], color_scheme="dark")
    page.emulate_media(media="print", color_scheme="light")
    assert page.locator("h1").is_visible()
    assert page.locator("#who-met tbody tr").first.is_visible()
    assert not page.locator("nav.menu").is_visible()
    assert not page.locator(".downloads").first.is_visible()
    assert page.pdf().startswith(b"%PDF")


def test_paper_says_what_is_asked_and_has_the_sentences_that_are_opened(
    site: str, examples: Store, visit: Visit
) -> None:
    page = visit(site + addresses(examples)["question"] + "&since=2024")
    page.locator("#answer details.evidence summary").first.click()
    page.locator("#answer blockquote").first.wait_for()
    page.emulate_media(media="print")
    assert page.locator("p.given", has_text="2024").is_visible()
    assert not page.locator("form.ask").is_visible()
    assert page.locator("#answer blockquote").first.is_visible()
    assert not page.locator("#answer details:not([open])").first.is_visible()


def test_matrix_lies_across_the_paper(site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)["matrix"])
    paper = page.pdf(prefer_css_page_size=True)
    [(width, height), *_] = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)
    assert float(width) > float(height)
    page.set_viewport_size({"width": 1040, "height": 700})  # what margins leave of such a page
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1040
    assert page.locator("td[data-weight]").first.evaluate("it => getComputedStyle(it).printColorAdjust") == "exact"


def test_downloads_have_the_rows_that_are_shown(site: str, examples: Store, visit: Visit) -> None:
    page = visit(site + addresses(examples)["question"])
    shown = page.locator("#answer tbody tr").count()
    as_csv = list(csv.reader(io.StringIO(_download(page, "csv").decode())))
    as_json = json.loads(_download(page, "json"))
    assert len(as_csv) == shown + 1
    assert len(as_json) == shown
    assert list(as_json[0]) == as_csv[0]


def _download(page: Page, form: str) -> bytes:
    with page.expect_download() as download:
        page.locator(f"#answer .downloads a[href$='format={form}']").first.click()
    return download.value.path().read_bytes()


def _direction(page: Page) -> str:
    found: str = page.evaluate("getComputedStyle(document.body).direction")
    return found


def _left(page: Page, selector: str) -> float:
    found: float = page.evaluate("s => document.querySelector(s).getBoundingClientRect().left", selector)
    return found
