"""Browser itself: it takes the style, the guide and the saved queries, and shows answers as told."""

import base64
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from graph.answers.names import resolver
from graph.browser import asked, examples, style, write
from graph.browser.folder import FAVOURITES, STYLE
from ontology.record import Record
from tests.graph.browser.conftest import Served, shown
from tests.graph.browser.made_up import HOSTILE, INES, MEETINGS, POST, SALIM, fill
from tests.meetings import Side, meeting

pytestmark = [
    pytest.mark.parametrize("engine", ["neo4j-5.26"], indirect=True),
    pytest.mark.timeout(300),
]
# Files dropped on a page, as its scripts are told of them.
DROP = """async ([name, base64]) => {
  const bytes = Uint8Array.from(atob(base64), char => char.charCodeAt(0))
  const files = new DataTransfer()
  files.items.add(new File([bytes], name))
  document.querySelector('.filedrop').dispatchEvent(
    new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}))
}"""
CIRCLES = "nodes => nodes.map(node => [node.querySelector('.b-outline').getAttribute('fill'), node.textContent])"


@contextmanager
def guide_of(neo4j: Served, folder: Path, records: Sequence[Record], line: str) -> Iterator[Page]:
    """Browser with the guide to a graph of some records; nothing may go wrong in the page."""
    fill(neo4j.store, records)
    resolve = resolver(neo4j.store)
    write(folder, list(examples(neo4j.store.run, resolve)), "en", asked(line, resolve))
    with shown(folder, neo4j) as page:
        errors: list[object] = []
        page.on("pageerror", lambda error: errors.append(error))
        yield page
        assert errors == []


def question(page: Page, id: str) -> Locator:
    """The buttons of a question on the slide that is shown."""
    return page.locator(f".slide p:has(code:text-is('{id}')) + p")


def press(buttons: Locator, part: str) -> Locator:
    """Run a part of a question; return the frame that answers."""
    frames = buttons.page.get_by_test_id("frame")
    before = frames.count()
    buttons.get_by_role("button", name=part).locator("i").click()
    frames.nth(before).wait_for()
    return frames.first


def circles(frame: Locator) -> set[tuple[str, str]]:
    """Colour and caption of each node of a frame that shows a graph."""
    frame.locator("g.node text").first.wait_for()
    return {(fill, " ".join(caption.split())) for fill, caption in frame.locator("g.node").evaluate_all(CIRCLES)}


def color(label: str) -> str:
    """The colour that the palette gives to a label."""
    return str(style.palette()["nodes"][label]["color"])


def drop(page: Page, file: Path) -> None:
    """Drop a file on the page, as somebody does with the mouse."""
    page.evaluate(DROP, [file.name, base64.b64encode(file.read_bytes()).decode()])


def test_answers_with_their_sentences_and_as_a_graph(neo4j: Served, tmp_path: Path) -> None:
    with guide_of(neo4j, tmp_path, MEETINGS, "who-met 'Salim Amrani' --since 2024") as page:
        drop(page, tmp_path / STYLE)
        page.get_by_text("node.Official").wait_for()

        press(question(page, "who-met"), "parameters").get_by_text("Successfully set").wait_for()
        said = press(question(page, "who-met"), "sentences").locator("table")
        said.get_by_text(INES.name).first.wait_for()
        said.get_by_text(SALIM.title).first.wait_for()
        drawn = press(question(page, "who-met"), "graph")
        people = {(color("Official"), SALIM.name), (color("Official"), INES.name)}
        assert circles(drawn) == people | {(color("Post"), POST.title)}

        page.get_by_test_id("pagination-3").click()
        press(question(page, "met-between-countries"), "parameters").get_by_text("Successfully set").wait_for()
        drawn = press(question(page, "met-between-countries"), "graph")
        assert people <= circles(drawn)

        page.get_by_test_id("pagination-11").click()
        press(question(page, "path-between"), "parameters").get_by_text("Successfully set").wait_for()
        press(question(page, "path-between"), "rows").get_by_text("Started streaming 1 record").wait_for()


def test_saved_queries_lie_under_the_star(neo4j: Served, tmp_path: Path) -> None:
    with guide_of(neo4j, tmp_path, MEETINGS, "who-met 'Salim Amrani'") as page:
        drop(page, tmp_path / FAVOURITES)
        page.get_by_test_id("navigationFavorites").click()
        page.get_by_text("Mithaq · Meetings").click()
        page.get_by_text("who-met: Who met this person? · sentences").wait_for()


def test_hostile_names_are_harmless(neo4j: Served, tmp_path: Path) -> None:
    sides = [Side(name, "minister", "MA") for name in HOSTILE]
    records = [meeting(f"d{at}", f"2024-09-{at + 10}", side, INES) for at, side in enumerate(sides)]
    with guide_of(neo4j, tmp_path, records, f"who-met '{INES.name}'") as page:
        press(question(page, "who-met"), "parameters").get_by_text("Successfully set").wait_for()
        assert len(circles(press(question(page, "who-met"), "graph"))) == 1 + len(HOSTILE)
        page.get_by_test_id("pagination-3").click()
        assert page.locator(".slide bdi").count() > 0
        assert page.evaluate("window.harmed") is None
        assert page.locator("#harmed, .slide img, .slide script").count() == 0
