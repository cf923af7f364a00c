"""Why a query gets no answer.

UsageError
└── Refused            the query itself is the reason
    ├── Malformed      it is no SPARQL 1.1
    ├── Forbidden      it would change something, call somebody, or answer more than fits
    ├── TooLong        it has more characters than are read
    └── NotAcceptable  its answer has no form that is accepted
StoreUnavailable
├── Stopped            it came to a limit of time or memory
└── Later              the answer is to be had a little later
    ├── Busy           others are being answered
    └── NotReady       the snapshot is being made
"""

from graph.errors import StoreUnavailable, UsageError


class Refused(UsageError):
    """A query that is not run, or whose answer is not given; asking again changes nothing."""


class Malformed(Refused):
    """The text is no query of SPARQL 1.1."""


class Forbidden(Refused):
    """An update, a call to another service, a graph from elsewhere, or an answer above the limit of size."""


class TooLong(Refused):
    """The text is longer than what is read."""


class NotAcceptable(Refused):
    """The answer cannot be written in any form that is asked for."""


class Stopped(StoreUnavailable):
    """The query was ended at a limit."""


class Later(StoreUnavailable):
    """Nothing is wrong; ask again.

    Args:
        seconds: after which that makes sense.
    """

    def __init__(self, message: str, hint: str, seconds: int) -> None:
        super().__init__(message, hint)
        self.seconds = seconds


class Busy(Later):
    """As many queries are being answered, and wait, as may."""


class NotReady(Later):
    """There is no snapshot yet."""


BY_NAME: dict[str, type[Refused]] = {kind.__name__: kind for kind in (Malformed, Forbidden, TooLong, NotAcceptable)}
"""Those that a worker tells its parent by name."""
