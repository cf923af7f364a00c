"""What each address of the explorer answers: one module a kind of page, each from a request to a response."""

from . import address, dataset, document, entity, fact, home, map, matrix, pair, questions, search, sparql, vocabulary

__all__ = [
    "address",
    "dataset",
    "document",
    "entity",
    "fact",
    "home",
    "map",
    "matrix",
    "pair",
    "questions",
    "search",
    "sparql",
    "vocabulary",
]
