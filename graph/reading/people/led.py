"""Who leads a delegation, and so is of its country and takes its part: "une délégation allemande conduite par …"."""

from collections.abc import Iterator

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.actors import Actor, Nation, particles
from graph.reading.people.bodies import Body
from graph.reading.people.people import People, Person

_LONGEST = 24  # of a body's name, between its delegation and the word of leading
_TWO = 2
_LINK = 4
_NEAR = 8  # words between a delegation and the word of leading


def leaders(page: Page, people: People) -> Iterator[tuple[Person, str]]:
    """Find the people who lead a country's delegation.

    Args:
        page: the document.
        people: its people.
    Yields:
        The person and the country's code.
    """
    starts = {**{post.first: person for post, person in people.holder.items()}}
    starts |= {first: person for first, (_, person) in people.mentions.items()}
    for mark in (match for match in page.matches if match.entry.kind == "led" and _leads(match)):
        sentence = page.sentence(mark.first)
        group = list(page.within("groups", max(sentence.first, mark.first - _NEAR), mark.first - 1))
        person = next((p for first, p in sorted(starts.items()) if _follows(page, mark.last, first)), None)
        if not group or person is None:
            continue
        codes = {match.entry.id for match in page.within("country", max(group[-1].first - 1, 0), mark.first)}
        if len(codes) == 1:
            yield person, codes.pop()
    yield from _in_order(page, people)


def _in_order(page: Page, people: People) -> Iterator[tuple[Person, str]]:
    """As in "the leaders of A and B meet when the president X sees Y": two people named behind, in that order."""
    starts = sorted(people.mentions.items(), key=lambda item: item[0])
    for group in (match for match in page.matches if match.entry.kind == "groups" and match.entry.get("of")):
        last = page.sentence(group.first).last
        codes = [match.entry.id for match in page.within("country", group.last + 1, min(group.last + _NEAR, last))]
        named = [person for first, (_, person) in starts if group.last < first <= last]
        stated = {post.country for person in named for post in person.posts} - {None}
        if len(codes) == _TWO and len(named) == _TWO and not stated:
            yield from zip(named, codes, strict=True)


def _leads(match: Match) -> bool:
    return bool(match.entry.get("role") != "side")


def _follows(page: Page, last: int, first: int) -> bool:
    return first > last and apart.before(page, first) <= last


def with_groups(page: Page, actors: list[Actor]) -> list[Actor]:
    """Let people of a body stand for its country: "representantes de la Policía Nacional de Colombia y de …".

    Args:
        page: the document.
        actors: the actors of a sentence, in order.
    Returns:
        The actors, with a side of its country beside each body that a word for people stands before.
    """
    kept: list[Actor] = []
    before: Actor | None = None
    for actor in actors:
        kept.append(actor)
        led = any(other is not actor and other.first <= actor.first <= other.last for other in actors)
        if led or not isinstance(actor.side, Body) or not actor.side.country:
            continue
        group = _group_before(page, actor)
        if group is not None:
            preposition, conjunction = particles(page, group.first, group, group.last)
            nation = Nation(actor.side.country, group.entry.id)
            before = Actor(group.first, actor.last, nation, preposition, conjunction)
            kept.append(before)
        elif before is not None and actor.conjunction and actor.first - before.last <= _LINK:
            before = Actor(actor.first, actor.last, Nation(actor.side.country, "officials"), "", True)
            kept.append(before)
    return sorted(kept, key=lambda actor: actor.first)


def _group_before(page: Page, actor: Actor) -> Match | None:
    """The word for people that a body stands behind with "of"."""
    index = apart.before(page, actor.first)
    if index < 1 or page.tokens[index].text.casefold() not in apart.words(page, "of_prepositions"):
        return None
    found = page.within("groups", max(index - _LINK, 0), index - 1)
    return next((match for match in found if match.last == index - 1 and match.entry.id != "side"), None)


def with_leaders(page: Page, actors: list[Actor]) -> list[Actor]:
    """Let who leads a delegation stand for it.

    Args:
        page: the document.
        actors: the actors of a sentence, in order.
    Returns:
        The actors, a delegation and its leader made one.
    """
    kept: list[Actor] = []
    for actor in actors:
        mark = _mark_before(page, actor)
        group = next((a for a in reversed(kept) if isinstance(a.side, Nation) and a.side.group), None)
        if mark is not None and (group is None or mark - group.last > _NEAR):
            group = _of_body(page, mark)
        if mark is None or group is None:
            kept.append(actor)
            continue
        kept = [other for other in kept if other.first < group.first or other.first > group.last]
        kept.append(Actor(group.first, actor.last, actor.side, group.preposition, group.conjunction))
        kept.sort(key=lambda other: other.first)
    return kept


def _of_body(page: Page, mark: int) -> Actor | None:
    """The delegation of a body, which names no country beside it: "a delegation of the Directorate led by"."""
    first = max(page.sentence(mark).first, mark - _LONGEST)
    groups = [match for match in page.within("groups", first, mark - 1) if match.entry.id == "delegation"]
    if not groups or any(page.any_at(("meeting", "visit"), index) for index in range(groups[-1].last + 1, mark)):
        return None
    preposition, conjunction = particles(page, groups[-1].first, groups[-1], groups[-1].last)
    return Actor(groups[-1].first, groups[-1].last, Nation("", "delegation"), preposition, conjunction)


def _mark_before(page: Page, actor: Actor) -> int | None:
    """The first token of a word of leading that ends right before a person."""
    if not isinstance(actor.side, Person):
        return None
    before = apart.before(page, actor.first)
    marks = (match for match in page.within("led", max(before - 4, 0), actor.first) if _leads(match))
    return next((mark.first for mark in marks if before <= mark.last < actor.first), None)
