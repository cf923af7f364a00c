"""Where a visit goes: a country, a city, a body, and those told in one breath with the first."""

from collections.abc import Iterator

from graph.reading.events.capitals import is_capital, named_capital, place_of
from graph.reading.events.clauses import is_subject_first
from graph.reading.events.realms import realm_at
from graph.reading.events.whose_day import relative_behind
from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.actors import Nation
from graph.reading.people.bodies import Body
from graph.reading.record.drafts import Where
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 12
_ASIDE = 4
_TOURING = 14
_QUOTES = frozenset("\"“”«»'’")
_COMMAS = frozenset("،,")
_TIMES = frozenset({"calendar", "today"})
Stop = tuple[Where | None, Body | None, int]


def first_stop(scene: Scene, sentence: Sentence, match: Match) -> Stop:
    """Find where a visit goes first.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the word of visiting.
    Returns:
        The place (None when none is told), the body visited if one is named, and the last token of it.
    """
    for index in _reachable(scene, sentence, match)[:_NEAR]:
        found = scene.page.any_at(("place", "country"), index)
        if found is not None and _can_be_visited(scene, found, match):
            return place_of(named_capital(scene, found)), None, found.last
        if (realm := realm_at(scene, sentence, index)) is not None:
            return Where(None, realm), None, index
        body = _body_at(scene, sentence, index)
        if body is not None and body.country and body.country != scene.cast.home and _is_towards(scene, index, match):
            return Where(None, body.country), body, sentence.last
    return _touring(scene, sentence, match)


def further_stops(scene: Scene, sentence: Sentence, last: int) -> Iterator[Where]:
    """Give the destinations told in one breath with the first: "visits Riyadh and Amman, then Doha".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        last: last token of the first destination.
    Yields:
        Places, none of the country before it.
    """
    country = _country_at(scene, last)
    while (found := _next_stop(scene, sentence, last)) is not None:
        where = place_of(named_capital(scene, found))
        if where.country != country:
            yield where
        last, country = found.last, where.country


def _country_at(scene: Scene, last: int) -> str | None:
    found = next((m for kind in ("place", "country") for m in scene.page.within(kind, last - 2, last)), None)
    return place_of(found).country if found is not None else None


def _next_stop(scene: Scene, sentence: Sentence, last: int) -> Match | None:
    """The place right behind another, after "and", "then" or "beside"; what commas enclose is passed over."""
    index, linked = last + 1, False
    while index <= sentence.last:
        onward = scene.page.at("onward", index)
        found = scene.page.any_at(("country", "place"), index)
        if found is not None and found.entry.get("role") != "adjective":
            return found if linked or found.analysis.conjunction else None
        if onward is not None:
            index, linked = onward.last + 1, True
        elif linked and (placing := scene.page.at("placing", index)) is not None:
            index = placing.last + 1  # "en Indonésie puis à Singapour"
        elif not linked and scene.page.tokens[index].form in _COMMAS:
            index = _past_aside(scene, sentence, index)
        else:
            return None
    return None


def _past_aside(scene: Scene, sentence: Sentence, comma: int) -> int:
    """The token behind a comma, or behind the next one where only a few words stand between them."""
    if scene.page.any_at(("onward", "country", "place"), comma + 1) is not None:
        return comma + 1
    for index in range(comma + 1, min(comma + _ASIDE, sentence.last) + 1):
        if scene.page.tokens[index].form in _COMMAS:
            return index + 1
    return sentence.last + 1


def _touring(scene: Scene, sentence: Sentence, match: Match) -> Stop:
    """As in "a tour, which he begins in Beijing": the place behind a word of what a tour takes in."""
    if match.entry.get("tour"):
        for word in scene.page.within("touring", match.last + 1, min(match.last + _TOURING, sentence.last)):
            for index in range(word.last + 1, min(word.last + 3, sentence.last) + 1):
                found = scene.page.any_at(("place", "country"), index)
                if found is not None and (found.entry.kind == "place" or found.entry.get("role") == "name"):
                    return place_of(named_capital(scene, found)), None, found.last
    return None, None, sentence.last


