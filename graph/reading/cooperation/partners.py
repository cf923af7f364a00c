"""Which sides a sentence speaks of as working together, said or carried over from before."""

from collections.abc import Iterable
from itertools import combinations

from graph.reading.events.clauses import is_subject_first
from graph.reading.people.actors import Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Pair
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_DASHES = frozenset("-–—:")


def partners(scene: Scene, first: int, last: int) -> list[Side]:
    """Give the countries and international bodies named between two tokens, each once, in order.

    An adjective counts beside another country's ("Moroccan-Spanish"); alone it may be said of anything.

    Args:
        scene: the page and its cast.
        first: first token.
        last: last token, included.
    """
    found: list[tuple[int, Side]] = []
    if opens_item(scene, scene.page.sentence(first)):
        found.append((first - 1, Nation(scene.cast.home or "")))
    matches = list(scene.page.within("country", first, last))
    for match in matches:
        if match.entry.get("role") == "name" or any(0 < abs(match.first - other.first) <= 3 for other in matches):
            found.append((match.first, Nation(match.entry.id)))
    for actor in scene.actors(scene.page.sentence(first)):
        if isinstance(actor.side, Body) and actor.side.international and first <= actor.first <= last:
            found.append((actor.first, actor.side))
        elif isinstance(country_of(actor.side), str) and first <= actor.first <= last:
            found.append((actor.first, Nation(country_of(actor.side) or "")))
    found.sort(key=lambda item: item[0])
    sides = list(dict.fromkeys(side for index, side in found if not _is_place(scene, index)))
    return sides if len(sides) > 1 else list(dict.fromkeys(side for _, side in found))


def opens_item(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is of a list's item that opens with a partner of the country at home: "Brazil – …".

    Args:
        scene: the page and its cast.
        sentence: the sentence.
    """
    block = scene.page.blocks[sentence.block]
    if not block.is_item or scene.cast.home is None or not is_subject_first(scene.page):
        return False
    words = (index for index in range(block.first, block.last) if scene.page.tokens[index].is_word)
    country = scene.page.at("country", next(words, block.first))
    marks = (country.last + 1, country.last + 2, country.last + 3) if country is not None else ()
    marked = any(index <= block.last and scene.page.tokens[index].form in _DASHES for index in marks)
    return country is not None and country.entry.id != scene.cast.home and marked


def _is_place(scene: Scene, index: int) -> bool:
    """Whether a country by its name is only where something took place: beside two sides it is none."""
    country = scene.page.at("country", index)
    if country is None or country.entry.get("role") != "name":
        return False
    borders = scene.page.within("bordering", max(index - 4, 0), index - 1)
    if any(border.last == index - 1 for border in borders):
        return True  # "near the border with"
    placing = scene.page.at("placing", index - 1)
    return placing is not None and not placing.entry.get("capital")


def pairs_of(scene: Scene, sides: Iterable[Side]) -> list[Pair]:
    """Pair the sides of a sentence: home with each other one; without home among them, two with each other.

    Args:
        scene: the page and its cast.
        sides: countries and international bodies.
    """
    sides = list(sides)
    home = Nation(scene.cast.home) if scene.cast.home else None
    if home in sides and home is not None:
        return [(home, side) for side in sides if side != home]
    return list(combinations(sides, 2)) if len(sides) == 2 and all(isinstance(side, Nation) for side in sides) else []


def heading_pairs(scene: Scene, sentence: Sentence) -> list[Pair]:
    """Pair home with the countries that the heading over a sentence names."""
    heading = scene.page.blocks[sentence.block].heading
    if heading is None or scene.cast.home is None:
        return []
    block = scene.page.blocks[heading]
    if not _is_of_countries(scene, block.first, block.last):
        return []
    home = Nation(scene.cast.home)
    sides = [side for side in partners(scene, block.first, block.last) if isinstance(side, Nation) and side != home]
    return [(Nation(scene.cast.home), side) for side in sides]


def _is_of_countries(scene: Scene, first: int, last: int) -> bool:
    """Whether a heading is nothing but countries, or speaks of cooperation."""
    if next(scene.page.within("cooperation", first, last), None) is not None:
        return True
    named = {i for match in scene.page.within("country", first, last) for i in range(match.first, match.last + 1)}
    return all(index in named for index in range(first, last + 1) if scene.page.tokens[index].is_word)


def carried_pairs(scene: Scene, sentence: Sentence) -> list[Pair]:
    """Give the pairs of the nearest sentence before in the same section that has some, else of the heading."""
    block = scene.page.blocks[sentence.block]
    for other in reversed(scene.page.sentences[: sentence.index]):
        before = scene.page.blocks[other.block]
        if before is not block and (before.heading != block.heading or before.is_heading):
            break
        pairs = pairs_of(scene, partners(scene, other.first, other.last))
        if pairs:
            return pairs
    return heading_pairs(scene, sentence)


def alliance(pair: Pair) -> Pair:
    """Turn a pair of sides into the pair of their countries, or of bodies that belong to none."""
    return (_ally(pair[0]), _ally(pair[1]))


def _ally(side: Side) -> Side:
    country = country_of(side)
    if country is None and isinstance(side, Person) and side.body is not None:
        return side.body
    return Nation(country) if country else side


def members(events: Iterable[EventDraft], count: int) -> tuple[Nation, ...] | None:
    """Give the countries of the event told last at which so many were: "the three states".

    Args:
        events: the events told so far.
        count: how many states are meant.
    """
    for event in reversed(list(events)):
        codes = dict.fromkeys(code for side in event.participants if (code := country_of(side)))
        if len(codes) == count:
            return tuple(Nation(code) for code in codes)
    return None


def counted(scene: Scene, sentence: Sentence, count: int) -> tuple[Nation, ...]:
    """Give the countries that "the three states" are: of an event told, else of the sentence before that names so many.

    Args:
        scene: the page and its cast.
        sentence: the sentence that counts them.
        count: how many states are meant.
    """
    found = members(scene.recent, count)
    for other in reversed(scene.page.sentences[: sentence.index]) if found is None else ():
        codes = dict.fromkeys(code for actor in scene.actors(other) if (code := country_of(actor.side)))
        if len(codes) == count and scene.page.blocks[other.block].noise is None:
            return tuple(Nation(code) for code in codes)
    return found or ()
