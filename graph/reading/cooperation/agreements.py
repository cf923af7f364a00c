"""What parties agreed on: instruments signed, things agreed, bodies set up together."""

from collections.abc import Iterator
from itertools import combinations

from graph.reading.cooperation.parties import is_to_meet
from graph.reading.cooperation.partners import alliance
from graph.reading.cooperation.signatories import parties_at
from graph.reading.events.dated import when
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side
from graph.reading.people.people import Person
from graph.reading.record.drafts import AgreementDraft, EventDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 8
_TWO = 2


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


def without_parts(found: list[AgreementDraft]) -> list[AgreementDraft]:
    """Leave out what names only some of the parties to an agreement of the same day, told with all of them.

    Args:
        found: all agreements of a page.
    """
    return [one for one in found if not any(_is_within(one, other) for other in found)]


def _is_within(one: AgreementDraft, other: AgreementDraft) -> bool:
    """Whether an agreement is one of two of the parties to another of the same day, which is told with all of them."""
    fewer = set(one.parties) < set(other.parties)
    told_alike = (one.kind, one.status, one.when.start) == (other.kind, other.status, other.when.start)
    return fewer and told_alike and one.when.start is not None


def _is_same(known: AgreementDraft, draft: AgreementDraft) -> bool:
    same_parties = set(known.parties) == set(draft.parties)
    apart = known.supports[0].sentence is not draft.supports[0].sentence
    if apart and {known.status, draft.status} == {"signed", "announced"}:
        return False  # what was agreed, and an instrument that was signed
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
    pairs = parties_at(scene, sentence, events, acts[0])
    date = when(scene, sentence, acts[0].first, True)
    for first, last, thing, act in _segments(scene, sentence, acts, things, agreed):
        kind, status = _kind(thing), _status(scene, sentence, act, thing)
        areas = scene.areas(first, last)
        if thing is None and not areas and not _is_agreed(scene, sentence, act, things):
            continue
        rule = scene.rule(thing or act)
        for pair in pairs:
            if any(isinstance(side, Person) for side in pair):
                scene.warn("the country of a party to this agreement is not known", sentence, thing or act)
                continue
            parts = tuple([("parties", side) for side in pair] + [("areas", area) for area in areas])
            yield AgreementDraft(
                kind,
                status,
                pair,
                list(areas),
                _day(scene, date, pair, events, sentence),
                [Support(sentence, rule, parts)],
            )


def _is_agreed(scene: Scene, sentence: Sentence, act: Match, things: list[Match]) -> bool:
    """Whether the sides agree on something: not on an instrument named there, nor only to meet."""
    if any(0 < thing.first - act.last <= _NEAR for thing in things) or not _is_of_both(scene, act):
        return False
    opinions = scene.page.lexicon.grammar.get("opinions", ())
    if any(scene.page.tokens[i].text in opinions for i in range(act.last + 1, min(act.last + _NEAR, sentence.last))):
        return False  # "agreed that it was an occasion"
    return not any(
        meeting.entry.get("frame") == "noun" and not meeting.analysis.article
        for meeting in scene.page.within("meeting", act.last + 1, min(act.last + _NEAR, sentence.last))
    )


def _is_of_both(scene: Scene, act: Match) -> bool:
    """Whether the sides themselves are said to agree, on whatever it is: "The two sides agreed to …"."""
    both = scene.page.any_at(("both", "country", "pairs"), act.last + 1)
    dual = tuple(scene.page.lexicon.grammar.get("dual_endings", ()))
    of_two = bool(dual) and scene.page.tokens[act.first].form.endswith(dual)
    return bool(act.entry.get("agreed")) and (both is not None or of_two)


def _happened(scene: Scene, sentence: Sentence, act: Match) -> bool:
    """Whether an act is told as a fact, or as planned; a noun of action needs a word that says it took place."""
    told = act.entry.get("status") == "signed" or act.entry.get("instrument")
    if told and (status_of(scene, sentence, act) in (None, "cancelled", "denied") or _is_aim(scene, sentence, act)):
        return False
    if act.analysis.article and act.entry.get("instrument") and _is_spoken_of(scene, sentence, act):
        return False
    if act.entry.get("needs") == "two-countries":  # "a Russian-Turkish accord"; by itself the word is any consent
        named = scene.page.within("country", act.last + 1, min(act.last + 3, sentence.last))
        return len({country.entry.id for country in named}) == _TWO
    if act.entry.get("needs") != "occurrence" or status_of(scene, sentence, act) == "planned":
        return True
    announced = (other.entry.get("announces") for other in scene.page.within("agreeing", sentence.first, act.first))
    return any(announced) or next(scene.page.within("occurrence", sentence.first, act.first), None) is not None


def _is_spoken_of(scene: Scene, sentence: Sentence, act: Match) -> bool:
    """As in "said that reaching an agreement will be hard": not told as done."""
    that = scene.page.at("closed", act.first - 1) if act.first > sentence.first else None
    return that is not None and that.entry.id == "that"


def _is_aim(scene: Scene, sentence: Sentence, act: Match) -> bool:
    """As in "in order to reach an agreement"."""
    before = scene.page.within("aims", max(sentence.first, act.first - 3), act.first - 1)
    return any(mark.last == act.first - 1 for mark in before)


def _kind(thing: Match | None) -> str:
    return str(thing.entry.get("kind")) if thing is not None else "agreement"


