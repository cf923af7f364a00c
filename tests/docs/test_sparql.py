from pathlib import Path

from graph.store import Store
from tests.docs.transcript import ROOT, replay
from tests.explore.conftest import examples

__all__ = ["examples"]


def test_the_page_on_sparql_shows_what_comes_out(examples: Store, tmp_path: Path) -> None:
    address = examples.address
    environ = {
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": address.password or "",
        "NEO4J_DATABASE": address.database or "",
        "MITHAQ_CACHE": str(tmp_path / "cache"),
    }
    assert replay((ROOT / "docs/sparql.md").read_text(encoding="utf-8"), tmp_path, environ) == 5
