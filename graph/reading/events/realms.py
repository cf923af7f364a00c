"""Countries called by what they are: "arrived in the Kingdom"."""

from collections import Counter

from graph.reading.events.capitals import place_of
from graph.reading.people.actors import country_of
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence


def realm_at(scene: Scene, sentence: Sentence, index: int) -> str | None:
    """Tell which country is meant where a text says "the Kingdom", "the Sultanate".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        index: the token.
    Returns:
        The country of that kind whose people the sentence names, else the one that the page names most; None
        for any other word.
    """
    match = scene.page.at("realms", index)
    if match is not None and match.entry.get("here"):
        return scene.cast.home if _is_bare(scene, match.last + 1) else None
    if match is None or match.last != index or scene.page.at("country", index) is not None:
        return None
    kinds = frozenset(match.entry.get("of"))
    near = {code for actor in scene.actors(sentence) if (code := country_of(actor.side)) in kinds}
    if len(near) == 1:
        return near.pop()
    found = (place_of(m).country for m in scene.page.matches if m.entry.kind in ("country", "place"))
    named = Counter(code for code in found if code in kinds)
    return max(named, key=lambda code: (named[code], code)) if named else None


def _is_bare(scene: Scene, index: int) -> bool:
    """Whether no adjective follows: "llegó al país", but "al país vecino"."""
    page = scene.page
    ended = index >= len(page.tokens) or not page.tokens[index].is_word
    return ended or page.any_at(("closed", "verbs", "calendar", "placing", "titles"), index) is not None
