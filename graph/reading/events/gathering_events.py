"""A gathering as an event: a conference, signing or the like with who is said to take part."""

from graph.reading.events import gatherings
from graph.reading.events.again import meant_again
from graph.reading.events.meetings import encounter
from graph.reading.events.started import started, support
from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import EventDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence


def gathering_event(scene: Scene, sentence: Sentence, match: Match, status: str) -> EventDraft | None:
    """Read a gathering.

    Args:
        scene: the page and its cast.
        sentence: the sentence that tells it.
        match: the word that tells it.
        status: what the words say of it.
    Returns:
        The event; None when nobody takes part, or when it is one told before, which is then completed.
    """
    summit = scene.page.at("meeting", match.last)
    if summit is not None and encounter(scene, sentence, summit) is not None:
        return None  # "the works of the summit between A and B": who met is told
    if match.entry.get("needs") == "premises" and not gatherings.names_premises(scene, sentence, match):
        return None
    sides = gatherings.participants(scene, sentence, match)
    if not sides:
        return None
    event = started(scene, sentence, match, match.entry.get("type"), status)
    event.add_participants(sides)
    if event.where is None:
        event.where = gatherings.venue(scene, sentence)
    if gatherings.is_named_only(sides, match) and not (event.when.start or event.where):
        return None
    known = meant_again(scene, event, match)
    if known is not None:
        known.add_participants(sides)
        known.supports.append(Support(sentence, scene.rule(match), tuple(("participants", side) for side in sides)))
    if known is not None or match.entry.get("needs") == "known":
        return None
    support(scene, event, sentence, match)
    return event
