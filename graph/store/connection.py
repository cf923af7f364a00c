"""One way to speak to either engine: the official Neo4j driver over Bolt.

with connect(choose(None, None, os.environ)) as connection:
    connection.run("MATCH (o:Official) RETURN o.name AS name ORDER BY name")
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, TypeAlias, TypeVar

from neo4j import READ_ACCESS, Driver, GraphDatabase, ManagedTransaction, Record, Session
from neo4j.exceptions import ConfigurationError, ConstraintError, IncompleteCommit

from graph.errors import StoreUnavailable, UsageError
from graph.store.driver_errors import told
from graph.store.embedded import EmbeddedEngine
from graph.store.targets import ServerTarget, Target
from graph.store.values import plain

Row: TypeAlias = dict[str, Any]
Result = TypeVar("Result")

# How long the driver replays a transaction that met a deadlock or a lost connection.
REPLAY_SECONDS = 15.0
SCHEMES = ("bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:")
# How often a commit whose outcome the server could not tell is replayed.
COMMITS = 3


class Transaction:
    """An open write transaction, given to the function that `Connection.write` runs."""

    def __init__(self, transaction: ManagedTransaction) -> None:
        self._transaction = transaction

    def run(self, cypher: str, **parameters: object) -> list[Row]:
        """Run one statement and return its rows as plain Python values."""
        return [_row(record) for record in self._transaction.run(cypher, parameters)]


class Connection:
    """A database on one of the engines. Made by `connect`.

    Attributes:
        engine: ``embedded`` or ``neo4j``.
        where: the store in words.
        address: where another process reaches the same database, for as long as it is open here.
    """

    def __init__(self, driver: Driver, address: ServerTarget, where: str, embedded: EmbeddedEngine | None) -> None:
        self.engine = "embedded" if embedded else "neo4j"
        self.where = where
        self.address = address
        self._driver = driver
        self._database = address.database
        self._embedded = embedded

    def run(self, cypher: str, **parameters: object) -> list[Row]:
        """Run a query that reads, and return all its rows as plain Python values.

        Raises:
            MithaqError: see `graph.store.driver_errors.told`.
        """
        return list(self.stream(cypher, **parameters))

    def stream(self, cypher: str, **parameters: object) -> Iterator[Row]:
        """Run a query that reads, and yield its rows while they arrive."""
        with self._told(), self._session(default_access_mode=READ_ACCESS) as session:
            yield from map(_row, session.run(cypher, parameters))

    def values(self, cypher: str) -> Iterator[tuple[Any, ...]]:
        """Run a query that reads, and yield the values of its rows while they arrive: for queries with many rows."""
        with self._told(), self._session(default_access_mode=READ_ACCESS) as session:
            for record in session.run(cypher):
                yield tuple(map(plain, record))

    def read(self, cypher: str, parameters: Mapping[str, object]) -> tuple[list[str], list[Row]]:
        """Run somebody else's query, which must not write: it is rolled back, also where a server would let it.

        Returns:
            The columns, and the rows as `run` gives them.

        Raises:
            StoreUnavailable: among others, the server refuses it as one that writes.
        """
        with (
            self._told(),
            self._session(default_access_mode=READ_ACCESS) as session,
            session.begin_transaction() as transaction,
        ):
            result = transaction.run(cypher, dict(parameters))
            rows = [_row(record) for record in result]
            transaction.rollback()
            return list(result.keys()), rows

    def write(self, work: Callable[[Transaction], Result], *, replay: bool = True) -> Result:
        """Run `work` in one transaction: all of it is written, or nothing.

        Args:
            work: receives the transaction. Must give the same when run again: it is replayed after a deadlock or
                a lost connection.
            replay: also replay when the connection broke during the commit, so that the outcome is unknown. Right for
                work that is harmless to do twice, as replacing a document is.

        Returns:
            What `work` returns.

        Raises:
            StoreUnavailable: the server went away, or refuses a statement; nothing is written unless the message
                says that the outcome is unknown.
            MithaqError: as for `run`.
        """
        attempts = COMMITS if replay else 1
        broken: IncompleteCommit | None = None
        with self._told():
            for _ in range(attempts):
                try:
                    with self._session() as session:
                        return session.execute_write(lambda transaction: work(Transaction(transaction)))
                except IncompleteCommit as error:
                    broken = error
                except ConstraintError:
                    if broken is None:
                        raise  # else what broke was committed after all, while this replay was on its way
        raise StoreUnavailable(
            f"{self.where}: the connection broke during a commit; whether it was written is unknown",
            "run the command again: loading a document twice changes nothing",
        ) from broken

    def define(self, statements: Iterable[str]) -> None:
        """Run schema statements in Cypher, each in a transaction of its own."""
        with self._told(), self._session() as session:
            for statement in statements:
                session.run(statement).consume()

    def define_sql(self, statements: Iterable[str]) -> None:
        """Run schema statements in SQL, which only the embedded engine has, each in a transaction of its own.

        Raises:
            StoreUnavailable: on another engine, or when one is refused.
        """
        if self._embedded is None:
            raise StoreUnavailable(f"{self.where} has no SQL")
        self._embedded.define(self._database or "mithaq", statements)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Raise Mithaq's errors for the driver's; for a failure of the embedded engine, the reason behind it."""
        try:
            with told(self.where):
                yield
        except StoreUnavailable:
            if self._embedded is not None:
                self._embedded.examine()
            raise

    def _session(self, **settings: Any) -> Session:  # noqa: ANN401 - the driver's own settings
        return self._driver.session(database=self._database, **settings)


