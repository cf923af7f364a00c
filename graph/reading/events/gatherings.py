"""Conferences, trainings, exhibitions and ceremonies: who takes part and who organises."""

from graph.reading.events.clauses import breath, is_subject_first
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Actor, Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 18
_BESIDE = 3
_OWNED = 3


def participants(scene: Scene, sentence: Sentence, match: Match) -> list[Side]:
    """Find who takes part in a gathering, by the sentence that names it.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: an entry of ``events.yaml``.
    Returns:
        Sides in order; none when nobody is said to organise, attend, open or host it.
    """
    owner = _owner(scene, sentence, match) if match.entry.get("type") == "conference" else None
    if match.entry.get("needs") == "owner" and owner is None:
        return []
    acts = list(scene.page.within("participation", sentence.first, sentence.last))
    acts = [act for act in acts if abs(act.first - match.first) <= _NEAR * 2 and act.first != match.first]
    acts = [act for act in acts if match.entry.get("type") in act.entry.get("of_types", (match.entry.get("type"),))]
    found: list[Side] = [owner] if owner is not None else []
    acts += [match] if match.entry.get("tells") else []
    if not acts:
        return found or _at_venue(scene, sentence)
    for actor in scene.actors(sentence):
        if _takes_part(scene, actor, match, acts) and actor.side not in found and (owner is None or _attends(actor)):
            found.append(actor.side)
    return found or _at_venue(scene, sentence)


def _at_venue(scene: Scene, sentence: Sentence) -> list[Side]:
    """The body at which something began or ended, where nobody is said to have taken part."""
    return [actor.side for actor in _venues(scene, sentence)] if scene.has("phases", sentence) else []


def _venues(scene: Scene, sentence: Sentence) -> list[Actor]:
    """Bodies at which something takes place: "ended at the Police Academy"."""
    bodies = [actor for actor in scene.actors(sentence) if isinstance(actor.side, Body) and actor.preposition]
    return [a for a in bodies if scene.page.at("placing", apart.before(scene.page, a.first)) is not None]


def venue(scene: Scene, sentence: Sentence) -> Where | None:
    """Give the country of the body at which a sentence says a gathering takes place, or None."""
    countries = (country_of(actor.side) for actor in _venues(scene, sentence))
    return next((Where(None, country) for country in countries if country), None)


def names_premises(scene: Scene, sentence: Sentence, match: Match) -> bool:
    """Whether what somebody opens is a building or a thing set up, no gathering.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the word for opening; in the passive what is opened stands before it.
    """
    first, last = match.last + 1, min(match.last + _NEAR // 2, sentence.last)
    behind = next(scene.page.within("premises", first, last), None)
    gathering = next(scene.page.within("events", first, last), None)
    if behind is not None:
        return gathering is None or behind.first < gathering.first
    before = max(sentence.first, match.first - _NEAR // 2)
    return gathering is None and next(scene.page.within("premises", before, match.first - 1), None) is not None


def organisers(scene: Scene, sentence: Sentence) -> list[Side]:
    """Give the sides that a sentence says organise, fund or teach something."""
    acts = [a for a in scene.page.within("participation", sentence.first, sentence.last) if a.entry.get("organiser")]
    actors = scene.actors(sentence)
    found = [one for actor in actors if _follows(actor, acts) for one in breath(scene, actors, actor)]
    return list(dict.fromkeys(actor.side for actor in found))


def is_named_only(sides: list[Side], match: Match) -> bool:
    """Whether nobody is told to take part but the body whose gathering it is.

    Args:
        sides: who takes part.
        match: an entry of ``events.yaml``.
    """
    alone = len(sides) == 1 and isinstance(sides[0], Body) and sides[0].international
    return alone and match.entry.get("type") == "conference"


def _attends(actor: Actor) -> bool:
    """Whether a side beside the body whose summit it is takes part: a person, or the country that hosts."""
    return isinstance(actor.side, Person) or (isinstance(actor.side, Nation) and not actor.side.group)


def _owner(scene: Scene, sentence: Sentence, match: Match) -> Body | None:
    """The international body whose gathering it is: "the summit of the European Union"."""
    last = match.last + _OWNED
    held = (word for word in scene.page.within("holding", match.last + 1, last) if word.analysis.enclitic)
    last = max([last, *(word.last + _BESIDE - 1 for word in held)])  # "a meeting that the states of X held"
    for actor in scene.actors(sentence):
        behind = match.first <= actor.first <= last  # "the works of the African summit"
        if behind and isinstance(actor.side, Body) and actor.side.international:
            between = range(match.last + 1, actor.first)
            return None if any(scene.page.at("gathered", index) for index in between) else actor.side
    return None


def _takes_part(scene: Scene, actor: Actor, match: Match, acts: list[Match]) -> bool:
    side = actor.side
    if _trains_with(scene, actor, match):
        return True
    if isinstance(side, Person):
        return not side.is_former and (scene.stands_free(actor) or _follows(actor, acts) or _joins(scene, actor))
    if isinstance(side, Body):
        return _follows(actor, acts) or side.international or (actor.last < match.first and scene.stands_free(actor))
    if match.entry.get("type") == "training" and any(act.entry.get("teaches") for act in acts):
        return True  # who taught and who was taught
    if side.group and is_subject_first(scene.page) and scene.stands_free(actor):
        return any(0 < act.first - actor.last <= _NEAR for act in acts)  # "officials from X and Y took part"
    return _follows(actor, acts) or (
        not side.group and actor.last < match.first and not actor.preposition and _is_host(acts)
    )


def _trains_with(scene: Scene, actor: Actor, match: Match) -> bool:
    """As in "concluded a joint exercise with the Royal Gendarmerie": who stands right behind "with"."""
    if match.entry.get("type") != "training" or not is_subject_first(scene.page) or isinstance(actor.side, Person):
        return False
    before = apart.before(scene.page, actor.first)
    return 0 <= before - match.last <= _BESIDE and _is_with(scene, before)


def _is_with(scene: Scene, index: int) -> bool:
    return scene.page.tokens[index].text.casefold() in apart.words(scene.page, "with_prepositions")


def _joins(scene: Scene, actor: Actor) -> bool:
    """Whether somebody is named behind words such as "together with", "as well as"."""
    if not is_subject_first(scene.page):
        return False
    words = scene.page.within("gathered", max(actor.first - _BESIDE, 0), actor.first - 1)
    return any(word.entry.get("role") in ("other", "list") and actor.first - word.last <= 2 for word in words)


def _follows(actor: Actor, acts: list[Match]) -> bool:
    """Whether an actor stands right after a word of taking part, organising or partnership."""
    return any(0 < actor.first - act.last <= 2 for act in acts)


def _is_host(acts: list[Match]) -> bool:
    return any(act.entry.get("host") for act in acts)


def host(scene: Scene, sentence: Sentence) -> str | None:
    """Give the country that a sentence says hosts the gathering, or None."""
    acts = [act for act in scene.page.within("participation", sentence.first, sentence.last) if act.entry.get("host")]
    if not acts:
        return None
    named = [a.side.code for a in scene.actors(sentence) if isinstance(a.side, Nation) and not a.preposition]
    if named:
        return named[0]
    # "the Greek island of Crete hosted"
    beside = scene.page.within("country", acts[0].last + 1, min(acts[0].last + _BESIDE, sentence.last))
    return next((country.entry.id for country in beside), None)
