"""The node that marks a database as a graph of Mithaq, by which loaders queue and versions are told apart.

It also holds the graph's revision, a word made by chance with each write: who made something of a graph sees by it
whether the graph is still the same. It is no number, so that two stores never share one.
"""

from collections.abc import Iterable
from uuid import uuid4

from graph import __version__
from graph.claims.model import Entity
from graph.errors import NotMithaq, StoreVersion

from . import statements
from .batches import write
from .connection import Connection, Row, Transaction
from .schema import VERSION, cypher_schema, definition, neo4j_schema, sql_schema


def marked(connection: Connection) -> bool:
    """Tell whether the database is a graph of Mithaq.

    Raises:
        StoreVersion: another version of Mithaq made it.
    """
    rows = connection.run(statements.READ_META)
    if rows:
        _check_schema(rows[0], connection.where)
    return bool(rows)


def complete(connection: Connection) -> bool:
    """Tell whether no import into the graph was interrupted."""
    return [row["incomplete"] for row in connection.run(statements.READ_META)] == [False]


def revision(connection: Connection) -> str | None:
    """The graph's revision; None where only versions of Mithaq wrote it that gave none."""
    rows = connection.run(statements.READ_REVISION)
    return rows[0]["revision"] if rows else None


def begin(connection: Connection, reference: Iterable[Entity]) -> None:
    """Make the schema, then write the mark and the reference nodes in one transaction.

    A run that is interrupted before the end leaves a database without the mark, on which the next one starts again.
    """
    _define(connection)
    rows: dict[str, list[Row]] = {}
    for entity in reference:
        row = {"id": entity.node.id, "properties": {"id": entity.node.id, **entity.properties}}
        rows.setdefault(entity.node.label, []).append(row)

    def work(transaction: Transaction) -> None:
        mark = {"schema": VERSION, "version": __version__, "defined": definition(), "revision": new_revision()}
        transaction.run(statements.WRITE_META, **mark)
        for label, portion in rows.items():
            write(transaction.run, statements.write_nodes(label), portion)

    connection.write(work)


def renew(connection: Connection) -> None:
    """Make the indexes that a marked graph lacks because it was made before there were any such."""
    if connection.run(statements.READ_DEFINED) != [{"defined": definition()}]:
        _define(connection)
        connection.write(lambda transaction: transaction.run(statements.WRITE_DEFINED, defined=definition()))


def _define(connection: Connection) -> None:
    if connection.engine == "embedded":
        connection.define_sql(sql_schema())
    connection.define(cypher_schema())
    if connection.engine == "neo4j":
        connection.define(neo4j_schema())


def touch(transaction: Transaction, where: str) -> None:
    """Write the mark first in a transaction, so that a second loader waits until this one has committed.

    Raises:
        NotMithaq: there is no mark, or an import was interrupted.
        StoreVersion: another version of Mithaq made the graph.
    """
    rows = transaction.run(statements.TOUCH, version=__version__, revision=new_revision())
    if not rows:
        raise NotMithaq(f"{where} holds no graph of Mithaq; nothing was changed", "`mithaq load` makes one")
    _check_schema(rows[0], where)
    if rows[0]["incomplete"]:
        raise incomplete(where)


def mark_incomplete(connection: Connection, incomplete: bool) -> None:
    """Note that an import begins, or that it came to its end."""
    given = {"incomplete": incomplete, "revision": new_revision()}
    connection.write(lambda transaction: transaction.run(statements.MARK_INCOMPLETE, **given))


def new_revision() -> str:
    """A word that no graph has for its revision."""
    return uuid4().hex


def incomplete(where: str) -> NotMithaq:
    """Return the error for a graph whose import was interrupted."""
    return NotMithaq(
        f"{where}: an import was interrupted, the graph is incomplete", "run the import again: it starts over"
    )


def _check_schema(row: Row, where: str) -> None:
    if row["schema"] > VERSION:
        raise StoreVersion(
            f"{where} was made by a newer version of Mithaq (schema {row['schema']}, this one knows {VERSION})",
            "update Mithaq: pip install --upgrade mithaq",
        )
    if row["schema"] < VERSION:
        raise StoreVersion(
            f"{where} was made by an older version of Mithaq (schema {row['schema']}, this one writes {VERSION})",
            "load the documents into an empty store",
        )