def _reachable(scene: Scene, sentence: Sentence, match: Match) -> list[int]:
    """Tokens after the word, sides passed over, as far as no mark stands but those around a side."""
    page = scene.page
    named = {index for actor in scene.actors(sentence) for index in range(actor.first + 1, actor.last + 1)}
    edges = {edge for actor in scene.actors(sentence) for edge in (actor.first - 1, actor.last + 1)}
    reachable: list[int] = []
    passed = _asides(scene, sentence, match)
    for index in range(match.last + 1, _end(scene, sentence, match) + 1):
        if index in named or index in passed:
            continue
        if not page.tokens[index].is_word and index not in edges:
            if page.tokens[index].form in _QUOTES or _is_beside_a_day(scene, index):
                continue
            break
        if page.tokens[index].text in page.lexicon.grammar.get("not_towards", ()):
            break
        closed = page.at("closed", index)
        if closed is not None and closed.entry.id in _TIMES:
            continue  # "visits, on Monday, Tehran"
        here = page.at("realms", index) is not None or page.at("placing", index) is not None
        if closed is not None and not here and index - match.last - len(passed) > 1:
            break  # "visits X *since* Y"
        reachable.append(index)
    return reachable


def _end(scene: Scene, sentence: Sentence, match: Match) -> int:
    """The last token of the clause; what follows about the visit belongs to it: "that takes in", "that was due to"."""
    relative = relative_behind(scene, sentence, match.last) if match.entry.get("frame") == "noun" else None
    if relative is not None and relative < sentence.last:
        past = scene.page.lexicon.grammar.get("past_auxiliaries", ())
        tours = scene.page.at("touring", relative + 1) is not None
        if tours or scene.page.tokens[relative + 1].text in past:
            return scene.clause_end(relative, sentence.last)
    return scene.clause_end(match.last, sentence.last)


def _asides(scene: Scene, sentence: Sentence, match: Match) -> set[int]:
    """Tokens that tell how long a visit lasts, that it is the first of its kind, that it had been due."""
    last = min(match.last + _NEAR, sentence.last)
    found = [aside for kind in ("aside", "touring") for aside in scene.page.within(kind, match.last + 1, last)]
    passed = {index for aside in found for index in range(aside.first, aside.last + 1)}
    relative = relative_behind(scene, sentence, match.last)
    past = scene.page.lexicon.grammar.get("past_auxiliaries", ())
    if relative is not None and relative < sentence.last and scene.page.tokens[relative + 1].text in past:
        passed |= {relative, relative + 1}
    return passed


def _is_beside_a_day(scene: Scene, index: int) -> bool:
    """Whether a mark only sets a day off: "arrived, on Monday, in Tehran"."""
    beside = (scene.page.at("closed", other) for other in (index - 1, index + 1))
    return any(closed is not None and closed.entry.id in _TIMES for closed in beside)


def _can_be_visited(scene: Scene, found: Match, match: Match) -> bool:
    if found.entry.kind == "country" and found.entry.get("role") != "name":
        return is_capital(scene, found)
    if any(
        actor.first <= found.first <= actor.last and not isinstance(actor.side, Nation)
        for actors in scene.cast.actors.values()
        for actor in actors
    ):
        return False
    before = apart.before(scene.page, found.first)
    towards = (m for kind in ("placing", "touring") for m in scene.page.within(kind, max(before - 2, 0), before))
    if any(word.last == before for word in towards) or found.analysis.preposition:
        return True
    passed = len(_asides(scene, scene.page.sentence(match.first), match))
    return match.entry.get("needs") != "destination" and (
        match.entry.get("frame") == "verb" or found.first - match.last - passed <= 2
    )


def _is_towards(scene: Scene, index: int, match: Match) -> bool:
    """Whether a body is what is visited: the object of a verb, or behind "to"."""
    if match.entry.get("frame") == "verb" or is_subject_first(scene.page):
        return True
    joined = any(analysis.preposition for analysis in scene.page.tokens[index].analyses)
    return joined or scene.page.at("placing", index - 1) is not None


def _body_at(scene: Scene, sentence: Sentence, index: int) -> Body | None:
    for actor in scene.actors(sentence):
        if actor.first == index and isinstance(actor.side, Body):
            return actor.side
    return None
