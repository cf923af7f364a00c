"""What parties agreed on: instruments signed, things agreed, bodies set up together."""

from collections.abc import Iterator
from itertools import combinations
from typing import TypeAlias

from graph.reading.cooperation.partners import alliance, carried_pairs, pairs_of, partners
from graph.reading.events.circumstances import when
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side
from graph.reading.people.people import Person
from graph.reading.record.drafts import AgreementDraft, EventDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 8
_APART = 3
_MOST_PAIRED = 3  # more countries in one breath signed one agreement together
Parties: TypeAlias = tuple[Side, ...]


def find_agreements(scene: Scene, events: list[EventDraft]) -> list[AgreementDraft]:
    """Find the agreements a page tells of.

    Args:
        scene: the page and its cast.
        events: its events, whose sides and days agreements told with them share.
    Returns:
        Agreements in order, each pair of parties its own.
    """
    found: list[AgreementDraft] = []
    for sentence in scene.page.read_sentences:
        if scene.page.blocks[sentence.block].is_heading:
            continue
        for draft in _of_sentence(scene, sentence, events):
            if not any(_is_same(known, draft) for known in found):
                found.append(draft)
    return found


def _is_same(known: AgreementDraft, draft: AgreementDraft) -> bool:
    same_parties = set(known.parties) == set(draft.parties)
    return (
        same_parties and known.kind == draft.kind and (not draft.areas or set(draft.areas) & set(known.areas) != set())
    )


def _of_sentence(scene: Scene, sentence: Sentence, events: list[EventDraft]) -> Iterator[AgreementDraft]:
    acts = [
        act for act in scene.page.within("agreeing", sentence.first, sentence.last) if _happened(scene, sentence, act)
    ]
    if not acts:
        return
    agreed = next((act for act in acts if act.entry.get("agreed") and status_of(scene, sentence, act) == "held"), None)
    things = list(scene.page.within("agreements", sentence.first, sentence.last))
    pairs = _parties(scene, sentence, events, acts[0])
    date = when(scene, sentence, acts[0].first, True)
    for first, last, thing, act in _segments(scene, sentence, acts, things, agreed):
        kind, status = _kind(thing), _status(scene, sentence, act, thing)
        areas = scene.areas(first, last)
        if thing is None and not areas and (things or not _is_of_both(scene, act)):
            continue
        rule = scene.rule(thing or act)
        for pair in pairs:
            if any(isinstance(side, Person) for side in pair):
                scene.warn("the country of a party to this agreement is not known", sentence, thing or act)
                continue
            parts = tuple([("parties", side) for side in pair] + [("areas", area) for area in areas])
            yield AgreementDraft(
                kind, status, pair, list(areas), _day(date, pair, events, sentence), [Support(sentence, rule, parts)]
            )


def _is_of_both(scene: Scene, act: Match) -> bool:
    """Whether the sides themselves are said to agree, on whatever it is: "The two sides agreed to …"."""
    both = scene.page.at("both", act.last + 1) or scene.page.at("country", act.last + 1)
    dual = tuple(scene.page.lexicon.grammar.get("dual_endings", ()))
    of_two = bool(dual) and scene.page.tokens[act.first].form.endswith(dual)
    return bool(act.entry.get("agreed")) and (both is not None or of_two)


def _happened(scene: Scene, sentence: Sentence, act: Match) -> bool:
    """Whether an act is told as a fact, or as planned; a noun of action needs a word that says it took place."""
    if act.entry.get("status") == "signed" and status_of(scene, sentence, act) in (None, "cancelled", "denied"):
        return False
    if act.entry.get("needs") != "occurrence":
        return True
    return next(scene.page.within("occurrence", sentence.first, act.first), None) is not None


def _kind(thing: Match | None) -> str:
    return str(thing.entry.get("kind")) if thing is not None else "agreement"


def _status(scene: Scene, sentence: Sentence, act: Match, thing: Match | None) -> str:
    if act.entry.get("status") == "signed" and status_of(scene, sentence, act) == "planned":
        return "proposed"
    if thing is not None and thing.entry.get("role") == "body":
        return "announced"
    return str(act.entry.get("status"))


