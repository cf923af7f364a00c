"""Check: whether a graph is what the shapes say, and what is wrong with it, told so that somebody can mend it.

The shapes are SHACL: `ontology/generated/mithaq.shacl.ttl` from the model, `ontology/rules.ttl` by hand. `evaluation`
reads them itself, for graphs of any size; `reference` has pyshacl do it. Both find the same.
"""

from .described import COLUMNS, Described, describe
from .evaluation import evaluate
from .explaining import explained
from .finding import SEVERITIES, Finding, Findings
from .reference import reference
from .report import report
from .shapes import Shapes, shapes
from .statements import gathered, is_export, of_file, of_graph
from .wording import note

__all__ = [
    "COLUMNS",
    "SEVERITIES",
    "Described",
    "Finding",
    "Findings",
    "Shapes",
    "describe",
    "evaluate",
    "explained",
    "gathered",
    "is_export",
    "note",
    "of_file",
    "of_graph",
    "reference",
    "report",
    "shapes",
]
