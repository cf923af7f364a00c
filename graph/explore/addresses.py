"""Paths of the explorer's pages that are not a node's own."""

from typing import Protocol
from urllib.parse import urlencode

from graph.answers.node import address
from graph.claims.model import Reference


class Passage(Protocol):
    """Words of a document."""

    @property
    def document(self) -> str:
        """Its id."""

    @property
    def start(self) -> int:
        """Where they begin."""

    @property
    def end(self) -> int:
        """Where they end."""


def document_address(id: str) -> str:
    """The page of a document."""
    return address(Reference("Document", id))


def quote_address(passage: Passage) -> str:
    """The page of a document, opened at a passage."""
    return f"{document_address(passage.document)}?start={passage.start}&end={passage.end}#quote"


def search_address(words: str) -> str:
    """The page that searches for words."""
    return "/search?" + urlencode({"q": words})
