"""Everything that Mithaq raises on purpose, one tree, each family with its exit code.

    MithaqError
    ├── UsageError              2  the call's words are off
    ├── BadInput                3  a document, record or file cannot be taken
    │   ├── BadDocument
    │   ├── BadRecord
    │   ├── BadGraphFile
    │   └── ConflictingJudgements
    ├── StoreUnavailable        4  no database there, or it refuses
    │   ├── AccessRefused
    │   └── NotMithaq
    ├── StoreLocked             5  open elsewhere
    ├── StoreVersion            5  written by another version
    ├── UnknownName             6  nobody, nothing known by that name
    ├── AmbiguousName           6  several; the candidates are listed
    └── DiskFull                7  nothing could be written (an interruption by the user ends with 7 as well)

A message says what is wrong and where; `hint` says what to do.
"""


class MithaqError(Exception):
    """Root of the tree.

    Args:
        message: what is wrong, and where.
        hint: what to do about it; empty when the message says it.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(MithaqError):
    """The call's words are off: an unknown question, a missing or malformed parameter."""

    exit_code = 2


class BadInput(MithaqError):
    """A file cannot be taken; nothing of it is written."""

    exit_code = 3


class BadDocument(BadInput):
    """A document that is missing, empty, binary, too large or not text in a known encoding."""


class BadRecord(BadInput):
    """A line of a records file that is not JSON or breaks the record contract."""


class BadGraphFile(BadInput):
    """An RDF file that is not well-formed or not an export of Mithaq."""


class ConflictingJudgements(BadInput):
    """Judgements that say both same and different of two; nothing was written.

    Args:
        chain: the judgements from which that follows, one a line.
    """

    def __init__(self, message: str, hint: str = "", chain: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.chain = chain


class StoreUnavailable(MithaqError):
    """No database answers at that address."""

    exit_code = 4


class AccessRefused(StoreUnavailable):
    """The database answers and refuses the user or the password."""


class NotMithaq(StoreUnavailable):
    """The database holds data that is not a graph of Mithaq."""


class StoreLocked(MithaqError):
    """The embedded store is open in another process."""

    exit_code = 5


class StoreVersion(MithaqError):
    """The store was written by a newer, or by an unreadable older, version of Mithaq."""

    exit_code = 5


class UnknownName(MithaqError):
    """Nothing in the graph answers to a name.

    Args:
        nearest: the closest names, best first, to show to the user.
    """

    exit_code = 6

    def __init__(self, message: str, hint: str = "", nearest: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.nearest = nearest


class AmbiguousName(MithaqError):
    """Several entities answer to a name; none is chosen.

    Args:
        candidates: pairs of id and a line that tells the candidate from the others.
    """

    exit_code = 6

    def __init__(self, message: str, hint: str = "", candidates: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message, hint)
        self.candidates = candidates


class DiskFull(MithaqError):
    """The disk is full, or the folder cannot be written."""

    exit_code = 7
