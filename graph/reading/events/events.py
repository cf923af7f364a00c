"""Events of a page: found sentence by sentence, then joined, dated and given their subjects."""

from collections.abc import Iterator
from dataclasses import replace

from graph.reading.events import gatherings
from graph.reading.events.again import meant_again
from graph.reading.events.agenda import plan
from graph.reading.events.attending import attend
from graph.reading.events.circumstances import when, where
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.coming import find_coming
from graph.reading.events.durations import stretched
from graph.reading.events.here import where_here
from graph.reading.events.hosts import add_hosts
from graph.reading.events.joining import become_visits, join
from graph.reading.events.meetings import encounter
from graph.reading.events.referring import complete_by_reference
from graph.reading.events.reported import date_by_statement
from graph.reading.events.separate import separated
from graph.reading.events.sequel import take_from_around
from graph.reading.events.series import each_of
from graph.reading.events.standing_in import stand_in
from graph.reading.events.status import status_of
from graph.reading.events.summits import of_leaders
from graph.reading.events.visits import journeys
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Side, country_of
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Pair, Support, When, Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 6
_CLAUSE = 4
_CALL = 16
_NEEDED = {"telephone": "telephone", "agreement": "agreements"}
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
    _inherit(found)
    _date_by_reference(scene, found)
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
    read = _meeting if match.entry.kind == "meeting" else _gathering
    event = read(scene, sentence, match, status)
    if event is None:
        return []
    return [one for part in separated(scene, sentence, match, event) for one in each_of(scene, part, match)]


def _started(scene: Scene, sentence: Sentence, match: Match, kind: str, status: str) -> EventDraft:
    """Start an event with its date and place; a day after publication makes it a planned one."""
    held = {"held": True, "planned": False, "cancelled": False}.get(status)
    if status == "cancelled" and _was_due(scene, sentence):
        held = None  # due on a day that may be past or yet to come
    if match.feature == "present" and not scene.page.lexicon.grammar.get("present_tells"):
        held = False  # "receives on Tuesday": today or to come
    told = match.entry.get("frame") != "noun" or _is_told_as_done(scene, sentence, match)
    if status == "held" and not told:
        held = None  # "the summit on 12 June": of this year, if nothing says that it is over
    on = stretched(scene, sentence, match.first, when(scene, sentence, match.first, held))
    published = scene.page.published
    if status == "held" and on.start and published and on.start[:4].isdigit() and on.start > published[: len(on.start)]:
        told_past = is_subject_first(scene.page) and scene.page.lexicon.grammar.get("past_is_past")
        if told_past and match.entry.get("frame") not in ("noun", None) and not match.feature:
            on = When()  # of another clause: "se habían reunido para preparar la edición de 2026"
        else:
            status, on = "planned", replace(on, conflict=None)
    discussed = match.entry.get("frame") == "strictly-with" and kind != "signing"
    place = where(scene, sentence, match.first) if not discussed else None
    if place is None and (host := gatherings.host(scene, sentence)) is not None:
        place = Where(None, host)
    place = place or (where_here(scene, sentence, match.first) if not discussed else None)
    return EventDraft(kind, status, sentence, match.first, when=on, where=place, assured=told or bool(on.start))


def _was_due(scene: Scene, sentence: Sentence) -> bool:
    """Whether what was cancelled had been due before: "a meeting that had been planned for Wednesday"."""
    past = set(scene.page.lexicon.grammar.get("past_auxiliaries", ()))
    return any(scene.page.tokens[index].text in past for index in range(sentence.first, sentence.last + 1))


