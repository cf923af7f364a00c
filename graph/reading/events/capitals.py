"""Cities and countries as places, a capital among them: "the Russian capital Moscow"."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.record.drafts import Where
from graph.reading.scene import Scene

_CAPITAL = 3


def place_of(match: Match) -> Where:
    """Give the place that a match of a city or country names."""
    if match.entry.kind in ("place", "agencies"):
        return Where(match.entry.get("city"), match.entry.get("country"))
    # a country's name, or its adjective after "the capital"
    return Where(None, match.entry.id)


def is_called_capital(page: Page, city: Match) -> bool:
    """As in "the Russian capital Moscow", "the capital of Egypt, Cairo"."""
    words = page.within("placing", max(city.first - _CAPITAL, 0), city.first - 1)
    return any(word.entry.get("capital") for word in words)


def named_capital(scene: Scene, match: Match) -> Match:
    """Give the city named behind a country of whose capital a text speaks: "the Russian capital Moscow".

    Args:
        scene: the page and its cast.
        match: a place where something happened or that was visited.
    Returns:
        The city; the match itself where none is named.
    """
    if match.entry.kind != "country":
        return match
    behind = scene.page.within(
        "place", match.last + 1, min(match.last + _CAPITAL, scene.page.sentence(match.first).last)
    )
    cities = (city for city in behind if city.entry.get("capital") and city.entry.get("country") == match.entry.id)
    return next((city for city in cities if is_called_capital(scene.page, city)), match)


def is_capital(scene: Scene, match: Match) -> bool:
    """Whether a country's adjective stands beside "the capital"."""
    around = (scene.page.at("placing", index) for index in (match.first - 1, match.last + 1))
    return any(beside is not None and bool(beside.entry.get("capital")) for beside in around)
