"""What a text about two sides says of them without naming them: agreements in force, and areas they work in."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from graph.reading.cooperation.partners import alliance, partners
from graph.reading.dates import resolve_from
from graph.reading.events.date_spans import spans_of
from graph.reading.events.dated import when
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Nation
from graph.reading.people.bodies import Body
from graph.reading.record.drafts import AgreementDraft, EventDraft, Pair, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BEFORE, _BEHIND = 6, 22
_SINCE = 8
_TWO = 2


def duo_of(scene: Scene, events: Sequence[EventDraft], agreements: Sequence[AgreementDraft]) -> Pair | None:
    """Find the one pair of countries or international bodies that a text is about.

    Args:
        scene: the page and its cast.
        events: its events.
        agreements: its agreements.
    Returns:
        The pair of those that met or agreed; None where there is none or more than one, or in a language whose
        grammar does not say ``duo``.
    """
    if not scene.page.lexicon.grammar.get("duo"):
        return None
    told: list[Pair] = [pair for event in events for pair in event.met or combinations(event.participants, 2)]
    told += [pair for one in agreements for pair in combinations(one.parties, 2)]
    pairs = [alliance(pair) for pair in told]
    found = {frozenset(pair) for pair in pairs if pair[0] != pair[1] and all(map(_is_party, pair))}
    return next((pair for pair in pairs if frozenset(pair) in found), None) if len(found) == 1 else None


def _is_party(side: object) -> bool:
    return isinstance(side, Nation) or (isinstance(side, Body) and side.international)


def is_of_duo(scene: Scene, sentence: Sentence, duo: Pair) -> bool:
    """Whether a sentence names no other side than two.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        duo: the two.
    """
    return set(partners(scene, sentence.first, sentence.last)) <= set(duo)


def agreements_of_duo(
    scene: Scene, events: Sequence[EventDraft], known: Sequence[AgreementDraft]
) -> list[AgreementDraft]:
    """Find the agreements that a text tells as standing, signed before or hoped for, between the two it is about.

    Args:
        scene: the page and its cast.
        events: its events.
        known: agreements found by who made them.
    Returns:
        Those not yet known, each once.
    """
    duo = duo_of(scene, events, known)
    if not scene.page.lexicon.grammar.get("duo"):
        return []
    seen = {(one.kind, one.status) for one in known}
    told = {(one.kind, support.sentence.index) for one in known for support in one.supports}
    found: list[AgreementDraft] = []
    for sentence in scene.page.read_sentences:
        two = _named(scene, sentence) or duo
        if scene.page.blocks[sentence.block].is_heading or two is None or not is_of_duo(scene, sentence, two):
            continue
        for draft in _of_sentence(scene, sentence, two):
            mark = (draft.kind, draft.status)
            if mark not in seen and (draft.kind, sentence.index) not in told:
                seen.add(mark)
                found.append(draft)
    return found


def _named(scene: Scene, sentence: Sentence) -> Pair | None:
    """The two countries, and no third side, that a sentence names itself."""
    sides = partners(scene, sentence.first, sentence.last)
    return (sides[0], sides[1]) if len(sides) == _TWO and all(map(_is_party, sides)) else None


def _of_sentence(scene: Scene, sentence: Sentence, duo: Pair) -> Iterator[AgreementDraft]:
    for thing in scene.page.within("agreements", sentence.first, sentence.last):
        status, day = _standing(scene, sentence, thing)
        if status is not None:
            areas = scene.areas(thing.first, min(thing.last + _BEHIND, sentence.last))
            parts = tuple([("parties", side) for side in duo] + [("areas", area) for area in areas])
            support = Support(sentence, scene.rule(thing), parts)
            yield AgreementDraft(str(thing.entry.get("kind")), status, duo, list(areas), day, [support])


def _standing(scene: Scene, sentence: Sentence, thing: Match) -> tuple[str | None, When]:
    """Tell how an agreement stands by the words around it."""
    before = list(scene.page.within("agreeing", max(sentence.first, thing.first - _BEFORE), thing.first - 1))
    behind = list(scene.page.within("agreeing", thing.last + 1, min(sentence.last, thing.last + _BEHIND)))
    if thing.entry.get("role") == "body":
        return ("in-force", _since(scene, sentence, thing)) if _since(scene, sentence, thing).start else (None, When())
    if thing.entry.get("role") != "instrument":
        return None, When()
    if any(act.entry.get("status") == "proposed" for act in before):
        return "proposed", When()
    force = next((act for act in behind if act.entry.get("status") == "in-force"), None)
    signed = next((act for act in behind if act.entry.get("status") == "signed" and act.feature != "present"), None)
    named = scene.page.tokens[thing.first].is_capitalised and _is_definite(scene, thing)
    applied = named and any(act.entry.get("status") == "in-force" for act in before)
    if force is not None or applied:
        mark = signed or force
        return "in-force", when(scene, sentence, mark.first, True) if mark is not None else When()
    day = when(scene, sentence, signed.first, True) if signed is not None and named else When()
    return ("signed", day) if day.start else (None, When())


def _is_definite(scene: Scene, thing: Match) -> bool:
    before = scene.page.tokens[thing.first - 1].text.casefold() if thing.first > 0 else ""
    return before in apart.words(scene.page, "bare_articles")


def _since(scene: Scene, sentence: Sentence, thing: Match) -> When:
    """The day since which a body works: "el equipo conjunto que trabaja desde 2022"."""
    limits = apart.words(scene.page, "since")
    page = scene.page
    start = page.tokens[sentence.first].start
    reach = range(thing.last + 1, min(thing.last + _SINCE, sentence.last) + 1)
    for index in (index for index in reach if page.tokens[index].text.casefold() in limits):
        for span in spans_of(scene, sentence):
            if 0 <= start + span.start - page.tokens[index].end <= 2:
                found = resolve_from(span, page.published, page.reckoned, page.lang, held=True)
                return When(found.start, found.end)
    return When()
