"""Turtle whose bytes follow from its statements alone."""

from rdflib import Graph


def turtle(graph: Graph, head: str) -> str:
    """Write a graph that has no blank nodes but those of lists.

    Args:
        graph: its prefixes are used as they are bound.
        head: lines of comment to put first.
    """
    return head + graph.serialize(format="turtle").strip() + "\n"
