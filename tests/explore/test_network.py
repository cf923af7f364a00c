"""A network as it is drawn: every node of its data, pages and sentences behind a click, and the files of it."""

import json
from io import BytesIO
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Locator, Page

from graph.store import Store
from tests.explore.conftest import Visit
from tests.explore.pages import addresses

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def figure(site: str, examples: Store, visit: Visit) -> Locator:
    page = visit(site + addresses(examples)["person"])
    return drawn(page)


def drawn(page: Page) -> Locator:
    """The first network of a page, when it is drawn."""
    found = page.locator("figure.network").first
    found.scroll_into_view_if_needed()
    page.wait_for_selector("figure[data-drawn]")
    found.evaluate(
        """async (figure) => {
            figure.querySelector(".canvas").scrollIntoView({ block: "center", behavior: "instant" });
            for (const frame of [1, 2]) await new Promise(requestAnimationFrame); // until it knows where it lies
        }"""
    )
    return found


def point(figure: Locator, selector: str) -> tuple[float, float]:
    """Where in the window an element of the drawing lies."""
    x, y = figure.evaluate(
        """(figure, selector) => {
            const it = figure.network.elements(selector)[0];
            const { x, y } = it.isNode() ? it.renderedPosition() : it.renderedMidpoint();
            const box = figure.querySelector(".canvas").getBoundingClientRect();
            return [box.left + x, box.top + y];
        }""",
        selector,
    )
    return x, y


def test_all_nodes_of_the_data_are_drawn(figure: Locator) -> None:
    data = figure.page.request.get(figure.page.url.split("?")[0] + "/network.json").json()
    assert figure.evaluate("figure => figure.network.nodes().length") == len(data["nodes"]) > 3
    assert figure.evaluate("figure => figure.network.edges().length") == len(data["edges"]) > 3
    kinds = {node["kind"] for node in data["nodes"]}
    assert figure.locator(".legend li").count() == len(kinds)


def test_node_leads_to_its_page(figure: Locator) -> None:
    figure.page.mouse.click(*point(figure, "node[kind = 'country']"))
    figure.page.wait_for_url("**/country/*")


def test_line_leads_to_its_sentences(figure: Locator) -> None:
    figure.page.mouse.click(*point(figure, "edge"))
    figure.page.wait_for_url("**/fact?id=*")
    assert figure.page.locator("blockquote").count() > 0


def test_layouts_and_zoom_are_buttons(figure: Locator) -> None:
    before = figure.evaluate("figure => figure.network.zoom()")
    figure.locator(".toolbar button").first.click()
    assert figure.evaluate("figure => figure.network.zoom()") > before
    figure.locator("select").select_option("circle")
    assert figure.evaluate("figure => figure.network.zoom()") > 0


def test_picture_is_saved_as_png(figure: Locator) -> None:
    assert saved(figure, "PNG").startswith(b"\x89PNG\r\n\x1a\n")


def test_picture_is_saved_as_svg_with_whole_labels(figure: Locator) -> None:
    picture = ElementTree.parse(BytesIO(saved(figure, "SVG"))).getroot()
    labels = [" ".join(row.text or "" for row in label) for label in picture.iter(f"{SVG}text")]
    assert len(labels) == figure.evaluate("figure => figure.network.nodes().length")
    assert figure.page.locator("h1").text_content() in labels


def test_data_are_saved_as_json(figure: Locator) -> None:
    data = json.loads(saved(figure, "JSON"))
    assert set(data) == {"nodes", "edges"}


def saved(figure: Locator, form: str) -> bytes:
    with figure.page.expect_download() as download:
        figure.get_by_role("button", name=form).click()
    return download.value.path().read_bytes()
