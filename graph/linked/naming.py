"""Addresses of what a question names, and the ids that addresses in its answer stand for."""

from .addresses import FACT, Addresses
from .mapping import graph_mapping

_POST = "Post"


class Naming:
    """Turns ids into addresses and back, as the twins of questions in SPARQL want them.

    Args:
        addresses: of the export.
    """

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self._mapping = graph_mapping()

    def address(self, kind: str, id: str) -> str:
        """Address of what is named.

        Args:
            kind: a label of the graph in lower case, or ``fact``; an official may be a post that stands for its holder.
            id: in the graph.
        """
        if kind == FACT.lower():
            return self._fact(id)
        label = kind.capitalize()
        if label == "Official" and id.startswith(self._mapping.labels[_POST].strip):
            label = _POST
        return self._addresses.node(label, id)

    def identify(self, iri: str) -> str:
        """The id of a node; other addresses as they are."""
        read = self._addresses.read(iri)
        return iri if read is None or read.label == FACT or read.part else read.id

    def _fact(self, id: str) -> str:
        """A fact, or the event, agreement … itself that ``EVENT|id||`` is about."""
        predicate, _, rest = id.partition("|")
        label = self._mapping.things.get(predicate)
        return self._addresses.node(label, rest.removesuffix("||")) if label else self._addresses.fact(id)
