"""What the driver raises, told in Mithaq's own errors.

The two engines agree on families of codes only, so three are told apart and no finer: a broken constraint, a
missing parameter, the rest.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConstraintError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.errors import AccessRefused, DiskFull, MithaqError, StoreUnavailable, UsageError

OTHER_REFUSALS = ("Neo.ClientError.Security.AuthenticationRateLimit", "Neo.ClientError.Security.CredentialsExpired")
FULL = ("No space left on device", "File too large", "Disk quota exceeded")


@contextmanager
def told(where: str) -> Iterator[None]:
    """Raise Mithaq's errors for those of the driver.

    Args:
        where: the store, as its target describes it.

    Raises:
        AccessRefused: the server does not take the user or the password.
        StoreUnavailable: nothing answers, the connection broke, or a statement is refused.
        UsageError: a query lacks a parameter.
        DiskFull: the server cannot write.
    """
    try:
        yield
    except (Neo4jError, DriverError) as error:
        raise mithaq_error(error, where) from error


def mithaq_error(error: Neo4jError | DriverError, where: str) -> MithaqError:
    """Return the error of Mithaq that says what one of the driver's says."""
    said = str(getattr(error, "message", None) or error).strip()
    code = getattr(error, "code", None) or ""
    if any(words in said for words in FULL):
        return DiskFull(f"{where} cannot write: {said}", "free some space and try again")
    if isinstance(error, AuthError) or code in OTHER_REFUSALS:
        return AccessRefused(f"{where} refuses access: {said}", "check NEO4J_USERNAME and NEO4J_PASSWORD")
    if isinstance(error, ServiceUnavailable | SessionExpired):
        return StoreUnavailable(
            f"{where} does not answer: {said.splitlines()[0]}",
            "check that the server runs and that the address is right; `mithaq neo4j start` starts one here",
        )
    if isinstance(error, ConstraintError):
        return StoreUnavailable(f"{where} refused: a constraint is broken: {said}")
    if isinstance(error, ClientError) and code == "Neo.ClientError.Statement.ParameterMissing":
        return UsageError(f"a parameter of the query is missing: {said}")
    return StoreUnavailable(f"{where} refused: {said}")
