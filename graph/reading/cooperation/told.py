"""Agreements told by themselves, where prepositions are written apart: who is tied by them, between whom they are.

"A memorandum was signed in 2021 between A and B", "A and B are bound by an agreement", "a convention binds A and B",
"a joint team had been set up between A and B".
"""

from collections.abc import Iterator, Sequence

from graph.reading.cooperation.partners import alliance, carried_pairs
from graph.reading.dates import resolve
from graph.reading.events.clauses import breath, is_subject_first
from graph.reading.events.date_spans import spans_of
from graph.reading.events.dated import when
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.record.drafts import AgreementDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_FAR = 22  # words between an agreement and "between"
_NEAR = 6
_ACTS = ("signed", "in-force", "proposed", "announced")


def find_told(scene: Scene, known: Sequence[AgreementDraft]) -> list[AgreementDraft]:
    """Find the agreements that a sentence tells with their parties.

    Args:
        scene: the page and its cast.
        known: agreements found by who made them.
    Returns:
        Those not yet known, each once.
    """
    if not is_subject_first(scene.page):
        return []
    found: list[AgreementDraft] = []
    for sentence in scene.page.read_sentences:
        if scene.page.blocks[sentence.block].is_heading:
            continue
        for draft in _of_sentence(scene, sentence):
            if not any(_is_same(one, draft, sentence) for one in (*known, *found)):
                found.append(draft)
    return found


def _is_same(one: AgreementDraft, draft: AgreementDraft, sentence: Sentence) -> bool:
    here = any(support.sentence is sentence for support in one.supports)
    return set(one.parties) == set(draft.parties) and (here or one.kind == draft.kind)


def _of_sentence(scene: Scene, sentence: Sentence) -> Iterator[AgreementDraft]:
    acts = [a for a in scene.page.within("agreeing", sentence.first, sentence.last) if a.entry.get("status") in _ACTS]
    for thing in scene.page.within("agreements", sentence.first, sentence.last):
        parties = _between(scene, sentence, thing) or _tied(scene, sentence, thing, acts)
        parties = parties or _both(scene, sentence, acts)
        status = _status(scene, sentence, thing, acts)
        if len(parties) < 2 or status is None:
            continue
        act = min(acts, key=lambda one: abs(one.first - thing.first), default=thing)
        areas = scene.areas(sentence.first, sentence.last)
        date = _since(scene, sentence) if act.entry.get("ties") else None
        date = date or when(scene, sentence, act.first, status != "proposed")
        parts = tuple([("parties", side) for side in parties] + [("areas", area) for area in areas])
        kind = str(thing.entry.get("kind"))
        support = Support(sentence, scene.rule(thing), parts)
        yield AgreementDraft(kind, status, tuple(parties), list(areas), date, [support])
        return


def _status(scene: Scene, sentence: Sentence, thing: Match, acts: list[Match]) -> str | None:
    """What was done with it, by the nearest word; a thing without any is only spoken of."""
    if not acts or status_of(scene, sentence, thing) in (None, "cancelled", "denied"):
        return None
    told = {str(act.entry.get("status")) for act in acts}
    if status_of(scene, sentence, thing) == "planned" or "proposed" in told:
        return "proposed"
    if thing.entry.get("role") == "body":
        return "in-force" if _is_long_done(scene, sentence) else "announced"
    return next(status for status in _ACTS if status in told)


def _since(scene: Scene, sentence: Sentence) -> When | None:
    """The day since which an agreement binds: "lie A et B depuis mars 2002"."""
    spans = spans_of(scene, sentence)
    if len(spans) != 1:
        return None
    found = resolve(spans[0], scene.page.published, scene.page.lang, held=True)
    return When(found.start, found.end)


def _is_long_done(scene: Scene, sentence: Sentence) -> bool:
    past = set(scene.page.lexicon.grammar.get("past_auxiliaries", ()))
    return any(scene.page.tokens[index].text in past for index in range(sentence.first, sentence.last + 1))


def _between(scene: Scene, sentence: Sentence, thing: Match) -> list[Side]:
    """Those behind "between"."""
    marks = scene.page.within("gathered", thing.last + 1, min(thing.last + _FAR, sentence.last))
    mark = next((match for match in marks if match.entry.get("role") == "mutual"), None)
    if mark is None:
        return []
    after = [a for a in scene.actors(sentence) if a.first > mark.last and _is_party(a)]
    if not after or after[0].first - mark.last > _NEAR:
        return []
    return _allies(breath(scene, after, after[0]))


def _tied(scene: Scene, sentence: Sentence, thing: Match, acts: list[Match]) -> list[Side]:
    """Those before "are bound by" an agreement, or behind what it binds."""
    actors = [actor for actor in scene.actors(sentence) if _is_party(actor)]
    for act in (act for act in acts if act.entry.get("ties")):
        if act.last < thing.first <= act.last + _NEAR:
            before = [actor for actor in actors if actor.last < act.first]
        elif thing.last < act.first:
            before = [actor for actor in actors if act.last < actor.first <= act.last + 2 * _NEAR]
        else:
            continue
        chains = [breath(scene, before, actor) for actor in before]
        longest = max(chains, key=len, default=[])
        if len(longest) > 1:
            return _allies(longest)
    return []


def _both(scene: Scene, sentence: Sentence, acts: list[Match]) -> list[Side]:
    """As in "a convention binds the two countries": those spoken of before."""
    if not any(act.entry.get("ties") for act in acts) or not scene.has("both", sentence):
        return []
    return next((list(pair) for pair in carried_pairs(scene, sentence)), [])


def _is_party(actor: Actor) -> bool:
    side = actor.side
    return isinstance(side, Nation) or country_of(side) is not None or (isinstance(side, Body) and side.international)


def _allies(chain: list[Actor]) -> list[Side]:
    return list(dict.fromkeys(alliance((actor.side, actor.side))[0] for actor in chain))
