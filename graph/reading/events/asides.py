"""Two sides told aside from the word of meeting: behind the verb, in a phrase of presence, or on an occasion."""

from graph.reading.events.clauses import breath, is_bare
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Actor, Side, country_of
from graph.reading.people.international import is_international
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_FAR = 14
_BESIDE = 4
_HELD = 14


def behind_verb(scene: Scene, sentence: Sentence, match: Match, actors: list[Actor]) -> list[Actor]:
    """Find a subject of several people behind its verb: "Firmaron el documento A y B".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the verb.
        actors: the sides of the sentence that can meet, in order.
    Returns:
        The people; none where the language has no such order.
    """
    if not scene.page.lexicon.grammar.get("drops_subject"):
        return []
    end = scene.clause_end(match.last, sentence.last)
    after = [actor for actor in actors if match.last < actor.first <= end]
    first = next((a for a in after if scene.stands_free(a) and not is_bare(a)), None)
    return _people(scene, after, first) if first is not None and first.first - match.last <= _FAR else []


def in_attendance(scene: Scene, sentence: Sentence, actors: list[Actor]) -> list[Actor]:
    """Find the people named in a phrase of presence: "con la participación de A y de B".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        actors: the sides of the sentence that can meet, in order.
    """
    for mark in scene.page.within("gathered", sentence.first, sentence.last):
        if not mark.entry.get("anywhere"):
            continue
        after = [actor for actor in actors if actor.first > mark.last]
        if after and after[0].first - mark.last <= _BESIDE:
            return _people(scene, after, after[0])
    return []


def on_occasion(scene: Scene, sentence: Sentence, match: Match, subject: list[Actor]) -> list[Actor]:
    """Take a subject of two for those of a meeting on which they spoke: "A y B coincidieron, en una entrevista, en".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the noun of meeting.
        subject: the subject of the clause.
    """
    before = apart.before(scene.page, match.first)
    if before < sentence.first or len(subject) < 2:
        return []
    word = scene.page.tokens[before].text.casefold()
    occasion = word in apart.words(scene.page, "occasion_prepositions")
    held = next(scene.page.within("holding", max(subject[-1].last + 1, match.first - _HELD), match.first), None)
    return subject if (occasion or held is not None) and are_foreign(subject) else []


def by_agents(scene: Scene, match: Match, actors: list[Actor]) -> list[Actor]:
    """Find the people by whom a meeting was held: "el encuentro sostenido hoy en David por A y B".

    Args:
        scene: the page and its cast.
        match: the noun of meeting.
        actors: the sides of the sentence that can meet, in order.
    """
    agents = scene.page.lexicon.grammar.get("agent_prepositions", ())
    after = [actor for actor in actors if actor.first > match.last]
    first = next((actor for actor in after if actor.preposition in agents), None)
    if first is None or first.first - match.last > _FAR + _BESIDE:
        return []
    held = next(scene.page.within("holding", match.last + 1, min(match.last + _BESIDE, first.first)), None)
    return _people(scene, after, first) if held is not None else []


def is_of_many(side: Side) -> bool:
    """Whether somebody is of a body that belongs to no country.

    Args:
        side: a side of a meeting.
    """
    return isinstance(side, Person) and any(
        is_international(s.body) for post in side.posts for s in post.seats if s.body
    )


def _people(scene: Scene, actors: list[Actor], first: Actor) -> list[Actor]:
    chain = [actor for actor in breath(scene, actors, first) if isinstance(actor.side, Person)]
    return chain if len(chain) > 1 and are_foreign(chain) else []


def are_foreign(actors: list[Actor]) -> bool:
    """Whether sides are of two countries, or one of no country that is known."""
    countries = {country_of(actor.side) for actor in actors}
    return len(countries) > 1
