"""Identity: which person, body, place or event a mention means, by stated reasons, and what a typed name means.

Knows records and claims. Asks for candidates through a protocol that the store implements.
"""

from .lookup import find
from .reference import reference_entities
from .resolve import resolve

__all__ = ["find", "reference_entities", "resolve"]
