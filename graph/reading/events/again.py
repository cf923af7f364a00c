"""Gatherings spoken of again: "The ceremony was chaired by X", said of the conference or signing told before."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene

_FAR = 10
_OPENED = frozenset({"conference", "training", "exhibition", "ceremony", "signing"})  # what a ceremony may belong to


def meant_again(scene: Scene, event: EventDraft, match: Match) -> EventDraft | None:
    """Find the event told before that a gathering without day and place of its own speaks of.

    Args:
        scene: the page and its cast, with the events told so far.
        event: the gathering.
        match: the word that tells it; an article or "this" stands before it, or begins it.
    Returns:
        The event, which takes its participants; None where the gathering is one of its own.
    """
    if event.when.start or event.where is not None or not _is_definite(scene, match):
        return None
    fitting = _OPENED if event.type == "ceremony" else {event.type}
    for known in reversed(scene.recent):
        far = event.sentence.index - known.sentence.index
        if known.type in fitting and known.status == event.status and 0 < far <= _FAR:
            return known
    return None


def _is_definite(scene: Scene, match: Match) -> bool:
    articles = scene.page.lexicon.grammar.get("again_articles", ())
    words = (match.first, match.first - 1) if match.first else (match.first,)
    return any(scene.page.tokens[index].text.casefold() in articles for index in words)
