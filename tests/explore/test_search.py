"""Search while typing: the same person in any script, with the keyboard alone."""

from playwright.sync_api import Page, expect

from tests.explore.conftest import Visit


def first_found(page: Page, words: str) -> str:
    """Type words and open what is suggested first; the heading of its page."""
    page.locator("input[type=search]").press_sequentially(words)
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/official/**")
    return page.locator("h1").inner_text()


def test_arabic_and_latin_find_the_same_person(site: str, visit: Visit) -> None:
    latin, arabic = visit(site), visit(site)
    assert first_found(latin, "Abdellatif Hammouchi") == first_found(arabic, "عبد اللطيف حموشي")
    assert latin.url == arabic.url


def test_keyboard_alone_leads_to_a_sentence(site: str, visit: Visit) -> None:
    page = visit(site)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.locator("input[type=search]").focus()
    page.keyboard.type("hammouchi")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/official/**")
    page.locator("details.evidence summary").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("details[open] blockquote")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/document/**")
    expect(page.locator("mark").first).to_be_in_viewport()


def test_list_says_what_is_chosen_and_closes(site: str, visit: Visit) -> None:
    page = visit(site)
    field = page.locator("input[type=search]")
    field.press_sequentially("Hammouchi")
    option = page.locator("[role=option]").first
    option.wait_for()
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    expect(option).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", option.get_attribute("id") or "")
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    assert page.url.rstrip("/") == site


def test_what_is_not_there_is_said(site: str, visit: Visit) -> None:
    page = visit(site)
    page.locator("input[type=search]").press_sequentially("zzqqxxwv")
    expect(page.locator(".found .none")).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=zzqqxxwv")


def test_a_field_of_a_question_is_filled(site: str, visit: Visit) -> None:
    page = visit(site + "/questions/who-met")
    page.locator("input[data-suggest]").first.press_sequentially("حموشي")
    page.locator(".field [role=option]").first.click()
    page.locator("form.ask button[type=submit]").click()
    page.wait_for_selector("#answer table")
    assert page.locator("#answer tbody tr").count() > 0
