"""The file that `mithaq view` writes: whole in itself, opened from a disk, harmless whatever it tells of."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from graph.answers.names import entity
from graph.explore.view import MOST, around, view
from graph.store import Store
from tests.explore.accessibility import grave_issues
from tests.explore.conftest import Visit
from tests.explore.hostile import ENDLESS, NAMES
from tests.explore.pages import PERSON
from tests.explore.test_hostile import unharmed
from tests.explore.test_network import drawn, point, saved

Written = Callable[..., str]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Write the network around an entity; the file's address."""

    def write(name: str, store: Store, lang: str = "en", steps: int = 1) -> str:
        text = view(name, around([entity(name, store)], steps, store), store, lang)
        file = tmp_path / f"{lang}.html"
        file.write_text(text, encoding="utf-8")
        return file.as_uri()

    return write


def test_sentences_of_what_is_chosen_are_shown(written: Written, examples: Store, visit: Visit) -> None:
    page = visit(written(PERSON, examples))
    figure = drawn(page)
    page.mouse.click(*point(figure, "edge[type = 'MET']"))
    expect(page.locator("#chosen blockquote").first).to_be_visible()
    assert page.locator("#chosen .facts > li").count() == 1
    page.mouse.click(*point(figure, "node[kind = 'country']"))
    assert page.locator("#chosen h2").inner_text() in ("Morocco", "Germany")


def test_every_quote_is_the_text_of_a_document(written: Written, examples: Store, visit: Visit) -> None:
    page = visit(written(PERSON, examples), java_script_enabled=False)
    texts = [row["text"] for row in examples.run("MATCH (d:Document) RETURN d.text AS text")]
    quotes = page.locator("#facts blockquote").all_text_contents()
    assert len(quotes) > 10
    assert all(any(quote in text for text in texts) for quote in quotes)


def test_page_is_small_and_the_same_each_time(examples: Store) -> None:
    facts = around([entity(PERSON, examples)], 1, examples)
    assert view("a", facts, examples, "en") == view("a", facts, examples, "en")
    assert len(view("a", facts, examples, "en").encode()) < 1_000_000


def test_more_steps_reach_more(examples: Store) -> None:
    one, two = (around([entity(PERSON, examples)], steps, examples) for steps in (1, 2))
    assert set(one) < set(two)
    assert len(two) <= MOST
    assert around([entity(PERSON, examples)], 2, examples, most=3) == one[:3]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("lang", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_page_is_for_everybody(
    lang: str, direction: str, scheme: str, written: Written, examples: Store, visit: Visit
) -> None:
    page = visit(written(PERSON, examples, lang), color_scheme=scheme)
    drawn(page)
    assert page.evaluate("getComputedStyle(document.body).direction") == direction
    assert grave_issues(page) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_paper_has_all_sentences(written: Written, examples: Store, visit: Visit) -> None:
    page = visit(written(PERSON, examples))
    page.emulate_media(media="print")
    assert page.locator("#facts blockquote").last.is_visible()
    assert not page.locator("#chosen").is_visible()
    assert not page.locator(".toolbar").is_visible()


def test_hostile_names_are_text(written: Written, attacked: Store, visit: Visit) -> None:
    page = visit(written(_official(attacked, NAMES[0]), attacked, steps=2))
    figure = drawn(page)
    unharmed(page)
    page.mouse.click(*point(figure, "edge[type = 'MET']"))
    unharmed(page)
    assert NAMES[0] in page.locator("#facts").inner_text()
    _files_are_text(page)


def _files_are_text(page: Page) -> None:
    figure = page.locator("figure.network")
    assert b"<script" not in saved(figure, "SVG")
    assert ENDLESS.encode() in saved(figure, "JSON")
    assert saved(figure, "PNG").startswith(b"\x89PNG")


def _official(store: Store, name: str) -> str:
    id: str = next(
        row["id"]
        for row in store.run("MATCH (o:Official) RETURN o.id AS id, o.name AS name ORDER BY id")
        if row["name"] == name
    )
    return id
