"""Reports in the graph: each document has the id of the first document that prints the same story.

Near documents are found by the bands of their signatures, so that no other text is read, and only documents around
those that come or go are looked at (`graph.documents.reports`).
"""

from collections.abc import Iterable, Mapping, Sequence

from graph.claims.model import DocumentGraph, Properties
from graph.documents import Signature, Source, Sources, bands, regroup

from . import statements
from .batches import read, write
from .evidence import Row, Run

# Looked up at once; Lucene takes at most 1,024 alternatives. Bands are asked for once, so that a document is read a few
# times even where thousands are near each other.
BANDS = 500


def reports(run: Run, documents: Sequence[str], graphs: Iterable[DocumentGraph]) -> dict[str, str]:
    """Tell the reports of new documents, and of those in the database whose report becomes another one.

    Args:
        run: runs Cypher in a transaction in which nothing is changed yet.
        documents: ids of the documents that are taken out, known or not; those of `graphs` among them.
        graphs: new documents, and corrected ones.

    Returns:
        Id of the first document of the report, by document. A document without signature is alone.
    """
    stored = {row["id"]: row for row in read(run, statements.SIGNED, documents)}
    coming = {str(graph.document["id"]): graph.document for graph in graphs}
    stay = {id for id in coming.keys() & stored.keys() if _printed(coming[id]) == _printed(stored[id])}
    new = [source for id in coming.keys() - stay for source in _source(coming[id])]
    gone = [source for id in stored.keys() - stay for source in _source(stored[id])]
    around = _Around(run, new, stored.keys() - stay)
    found = regroup(new, gone, around)
    kept = {id: str(stored[id]["report"]) for id in stay}
    return {id: id for id in coming} | kept | {id: report for id, report in found.items() if around.differs(id, report)}


def write_reports(run: Run, found: Mapping[str, str]) -> None:
    """Give documents that are in the database their reports.

    Raises:
        StoreUnavailable: one of them is not there.
    """
    write(run, statements.WRITE_REPORTS, ({"id": id, "report": report} for id, report in sorted(found.items())))


class _Around:
    """Looks documents near others up: those of the database that stay as they are, and new ones."""

    def __init__(self, run: Run, new: Iterable[Source], out: Iterable[str]) -> None:
        self._run, self._out = run, frozenset(out)
        self._known = Sources(new)
        self._asked: set[str] = set()
        self._reports: dict[str, str] = {}

    def __call__(self, sources: Sequence[Source]) -> list[list[Source]]:
        wanted = sorted({band for source in sources for band in bands(source.signature)} - self._asked)
        self._asked.update(wanted)
        portions = (" ".join(wanted[start : start + BANDS]) for start in range(0, len(wanted), BANDS))
        found = {row["id"] for query in portions for row in self._run(statements.IN_BANDS, query=query)}
        for row in read(self._run, statements.SIGNED, sorted(found - self._out - self._reports.keys())):
            for source in _source(row):
                self._reports[source.id] = source.report
                self._known.add(source)
        return self._known.around(sources)

    def differs(self, id: str, report: str) -> bool:
        """Whether a report is another one than the database has."""
        return self._reports.get(id) != report


def _source(document: Properties | Row) -> list[Source]:
    """The document as far as reports are concerned; none where it has no signature."""
    signed = document.get("signature")
    if not signed:
        return []
    published, report = (str(document.get(key) or "") for key in ("published", "report"))
    return [Source(str(document["id"]), Signature.parse(str(signed)), published, report)]


def _printed(document: Properties | Row) -> tuple[str, str]:
    """What a document's report follows from."""
    return str(document.get("signature") or ""), str(document.get("published") or "")
