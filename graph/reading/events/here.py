"""Where a text was sent from, said as "here" or by an office: "met him here", "at the ministry's headquarters"."""

from graph.reading.events.capitals import place_of
from graph.reading.people.datelines import datelines
from graph.reading.record.drafts import Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_REACH = 30


def where_here(scene: Scene, sentence: Sentence, trigger: int) -> Where | None:
    """Find the town of the dateline for an event that a sentence places there without naming it.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
    Returns:
        The town; None where the sentence does not say so, or the text names no or several towns of datelines.
    """
    first, last = max(sentence.first, trigger - _REACH), min(sentence.last, trigger + _REACH)
    if next(scene.page.within("here", first, last), None) is None:
        return None
    towns = {(where.city, where.country): where for where in map(place_of, datelines(scene.page))}
    return next(iter(towns.values())) if len(towns) == 1 else None
