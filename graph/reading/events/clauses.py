"""Subjects and objects around a verb, in languages whose subject stands before it."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.actors import Actor, Nation
from graph.reading.people.people import Person
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 14
_DIRECT = 2
_ADVERBIAL = ("closed", "placing", "place", "country", "visit")
_RELATIVE = 2
_TWO = 2
_COMMA = ","


def is_subject_first(page: Page) -> bool:
    """Whether the language puts the subject before its verb."""
    return page.lexicon.grammar.get("order") == "subject-first"


def is_bare(actor: Actor) -> bool:
    """Whether an actor is a country by its name only."""
    return isinstance(actor.side, Nation) and not actor.side.group


def subjects(scene: Scene, sentence: Sentence, index: int) -> list[Actor]:
    """Find the subject of a verb: the sides right before it in its clause, or whom a pronoun stands for.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        index: the verb, or the noun of an action.
    Returns:
        The sides told in one breath; none where the clause has no subject.
    """
    before = [actor for actor in scene.actors(sentence) if actor.last < index]
    start, antecedent = _clause_start(scene, sentence, index, before)
    if antecedent is not None:
        return [antecedent]
    before = [actor for actor in before if not _is_in_aside(scene, sentence, actor, index)]
    here = [actor for actor in before if actor.first >= start and not is_bare(actor)]
    free = [actor for actor in here if scene.stands_free(actor) or _opens_clause(scene.page, actor, index)]
    free = _without_objects(scene, free, start, index)
    if both := _both(scene, sentence, index - 1, index):
        return both
    if not free:
        return _meant(scene, sentence, before, start, index)
    chosen = free[-1]
    if _has(scene.page, "conjunctions", chosen.last + 1, index):
        return breath(scene, free, free[0], index)
    return next(chain for actor in free if chosen in (chain := breath(scene, free, actor, index)))


def _is_in_aside(scene: Scene, sentence: Sentence, actor: Actor, index: int) -> bool:
    """Whether a side stands between commas before a verb, behind a word of company: "A, alongside B, held"."""
    page = scene.page
    asides = apart.words(page, "asides")
    if not asides or page.tokens[index - 1].form != _COMMA:
        return False
    opening = next(
        (
            position
            for position in range(index - 2, sentence.first, -1)
            if page.tokens[position].form == _COMMA and page.tokens[position + 1].text.casefold() in asides
        ),
        None,
    )
    return opening is not None and opening < actor.first < index


def _without_objects(scene: Scene, free: list[Actor], start: int, index: int) -> list[Actor]:
    """As in "he visits A and meets": the sides behind the verb before "and" are its objects, no subjects."""
    page = scene.page
    small = apart.words(page, "before_verbs") | {apart.APOSTROPHE, "’"}
    joint = index - 1
    while joint > start and page.tokens[joint].text.casefold() in small:
        joint -= 1
    if page.tokens[joint].text.casefold() not in apart.words(page, "conjunctions"):
        return free
    told = [match for kind in ("meeting", "visit") for match in page.within(kind, start, joint - 1)]
    verbs = [match.first for match in told if match.entry.get("frame") != "noun"]
    return [actor for actor in free if actor.last < max(verbs)] if verbs else free


def _opens_clause(page: Page, actor: Actor, index: int) -> bool:
    """As in "after the minister met": the word before a side governs the clause, not the side."""
    return actor.preposition in apart.words(page, "clause_prepositions") and index == actor.last + 1


def _clause_start(scene: Scene, sentence: Sentence, index: int, before: list[Actor]) -> tuple[int, Actor | None]:
    """The token where a verb's clause begins, and the side that a relative pronoun there stands for."""
    inside = {i for actor in before for i in range(actor.first, actor.last + 1)}
    for position in range(index - 1, sentence.first - 1, -1):
        closed = scene.page.at("closed", position)
        if closed is None or position in inside or closed.last >= index:
            continue
        if closed.entry.get("role") == "clause":
            near = [actor for actor in before if 0 < position - actor.last <= _RELATIVE]
            relative = closed.entry.get("relative") and near
            return closed.last + 1, near[-1] if relative else None
    return sentence.first, None


def _meant(scene: Scene, sentence: Sentence, before: list[Actor], start: int, index: int) -> list[Actor]:
    """Whom a pronoun, or a verb without any subject where the language allows that, stands for."""
    grammar = scene.page.lexicon.grammar
    told = _has(scene.page, "pronouns", start, index) or _has(scene.page, "plural_pronouns", start, index)
    if not (grammar.get("drops_subject") or told):
        return []
    if _has(scene.page, "plural_pronouns", start, index):
        return _they(scene, sentence, index) or _both(scene, sentence, start, index)
    earlier = [actor for actor in before if actor.last < start and scene.stands_free(actor)]
    if earlier:
        return earlier[:1] if isinstance(earlier[0].side, Person) else []
    topic = scene.topic_before(sentence)
    return [Actor(index, index, topic)] if isinstance(topic, Person) else []


