"""Agreements that a text names as standing: its parties gathered from wherever it is named.

"The Russian-Turkish agreement", "the agreement with Iran", "the agreement that A concluded with B and C",
"A's withdrawal from the agreement": each tells some of the parties; together they make the agreement.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.reading.cooperation.parties import concluded_before, is_to_meet, parties_of
from graph.reading.events.dated import when
from graph.reading.events.status import status_of
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Side
from graph.reading.record.drafts import AgreementDraft, Support, When
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BEHIND = 4  # words between an agreement and what tells its parties
_MANY = 3


@dataclass
class _Standing:
    """An agreement under its topic: the word that tells it from others, such as "nuclear"."""

    thing: Match
    topic: str
    parties: list[Side] = field(default_factory=list)
    supports: list[Support] = field(default_factory=list)
    signed: When | None = None
    reached: bool = False
    known: bool = False


def find_standing(scene: Scene, known: list[AgreementDraft]) -> list[AgreementDraft]:
    """Find the agreements that stand between countries which the page names in telling of them.

    Args:
        scene: the page and its cast.
        known: agreements found by the acts that made them.
    Returns:
        Those not yet known, each once.
    """
    found: list[_Standing] = []
    for sentence in scene.page.read_sentences:
        for thing in scene.page.within("agreements", sentence.first, sentence.last):
            if thing.entry.get("role") == "instrument" and _stands(scene, sentence, thing):
                _note(scene, sentence, thing, found)
    drafts = [_draft(one) for one in found if len(one.parties) > 1]
    made = [set(draft.parties) for draft in known]
    fresh = [draft for draft in drafts if set(draft.parties) not in made]
    return [draft for draft in fresh if not any(_is_part(draft, other) for other in (*known, *fresh))]


def _is_part(draft: AgreementDraft, other: AgreementDraft) -> bool:
    """Whether an agreement is told elsewhere with all its parties: one of many powers, named by some of them."""
    return len(other.parties) > _MANY and draft.kind == other.kind and set(draft.parties) < set(other.parties)


def _stands(scene: Scene, sentence: Sentence, thing: Match) -> bool:
    """Whether it is spoken of as known, or as made: "an agreement" that is hoped for is none."""
    if is_to_meet(scene, sentence, thing):
        return False
    return _is_definite(scene, sentence, thing) or status_of(scene, sentence, thing) == "held"


def _is_definite(scene: Scene, sentence: Sentence, thing: Match) -> bool:
    return bool(thing.analysis.article) or bool(_topic(scene, sentence, thing))


def _note(scene: Scene, sentence: Sentence, thing: Match, found: list[_Standing]) -> None:
    topic = _topic(scene, sentence, thing)
    parties = list(dict.fromkeys(parties_of(scene, sentence, thing)))
    marks = {mark.entry.get("role"): mark for mark in _marks(scene, sentence, thing)}
    if not (thing.analysis.article or topic or parties):
        return
    one = _same(found, thing, topic, parties)
    if one is None:
        one = _Standing(thing, topic)
        found.append(one)
    one.topic = one.topic or topic
    fresh = [party for party in parties if party not in one.parties]
    one.parties.extend(fresh)
    one.reached = one.reached or "reached" in marks
    one.known = one.known or bool(thing.analysis.article or topic)
    if "signed" in marks and (one.signed is None or not one.signed.start):
        one.signed = when(scene, sentence, marks["signed"].first, True)
    if fresh:
        parts = tuple(("parties", party) for party in fresh)
        one.supports.append(Support(sentence, scene.rule(thing), parts))


def _same(found: list[_Standing], thing: Match, topic: str, parties: list[Side]) -> _Standing | None:
    """The agreement of the same topic; a bare "the agreement" is the one spoken of last."""
    for one in reversed(found):
        if topic and one.topic == topic:
            return one
        if not topic and thing.analysis.article and one.thing.entry is thing.entry:
            return one
        if (not topic or not one.topic) and set(parties) & set(one.parties):
            return one
    return None


def _draft(one: _Standing) -> AgreementDraft:
    told_as_new = one.reached or not one.known  # "an agreement", never "the agreement"
    status = "signed" if one.signed else "announced" if told_as_new else "in-force"
    kind = str(one.thing.entry.get("kind"))
    return AgreementDraft(kind, status, tuple(one.parties), [], one.signed or When(), one.supports)


def _topic(scene: Scene, sentence: Sentence, thing: Match) -> str:
    """The definite word behind that tells which agreement it is: "nuclear", "borders".

    Countries, years and words such as "international" are passed over.
    """
    page = scene.page
    skipped = 0 if thing.analysis.article else 1
    for index in range(thing.last + 1, min(thing.last + _BEHIND, sentence.last) + 1):
        token = page.tokens[index]
        standing = page.at("standing", index)
        if token.is_number or page.at("country", index) or (standing and standing.entry.get("role") == "general"):
            continue
        if (
            standing
            or not token.is_word
            or any(a.preposition for a in token.analyses)
            or page.any_at(("closed", "gathered", "status", "place"), index)
        ):
            return ""
        if token.is_definite:
            return token.analyses[-1].key
        skipped -= 1
        if skipped < 0:
            return ""
    return ""


def _marks(scene: Scene, sentence: Sentence, thing: Match) -> Iterator[Match]:
    """Words of concluding behind an agreement or right before it, and of reaching it before."""
    concluded = concluded_before(scene, sentence, thing)
    if concluded is not None:
        yield concluded
    for mark in scene.page.within("standing", max(sentence.first, thing.first - _BEHIND), thing.first - 1):
        if mark.entry.get("role") == "reached":
            yield mark
    for mark in scene.page.within("standing", thing.last + 1, min(sentence.last, thing.last + 2 * _BEHIND)):
        if mark.entry.get("role") == "signed":
            yield mark
