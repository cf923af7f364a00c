"""The words behind facts: one look-up of the claims that support them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from .answer import Run
from .catalogue import FOLDER


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that says something, and where it stands.

    Attributes:
        document: id of the document; `date` its day of publication as EDTF. Unknown ones are None.
        start, end: offsets of `quote` in the document's text, in code points.
    """

    document: str
    title: str | None
    date: str | None
    publisher: str | None
    url: str | None
    quote: str
    start: int
    end: int


def evidence(facts: Iterable[str], run: Run) -> dict[str, list[Quote]]:
    """Quotes that support facts.

    Args:
        facts: ids of facts, in any order, repeated or not.
        run: runs Cypher with named parameters.

    Returns:
        By fact, each passage once, by day of publication, document and offset; an empty list for a fact nobody states.
    """
    found: dict[str, list[Quote]] = {fact: [] for fact in sorted(set(facts))}
    if not found:
        return found
    for row in run(_look_up(), facts=list(found)):
        quote = Quote(**{name: row[name] for name in Quote.__slots__})
        if quote not in found[row["fact"]]:
            found[row["fact"]].append(quote)
    return found


@cache
def _look_up() -> str:
    return (FOLDER / "lookup" / "quotes.cypher").read_text(encoding="utf-8")
