"""The parties of an agreement that stands, told beside its name: with whom, between whom, who made or left it."""

from collections.abc import Iterator

from graph.reading.cooperation.partners import members, partners
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_BEHIND = 4  # words between an agreement and what tells its parties
_LEAVING = 8
_TWO = 2
_NEAR = 4  # sentences back to the event whose two sides are meant; three are told of once only
_ANYWHERE = 100
_FAR = 20
_GAP = 4  # words between two parties of a list: "France, and the other powers, namely Germany"


def parties_of(scene: Scene, sentence: Sentence, thing: Match) -> Iterator[Side]:
    """Find the parties that a sentence tells of an agreement.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        thing: an instrument of ``agreements.yaml``.
    Yields:
        Countries and bodies of many countries, some perhaps twice.
    """
    own = [*_beside(scene, sentence, thing), *_concluding(scene, sentence, thing)]
    yield from own
    link = next(iter(_links(scene, sentence, thing)), None)
    if link is not None:
        listed = list(dict.fromkeys(_listed(scene, sentence, link.last + 1)))
        if link.entry.get("role") == "between" and scene.page.at("both", min(link.last + 1, sentence.last)) is not None:
            listed = list(_sides_meant(scene, link.last + 1, min(link.last + 1, sentence.last)))
        if own or len(listed) == 1 or link.entry.get("role") == "between":
            yield from listed  # "the agreements with Italy and Spain" are two, of somebody with each
    yield from _leaving(scene, sentence, thing)


def _beside(scene: Scene, sentence: Sentence, thing: Match) -> Iterator[Side]:
    """Countries right behind, by adjective or name: "the Russian-Turkish agreement", "the agreement of Iran"."""
    index = thing.last + 1
    last = min(sentence.last, thing.last + _BEHIND)
    while index <= last:
        country = scene.page.at("country", index)
        if country is not None and not country.analysis.preposition:
            yield Nation(country.entry.id)
            index = country.last + 1
        elif index == thing.last + 1 and not thing.analysis.article and (two := _two_capitals(scene, index)):
            yield from two
            return
        elif scene.page.tokens[index].form in "-–—" or (index == thing.last + 1 and _is_adjective(scene, index)):
            index += 1
        else:
            return


def _two_capitals(scene: Scene, index: int) -> list[Side]:
    """As in "the agreement of Moscow and Ankara"; one capital alone is the place where it was made."""
    places = [scene.page.at("place", position) for position in (index, index + 1)]
    capitals = [place for place in places if place is not None and place.entry.get("capital")]
    if len(capitals) < 2 or not capitals[1].analysis.conjunction:
        return []
    return [Nation(place.entry.get("country")) for place in capitals]


def _is_adjective(scene: Scene, index: int) -> bool:
    """A definite word that is neither a small word nor one of the standing of agreements."""
    page = scene.page
    return page.tokens[index].is_definite and page.any_at(("closed", "standing", "gathered"), index) is None


def _links(scene: Scene, sentence: Sentence, thing: Match) -> Iterator[Match]:
    """A word such as "with" or "between" near behind, or behind a word of concluding."""
    behind = _named_until(scene, thing) if concluded_before(scene, sentence, thing) is None else _FAR
    reach = min(sentence.last, thing.last + behind)
    for mark in scene.page.within("standing", thing.last + 1, reach):
        if mark.entry.get("role") == "signed":
            reach = min(sentence.last, mark.last + 2 * _BEHIND + len(list(_listed(scene, sentence, mark.last + 1))))
    for mark in scene.page.within("standing", thing.last + 1, reach):
        if mark.entry.get("role") in ("with", "between"):
            yield mark


def _named_until(scene: Scene, thing: Match) -> int:
    """How many words behind an agreement its name may go on: "the treaty on missiles of medium range with"."""
    for count in range(_BEHIND, _LEAVING):
        index = thing.last + count
        if index >= len(scene.page.tokens) or not scene.page.tokens[index].is_word:
            return count
        if scene.page.any_at(("closed", "standing", "verbs"), index) is not None:
            return count
    return _LEAVING


def _listed(scene: Scene, sentence: Sentence, index: int) -> Iterator[Side]:
    """Countries of a list, in any form, until too many other words stand between two."""
    last = index - 1
    for actor in scene.actors(sentence):
        if actor.first < index:
            continue
        between = range(last + 1, actor.first)
        words = sum(scene.page.tokens[position].is_word for position in between)
        party = _party(actor.side)
        if words > _GAP or any(_breaks(scene, position) for position in between) or party is None:
            return
        if last >= index and not (actor.conjunction or "(" in (scene.page.tokens[p].form for p in between) or words):
            return
        yield party
        last = actor.last


def _party(side: Side) -> Side | None:
    """The state of a side, or a body of many states."""
    if (code := country_of(side)) is not None:
        return Nation(code)
    return side if isinstance(side, Body) and side.international else None


def _breaks(scene: Scene, index: int) -> bool:
    return scene.is_clause(index) and scene.page.tokens[index].text not in scene.page.lexicon.grammar.get("namely", ())


