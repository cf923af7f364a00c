import pytest

from graph.errors import UsageError
from graph.store.neo4j_server.releases import release, versions


def test_versions_by_their_beginning() -> None:
    assert release("5.26").version == "5.26.30"
    assert release("2026").version == release("2026.08.1").version == "2026.08.1"


@pytest.mark.parametrize("version", ["5.2", "4.4", "", "5.26.3"])
def test_unknown_version(version: str) -> None:
    with pytest.raises(UsageError, match="no single release"):
        release(version)


@pytest.mark.parametrize("version", versions())
def test_every_jar_is_named_once_with_its_checksum(version: str) -> None:
    jars = release(version).jars
    assert len({jar.name for jar in jars}) == len(jars) > 200
    assert f"neo4j-server-{version}.jar" in {jar.name for jar in jars}
    assert all(len(jar.sha256) == 64 and int(jar.sha256, 16) for jar in jars)
    assert all(release(version).settings.values())
