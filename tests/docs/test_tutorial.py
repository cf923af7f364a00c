"""The tutorial runs as it stands, and gives what it shows.

Left out are the lines that start a server (`mithaq neo4j start` is tested in tests/graph/store/neo4j_server, Docker
Compose in tests/docker): the part on Neo4j runs against the server of this test run.
"""

from pathlib import Path

import pytest

from tests.conftest import Engines
from tests.docs.transcript import ROOT, replay
from tests.graph.cli.conftest import environ_of


@pytest.mark.timeout(600)
@pytest.mark.parametrize("engine", ["neo4j-5.26"], indirect=True)
def test_every_command_gives_what_is_shown(engines: Engines, engine: str, tmp_path: Path) -> None:
    page = (ROOT / "docs/tutorial.md").read_text(encoding="utf-8")
    embedded, heading, server = page.partition("## The same graph in Neo4j")
    assert heading
    assert replay(embedded, tmp_path) > 10
    with engines.empty(engine):
        environ = {**environ_of(engines, engine), "NEO4J_DATABASE": ""}
        assert replay(server, tmp_path, environ) > 2
