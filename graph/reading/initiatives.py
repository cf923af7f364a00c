"""Platforms, centres, units, systems and programmes that an official body runs or announces."""

from graph.reading.events.located import where
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, Side
from graph.reading.people.complement import complement
from graph.reading.people.people import Person
from graph.reading.record.drafts import InitiativeDraft, Support
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_QUOTES = {"“": "”", "«": "»", '"': '"', "”": "“"}
_LONGEST = 6
_NEAR = 12


def find_initiatives(scene: Scene) -> list[InitiativeDraft]:
    """Find the initiatives that a text says a body launched, set up or presented.

    Args:
        scene: the page and its cast.
    Returns:
        Initiatives in order, each once.
    """
    found: list[InitiativeDraft] = []
    for sentence in scene.page.read_sentences:
        for match in scene.page.within("initiatives", sentence.first, sentence.last):
            draft = _initiative(scene, sentence, match)
            if draft is not None:
                _add(found, draft)
    return found


def _add(found: list[InitiativeDraft], draft: InitiativeDraft) -> None:
    for known in found:
        if known.kind == draft.kind and draft.name in (known.name, *known.names):
            known.by = known.by or draft.by
            known.where = known.where or draft.where
            known.areas.extend(area for area in draft.areas if area not in known.areas)
            known.supports.extend(draft.supports)
            return
    found.append(draft)


def _initiative(scene: Scene, sentence: Sentence, match: Match) -> InitiativeDraft | None:
    if match.entry.get("role") != "kind":
        return None
    quoted = _quoted(scene, sentence, match)
    acts = [
        act for act in scene.page.within("initiatives", sentence.first, sentence.last) if act.entry.get("role") == "act"
    ]
    launched = any(0 < match.first - act.last <= _NEAR for act in acts)
    name = quoted or (_phrase(scene, sentence, match) if launched and match.entry.id == "centre" else None)
    if name is None or not (launched or acts):
        return None
    areas = scene.areas(sentence.first, sentence.last)
    by = _runner(scene, sentence, match)
    rule = f"{scene.page.lang}/initiatives/{match.entry.id}"
    place = where(scene, sentence, match.first, _NEAR)
    parts = [("areas", area) for area in areas] + [("by", None)] * (by is not None) + [("place", None)] * bool(place)
    return InitiativeDraft(
        str(match.entry.get("initiative")), name, [], by, place, areas, [Support(sentence, rule, tuple(parts))]
    )


def _quoted(scene: Scene, sentence: Sentence, match: Match) -> str | None:
    """The name in quotation marks right after the word."""
    tokens = scene.page.tokens
    for index in range(match.last + 1, min(match.last + 3, sentence.last) + 1):
        closing = _QUOTES.get(tokens[index].form)
        if closing is None:
            continue
        for end in range(index + 2, min(index + _LONGEST, sentence.last) + 1):
            if tokens[end].form in (closing, "”", '"', "»"):
                return scene.page.words(index + 1, end - 1)
    return None


def _phrase(scene: Scene, sentence: Sentence, match: Match) -> str | None:
    over = complement(scene.page, match, sentence.last, match.last > match.first or bool(match.analysis.article))
    return None if over.is_empty else scene.page.words(match.first, over.last)


def _runner(scene: Scene, sentence: Sentence, match: Match) -> Side | None:
    before = [actor for actor in scene.actors(sentence) if actor.first < match.first and _can_run(scene, actor)]
    if before:
        return before[-1].side
    return Nation(scene.cast.home) if scene.cast.home else None


def _can_run(scene: Scene, actor: Actor) -> bool:
    return scene.stands_free(actor) and not isinstance(actor.side, Person)
