from dataclasses import replace
from pathlib import Path

import pytest

from graph.errors import DiskFull, StoreUnavailable
from graph.store.neo4j_server.jars import cache, fetch
from graph.store.neo4j_server.releases import Release, release


@pytest.fixture
def small() -> Release:
    """One small jar of a real release, and one with a classifier."""
    whole = release("5.26")
    names = ("reactive-streams-1.0.4.jar", "netty-transport-native-kqueue-4.1.137.Final-osx-aarch_64.jar")
    return replace(whole, jars=tuple(jar for jar in whole.jars if jar.name in names))


@pytest.mark.parametrize("means", ["maven where there is one", "jgo"])
def test_fetched_once(small: Release, means: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if means == "jgo":
        monkeypatch.setenv("PATH", "")
    home = fetch(small, tmp_path / "cache")
    assert sorted(file.name for file in home.iterdir()) == sorted(jar.name for jar in small.jars)
    (home / "mark").touch()
    assert fetch(small, tmp_path / "cache") == home
    assert (home / "mark").exists()
    assert list((tmp_path / "cache").iterdir()) == [home]


def test_altered_jar_is_refused_and_nothing_kept(small: Release, tmp_path: Path) -> None:
    altered = replace(small, jars=(small.jars[0], replace(small.jars[1], sha256="0" * 64)))
    with pytest.raises(StoreUnavailable, match=f"1 are not the published ones: {small.jars[1].name}"):
        fetch(altered, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("means", ["maven where there is one", "jgo"])
def test_jar_that_nobody_has(small: Release, means: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if means == "jgo":
        monkeypatch.setenv("PATH", "")
    with pytest.raises(StoreUnavailable, match="could not fetch Neo4j"):
        fetch(replace(small, jars=(replace(small.jars[0], version="0.0.0"),)), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_cache_that_cannot_be_made(small: Release, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskFull, match="cannot be written"):
        fetch(small, tmp_path / "file" / "cache")


def test_cache_folder(tmp_path: Path) -> None:
    assert cache({"MITHAQ_CACHE": str(tmp_path)}) == tmp_path
    assert cache({}).name == "mithaq"
