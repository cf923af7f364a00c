"""Take the pictures of the explorer for the documentation: ``python -m tests.explore.pictures``, then look at them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from graph.cli.load_command import load
from graph.identity.reference import reference_entities
from graph.identity.resolve import resolve
from graph.store import Store, open_store
from graph.store.targets import EmbeddedTarget
from tests.chromium import browser
from tests.explore.conftest import example_records, served
from tests.explore.pages import addresses

FOLDER = Path(__file__).parents[2] / "docs" / "images"
WIDTH, HEIGHT = 1200, 860


@dataclass(frozen=True, slots=True)
class Picture:
    """What is pictured.

    Attributes:
        page: a key of `addresses`.
        at: what is scrolled to, as a selector; empty for the top.
        typed: into the search.
    """

    page: str
    lang: str = "en"
    scheme: str = "light"
    at: str = ""
    typed: str = ""
    width: int = WIDTH
    height: int = HEIGHT


PICTURES = {
    "home": Picture("home", typed="حموشي"),
    "person": Picture("person"),
    "person-ar": Picture("person", "ar", "dark"),
    "network": Picture("person", at="figure.network"),
    "document": Picture("document", at="mark"),
    "pair": Picture("pair", "fr"),
    "question": Picture("question", "es", height=1240),
    "matrix": Picture("matrix"),
    "map": Picture("map"),
    "phone": Picture("person", width=360, height=740),
}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with _examples() as store, served(store) as site, browser() as chromium:
        found = addresses(store)
        for name, picture in PICTURES.items():
            _take(picture, site + found[picture.page], chromium).screenshot(path=FOLDER / f"explore-{name}.png")


@contextmanager
def _examples() -> Iterator[Store]:
    with TemporaryDirectory() as folder, open_store(EmbeddedTarget(Path(folder) / "store")) as store:
        store.prepare(reference_entities())
        list(load(map(resolve, example_records()), store))
        yield store


def _take(picture: Picture, address: str, chromium: Browser) -> Page:
    page = chromium.new_page(
        viewport={"width": picture.width, "height": picture.height},
        locale=picture.lang,
        color_scheme="dark" if picture.scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page.goto(address)
    if page.locator("figure.network").count():
        page.locator("figure.network").scroll_into_view_if_needed()
        page.wait_for_selector("figure[data-drawn]")
    page.evaluate("scrollTo(0, 0)")
    if picture.at:
        page.locator(picture.at).first.evaluate("it => it.scrollIntoView()")
    if picture.typed:
        page.locator("input[type=search]").press_sequentially(picture.typed)
        page.wait_for_selector("[role=option]")
    page.wait_for_timeout(300)  # until scrolling and drawing have come to rest
    return page


if __name__ == "__main__":
    main()
