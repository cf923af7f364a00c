"""Whether words place something in a city or country: "in Rabat", "in the Panamanian city of David"."""

from graph.reading.events.capitals import is_called_capital, is_capital
from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_TOWN = 3


def is_placed(scene: Scene, match: Match) -> bool:
    """Whether something is said to be in the city or country that a match names."""
    page = scene.page
    if match.entry.kind == "country" and match.entry.get("role") != "name":
        return is_capital(scene, match)
    if match.entry.get("capital") and is_called_capital(page, match):
        return True
    if match.analysis.preposition:
        return match.analysis.preposition in page.lexicon.grammar.get("place_prepositions", ())
    before = apart.before(page, match.first)
    if _is_town(page, before):
        return True
    placing = page.at("placing", before) if before >= 0 else None
    if placing is None or placing.entry.get("destination") or apart.is_possessor(page, match.last):
        return False
    return not _is_of_a_situation(page, page.sentence(match.first), before)


def _is_town(page: Page, index: int) -> bool:
    """Whether "of" before a city stands behind a word for a town that is placed: "en la ciudad panameña de David"."""
    if index < 1 or page.tokens[index].text.casefold() not in apart.words(page, "of_prepositions"):
        return False
    towns = [m for m in page.within("placing", max(index - _TOWN, 0), index - 1) if m.entry.get("town")]
    if not towns:
        return False
    placing = page.at("placing", apart.before(page, towns[-1].first))
    return placing is not None and not placing.entry.get("destination")


def _is_of_a_situation(page: Page, sentence: Sentence, before: int) -> bool:
    """Whether a place belongs to the noun before "in", with or without an adjective: "the political course in"."""
    if before == sentence.first:
        return False
    if page.at("situations", before - 1) is not None:
        return True
    described = before - 2 >= sentence.first and page.tokens[before - 1].is_definite
    return described and page.at("situations", before - 2) is not None
