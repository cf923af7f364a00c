import io
from collections import Counter
from pathlib import Path

from graph.linked import export, read_graph
from tests.speed.repeated import Repeated, keep


def test_each_repetition_is_a_graph_of_its_own(tmp_path: Path) -> None:
    keep(tmp_path / "small", people=20, mentions=20)
    once = Repeated(tmp_path / "small", 1)
    thrice = Repeated(tmp_path / "small", 2 * once.claims + 1)
    assert thrice.claims == 3 * once.claims
    nodes = Counter(node.node for node in thrice.nodes())
    assert set(nodes.values()) == {1}
    assert all(link.end in nodes for link in thrice.relationships() if link.end.label not in ("Country", "Area"))
    output = io.BytesIO()
    export(thrice, output, "nquads")
    with read_graph(io.BytesIO(output.getvalue()), "nquads") as again:
        assert Counter(node.node for node in again.nodes()) == nodes
        assert {link.order for link in again.relationships()} == {link.order for link in thrice.relationships()}