def _is_told_as_done(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a verb of holding or a word such as "during" stands near a noun of meeting; names do not count."""
    first = _words_back(scene, sentence, match.first)
    during = scene.page.lexicon.grammar.get("during", ())
    if match.analysis.enclitic and match.first > sentence.first and scene.page.tokens[match.first - 1].text in during:
        return True  # "in his talks with"
    if any(next(scene.page.within(kind, first, match.first), None) for kind in ("holding", "occurrence")):
        return True
    last = min(match.last + _CLAUSE, sentence.last)
    told = [found for kind in ("holding", "gathered") for found in scene.page.within(kind, match.last + 1, last)]
    hosts = [act for act in scene.page.within("participation", first, match.first) if act.entry.get("host")]
    return any(found.entry.get("done") or found.feature == "past" for found in (*told, *hosts))


def _words_back(scene: Scene, sentence: Sentence, index: int) -> int:
    """The token that stands so many words before another, the names of sides passed over."""
    named = {i for actor in scene.actors(sentence) for i in range(actor.first, actor.last + 1)}
    words = [i for i in range(sentence.first, index) if i not in named]
    return words[-_NEAR] if len(words) >= _NEAR else sentence.first


def _meeting(scene: Scene, sentence: Sentence, match: Match, status: str) -> EventDraft | None:
    needs = match.entry.get("needs")
    if needs in _NEEDED and not scene.has(_NEEDED[needs], sentence) and not _is_by_agents(scene, match):
        return None
    if needs == "agreement" and _is_participle(scene, sentence, match):
        return None
    sides = encounter(scene, sentence, match)
    if sides is None:
        if match.entry.get("frame") in ("host", "with") and scene.actors(sentence):
            scene.warn("people met here; who met whom is not clear", sentence, match)
        return None
    told_apart = _is_of_another_call(scene, sentence, sides.pairs)
    kind = "call" if not told_apart and _is_by_telephone(scene, sentence, match) else match.entry.get("type")
    event = _started(scene, sentence, match, kind, status)
    if match.entry.get("frame") == "strictly-with" and _was_called(scene, sides.pairs):
        event.type = kind = "call"
    if match.entry.get("abroad") and kind == match.entry.get("type"):
        _take_up(scene, event, sides.pairs)
    if event.type == "call":
        event.where = None
    sides = of_leaders(scene, match, event, sides)
    event.add_participants(list(sides.sides))
    if match.entry.get("at_home") and event.where is None:
        event.where = _home_of(event.participants[0])
    if event.status == "held" and not _is_named_only(scene, event):
        event.add_met(list(sides.pairs))
    _support(scene, event, sentence, match)
    return event


def _take_up(scene: Scene, event: EventDraft, pairs: tuple[Pair, ...]) -> None:
    """What two are said to have talked about, they did where the text told before that they met."""
    for known in reversed(scene.recent):
        met = [set(map(id, pair)) for pair in known.met]
        if event.type == "meeting" and any(set(map(id, pair)) in met for pair in pairs):
            event.type, event.destination = known.type, known.destination
            event.where = event.where or known.where
            return


def _is_by_agents(scene: Scene, match: Match) -> bool:
    """Whether a word tells by whom something was done: "signed by", though what was signed the sentence before says."""
    behind = scene.page.tokens[min(match.last + 1, len(scene.page.tokens) - 1)].text.casefold()
    return bool(match.entry.get("agents")) and behind in scene.page.lexicon.grammar.get("agent_prepositions", ())


def _is_participle(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "the agreement signed last year": said of the noun before it, where a participle is like the past."""
    if match.feature != "past" or not scene.page.lexicon.grammar.get("premodifiers"):
        return False
    things = scene.page.within("agreements", max(sentence.first, match.first - _NEAR), match.first - 1)
    agents = scene.page.lexicon.grammar.get("agent_prepositions", ())
    by = match.last < sentence.last and scene.page.tokens[match.last + 1].text in agents
    return not by and any(thing.last == match.first - 1 for thing in things)


def _is_named_only(scene: Scene, event: EventDraft) -> bool:
    """Whether a noun alone tells a meeting, no word that it took place: where nouns are used of what is to come."""
    return event.type == "meeting" and not event.assured and bool(scene.page.lexicon.grammar.get("named_only"))


def _home_of(host: Side) -> Where | None:
    """The country of who receives; an ambassador receives elsewhere."""
    country = country_of(host)
    if country is None or (isinstance(host, Person) and any(post.entry.get("accredited") for post in host.posts)):
        return None
    return Where(None, country)


def _was_called(scene: Scene, pairs: tuple[Pair, ...]) -> bool:
    """Whether what two sides discussed is what a call between them, told before, was about."""
    called = [set(pair) for event in scene.recent if event.type == "call" for pair in event.met]
    return any(set(pair) in called for pair in pairs)


def _is_of_another_call(scene: Scene, sentence: Sentence, pairs: tuple[Pair, ...]) -> bool:
    """Whether the call named beside was between others: "called him to tell him of his meeting with a third"."""
    last = scene.recent[-1] if scene.recent else None
    if last is None or last.type != "call" or not last.met or last.supports[-1].sentence is not sentence:
        return False
    called = [set(map(id, pair)) for pair in last.met]
    return not any(set(map(id, pair)) in called for pair in pairs)


def _is_by_telephone(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether a call is named near a word of meeting: "discussed with him, in a telephone call"."""
    first, last = max(sentence.first, match.first - _CALL), min(sentence.last, match.first + _CALL)
    named = any(
        other.entry.get("type") == "call" and not other.entry.get("needs")  # "speaks of" needs a telephone
        for other in scene.page.within("meeting", first, last)
    )
    return named or next(scene.page.within("telephone", first, last), None) is not None


def _visits(scene: Scene, sentence: Sentence, match: Match, status: str) -> list[EventDraft]:
    events = []
    for trip in journeys(scene, sentence, match):
        event = _started(scene, sentence, match, "visit", status)
        event.where = trip.where
        event.destination = trip.where.country
        event.add_participants([trip.visitor, *trip.company, *([trip.body] if trip.body else [])])
        _support(scene, event, sentence, match)
        events.append(event)
    return events


def _gathering(scene: Scene, sentence: Sentence, match: Match, status: str) -> EventDraft | None:
    summit = scene.page.at("meeting", match.last)
    if summit is not None and encounter(scene, sentence, summit) is not None:
        return None  # "the works of the summit between A and B": who met is told
    if match.entry.get("needs") == "premises" and not gatherings.names_premises(scene, sentence, match):
        return None
    sides = gatherings.participants(scene, sentence, match)
    if not sides:
        return None
    event = _started(scene, sentence, match, match.entry.get("type"), status)
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
    _support(scene, event, sentence, match)
    return event


def _support(scene: Scene, event: EventDraft, sentence: Sentence, match: Match) -> None:
    parts: list[tuple[str, object]] = [("participants", side) for side in event.participants]
    parts += [("met", pair) for pair in event.met]
    parts += [("start", None)] if event.when.start else []
    parts += [("place", None)] if event.where else []
    event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))


def _date_by_reference(scene: Scene, found: list[EventDraft]) -> None:
    """A gathering without a day takes the one that a later line states of "the session", "the conference"."""
    for event in found:
        if event.type not in {entry.get("type") for entry in scene.page.lexicon.entries.get("events", ())}:
            continue
        for match in (
            m for m in scene.page.matches if m.entry.kind == "reference" and m.entry.get("type") == event.type
        ):
            sentence = scene.page.sentence(match.first)
            stated = when(scene, sentence, match.first, event.status == "held")
            place = where(scene, sentence, match.first, _NEAR) if event.where is None else None
            if scene.page.blocks[sentence.block].noise is None and (stated.start or place):
                _complete(scene, event, sentence, match, stated, place)


def _complete(
    scene: Scene, event: EventDraft, sentence: Sentence, match: Match, stated: When, place: Where | None
) -> None:
    parts: list[tuple[str, object]] = []
    if stated.start and not event.when.start:
        event.when = stated
        parts.append(("start", None))
    if place is not None:
        event.where = place
        parts.append(("place", None))
    if parts:
        event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))


def _inherit(found: list[EventDraft]) -> None:
    """Events of a journey without a day or place of their own take those of the visit they belong to."""
    visits = [event for event in found if event.type == "visit" and event.when.start]
    for event in found:
        visit = next((v for v in visits if v is not event and _belongs(v, event)), None)
        if visit is None or visit.where is None:
            continue
        parts: list[tuple[str, object]] = []
        if not event.when.start:
            event.when = replace(visit.when, conflict=None)
            parts.append(("start", None))
        if event.where is None:
            event.where = Where(None, visit.where.country)
            parts.append(("place", None))
        if parts:
            event.supports.append(Support(visit.sentence, visit.supports[0].rule, tuple(parts)))


def _belongs(visit: EventDraft, event: EventDraft) -> bool:
    if event.sentence.index < visit.sentence.index or event.when.start or event.status != visit.status:
        return False
    if event.where is not None and event.where.country != visit.destination:
        return False
    visitor_country = {country_of(side) for side in visit.participants} - {visit.destination}
    countries = {country_of(side) for side in event.participants}
    same_block = event.sentence.block == visit.sentence.block
    return bool(countries & visitor_country) and (visit.destination in countries or same_block)
