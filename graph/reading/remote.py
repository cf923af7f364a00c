"""Readers that wait for another machine, and so may be given several documents at once."""

from abc import ABC, abstractmethod

from graph.documents import Document
from ontology.record import Record


class RemoteReader(ABC):
    """A reader that spends its time waiting for an answer.

    It is called from several threads. What it uses (connections, tokens) belongs to a run, which `close` ends.
    """

    @abstractmethod
    def __call__(self, document: Document) -> Record:
        """Read one document, as any reader does."""

    @property
    @abstractmethod
    def at_once(self) -> int:
        """How many documents it may be given at the same time, each from a thread of its own."""

    @abstractmethod
    def close(self) -> str:
        """End a run; return in one line what it used, empty when it used nothing."""
