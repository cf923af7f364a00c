"""Events of a page: found sentence by sentence, then joined, dated and given their subjects."""

from collections.abc import Iterator

from graph.reading.events.agenda import plan
from graph.reading.events.attending import attend
from graph.reading.events.coming import find_coming
from graph.reading.events.gathering_events import gathering_event
from graph.reading.events.hosts import add_hosts
from graph.reading.events.inheriting import inherit_from_visits
from graph.reading.events.joining import become_visits, join
from graph.reading.events.later_line import date_by_later_line
from graph.reading.events.meeting_events import meeting_event
from graph.reading.events.referring import complete_by_reference
from graph.reading.events.reported import date_by_statement
from graph.reading.events.separate import separated
from graph.reading.events.sequel import take_from_around
from graph.reading.events.series import each_of
from graph.reading.events.standing_in import stand_in
from graph.reading.events.started import started, support
from graph.reading.events.status import status_of
from graph.reading.events.visits import journeys
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import country_of
from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_TRIGGERS = ("meeting", "visit", "events")


def find_events(scene: Scene) -> list[EventDraft]:
    """Find the events that a page tells of.

    Args:
        scene: the page and its cast.
    Returns:
        Events in the order they are first told.
    """
    found: list[EventDraft] = []
    scene.recent = found
    for sentence in scene.page.read_sentences:
        if not scene.page.blocks[sentence.block].is_heading:
            for event in _of_sentence(scene, sentence):
                join(found, event)
    for sentence in scene.page.read_sentences:
        if scene.page.blocks[sentence.block].is_heading:
            told = list(_of_sentence(scene, sentence))
            become_visits(found, told)
            found.extend(event for event in told if not _is_told(found, event))
    found.extend(find_coming(scene, sorted(found, key=lambda event: event.trigger)))
    found.sort(key=lambda event: event.trigger)
    stand_in(scene, found)
    attend(scene, found)
    inherit_from_visits(found)
    date_by_later_line(scene, found)
    complete_by_reference(scene, found)
    date_by_statement(scene, found)
    take_from_around(scene, found)
    plan(scene, found)
    add_hosts(scene, found)
    return found


def _of_sentence(scene: Scene, sentence: Sentence) -> Iterator[EventDraft]:
    for index in range(sentence.first, sentence.last + 1):
        matches = (match for kind in _TRIGGERS for match in scene.page.all_at(kind, index))
        yield from next((found for match in matches if (found := _events(scene, sentence, match))), [])


def _is_told(found: list[EventDraft], event: EventDraft) -> bool:
    """Whether the text under a heading tells what the heading says in short: an event between its countries."""
    countries = {country_of(side) for side in event.participants} | {event.destination} - {None}
    return any(countries <= {country_of(side) for side in known.participants} | {known.destination} for known in found)


def _events(scene: Scene, sentence: Sentence, match: Match) -> list[EventDraft]:
    status = status_of(scene, sentence, match)
    if status is None:
        return []
    if match.entry.kind == "visit":
        return _visits(scene, sentence, match, status)
    read = meeting_event if match.entry.kind == "meeting" else gathering_event
    event = read(scene, sentence, match, status)
    if event is None:
        return []
    return [one for part in separated(scene, sentence, match, event) for one in each_of(scene, part, match)]


def _visits(scene: Scene, sentence: Sentence, match: Match, status: str) -> list[EventDraft]:
    events = []
    for trip in journeys(scene, sentence, match):
        event = started(scene, sentence, match, "visit", status)
        event.where = trip.where
        event.destination = trip.where.country
        event.add_participants([trip.visitor, *trip.company, *([trip.body] if trip.body else [])])
        support(scene, event, sentence, match)
        events.append(event)
    return events
