"""Who visited which country."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.reading.events.circumstances import is_capital, place_of
from graph.reading.events.clauses import is_subject_first, subjects
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
_QUOTES = frozenset("\"“”«»'’")


@dataclass(frozen=True)
class Journey:
    """A visitor, where the visit goes, and the body that is visited, if one is named."""

    visitor: Side
    where: Where
    body: Body | None = None


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
    where, body, last = _destination(scene, sentence, match)
    if where is None:
        return []
    visitor = _visitor(scene, sentence, match, where.country)
    if visitor is None:
        return []
    return [Journey(visitor, where, body), *(Journey(visitor, other) for other in _further(scene, sentence, last))]


def _to_its_clause(scene: Scene, sentence: Sentence, match: Match) -> Match:
    """Stretch a noun of visit to the side in the clause about it: "the visit that the minister paid to …"."""
    if match.entry.get("frame") != "noun":
        return match
    relatives = scene.page.lexicon.grammar.get("relatives", ())
    starts = {actor.first for actor in scene.actors(sentence)}
    reach = range(match.last + 1, min(match.last + _CLAUSE, sentence.last) + 1)
    relative = next((index for index in reach if scene.page.tokens[index].text in relatives), None)
    if relative is None:
        return match
    side = next((index for index in range(relative + 1, relative + _CLAUSE + 1) if index in starts), None)
    return match if side is None else replace(match, last=side - 1)


def _further(scene: Scene, sentence: Sentence, last: int) -> Iterator[Where]:
    """The destinations told in one breath with the first: "visits Riyadh and Amman"."""
    while last < sentence.last:
        found = scene.page.any_at(("country", "place"), last + 1)
        if found is None or not found.analysis.conjunction or found.entry.get("role") == "adjective":
            return
        yield place_of(found)
        last = found.last


def _destination(scene: Scene, sentence: Sentence, match: Match) -> tuple[Where | None, Body | None, int]:
    for index in _reachable(scene, sentence, match)[:_NEAR]:
        found = scene.page.any_at(("place", "country"), index)
        if found is not None and _can_be_visited(scene, found, match):
            return place_of(found), None, found.last
        body = _body_at(scene, sentence, index)
        if body is not None and body.country and body.country != scene.cast.home:
            return Where(None, body.country), body, sentence.last
    return None, None, sentence.last


def _reachable(scene: Scene, sentence: Sentence, match: Match) -> list[int]:
    """Tokens after the word, sides passed over, as far as no mark stands but those around a side."""
    named = {index for actor in scene.actors(sentence) for index in range(actor.first + 1, actor.last + 1)}
    edges = {edge for actor in scene.actors(sentence) for edge in (actor.first - 1, actor.last + 1)}
    reachable = []
    for index in range(match.last + 1, scene.clause_end(match.last, sentence.last) + 1):
        if index in named:
            continue
        if not scene.page.tokens[index].is_word and index not in edges:
            if scene.page.tokens[index].form in _QUOTES or _is_beside_a_day(scene, index):
                continue
            break
        if scene.page.tokens[index].text in scene.page.lexicon.grammar.get("not_towards", ()):
            break
        closed = scene.page.at("closed", index)
        if closed is not None and closed.entry.id == "calendar":
            continue  # "visits, on Monday, Tehran"
        if closed is not None and scene.page.at("placing", index) is None and _is_late(match, index):
            break
        reachable.append(index)
    return reachable


def _is_beside_a_day(scene: Scene, index: int) -> bool:
    """Whether a mark only sets a day off: "arrived, on Monday, in Tehran"."""
    beside = (scene.page.at("closed", other) for other in (index - 1, index + 1))
    return any(closed is not None and closed.entry.id == "calendar" for closed in beside)


def _is_late(match: Match, index: int) -> bool:
    """Whether a small word comes after the place where a destination stands: "visits X *since* Y"."""
    return index - match.last > 1


def _can_be_visited(scene: Scene, found: Match, match: Match) -> bool:
    if found.entry.kind == "country" and found.entry.get("role") != "name":
        return is_capital(scene, found)
    if any(
        actor.first <= found.first <= actor.last and not isinstance(actor.side, Nation)
        for actors in scene.cast.actors.values()
        for actor in actors
    ):
        return False
    if scene.page.at("placing", apart.before(scene.page, found.first)) is not None or found.analysis.preposition:
        return True
    return match.entry.get("needs") != "destination" and (
        match.entry.get("frame") == "verb" or found.first - match.last <= 2
    )


def _body_at(scene: Scene, sentence: Sentence, index: int) -> Body | None:
    for actor in scene.actors(sentence):
        if actor.first == index and isinstance(actor.side, Body):
            return actor.side
    return None


def _visitor(scene: Scene, sentence: Sentence, match: Match, destination: str | None) -> Side | None:
    """The traveller stands right after a verb, else before the word, else is the one the text speaks of."""
    fits = [a for a in scene.actors(sentence) if _can_travel(a, destination)]
    if is_subject_first(scene.page):
        return _traveller(scene, sentence, match, fits)
    after = [a for a in fits if match.last < a.first <= match.last + _NEAR]
    before = [a for a in fits if a.last < match.first and scene.stands_free(a)]
    if match.entry.get("frame") == "verb":
        free = [a for a in after if scene.stands_free(a) and a.first - match.last <= 3]
        if free:
            return free[0].side
    elif after and after[0].first - match.last <= 3:
        return after[0].side
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
        owners += [a for a in fits if 0 < a.first - match.last <= _OWNER and a.preposition in of]
        if owners:
            return owners[0].side
    found = subjects(scene, sentence, match.first)
    return next((a.side for a in found if _can_travel(a, None) and any(a.side is one.side for one in fits)), None) or (
        found[0].side if found and found[0].first == match.first else None
    )


def _can_travel(actor: Actor, destination: str | None) -> bool:
    side = actor.side
    if isinstance(side, Body) or (isinstance(side, Nation) and side.group != "delegation"):
        return False
    if isinstance(side, Person) and (side.is_former or all(post.entry.get("speaks") for post in side.posts)):
        return False
    return country_of(side) is None or country_of(side) != destination
