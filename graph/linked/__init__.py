"""Linked data: the graph as RDF, and an export of it as the graph again.

Knows the graph's shapes, RDF and what `mapping.yaml` says of both. Knows no engine: it is given a reader of nodes and
relationships.
"""

from .addresses import DEFAULT_BASE
from .dataset import About
from .export import export
from .files.compression import packing, unpacking
from .files.formats import FORMATS, Format, format_of
from .model import Link, Node, Reader
from .read import Graph, is_export, read_graph

__all__ = [
    "DEFAULT_BASE",
    "FORMATS",
    "About",
    "Format",
    "Graph",
    "Link",
    "Node",
    "Reader",
    "export",
    "format_of",
    "is_export",
    "packing",
    "read_graph",
    "unpacking",
]