def _they(scene: Scene, sentence: Sentence, index: int) -> list[Actor]:
    """Those told together at the head of the sentence before: "A and B took part. They signed …"."""
    block = scene.page.blocks[sentence.block]
    before = next((one for one in reversed(scene.page.sentences[: sentence.index]) if one.block == block.index), None)
    actors = [actor for actor in scene.actors(before) if scene.stands_free(actor)] if before is not None else []
    people = [actor for actor in actors if isinstance(actor.side, Person)]
    chain = breath(scene, people, people[0]) if people else []
    return [Actor(index, index, actor.side) for actor in chain] if len(chain) > 1 else []


def _both(scene: Scene, sentence: Sentence, start: int, index: int) -> list[Actor]:
    """As in "A travelled with B; both met C": the only two people told before, there or in the sentence before."""
    if not _has(scene.page, "dual_pronouns", start, index):
        return []
    block = scene.page.blocks[sentence.block]
    before = next((one for one in reversed(scene.page.sentences[: sentence.index]) if one.block == block.index), None)
    here = [actor for actor in scene.actors(sentence) if actor.last < index]
    for actors in (here, scene.actors(before) if before is not None and not here else []):
        people = list(dict.fromkeys(actor.side for actor in actors if isinstance(actor.side, Person)))
        if len(people) == _TWO:
            return [Actor(index, index, side) for side in people]
    return []


def _has(page: Page, name: str, first: int, last: int) -> bool:
    known = apart.words(page, name)
    return any(page.tokens[index].text.casefold() in known for index in range(first, last))


def breath(scene: Scene, actors: list[Actor], first: Actor, verb: int | None = None) -> list[Actor]:
    """Give the sides told in one breath from one on: A, B and C.

    Args:
        scene: the page and its cast.
        actors: sides in order.
        first: where to begin.
        verb: the verb whose subjects they are, when they are sought.
    """
    chain: list[Actor] = [first]
    pending: list[Actor] = []
    for actor in actors[actors.index(first) + 1 :]:
        link = _link(scene, (pending or chain)[-1], actor)
        if link is None or (actor.last + 1 != verb and _begins_clause(scene.page, actor)):
            break
        pending.append(actor)
        if link:
            chain, pending = [*chain, *pending], []
    return chain


def _link(scene: Scene, one: Actor, other: Actor) -> bool | None:
    """True for "and", False for a comma alone, None when two sides are not told in one breath."""
    page = scene.page
    index = apart.before(page, other.first)
    if page.tokens[index].text.casefold() in apart.words(page, "prepositions"):
        index -= 1
    listed = next((m for m in page.within("gathered", one.last + 1, index) if m.entry.get("role") == "list"), None)
    joined = page.tokens[index].text.casefold() in apart.words(page, "conjunctions")
    if listed is not None and listed.last >= index - 1:
        index, joined = listed.first - 1, True
    elif joined:
        index -= 1
    rest = [page.tokens[i].form for i in range(one.last + 1, index + 1)]
    if rest not in ([], [_COMMA], [";"]) or (not joined and not rest):
        return None
    return joined


def _begins_clause(page: Page, actor: Actor) -> bool:
    """Whether a verb stands right after a side, which is then its subject."""
    after = actor.last + 1
    if after >= len(page.tokens) or page.tokens[after].text.casefold() in apart.words(page, "plural_auxiliaries"):
        return False  # "X et Y ont signé": of both
    status = page.at("status", after)
    return page.at("verbs", after) is not None or (status is not None and not status.entry.get("after"))


def objects(scene: Scene, sentence: Sentence, match: Match, actors: list[Actor], direct: bool) -> list[Actor]:
    """Find whom a verb or noun of meeting acts on: after "with", or right after a verb that takes an object.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        match: the verb or noun.
        actors: sides that can meet, in order.
        direct: whether it takes an object without "with".
    Returns:
        The sides told in one breath; none where there are none.
    """
    grammar = scene.page.lexicon.grammar
    company, taken = grammar.get("with_prepositions", ()), ("", *grammar.get("object_prepositions", ()))
    end = scene.clause_end(match.last, sentence.last)
    after = [actor for actor in actors if match.last < actor.first <= end]
    for actor in after:
        if apart.is_possessor(scene.page, actor.last) or is_bare(actor):
            continue
        if actor.preposition and actor.preposition in company and actor.first - match.last <= _NEAR:
            return breath(scene, after, actor)
        inside = apart.before(scene.page, actor.first) <= match.last  # "called *on* the minister"
        if direct and (actor.preposition in taken or inside) and _is_direct(scene.page, match, actor):
            return breath(scene, after, actor)
    return []


def _is_direct(page: Page, match: Match, actor: Actor) -> bool:
    """Only a few words, or words of time and place, stand between a verb and its object."""
    between = range(match.last + 1, apart.before(page, actor.first) + 1)
    known = {
        i
        for kind in _ADVERBIAL
        for m in page.within(kind, between.start, between.stop)
        for i in range(m.first, m.last + 1)
    }
    words = [index for index in between if page.tokens[index].is_word and index not in known]
    marks = [index for index in between if page.tokens[index].form == _COMMA]
    return len(words) <= _DIRECT and (not marks or len(marks) > 1)