@contextmanager
def connect(target: Target, engine: EmbeddedEngine | None = None) -> Iterator[Connection]:
    """Open a store and check that it answers.

    Args:
        target: from `graph.store.targets.choose`.
        engine: the running engine of the target's folder; without one it is started and ends with the block. A server
            needs none.

    Yields:
        The connection, closed afterwards.

    Raises:
        StoreUnavailable, AccessRefused, UsageError: see `graph.store.driver_errors.told`.
        StoreLocked, DiskFull: see `graph.store.embedded.EmbeddedEngine`.
    """
    with ExitStack() as stack:
        if isinstance(target, ServerTarget):
            engine = None
        elif engine is None:
            engine = stack.enter_context(EmbeddedEngine(target.folder))
        with _address_told(target):
            address = _address(target, engine)
            driver = stack.enter_context(_driver(address))
            connection = Connection(driver, address, target.describe(), engine)
            connection.run("RETURN 1 AS answer")
        yield connection


def _address(target: Target, engine: EmbeddedEngine | None) -> ServerTarget:
    if isinstance(target, ServerTarget):
        return target
    assert engine is not None
    return ServerTarget(engine.uri, engine.username, engine.password, target.database)


def _driver(address: ServerTarget) -> Driver:
    if not address.uri.startswith(SCHEMES):  # the driver would also try HTTP, a preview that we do not rely on
        raise ValueError("it does not begin with bolt: or neo4j:")
    return GraphDatabase.driver(
        address.uri,
        auth=(address.username, address.password) if address.password else None,
        max_transaction_retry_time=REPLAY_SECONDS,
        notifications_min_severity="OFF",
        telemetry_disabled=True,
    )


@contextmanager
def _address_told(target: Target) -> Iterator[None]:
    """Raise a usage error for what the driver says of an address, when it is given one or first uses it."""
    try:
        yield
    except (ConfigurationError, ValueError) as error:
        raise UsageError(
            f"no address: {target.describe()}: {error}", "an address looks like bolt://localhost:7687"
        ) from error


def _row(record: Record) -> Row:
    return {key: plain(record[key]) for key in record.keys()}  # noqa: SIM118 - iterating a record gives its values
