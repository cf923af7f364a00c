"""Search until `graph.answers.search` is there."""

from dataclasses import dataclass

from graph.identity.names import sound_keys
from graph.store import Store
from graph.store.candidates import GraphCandidates


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found."""

    kind: str
    id: str
    name: str
    detail: str


def search(words: str, store: Store, lang: str, limit: int) -> list[Hit]:  # noqa: ARG001
    """Names that sound like the words."""
    found = []
    for label in ("Official", "Agency", "Post", "Place", "Initiative"):
        for it in GraphCandidates(store.run).candidates(label, [*words.split(), *sound_keys(words)], limit):
            found.append(Hit(label.lower(), it.id, it.name, ", ".join((*it.posts, it.country))))
    return found[:limit]