def _segments(
    scene: Scene, sentence: Sentence, acts: list[Match], things: list[Match], agreed: Match | None
) -> Iterator[tuple[int, int, Match | None, Match]]:
    """Cut a sentence into what is agreed in it: the general part, then each body set up, or an instrument."""
    bodies = [thing for thing in things if thing.entry.get("role") == "body" and _set_up(acts, thing, agreed)]
    if agreed is not None:
        starts = [_start(acts, body) for body in bodies]
        yield agreed.last + 1, (starts[0] - 1 if starts else sentence.last), None, agreed
    for number, body in enumerate(bodies):
        start = _start(acts, body)
        end = _start(acts, bodies[number + 1]) - 1 if number + 1 < len(bodies) else sentence.last
        yield start, end, body, agreed or _act_of(acts, body)
    for thing in things:
        act = _signing(scene, acts, thing)
        if thing.entry.get("role") == "instrument" and act is not None:
            yield sentence.first, sentence.last, thing, act
            return


def _set_up(acts: list[Match], body: Match, agreed: Match | None) -> bool:
    return agreed is not None or any(act.entry.get("setup") and 0 < body.first - act.last <= 3 for act in acts)


def _act_of(acts: list[Match], body: Match) -> Match:
    return max((act for act in acts if act.first < body.first), key=lambda act: act.first, default=acts[0])


def _start(acts: list[Match], body: Match) -> int:
    setting = [act for act in acts if act.entry.get("setup") and act.last < body.first and body.first - act.last <= 3]
    return setting[-1].first if setting else body.first


def _is_relative(scene: Scene, thing: Match, act: Match) -> bool:
    """As in "The agreement that was signed": spoken of, not signed now."""
    return any(scene.page.at("closed", index) for index in range(thing.last + 1, act.first))


def _signing(scene: Scene, acts: list[Match], thing: Match) -> Match | None:
    """The act nearest to an instrument, when near enough to be said of it."""
    acts = [act for act in acts if act.first < thing.first or not _is_relative(scene, thing, act)]
    near = [
        act
        for act in acts
        if act.entry.get("status") in ("signed", "in-force", "proposed") and abs(act.first - thing.first) <= _NEAR
    ]
    signed = [act for act in near if act.entry.get("status") == "signed"]
    return signed[0] if signed else None


def _parties(scene: Scene, sentence: Sentence, events: list[EventDraft], act: Match) -> list[Parties]:
    """The pairs named in the sentence, else those of the event it is told with, else those before it."""
    end = scene.clause_end(act.last, sentence.last)
    everybody = partners(scene, sentence.first, end)
    together = all(match.entry.get("role") != "other" for match in scene.page.within("gathered", sentence.first, end))
    if len(everybody) > _MOST_PAIRED and together:
        return [tuple(everybody)]
    named = partners(scene, sentence.first, end) or partners(scene, sentence.first, sentence.last)
    pairs: list[Parties] = [alliance(pair) for pair in pairs_of(scene, named)]
    if pairs:
        return pairs
    if _signed_as_one(scene, named) and together:
        return [tuple(named)]
    for event in reversed(events):
        if event.sentence.index <= sentence.index and event.met and _is_near(scene, event.sentence, sentence):
            found = [alliance(pair) for pair in event.met]
            return list(dict.fromkeys(pair for pair in found if pair[0] != pair[1]))
    if partners(scene, sentence.first, sentence.last) and not scene.has("both", sentence):
        return []
    return [alliance(pair) for pair in carried_pairs(scene, sentence)]


def _signed_as_one(scene: Scene, named: list[Side]) -> bool:
    """Three countries, none at home, in a language that names all parties before the verb: "A, B and C signed"."""
    countries = all(isinstance(side, Nation) for side in named)
    return is_subject_first(scene.page) and scene.cast.home is None and countries and len(named) == _MOST_PAIRED


def _is_near(scene: Scene, one: Sentence, other: Sentence) -> bool:
    """In one paragraph, hardly apart, or in paragraphs under one heading."""
    if one.block == other.block or abs(one.index - other.index) <= _APART:
        return True
    heading = scene.page.blocks[one.block].heading
    return heading is not None and heading == scene.page.blocks[other.block].heading


def _day(date: When, pair: tuple[Side, ...], events: list[EventDraft], sentence: Sentence) -> When:
    """Its own date, else the month of the event between the parties that it is told after."""
    if date.start:
        return date
    return next(
        (
            When(event.when.start[:7], event.when.start[:7])
            for event in reversed(events)
            if _tells(event, pair, sentence) and event.when.start
        ),
        When(),
    )


def _tells(event: EventDraft, pair: tuple[Side, ...], sentence: Sentence) -> bool:
    if event.sentence.index > sentence.index or event.type not in ("meeting", "visit", "signing"):
        return False
    sides = {side for one in [*event.met, *combinations(event.participants, 2)] for side in alliance(one)}
    return all(side in sides for side in pair if isinstance(side, Nation))