def _concluding(scene: Scene, sentence: Sentence, thing: Match) -> Iterator[Side]:
    """Who concluded it: "the agreement that Iran concluded with …", "that A, beside B and C, took part in making"."""
    page = scene.page
    marks = page.within("standing", thing.last + 1, min(sentence.last, thing.last + _FAR))
    for number, mark in enumerate(mark for mark in marks if mark.entry.get("role") == "signed"):
        yield from _members(scene, sentence, mark)
        if mark.first - thing.last <= _BEHIND:
            yield from _sides_meant(scene, mark.last + 1, min(mark.last + _GAP, sentence.last))
        for actor in scene.actors(sentence) if number == 0 else ():
            behind = 0 < actor.first - mark.last <= 1 and mark.first - thing.last <= _BEHIND
            inside = thing.last < actor.first < mark.first and _is_relative(scene, thing)
            if (code := country_of(actor.side)) and not actor.preposition and (behind or inside):
                yield Nation(code)
                if behind:
                    yield from _listed(scene, sentence, actor.first)


def _members(scene: Scene, sentence: Sentence, mark: Match) -> Iterator[Side]:
    """Those listed behind "namely": "the states that signed it, namely Britain and China"."""
    namely = scene.page.lexicon.grammar.get("namely", ())
    for index in range(mark.last + 1, min(mark.last + 3, sentence.last) + 1):
        if scene.page.tokens[index].text in namely:
            yield from _listed(scene, sentence, index + 1)
            return


def _sides_meant(scene: Scene, first: int, last: int) -> Iterator[Side]:
    """The states of the event told last, where a text says "the two countries", "officials of the three states"."""
    both = next((b for b in scene.page.within("both", first, last) if not b.entry.get("people")), None)
    if both is None:
        return
    sentence = scene.page.sentence(first)
    count = both.entry.get("count", _TWO)
    named = [side for side in partners(scene, sentence.first, sentence.last) if isinstance(side, Nation)]
    near = (
        e for e in scene.recent if 0 <= sentence.index - e.sentence.index <= (_NEAR if count == _TWO else _ANYWHERE)
    )
    yield from named if len(named) == count else members(near, count) or ()


def _is_relative(scene: Scene, thing: Match) -> bool:
    """Whether a clause about the agreement follows, a comma between them or not."""
    behind = (scene.page.tokens[index].text for index in range(thing.last + 1, thing.last + 3))
    words = [word for word in behind if word not in "،,"]
    return bool(words) and words[0] in scene.page.lexicon.grammar.get("relatives", ())


def _leaving(scene: Scene, sentence: Sentence, thing: Match) -> Iterator[Side]:
    """Who leaves it or keeps to it: only a party can."""
    mark = _leave(scene, sentence, thing)
    if mark is None:
        return
    end = thing.first if mark.first < thing.first else mark.last
    inner = [actor for actor in scene.actors(sentence) if mark.last < actor.first < end]
    beside = next(scene.page.within("country", mark.last + 1, mark.last + 1), None)
    if beside is not None:
        yield Nation(beside.entry.id)
    elif inner and inner[0].first - mark.last <= 2:
        yield from (Nation(code) for actor in inner[:1] if (code := country_of(actor.side)))
    elif not mark.entry.get("inner"):
        yield from _subjects(scene, sentence, mark)


def _leave(scene: Scene, sentence: Sentence, thing: Match) -> Match | None:
    """The word of leaving or keeping before an agreement, or behind it with "from it"."""
    first = max(sentence.first, thing.first - _LEAVING)
    marks = list(scene.page.within("standing", first, thing.first - 1))
    of_it = scene.page.lexicon.grammar.get("of_it", ())
    behind = scene.page.within("standing", thing.last + 1, sentence.last - 1)
    marks += [mark for mark in behind if scene.page.tokens[mark.last + 1].text in of_it]
    return next((mark for mark in reversed(marks) if mark.entry.get("role") in ("leaving", "keeping")), None)


def _subjects(scene: Scene, sentence: Sentence, mark: Match) -> Iterator[Side]:
    """The countries, or the country of the person, that stand before a verb of leaving or keeping."""
    before = [actor for actor in scene.actors(sentence) if actor.last < mark.first and country_of(actor.side)]
    before = [actor for actor in before if isinstance(actor.side, Person) or scene.stands_free(actor)]
    chain = before[-1:]
    for actor in reversed(before[:-1]):
        if not chain[0].conjunction or chain[0].first - actor.last > 2:
            break
        chain.insert(0, actor)
    yield from (Nation(code) for actor in chain if (code := country_of(actor.side)))


def concluded_before(scene: Scene, sentence: Sentence, thing: Match) -> Match | None:
    """A verb of concluding right before: "Concluded was the agreement in July between …"."""
    if thing.first == sentence.first:
        return None
    before = scene.page.within("standing", max(sentence.first, thing.first - 3), thing.first - 1)
    return next((m for m in before if m.last == thing.first - 1 and m.entry.get("role") == "signed"), None)


def is_to_meet(scene: Scene, sentence: Sentence, thing: Match) -> bool:
    """Tell whether an agreement is only one to meet: "an agreement to hold a summit".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        thing: an instrument of ``agreements.yaml``.
    """
    holding = scene.page.lexicon.grammar.get("holding_nouns", ())
    last = min(thing.last + _LEAVING, sentence.last)
    meetings = scene.page.within("meeting", thing.last + 2, last)
    before = (meeting.first - 1 for meeting in meetings)
    return any(scene.page.tokens[index].text in holding or scene.page.at("ordinal", index) for index in before)
