"""What identity asks of a store: the entities whose names sound like a given one.

Identity defines the question, the store answers it by full-text search, and neither knows the other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity of the graph that a name may refer to.

    Attributes:
        id: id of the node.
        label: Official, Post, Agency, Place, Initiative …
        name: the name to show; empty for an official known by post only.
        names: every name and title the graph holds for it, in any language, `name` among them.
        country: ISO 3166-1 alpha-2 code; empty when unknown.
        posts: titles of the posts an official holds or held, to tell it from its namesakes.
        mentions: number of mentions that refer to it.
    """

    id: str
    label: str
    name: str
    names: tuple[str, ...]
    country: str = ""
    posts: tuple[str, ...] = ()
    mentions: int = 0


class Candidates(Protocol):
    """Where candidates come from."""

    def candidates(self, label: str, keys: Sequence[str], limit: int) -> list[Candidate]:
        """Entities of `label` whose `text` holds any of `keys`, those that hold most of them first.

        Args:
            label: label of the nodes.
            keys: sound keys (`identity.names.sound_keys`): plain lower-case ASCII, safe in a full-text query.
            limit: at most so many.

        Returns:
            Candidates in a stable order: by the engine's score, then id. More than needed may come back:
            the caller compares names itself.
        """

    def with_id(self, label: str, id: str) -> Candidate | None:
        """The entity of `label` with exactly this id, or None."""

    def all_names(self, label: str) -> Iterable[Candidate]:
        """Every entity of `label`, in order of id; read only to name the nearest ones when a look-up fails."""
