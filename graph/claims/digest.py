"""By what an unchanged document is recognised: a hash of everything it brings to the graph.

Not of the record alone: when the rules for ids change, the same record brings other nodes, and has to be loaded again.
"""

import hashlib
from dataclasses import replace

from .model import DocumentGraph


def with_digest(graph: DocumentGraph) -> DocumentGraph:
    """The same graph whose document has the property `record`: the hex sha256 of everything else."""
    document = {name: value for name, value in sorted(graph.document.items()) if name != "record"}
    bare = replace(graph, document=document)
    return replace(graph, document={**document, "record": hashlib.sha256(repr(bare).encode()).hexdigest()})
