"""What events were about: areas named where they are told, and in what follows about them."""

from graph.reading.events.clauses import is_subject_first
from graph.reading.people.actors import country_of
from graph.reading.record.drafts import EventDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_REACH = 8  # sentences
_GATHERINGS = frozenset({"conference", "training", "exhibition", "ceremony"})


def give_subjects(scene: Scene, events: list[EventDraft]) -> None:
    """Give each event the areas that its sentences name.

    Args:
        scene: the page and its cast.
        events: events in order; their `areas` and `supports` are filled.
    """
    told = {support.sentence.index for event in events for support in event.supports}
    for event in events:
        for support in list(event.supports):
            if ("start", None) in support.parts and len(support.parts) <= 2 and support.sentence is not event.sentence:
                continue
            _add(scene, event, support.sentence, support.rule)
        aside = any(one.sentence is event.sentence and one.trigger < event.trigger for one in events)
        for sentence in () if aside and is_subject_first(scene.page) else _about(scene, event, told):
            _add(scene, event, sentence, event.supports[0].rule)


def _add(scene: Scene, event: EventDraft, sentence: Sentence, rule: str) -> None:
    first = sentence.first
    areas = scene.areas(first, sentence.last)
    own = [
        match.entry.get("area")
        for match in scene.page.within("events", first, sentence.last)
        if match.entry.get("type") == event.type
    ]
    areas = list(dict.fromkeys([*(area for area in own if area), *areas]))
    for area in areas:
        if area not in event.areas:
            event.areas.append(area)
    if areas:
        event.supports.append(Support(sentence, rule, tuple(("areas", area) for area in areas)))


def _about(scene: Scene, event: EventDraft, told: set[int]) -> list[Sentence]:
    """The sentences after an event's first that go on about it: subjects, both sides, a list; until another event."""
    if event.type in _GATHERINGS:
        return _about_gathering(scene, event)
    found = []
    own = {support.sentence.index for support in event.supports}
    for sentence in scene.section(event.sentence):
        if sentence.index in told - own:
            break
        item = scene.page.blocks[sentence.block].is_item
        if item and is_subject_first(scene.page) and not _is_of_its_countries(scene, event, sentence):
            break
        if item or _continues(scene, sentence) or _goes_on(scene, event, sentence):
            found.append(sentence)
    return found


def _is_of_its_countries(scene: Scene, event: EventDraft, sentence: Sentence) -> bool:
    """Whether an item names no country but those of an event."""
    codes = {country_of(side) for side in event.participants} | {event.destination}
    return {country_of(actor.side) for actor in scene.actors(sentence)} - {None} <= codes


def _goes_on(scene: Scene, event: EventDraft, sentence: Sentence) -> bool:
    """Whether a sentence near an event speaks of its sides and of nobody else's, in a language told in short texts."""
    if not is_subject_first(scene.page) or sentence.index - event.sentence.index > _REACH:
        return False
    agreed = any(match.entry.get("agreed") for match in scene.page.within("agreeing", sentence.first, sentence.last))
    if agreed and not scene.page.lexicon.grammar.get("agreed_there"):
        return False  # an agreement's, which has areas of its own
    codes = {code for side in event.participants if (code := country_of(side))} | {event.destination}
    named = {country_of(actor.side) for actor in scene.actors(sentence)} - {None}
    if not named <= codes:
        return False
    sides = any(actor.side is side for actor in scene.actors(sentence) for side in event.participants)
    kinds = ("topics", "both", "cooperation", "reference", "meeting", "visit", "agreements")
    return sides or len(named) > 1 or any(scene.has(kind, sentence) for kind in kinds)


def _about_gathering(scene: Scene, event: EventDraft) -> list[Sentence]:
    """Sentences anywhere that name the gathering again with its subjects, and the lists under them."""
    found: list[Sentence] = []
    listing = False
    for block in scene.page.blocks:
        if block.noise is not None or block.is_heading:
            continue
        about = [sentence for sentence in block.sentences if _refers(scene, event, sentence)]
        if block.is_item:
            about = block.sentences if listing else []
        else:
            listing = bool(about)
        found.extend(sentence for sentence in about if sentence is not event.sentence)
    return found


def _refers(scene: Scene, event: EventDraft, sentence: Sentence) -> bool:
    named = scene.page.within("reference", sentence.first, sentence.last)
    return any(match.entry.get("type") == event.type for match in named) and scene.has("topics", sentence)


def _continues(scene: Scene, sentence: Sentence) -> bool:
    if any(match.entry.get("agreed") for match in scene.page.within("agreeing", sentence.first, sentence.last)):
        return False
    return scene.has("topics", sentence) and (
        scene.has("both", sentence)
        or scene.has("cooperation", sentence)
        or scene.has("meeting", sentence)
        or scene.has("visit", sentence)
        or scene.has("reference", sentence)
    )
