"""The releases of Neo4j Community that Mithaq can start: `releases.yaml` and the lists of jars beside it, read."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

import yaml

from graph.errors import UsageError


@dataclass(frozen=True, slots=True)
class Jar:
    """One jar, as a Maven repository names it, and the sha256 of the published file."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str

    @property
    def name(self) -> str:
        """File name."""
        return "-".join(filter(None, (self.artifact, self.version, self.classifier))) + ".jar"


@dataclass(frozen=True, slots=True)
class Release:
    """One release: its version, the lines of its ``neo4j.conf``, the jars that make the server."""

    version: str
    settings: Mapping[str, str]
    jars: tuple[Jar, ...]


def versions() -> tuple[str, ...]:
    """Return the versions that can be started; the first one is the long-term release."""
    return tuple(_entries())


def release(version: str) -> Release:
    """Return a release by its version, or by the beginning of it: ``5.26``, ``2026``.

    Raises:
        UsageError: none or several begin so.
    """
    fitting = [known for known in versions() if f"{known}.".startswith(f"{version}.")]
    if len(fitting) != 1:
        raise UsageError(f"no single release of Neo4j called {version}", f"choose one of {', '.join(versions())}")
    return Release(fitting[0], _entries()[fitting[0]], _jars(fitting[0]))


def _entries() -> dict[str, dict[str, str]]:
    text = files(__package__).joinpath("releases.yaml").read_text(encoding="utf-8")
    entries: dict[str, dict[str, str]] = yaml.safe_load(text)
    return entries


def _jars(version: str) -> tuple[Jar, ...]:
    lines = files(__package__).joinpath("jars", f"{version}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(_jar(*line.split("\t")) for line in lines)


def _jar(coordinates: str, sha256: str) -> Jar:
    group, artifact, version, classifier = [*coordinates.split(":"), ""][:4]
    return Jar(group, artifact, version, classifier, sha256)
