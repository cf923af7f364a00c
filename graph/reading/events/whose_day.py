"""Which dates of a sentence are those of another event than the one asked about."""

from graph.reading.dates.calendar import calendar
from graph.reading.events.clauses import is_subject_first
from graph.reading.lexicons.lexicon import Match
from graph.reading.scene import Scene
from graph.reading.text.normalise import fold
from graph.reading.text.sentences import Sentence

_ADJECTIVES = 3
_SAID = 2
_FORMAT = 14
_MARKS = frozenset("،,؛:.")
_VERBS = frozenset({"host", "with", "strictly-with", "verb"})
_TELLING = ("standing", "agreeing")


def is_of_another(scene: Scene, sentence: Sentence, trigger: int, date: int, held: bool | None) -> bool:
    """Whether a date tells when something else was: an agreement concluded, a statement made, another meeting.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        trigger: token that tells the event.
        date: first token of the date.
        held: whether the event is over, when known.
    """
    if _is_of_agreement(scene, sentence, trigger, date):
        return True
    if is_subject_first(scene.page):
        return False
    return (
        _is_of_statement(scene, sentence, trigger, date, held)
        or _is_of_cancelling(scene, trigger, date)
        or _is_of_meeting(scene, trigger, date)
        or _is_before_order(scene, trigger, date)
    )


def relative_behind(scene: Scene, sentence: Sentence, last: int) -> int | None:
    """Find the pronoun with which a clause about a noun opens: "the historic meeting that …".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        last: last token of the noun.
    Returns:
        The pronoun's token; None where no such clause follows.
    """
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    for index in range(last + 1, min(last + 1 + _ADJECTIVES, sentence.last) + 1):
        token = scene.page.tokens[index]
        if token.text in relatives:
            return index
        if token.is_word and not token.is_definite:
            break
    return _relative_of_gathering(scene, sentence, last)


def _relative_of_gathering(scene: Scene, sentence: Sentence, last: int) -> int | None:
    """As in "the consultations within the format 2+2 that open on Monday": what follows is a gathering's verb."""
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    nouns = (m for kind in ("meeting", "events") for m in scene.page.within(kind, max(last - 3, 0), last))
    if not any(noun.last >= last and noun.entry.get("frame", "noun") == "noun" for noun in nouns):
        return None
    for index in range(last + 1, min(last + _FORMAT, sentence.last)):
        if scene.page.tokens[index].form in _MARKS:
            return None
        if scene.page.tokens[index].text in relatives:
            return index if scene.page.at("happening", index + 1) is not None else None
    return None


def _is_of_agreement(scene: Scene, sentence: Sentence, trigger: int, date: int) -> bool:
    """As in "the agreement signed in 2015", unless it is the signing that is asked about."""
    if scene.page.any_at(_TELLING, trigger) is not None:
        return False
    index = date - 1
    units = calendar(scene.page.lang).units
    while index > sentence.first and (fold(scene.page.tokens[index].text) in units or _is_small(scene, index)):
        index -= 1
    found = scene.page.within("standing", max(sentence.first, index - 2), index)
    return any(mark.last == index and mark.entry.get("role") == "signed" for mark in found)


def _is_small(scene: Scene, index: int) -> bool:
    closed = scene.page.at("closed", index)
    return closed is not None and closed.entry.id == "preposition"


def _is_of_statement(scene: Scene, sentence: Sentence, trigger: int, date: int, held: bool | None) -> bool:
    """As in "…, as the ministry said on Monday", or "said on Monday that he will meet"."""
    past = scene.page.lexicon.grammar.get("past_auxiliaries", ())
    verbs = list(scene.page.within("verbs", sentence.first, date - 1))
    verb = next((v for v in reversed(verbs) if scene.page.tokens[v.first].text not in past), None)
    if verb is None or _words(scene, sentence, verb.last + 1, date) > _SAID:
        return False
    if trigger < verb.first:
        return any(scene.is_clause(index) for index in range(trigger + 1, verb.first)) or _is_marked(
            scene, trigger, verb.first
        )
    about = scene.page.lexicon.grammar.get("about", ())  # "announced on Thursday *of* a summit"
    behind = range(date + 1, trigger)
    return held is False and any(scene.is_clause(i) or scene.page.tokens[i].text in about for i in behind)


def _is_of_cancelling(scene: Scene, trigger: int, date: int) -> bool:
    """As in "announced on Thursday the cancelling of the summit": the summit was due on another day."""
    between = scene.page.within("status", date + 1, trigger - 1)
    return any(word.entry.get("status") == "cancelled" for word in between)


def _is_marked(scene: Scene, first: int, last: int) -> bool:
    return any(not scene.page.tokens[index].is_word for index in range(first, last))


def _words(scene: Scene, sentence: Sentence, first: int, last: int) -> int:
    """Count the words between two tokens, the names of sides not counted."""
    named = {index for actor in scene.actors(sentence) for index in range(actor.first, actor.last + 1)}
    return sum(index not in named and scene.page.tokens[index].is_word for index in range(first, last))


def _is_of_meeting(scene: Scene, trigger: int, date: int) -> bool:
    """Whether another verb of meeting or visit stands between the trigger and a date behind it."""
    return any(
        other.entry.get("frame") in _VERBS
        for kind in ("meeting", "visit")
        for other in scene.page.within(kind, trigger + 1, date - 1)
    )


def _is_before_order(scene: Scene, trigger: int, date: int) -> bool:
    """As in "received him on Tuesday before a visit to": what comes before or long after has its own day."""
    if date > trigger:
        return False
    before = _order(scene, trigger)
    return before is not None and date < before.first


def _order(scene: Scene, trigger: int) -> Match | None:
    found = scene.page.within("order", max(trigger - 3, 0), trigger - 1)
    visit = scene.page.at("visit", trigger) is not None
    return next((m for m in found if m.last == trigger - 1 and (visit or not m.entry.get("visits"))), None)
