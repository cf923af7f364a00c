"""Lists of what is to come: what an agency's agenda tells, in the present or without a verb, is planned."""

from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene

_FIRST = 3


def plan(scene: Scene, found: list[EventDraft]) -> None:
    """Make the events of an agenda planned ones.

    Args:
        scene: the page and its cast.
        found: the events; those told as held are to come, so that nobody has met.
    """
    heads = [block for block in scene.page.blocks[:_FIRST] if block.is_heading]
    if not any(next(scene.page.within("agenda", block.first, block.last), None) for block in heads):
        return
    for event in found:
        if event.status == "held":
            event.status, event.met = "planned", []
