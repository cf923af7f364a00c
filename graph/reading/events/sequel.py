"""Day and place that events take from what a text says around them: its dateline, the event before, a later mention."""

from collections.abc import Iterator
from dataclasses import replace

from graph.reading.events.capitals import place_of
from graph.reading.events.dated import when
from graph.reading.events.located import where
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import country_of
from graph.reading.people.datelines import dated_lines
from graph.reading.record.drafts import EventDraft, Support, Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 12
_BESIDE = 3
_BACK = 5
_OTHERS = frozenset({"former", "planned"})
_TALKS = frozenset({"meeting", "call", "signing"})


def take_from_around(scene: Scene, found: list[EventDraft]) -> None:
    """Give events the day and place that the text tells around them.

    Args:
        scene: the page and its cast.
        found: the events in order; those completed get the sentence that says so as evidence.
    """
    _by_mention(scene, found)
    _by_signing(scene, found)
    _by_sequence(scene, found)
    if scene.page.lexicon.grammar.get("dateline_is_home"):
        _by_dateline(scene, found)


def _by_mention(scene: Scene, found: list[EventDraft]) -> None:
    """As in "La firma se realizó el 18 de julio", "El encuentro tuvo lugar en Lima"."""
    for match in (m for m in scene.page.matches if m.entry.kind == "reference" and m.entry.get("type") in _TALKS):
        sentence = scene.page.sentence(match.first)
        happened = next(scene.page.within("happening", match.last + 1, min(match.last + _NEAR, sentence.last)), None)
        known = any(event.sentence is sentence for event in found) or _is_another(scene, sentence, match)
        if happened is None or known or scene.page.blocks[sentence.block].noise is not None:
            continue
        before = [event for event in found if 0 < sentence.index - event.sentence.index <= _BACK]
        event = next((event for event in reversed(before) if event.type == match.entry.get("type")), None)
        if event is not None:
            _complete(scene, event, sentence, match, happened)


def _is_another(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """As in "La reunión anterior tuvo lugar", "la próxima cita": a gathering other than the one told before."""
    near = scene.page.within("status", max(sentence.first, match.first - 1), min(match.last + 1, sentence.last))
    if any(word.entry.id in _OTHERS for word in near):
        return True
    behind = min(match.last + 1, sentence.last)
    of_place = scene.page.tokens[behind].text.casefold() in scene.page.lexicon.grammar.get("of_prepositions", ())
    return of_place and scene.page.at("place", behind + 1) is not None  # "la cumbre de Lima, celebrada en 2023"


def _complete(scene: Scene, event: EventDraft, sentence: Sentence, match: Match, happened: Match) -> None:
    parts: list[tuple[str, object]] = []
    stated = when(scene, sentence, happened.first, event.status == "held")
    if stated.start and not event.when.start:
        event.when = stated
        parts.append(("start", None))
    place = where(scene, sentence, happened.first, _NEAR) if event.where is None and event.type != "call" else None
    if place is not None:
        event.where = place
        parts.append(("place", None))
    if parts:
        event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))


def _by_signing(scene: Scene, found: list[EventDraft]) -> None:
    """As in "A y B firmaron hoy. Firmaron el documento X e Y": a signing told before with its day and place."""
    for event in found:
        if event.type != "signing" or event.when.start or event.status != "held":
            continue
        for sentence in scene.page.sentences[max(event.sentence.index - 2, 0) : event.sentence.index]:
            acts = scene.page.within("agreeing", sentence.first, sentence.last)
            act = next((act for act in acts if act.entry.get("status") == "signed"), None)
            stated = when(scene, sentence, act.first, True) if act is not None else None
            if act is not None and stated is not None and stated.start:
                event.when = stated
                parts: list[tuple[str, object]] = [("start", None)]
                if event.where is None:
                    event.where = where(scene, sentence, act.first, _NEAR)
                    parts += [("place", None)] if event.where is not None else []
                event.supports.append(Support(sentence, scene.rule(act), tuple(parts)))


def _by_sequence(scene: Scene, found: list[EventDraft]) -> None:
    """As in "Más tarde se reunió con": on the day, and in the town, of what was told before."""
    for number, event in enumerate(found):
        mark = _sequence(scene, event)
        if mark is None or event.status != "held" or event.when.start:
            continue
        before = next((one for one in reversed(found[:number]) if _is_before(one, event)), None)
        if before is None:
            continue
        event.when = replace(before.when, end=before.when.start, conflict=None)
        parts: list[tuple[str, object]] = [("start", None)]
        if event.where is None and event.type != "call" and before.where is not None:
            event.where = before.where
            parts.append(("place", None))
        event.supports.append(Support(before.sentence, scene.rule(mark), tuple(parts)))


def _sequence(scene: Scene, event: EventDraft) -> Match | None:
    """A word such as "later" that opens the clause of an event."""
    last = min(event.trigger + _BESIDE, event.sentence.last)
    return next(scene.page.within("sequence", event.sentence.first, last), None)


def _is_before(one: EventDraft, event: EventDraft) -> bool:
    countries = [{country_of(side) for side in each.participants} - {None} for each in (one, event)]
    told = one.status == "held" and bool(one.when.start) and one.when.start == (one.when.end or one.when.start)
    shared = bool(countries[0] & countries[1]) or one.type == "conference"  # on whose margins many met
    return told and one.sentence.index <= event.sentence.index and shared


def _by_dateline(scene: Scene, found: list[EventDraft]) -> None:
    """What happened on the day of a dateline, or stands in a line of its own dateline, did so in its city."""
    datelines = dict(_datelines(scene))
    if not datelines:
        return
    one = len(set(datelines.values())) == 1 and len(datelines) == 1
    for event in found:
        if event.type == "call" or (event.where is not None and event.where.city is not None):
            continue
        own = datelines.get(event.sentence.block)
        today = one and bool(event.when.start) and event.when.start == scene.page.published
        place = own if len(datelines) > 1 else next(iter(datelines.values())) if today else None
        if place is not None and (event.where is None or event.where.country == place.country):
            event.where = place
            event.supports.append(Support(event.sentence, event.supports[0].rule, (("place", None),)))


def _datelines(scene: Scene) -> Iterator[tuple[int, Where]]:
    """Blocks that begin with a city and a mark or day."""
    for block, place in dated_lines(scene.page):
        yield block, place_of(place)
