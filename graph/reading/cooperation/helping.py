"""Sides told by what they gave: information, support, training; who got it is the subject, or the text's own side."""

from collections.abc import Iterable

from graph.reading.events.clauses import breath
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, country_of
from graph.reading.record.drafts import Pair
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_NEAR = 12
_HEADED = 4


def helpers(scene: Scene, sentence: Sentence, word: Match) -> list[Pair]:
    """Pair who helped or taught with who got it.

    Args:
        scene: the page and its cast.
        sentence: the sentence.
        word: a word of ``cooperation.yaml`` with `gives`: ``from`` those behind it, or ``teaching`` by them.
    Returns:
        Pairs of countries; none where a side is not told.
    """
    named = [actor for actor in scene.actors(sentence) if country_of(actor.side)]
    behind = [actor for actor in named if actor.first > word.last]
    before = [actor for actor in named if actor.last < word.first]
    if not behind or behind[0].first - word.last > _NEAR:
        return []
    if word.entry.get("gives") == "teaching":
        return _across(_codes(behind[:1]), _codes([*before, *behind[1:]]))
    given = _codes(breath(scene, behind, behind[0]))
    own = [code for code in _codes(before) if code not in given][:1]
    if not own and scene.cast.home is not None:
        own = [scene.cast.home]
    return _across(own, given)


def _codes(actors: Iterable[Actor]) -> list[str]:
    return list(dict.fromkeys(code for actor in actors if (code := country_of(actor.side))))


def _across(ones: list[str], others: list[str]) -> list[Pair]:
    return [(Nation(one), Nation(other)) for one in ones for other in others if one != other]


def lead_areas(scene: Scene) -> list[str]:
    """Give the areas that the title and the first sentences under it name: what reported joint work was about.

    Args:
        scene: the page and its cast.
    """
    told = [s for s in scene.page.read_sentences if not scene.page.blocks[s.block].is_heading][:2]
    told += [s for s in scene.page.read_sentences[:_HEADED] if scene.page.blocks[s.block].is_heading]
    return list(dict.fromkeys(area for sentence in told for area in scene.areas(sentence.first, sentence.last)))
