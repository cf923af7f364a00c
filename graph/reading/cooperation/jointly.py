"""Forces of several countries told in one breath, of what they did together: "policías de A, B y C desarticularon"."""

from itertools import combinations

from graph.reading.events.clauses import breath
from graph.reading.lexicons.lexicon import Match
from graph.reading.people.actors import Actor, Nation, country_of
from graph.reading.people.bodies import Body
from graph.reading.record.drafts import Pair
from graph.reading.scene import Scene
from graph.reading.text.sentences import Sentence

_SIDES = 2
_NEAR = 8


def jointly(scene: Scene, sentence: Sentence) -> tuple[Match, list[Pair]] | None:
    """Pair those who are told to have done police work together.

    Args:
        scene: the page and its cast.
        sentence: a sentence.
    Returns:
        The word for what they did, an entry of ``jointly.yaml``, and each two of their countries; None when a
        sentence tells no such thing.
    """
    words = list(scene.page.within("jointly", sentence.first, sentence.last))
    forces = [actor for actor in scene.actors(sentence) if _is_force(actor)] if words else []
    for first in forces:
        chain = breath(scene, forces, first)
        codes = list(dict.fromkeys(str(country_of(actor.side)) for actor in chain))
        word = next((word for word in words if _is_theirs(word, chain)), None)
        if len(codes) >= _SIDES and word is not None:
            return word, list(combinations((Nation(code) for code in codes), 2))
    return None


def _is_force(actor: Actor) -> bool:
    grouped = isinstance(actor.side, Nation) and bool(actor.side.group)
    return (grouped or isinstance(actor.side, Body)) and country_of(actor.side) is not None


def _is_theirs(word: Match, chain: list[Actor]) -> bool:
    """Whether a verb stands behind those who did it, or they behind a participle with "by"."""
    if word.entry.get("frame") == "passive":
        return 0 < chain[0].first - word.last <= _NEAR
    return 0 < word.first - chain[-1].last <= _NEAR
