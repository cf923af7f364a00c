"""The database's answers to what resolution asks of it, and the judgements that it holds."""

from collections.abc import Collection, Sequence

from graph.claims.model import Mention
from graph.identity.judgement import Judgement, told_of
from graph.identity.judgements import Judgements

from . import mentions, statements
from .batches import read, write
from .evidence import Row, Run

_OPTIONAL = ("why", "left_name", "right_name")


class StoredNeighbourhood:
    """Mentions and judgements of the database; an implementation of `graph.identity.neighbourhood.Neighbourhood`.

    Args:
        run: runs Cypher in the transaction of the change, in which the judgements are as they are to be.
    """

    def __init__(self, run: Run) -> None:
        self._run = run

    def in_blocks(self, tokens: Collection[str]) -> list[Mention]:
        """Mentions whose `blocks` hold any of the tokens."""
        return mentions.in_blocks(self._run, tokens)

    def of_documents(self, documents: Collection[str]) -> list[Mention]:
        """All mentions of documents."""
        return mentions.of_documents(self._run, documents)

    def told(self, ids: Collection[str]) -> list[Mention]:
        """Mentions that their documents alone take for any of these entities."""
        return mentions.told_as(self._run, ids)

    def judgements(self) -> list[Judgement]:
        """Every judgement."""
        return stored_judgements(self._run)


def stored_judgements(run: Run) -> list[Judgement]:
    """Every judgement that the database holds, by id."""
    return [_judgement(row["properties"]) for row in run(statements.JUDGEMENTS)]


def rejudge(run: Run, judgements: Sequence[Judgement], gone: Collection[str]) -> list[str]:
    """Write judgements, each in place of another one on the same two ends, and delete others.

    Args:
        run: runs Cypher in a transaction.
        judgements: to be written.
        gone: ids of judgements to be deleted; those that are unknown are passed over.

    Returns:
        The told ids that they name, sorted.

    Raises:
        ConflictingJudgements: what the database would hold contradicts itself.
    """
    known = stored_judgements(run)
    ids = {item.id for item in judgements}
    Judgements([*(item for item in known if item.id not in {*ids, *gone}), *judgements]).check()
    write(run, statements.write_nodes("Judgement"), ({"id": item.id, "properties": _row(item)} for item in judgements))
    list(read(run, statements.DELETE_JUDGEMENTS, sorted(set(gone) - ids)))
    touched = [*judgements, *(item for item in known if item.id in gone or item.id in ids)]
    return sorted({told_of(end) for item in touched for end in (item.left, item.right)})


def _judgement(properties: Row) -> Judgement:
    return Judgement(**{**dict.fromkeys(_OPTIONAL, ""), **properties})


def _row(item: Judgement) -> Row:
    known = {
        "id": item.id,
        "left": item.left,
        "right": item.right,
        "verdict": item.verdict,
        "by": item.by,
        "when": item.when,
        "why": item.why,
        "left_name": item.left_name,
        "right_name": item.right_name,
    }
    return {key: value for key, value in known.items() if value}
