"""Who agreed, from the sentence that tells an agreement and what was told before."""

from typing import TypeAlias

from graph.reading.cooperation.partners import alliance, carried_pairs, members, pairs_of, partners
from graph.reading.events.clauses import is_subject_first
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.record.drafts import EventDraft
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_APART = 3
_TWO = 2
_MOST_PAIRED = 3  # more countries in one breath signed one agreement together
Parties: TypeAlias = tuple[Side, ...]


def parties_at(scene: Scene, sentence: Sentence, events: list[EventDraft], act: Match) -> list[Parties]:
    """Find who agreed: those named in the sentence, else those of the event it is told with, else those before it.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        events: the page's events.
        act: what is done with the agreement.
    Returns:
        Pairs, each with an agreement of its own, or all who share one; none where nobody is told.
    """
    end = _party_end(scene, sentence, act)
    everybody = partners(scene, sentence.first, end)
    together = all(match.entry.get("role") != "other" for match in scene.page.within("gathered", sentence.first, end))
    if len(everybody) > _MOST_PAIRED and together:
        return [tuple(everybody)]
    named = partners(scene, sentence.first, end) or partners(scene, sentence.first, sentence.last)
    if together and (three := _in_one_breath(scene, sentence, act, end)):
        return [three]
    if len(everybody) > _TWO and (two := _before_verb(scene, sentence, act)):
        return [two]
    pairs: list[Parties] = [alliance(pair) for pair in pairs_of(scene, named)]
    pairs = pairs or _with_body(named) or _with_faction(scene, sentence, named)
    if pairs:
        return pairs
    if _signed_as_one(scene, named) and together:
        return [tuple(named)]
    if group := _of_group(scene, sentence, events):
        return [group]
    for event in reversed(events):
        if _is_aside(event, events):
            continue
        if event.sentence.index <= sentence.index and event.met and _is_near(scene, event.sentence, sentence):
            found = [alliance(pair) for pair in event.met]
            return list(dict.fromkeys(pair for pair in found if pair[0] != pair[1]))
    if partners(scene, sentence.first, sentence.last) and not scene.has("both", sentence):
        return []
    return [alliance(pair) for pair in carried_pairs(scene, sentence)]


def _party_end(scene: Scene, sentence: Sentence, act: Match) -> int:
    """The end of the clause in which the parties stand; a list of members goes on behind "namely"."""
    end = scene.clause_end(act.last, sentence.last)
    namely = scene.page.lexicon.grammar.get("namely", ())
    while end < sentence.last and scene.page.tokens[end + 1].text in namely:
        end = scene.clause_end(end + 1, sentence.last)
    return end


def _before_verb(scene: Scene, sentence: Sentence, act: Match) -> Parties | None:
    """Two sides told before the verb, where others are only what it is about: "the EU and Ecuador signed … Europol"."""
    if not is_subject_first(scene.page) or act.first == sentence.first:
        return None
    before = partners(scene, sentence.first, act.first - 1)
    return (before[0], before[1]) if len(before) == _TWO else None


def _in_one_breath(scene: Scene, sentence: Sentence, act: Match, end: int) -> Parties | None:
    """Three countries right behind a verb, its subject: "signed Iran, India and Afghanistan an agreement"."""
    told = scene.companions(sentence, act.last + 1, end)
    countries = [actor.side for actor in told if isinstance(actor.side, Nation) and not actor.preposition]
    is_subject = bool(told) and told[0].first == act.last + 1 and len(countries) == len(told)
    return tuple(dict.fromkeys(countries)) if is_subject and len(set(countries)) >= _MOST_PAIRED else None


def _with_faction(scene: Scene, sentence: Sentence, named: list[Side]) -> list[Parties]:
    """A state alone, whose other side is no state: "Russia and the opposition reached an agreement"."""
    if len(named) != 1 or not isinstance(named[0], Nation):
        return []
    for actor in scene.actors(sentence):
        reach = range(actor.last + 1, min(actor.last + 1 + _APART, sentence.last + 1))
        found = [scene.page.at("private", index) for index in reach]
        if any(one is not None and one.entry.id == "party" and one.analysis.conjunction for one in found):
            return [(named[0],)] if country_of(actor.side) == named[0].code else []
    return []


def _with_body(named: list[Side]) -> list[Parties]:
    """A country and an international body, when nobody else is named."""
    bodies = [side for side in named if isinstance(side, Body) and side.international]
    return [tuple(named)] if len(named) == len(bodies) + 1 == 2 and isinstance(named[0], Nation | Body) else []


def _is_aside(event: EventDraft, events: list[EventDraft]) -> bool:
    """Whether a sentence tells an event behind another: "they reviewed what the meeting in Naples had agreed"."""
    return any(one.sentence is event.sentence and one.trigger < event.trigger and one.met for one in events)


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


def _of_group(scene: Scene, sentence: Sentence, events: list[EventDraft]) -> Parties | None:
    """The three countries of the meeting told last, where the sentence says "the three states"."""
    group = next(
        (both for both in scene.page.within("both", sentence.first, sentence.last) if both.entry.get("count")), None
    )
    return members(events, group.entry.get("count")) if group is not None else None
