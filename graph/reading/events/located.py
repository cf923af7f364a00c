"""Where: the place that stands nearest to the word that tells an event."""

from graph.reading.events.capitals import named_capital, place_of
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.distances import anchors_of
from graph.reading.events.placing import is_placed
from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_TOWN = 3
_QUOTES = frozenset('"“”«»')


def where(scene: Scene, sentence: Sentence, trigger: int, reach: int = 1000) -> Where | None:
    """Find the place of an event: a city or country after a word of place, nearest to the trigger.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        reach: how many words away the place may be.
    """
    found = [match for kind in ("place", "country") for match in scene.page.within(kind, sentence.first, sentence.last)]
    found += [m for m in scene.page.within("agencies", trigger + 1, sentence.last) if _is_house(m)]
    inside = {
        index
        for actor in scene.actors(sentence)
        if actor.last > actor.first
        for index in range(actor.first, actor.last + 1)
    }
    placed = [match for match in found if match.first not in inside and is_placed(scene, match)]
    placed = [match for match in placed if match.first > trigger or not _is_joined_country(match)]
    placed = [match for match in placed if not _is_of_another(scene, sentence, match, trigger)]
    end, quoted = scene.clause_end(trigger, sentence.last), _quotation(scene, sentence, trigger)
    placed = [match for match in placed if abs(match.first - trigger) <= reach and match.first not in quoted]
    placed = [match for match in placed if match.first <= end] or placed
    anchors = anchors_of(scene, sentence, trigger)
    placed.sort(
        key=lambda match: (
            min(abs(match.first - anchor) + (match.first < anchor) * 3 for anchor in anchors),
            match.entry.kind != "place",
        )
    )
    return place_of(named_capital(scene, placed[0])) if placed else None


def _is_of_another(scene: Scene, sentence: Sentence, place: Match, trigger: int) -> bool:
    """Whether a place before belongs to what was told there: a journey on from it, or another gathering, is between."""
    page = scene.page
    if place.first > trigger or is_subject_first(page):
        return False
    if next(page.within("visit", place.last + 1, trigger - 1), None) is not None:
        return True
    journeys = page.within("visit", max(sentence.first + 1, place.first - _TOWN), place.first - 1)
    limits = page.lexicon.grammar.get("limits", ())
    before = (page.tokens[journey.first - 1] for journey in journeys)
    if any(analysis.key in limits for token in before for analysis in token.analyses):
        return True  # "after a visit to Beijing, he met"
    gathering = page.at("events", trigger) is not None
    return gathering and next(page.within("events", sentence.first, place.first - 1), None) is not None


def _quotation(scene: Scene, sentence: Sentence, trigger: int) -> set[int]:
    """Tokens inside quotation marks that do not hold the trigger."""
    marks = [index for index in range(sentence.first, sentence.last + 1) if scene.page.tokens[index].form in _QUOTES]
    inside: set[int] = set()
    for opening, closing in zip(marks[::2], [*marks[1::2], sentence.last], strict=False):
        if not opening < trigger < closing:
            inside.update(range(opening, closing + 1))
    return inside


def _is_house(match: Match) -> bool:
    """Whether a house that stands for a government may be where something is: "at the Kremlin"."""
    return bool(match.entry.get("house") and match.entry.get("country"))


def _is_joined_country(match: Match) -> bool:
    """A country behind a preposition of one letter before the trigger is more often what a verb is about."""
    return match.entry.kind == "country" and bool(match.analysis.preposition)
