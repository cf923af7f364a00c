"""Tables of cooperation, their columns kept or lost: a row names areas, partners, activities and effects in turn."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.reading.cooperation.partners import partners
from graph.reading.people.actors import Nation
from graph.reading.record.drafts import Pair
from graph.reading.scene import Scene
from graph.reading.text.sentences import Block, Sentence

_COMMAS = frozenset("،,|")
# Without breaks the last activity runs into the effect; an activity that is named in more words is seldom.
_LAST_ACTIVITY = 4


@dataclass(frozen=True)
class Row:
    """What one row says: home works with each partner in the areas and activities named."""

    sentence: Sentence
    pairs: list[Pair]
    areas: list[str]


def rows(scene: Scene) -> Iterator[Row]:
    """Find the rows of tables whose head names a column of partners.

    Args:
        scene: the page and its cast.
    Yields:
        One row a line; the column of expected effects is left out.
    """
    inside = False
    for block in scene.page.blocks:
        if block.noise is not None:
            inside = False
        elif _is_head(scene, block):
            inside = True
        elif inside:
            row = _row(scene, block)
            inside = row is not None
            if row is not None:
                yield row


def _is_head(scene: Scene, block: Block) -> bool:
    roles = {match.entry.get("role") for match in scene.page.within("tables", block.first, block.last)}
    return "partners" in roles and len(roles) > 1 and not list(partners(scene, block.first, block.last))


def _row(scene: Scene, block: Block) -> Row | None:
    named = partners(scene, block.first, block.last)
    if not named or scene.cast.home is None:
        return None
    end = _effects(scene, block)
    home = Nation(scene.cast.home)
    pairs: list[Pair] = [(home, side) for side in named if side != home]
    return Row(block.sentences[0], pairs, scene.areas(block.first, end))


def _effects(scene: Scene, block: Block) -> int:
    """The last token before the column of effects: its first word stands after the partners and an activity."""
    last_partner = max(
        [match.last for match in scene.page.within("country", block.first, block.last)]
        + [actor.last for sentence in block.sentences for actor in scene.actors(sentence)]
        + [block.first]
    )
    comma = max(
        (i for i in range(block.first, block.last) if scene.page.tokens[i].form in _COMMAS), default=last_partner
    )
    for match in scene.page.within("tables", last_partner + 2, block.last):
        if match.entry.get("role") == "effect":
            return match.first - 1
    return min(block.last, max(comma, last_partner) + _LAST_ACTIVITY)