def _status(scene: Scene, sentence: Sentence, act: Match, thing: Match | None) -> str:
    told = act.entry.get("status") == "signed" or act.entry.get("instrument")
    if told and (status_of(scene, sentence, act) == "planned" or _is_purpose(scene, act)):
        return "proposed"
    if thing is not None and thing.entry.get("role") == "body":
        return "announced"
    return str(act.entry.get("status"))


def _is_purpose(scene: Scene, act: Match) -> bool:
    """As in "talks for reaching an agreement"."""
    return act.analysis.preposition in scene.page.lexicon.grammar.get("purpose_prepositions", ())


def _segments(
    scene: Scene, sentence: Sentence, acts: list[Match], things: list[Match], agreed: Match | None
) -> Iterator[tuple[int, int, Match | None, Match]]:
    """Cut a sentence into what is agreed in it: the general part, then each body set up, or an instrument."""
    bodies = [thing for thing in things if thing.entry.get("role") == "body" and _set_up(acts, thing, agreed)]
    if agreed is not None:
        starts = [_start(acts, body) for body in bodies]
        first = sentence.first if _is_aside(scene, agreed) else agreed.last + 1
        yield first, (starts[0] - 1 if starts else sentence.last), None, agreed
    for number, body in enumerate(bodies):
        start = _start(acts, body)
        end = _start(acts, bodies[number + 1]) - 1 if number + 1 < len(bodies) else sentence.last
        yield start, end, body, agreed or _act_of(acts, body)
    for thing in things:
        act = _signing(scene, acts, thing)
        if thing.entry.get("role") == "instrument" and act is not None:
            yield sentence.first, sentence.last, thing, act
            return


def _is_aside(scene: Scene, agreed: Match) -> bool:
    """Whether what was agreed stands before: "habrá patrullas, según se acordó"."""
    asides = scene.page.lexicon.grammar.get("asides", ())
    return agreed.first > 0 and scene.page.tokens[agreed.first - 1].text.casefold() in asides


def _set_up(acts: list[Match], body: Match, agreed: Match | None) -> bool:
    behind = agreed is not None and body.first > agreed.last
    return behind or any(act.entry.get("setup") and 0 < body.first - act.last <= 3 for act in acts)


def _act_of(acts: list[Match], body: Match) -> Match:
    return max((act for act in acts if act.first < body.first), key=lambda act: act.first, default=acts[0])


def _start(acts: list[Match], body: Match) -> int:
    setting = [act for act in acts if act.entry.get("setup") and act.last < body.first and body.first - act.last <= 3]
    return setting[-1].first if setting else body.first


def _is_relative(scene: Scene, thing: Match, act: Match) -> bool:
    """As in "The agreement that was signed": spoken of, not signed now."""
    between = [scene.page.at("closed", index) for index in range(thing.last + 1, act.first)]
    if scene.page.lexicon.grammar.get("premodifiers"):  # "an agreement on trade, signed in May" is told now
        return any(word is not None and word.entry.get("role") == "clause" for word in between)
    return any(between)


def _signing(scene: Scene, acts: list[Match], thing: Match) -> Match | None:
    """The act nearest to an instrument, when near enough to be said of it; signing before announcing."""
    acts = [act for act in acts if act.first < thing.first or not _is_relative(scene, thing, act)]
    near = [act for act in acts if _words_between(scene, act, thing) <= _NEAR]
    signed = [act for act in near if act.entry.get("status") == "signed"]
    return signed[0] if signed else next((act for act in near if _makes(scene, act, thing)), None)


def _makes(scene: Scene, act: Match, thing: Match) -> bool:
    """Whether an act makes an instrument known: "reached an agreement", "announced an agreement"."""
    if not act.entry.get("instrument") or act.first > thing.first:
        return False
    if is_to_meet(scene, scene.page.sentence(thing.first), thing) or (act.feature and _is_purpose(scene, act)):
        return False  # "so that we reach"
    before = act.entry.get("before")
    return before is None or scene.page.tokens[thing.first - 1].text in before


def _words_between(scene: Scene, act: Match, thing: Match) -> int:
    """Count the words between an act and an instrument, the names of sides not counted."""
    low, high = sorted((act, thing), key=lambda match: match.first)
    sentence = scene.page.sentence(act.first)
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    return sum(index not in named and scene.page.tokens[index].is_word for index in range(low.last + 1, high.first))


def _day(scene: Scene, date: When, pair: tuple[Side, ...], events: list[EventDraft], sentence: Sentence) -> When:
    """Its own date, else that of the event between the parties that it is told after: its month, its day at its end."""
    if date.start:
        return date
    event = next((e for e in reversed(events) if _tells(e, pair, sentence) and e.when.start), None)
    if event is None or event.when.start is None:
        return When()
    same = any(m.entry.get("same_day") for m in scene.page.within("sequence", sentence.first, sentence.last))
    if same and event.type in ("meeting", "signing") and event.when.end in (None, event.when.start):
        return When(event.when.start, event.when.start)
    return When(event.when.start[:7], event.when.start[:7])


def _tells(event: EventDraft, pair: tuple[Side, ...], sentence: Sentence) -> bool:
    if event.sentence.index > sentence.index or event.type not in ("meeting", "visit", "signing"):
        return False
    sides = {side for one in [*event.met, *combinations(event.participants, 2)] for side in alliance(one)}
    return all(side in sides for side in pair if isinstance(side, Nation))
