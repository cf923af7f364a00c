"""Which store a command uses: a folder of the embedded engine, or a Neo4j at an address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

DEFAULT_FOLDER = Path("mithaq.store")


@dataclass(frozen=True, slots=True)
class EmbeddedTarget:
    """A folder of the embedded engine; `database` is another than the usual one in tests only."""

    folder: Path
    database: str = "mithaq"

    def describe(self) -> str:
        """Return the words for standard error."""
        return f"embedded store {self.folder}"


@dataclass(frozen=True, slots=True)
class ServerTarget:
    """A Neo4j server; without `password` none is sent, without `database` the user's home database is taken."""

    uri: str
    username: str = "neo4j"
    password: str | None = field(default=None, repr=False)
    database: str | None = None

    def describe(self) -> str:
        """Return the words for standard error; the password is not among them."""
        where = f", database {self.database}" if self.database else ""
        return f"Neo4j at {self.uri} as {self.username}{where}"


Target: TypeAlias = EmbeddedTarget | ServerTarget


def choose(store: Path | None, uri: str | None, environ: Mapping[str, str]) -> Target:
    """Choose the store: ``--store`` before ``--uri``, a word of the call before the environment, else the default.

    Args:
        store: folder given with ``--store``.
        uri: address given with ``--uri``.
        environ: read are ``MITHAQ_STORE``, ``NEO4J_URI``, ``NEO4J_USERNAME``, ``NEO4J_PASSWORD`` and
            ``NEO4J_DATABASE``; an empty value counts as none.

    Returns:
        The folder if one is named, else the server if one is named, else ``./mithaq.store``.
    """
    if store is not None:
        return EmbeddedTarget(store)
    if uri:
        return _server(uri, environ)
    if environ.get("MITHAQ_STORE"):
        return EmbeddedTarget(Path(environ["MITHAQ_STORE"]))
    if environ.get("NEO4J_URI"):
        return _server(environ["NEO4J_URI"], environ)
    return EmbeddedTarget(DEFAULT_FOLDER)


def _server(uri: str, environ: Mapping[str, str]) -> ServerTarget:
    return ServerTarget(
        uri,
        environ.get("NEO4J_USERNAME") or "neo4j",
        environ.get("NEO4J_PASSWORD") or None,
        environ.get("NEO4J_DATABASE") or None,
    )
