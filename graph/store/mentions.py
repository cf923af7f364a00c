"""Mentions read back from the database as they were written."""

from collections.abc import Iterable

from graph.claims.model import Mention, Reference

from . import statements
from .batches import read
from .evidence import Row, Run
from .schema import NODES

# Tokens looked up at once. Lucene takes at most 1,024 alternatives; on both engines 100, 250, 500 and 1,000 tokens a
# query take the same time a token (0.1 to 0.15 ms of 20,000 mentions), fewer take longer.
TOKENS = 500
# Properties that are no traits; the last three are of REFERS_TO and stand on the mention in RDF.
OWN = frozenset({"id", "kind", "name", "names", "lang", "sounds", "starts", "ends", "told", "rule", "score", "why"})
_STATED = "stated_"


def in_blocks(run: Run, tokens: Iterable[str]) -> list[Mention]:
    """Mentions whose `blocks` hold any of the tokens, sorted by id.

    Args:
        run: runs Cypher that reads.
        tokens: letters and digits only, so that none has a meaning in a full-text query.
    """
    wanted = sorted(set(tokens))
    portions = (wanted[start : start + TOKENS] for start in range(0, len(wanted), TOKENS))
    rows = (row for portion in portions for row in run(statements.MENTIONS_IN_BLOCKS, query=" ".join(portion)))
    return once(rows)


def told_as(run: Run, ids: Iterable[str]) -> list[Mention]:
    """Mentions that tell, by their document alone, of an entity of one of the ids; sorted by id."""
    return once(read(run, statements.MENTIONS_TOLD, sorted(set(ids))))


def of_documents(run: Run, documents: Iterable[str]) -> list[Mention]:
    """All mentions of documents, sorted by id."""
    return once(read(run, statements.MENTIONS_OF_DOCUMENTS, sorted(set(documents))))


def with_ids(run: Run, ids: Iterable[str]) -> list[Mention]:
    """Mentions with given ids, sorted."""
    return once(read(run, statements.MENTIONS_WITH_IDS, sorted(set(ids))))


def mention(row: Row) -> Mention:
    """Make a mention of a row that `statements` gives for it."""
    properties = row["properties"]
    return Mention(
        id=row["id"],
        document=row["document"],
        kind=properties["kind"],
        name=properties["name"],
        names=tuple(properties["names"]),
        lang=properties["lang"],
        sounds=tuple(properties["sounds"]),
        starts=tuple(properties["starts"]),
        ends=tuple(properties["ends"]),
        entity=Reference(next(label for label in row["labels"] if label in NODES), row["entity"]),
        rule=row["rule"],
        score=row["score"],
        why=row["why"],
        told=properties["told"],
        traits={key: value for key, value in sorted(properties.items()) if is_trait(key)},
    )


def is_trait(name: str) -> bool:
    """Whether a property of a Mention is a trait: neither one that every mention has nor what its document states."""
    return name not in OWN and not name.startswith(_STATED)


def once(rows: Iterable[Row]) -> list[Mention]:
    """Mentions of rows that `statements` gives for them, each once, sorted by id."""
    found = {row["id"]: row for row in rows}
    return [mention(found[id]) for id in sorted(found)]
