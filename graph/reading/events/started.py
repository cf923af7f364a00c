"""An event as its word starts it: its day, place and status, and what supports it."""

from dataclasses import replace

from graph.reading.events import gatherings
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.dated import when
from graph.reading.events.durations import stretched
from graph.reading.events.here import where_here
from graph.reading.events.located import where
from graph.reading.lexicons.lexicon import Match
from graph.reading.record.drafts import EventDraft, Support, When, Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 6
_CLAUSE = 4


def started(scene: Scene, sentence: Sentence, match: Match, kind: str, status: str) -> EventDraft:
    """Start an event with its date and place; a day after publication makes it a planned one.

    Args:
        scene: the page and its cast.
        sentence: the sentence that tells it.
        match: the word that tells it.
        kind: the type of event.
        status: what the words say of it.
    """
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


def support(scene: Scene, event: EventDraft, sentence: Sentence, match: Match) -> None:
    """Add to an event the sentence that supports all that it says so far."""
    parts: list[tuple[str, object]] = [("participants", side) for side in event.participants]
    parts += [("met", pair) for pair in event.met]
    parts += [("start", None)] if event.when.start else []
    parts += [("place", None)] if event.where else []
    event.supports.append(Support(sentence, scene.rule(match), tuple(parts)))
