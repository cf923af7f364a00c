"""Summits, and meetings of leaders, told by their countries: those who lead them, named elsewhere in the text."""

from graph.reading.events.encounters import Encounter, together
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene

_YEAR = 4
_TWO = 2


def of_leaders(scene: Scene, match: Match, event: EventDraft, sides: Encounter) -> Encounter:
    """As in "the summit of the two Koreas", "the leaders of A and B met": the two leaders that the text names.

    Args:
        scene: the page and its cast.
        match: the word of meeting.
        event: the meeting with its day; in an earlier year others may have led.
        sides: who met, as the words say it.
    Returns:
        The same, or the leaders in place of both countries.
    """
    published, start = scene.page.published, event.when.start
    if len(sides.sides) != _TWO or (published and start and start[:_YEAR] < published[:_YEAR]):
        return sides
    summit = scene.page.at("summits", match.first)
    leaders = [_leader(scene, side, summit) for side in sides.sides]
    told = [leader for leader in leaders if leader is not None]
    return (together(told) or sides) if len(told) == _TWO else sides


def _leader(scene: Scene, side: Side, summit: Match | None) -> Person | None:
    """The one person named who leads the country that is a side."""
    if not isinstance(side, Nation):
        return None
    groups = scene.page.lexicon.entries.get("groups", ())
    kinds = next((entry.get("of") for entry in groups if entry.id == side.group), None)
    kinds = frozenset(kinds or (summit.entry.get("of", ()) if summit is not None else ()))
    people = [person for person in scene.cast.persons if person.name and person.country == side.code]
    fits = [person for person in people if _leads(person, kinds)] or [p for p in people if not p.posts]
    return fits[0] if kinds and len(fits) == 1 else None


def _leads(person: Person, kinds: frozenset[str]) -> bool:
    told = (post.counterpart or post for post in person.posts if not post.former)
    return any(post.ranks & kinds for post in told)
