"""A name of a body or a title of a post read as concepts, whatever its language.

The words are data: `ontology/concepts.yaml`, `ontology/bodies.yaml`, and the ontology's countries and cities.
"""

from .reading import Piece, host, pieces, plain_pieces, words_of
from .tokens import readings
from .vocabulary import BEYOND_COUNTRIES

__all__ = ["BEYOND_COUNTRIES", "Piece", "host", "pieces", "plain_pieces", "readings", "words_of"]
