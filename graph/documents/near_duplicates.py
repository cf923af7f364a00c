"""Near-duplicates among documents in memory: one wire story in several papers is one report.

Each document is kept as a signature; `graph.documents.reports` tells how they are grouped.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from .reports import Source, regroup
from .signatures import bands, near, signature


class Sources:
    """Documents of which those near another are looked up by their bands."""

    def __init__(self, sources: Iterable[Source] = ()) -> None:
        self._known: dict[str, Source] = {}
        self._among: dict[str, set[str]] = defaultdict(set)
        for source in sources:
            self.add(source)

    def add(self, source: Source) -> None:
        """Note a document, once."""
        if source.id not in self._known:
            self._known[source.id] = source
            for band in bands(source.signature):
                self._among[band].add(source.id)

    def around(self, sources: Sequence[Source]) -> list[list[Source]]:
        """Give for each document those near it; the document itself is none of them."""
        return [self._around(source) for source in sources]

    def _around(self, source: Source) -> list[Source]:
        found = set[str]().union(*(self._among.get(band, ()) for band in bands(source.signature)))
        others = (self._known[id] for id in sorted(found) if id != source.id)
        return [other for other in others if near(other.signature, source.signature)]


class NearDuplicates:
    """Documents added one by one, then put in groups. The order in which they are added does not matter."""

    def __init__(self) -> None:
        self._added: list[Source] = []

    def add(self, identifier: str, text: str, published: str = "") -> None:
        """Note a document.

        Args:
            identifier: its id.
            text: its text.
            published: its day of publication as EDTF, where it is known.
        """
        self._added.append(Source(identifier, signature(text), published))

    def groups(self) -> list[list[str]]:
        """Put near-duplicates together.

        Returns:
            Groups of two or more ids, each in order, the groups in the order of their first.
        """
        reports: dict[str, list[str]] = defaultdict(list)
        for id, report in regroup(self._added, (), Sources(self._added).around).items():
            reports[report].append(id)
        return sorted(sorted(group) for group in reports.values() if len(group) > 1)
