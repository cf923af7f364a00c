"""Who visited which country."""

from dataclasses import dataclass, replace

from graph.reading.events.clauses import is_bare, is_subject_first, subjects
from graph.reading.events.destinations import first_stop, further_stops
from graph.reading.events.whose_day import relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Actor, Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 12
_OWNER = 4
_CLAUSE = 3
_LATE = 4  # words of time between where somebody arrived and who: "arrived in Doha last night the minister"


@dataclass(frozen=True)
class Journey:
    """A visitor, where the visit goes, the body that is visited, if one is named, and who comes along."""

    visitor: Side
    where: Where
    body: Body | None = None
    company: tuple[Side, ...] = ()


def journeys(scene: Scene, sentence: Sentence, match: Match) -> list[Journey]:
    """Read a visit, or the visits of one journey to several countries.

    Args:
        scene: the page and its cast.
        sentence: the sentence that holds the word of visiting.
        match: an entry of ``visit.yaml``.
    Returns:
        The visitor with each destination; none when the sentence does not say both.
    """
    match = _to_its_clause(scene, sentence, match)
    where, body, last = first_stop(scene, sentence, match)
    if where is None:
        return []
    visitor = _visitor(scene, sentence, match, where.country, last)
    if visitor is None:
        return []
    company = _company(scene, sentence, visitor, last)
    further = (Journey(visitor, other, company=company) for other in further_stops(scene, sentence, last))
    return [Journey(visitor, where, body, company), *further]


def _company(scene: Scene, sentence: Sentence, visitor: Side, last: int) -> tuple[Side, ...]:
    """People of the visitor's country named in one breath with him, before where they go."""
    own = next((actor for actor in scene.actors(sentence) if actor.side is visitor), None)
    if own is None or not isinstance(visitor, Person):
        return ()
    told = scene.companions(sentence, own.first, last)
    others = (actor.side for actor in told if isinstance(actor.side, Person) and not actor.preposition)
    return tuple(side for side in others if side is not visitor and country_of(side) == country_of(visitor))


def _to_its_clause(scene: Scene, sentence: Sentence, match: Match) -> Match:
    """Stretch a noun of visit to the side in the clause about it: "the visit that the minister paid to …"."""
    if match.entry.get("frame") != "noun":
        return match
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    starts = {actor.first for actor in scene.actors(sentence) if not is_bare(actor)}
    reach = range(match.last + 1, min(match.last + _CLAUSE, sentence.last) + 1)
    relative = next((index for index in reach if scene.page.tokens[index].text in relatives), None)
    if relative is None:
        return match
    side = next((index for index in range(relative + 1, relative + _CLAUSE + 1) if index in starts), None)
    if side is None and scene.page.lexicon.grammar.get("drops_subject"):
        return replace(match, last=relative)  # "la visita que realiza a …"
    return match if side is None else replace(match, last=side - 1)


def _visitor(scene: Scene, sentence: Sentence, match: Match, destination: str | None, last: int) -> Side | None:
    """The traveller stands right after a verb, else before the word, else is the one the text speaks of."""
    fits = [a for a in scene.actors(sentence) if _can_travel(a, destination)]
    if is_subject_first(scene.page):
        return _traveller(scene, sentence, match, fits)
    after = [a for a in fits if match.last < a.first <= match.last + _NEAR]
    before = [a for a in fits if a.last < match.first and scene.stands_free(a)]
    if match.entry.get("frame") == "verb":
        free = [a for a in after if scene.stands_free(a) and (a.first - match.last <= 3 or 0 < a.first - last <= _LATE)]
        if free and (before == [] or free[0].first - match.last <= 3):
            return free[0].side
    elif after and after[0].first - match.last <= 3:
        return after[0].side
    if match.analysis.enclitic and not before:  # "his visit": of whoever was named last
        before = [a for a in fits if a.last < match.first and isinstance(a.side, Person)][-1:]
    if before:
        return scene.subject(before, match.first).side
    if not match.analysis.enclitic and match.first - sentence.first > 3:
        return None
    topic = scene.topic_before(sentence)
    if isinstance(topic, Person) and (country_of(topic) != destination or destination is None):
        return topic
    return None


def _traveller(scene: Scene, sentence: Sentence, match: Match, fits: list[Actor]) -> Side | None:
    """Where the subject comes first: the possessor of the visit, who stands after "of", or the subject before."""
    if match.entry.get("frame") == "noun":
        of = scene.page.lexicon.grammar.get("of_prepositions", ())
        owners = [a for a in fits if 0 < match.first - a.last <= _OWNER and apart.is_possessor(scene.page, a.last)]
        near = (a for a in fits if 0 < apart.before(scene.page, a.first) - match.last <= _OWNER)
        owners += [a for a in near if a.preposition in of]
        if owners:
            return owners[0].side
        if (behind := _behind_clause(scene, sentence, match, fits)) is not None:
            return behind
        if (main := _of_main_clause(scene, sentence, match, fits)) is not None:
            return main
    found = subjects(scene, sentence, match.first)
    return next((a.side for a in found if _can_travel(a, None) and any(a.side is one.side for one in fits)), None) or (
        found[0].side if found and found[0].first == match.first else None
    )


def _of_main_clause(scene: Scene, sentence: Sentence, match: Match, fits: list[Actor]) -> Side | None:
    """As in "Durante su visita a Cuba, el ministro recorrió": whom a pronoun before the visit stands for."""
    before = scene.page.tokens[match.first - 1].text.casefold() if match.first > sentence.first else ""
    if before not in apart.words(scene.page, "owners") or any(a.last < match.first for a in fits):
        return None
    marks = (a for a in fits if scene.page.tokens[apart.before(scene.page, a.first)].form == ",")
    return next((a.side for a in marks if a.first > match.last and scene.stands_free(a)), None)


def _behind_clause(scene: Scene, sentence: Sentence, match: Match, fits: list[Actor]) -> Side | None:
    """As in "la visita que realiza a esta capital el ministro": the subject of a clause about the visit ends it."""
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    told = scene.page.tokens[match.last].text in relatives
    relative = match.last if told else relative_behind(scene, sentence, match.last)
    if relative is None or not scene.page.lexicon.grammar.get("drops_subject"):
        return None
    behind = [a for a in fits if relative < a.first <= relative + _NEAR and scene.stands_free(a)]
    return behind[0].side if behind else None


def _can_travel(actor: Actor, destination: str | None) -> bool:
    side = actor.side
    if isinstance(side, Body) or (isinstance(side, Nation) and side.group != "delegation"):
        return False
    if isinstance(side, Person) and (side.is_former or all(post.entry.get("speaks") for post in side.posts)):
        return False
    return country_of(side) is None or country_of(side) != destination
