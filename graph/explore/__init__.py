"""Explore: the graph as web pages on this machine, read-only, in four languages.

Knows the store, the questions and what answers are made of. Every page is questions of the library, shown.
"""

from .app import application

__all__ = ["application"]
