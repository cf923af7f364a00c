"""Reports: which documents print one story, so that a wire story in several papers counts once.

The documents are taken by day of publication, then by id, those without a day last. Each joins the earliest document
near it that began a report, or else begins one, and a report has the id of its first document. What joins is near the
first, not only near others that joined, so that copies of copies cannot lead from one story to another. Of a document
that holds several others which are not near each other, a review of the press, none of these is a part.

Whom a document joins depends on the documents near it alone. So a change is followed from the documents that it
touches, and gives what all documents together would give, whichever way they came.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations
from typing import TypeAlias

from .signatures import Signature, holds, near


@dataclass(frozen=True, slots=True)
class Source:
    """A document, as far as reports are concerned.

    Attributes:
        published: day of publication as EDTF, or empty.
        report: id of the first document of its report as it was known before; empty for a new document.
    """

    id: str
    signature: Signature
    published: str = ""
    report: str = ""

    @property
    def place(self) -> tuple[bool, str, str]:
        """Where it stands in the order of documents."""
        return not self.published, self.published, self.id

    @property
    def began(self) -> bool:
        """Whether it was the first of its report."""
        return self.report == self.id


Around: TypeAlias = Callable[[Sequence[Source]], Sequence[Sequence[Source]]]
"""Gives for each of some documents those near it; not itself, nor what is taken out."""


def regroup(new: Iterable[Source], gone: Iterable[Source], around: Around) -> dict[str, str]:
    """Tell the reports of new documents, and of those whose report may be another one now.

    Args:
        new: documents that come, or come in another form.
        gone: documents that go, or whose former form does.
        around: looks near documents up, new ones among them and those that are gone not.

    Returns:
        Id of the first document of the report, by document.
    """
    return _Regrouping(around).follow(list(new), list(gone))


class _Regrouping:
    """One change on its way."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._near: dict[str, Sequence[Source]] = {}
        self._reviews: dict[str, bool] = {}

    def follow(self, new: Sequence[Source], gone: Sequence[Source]) -> dict[str, str]:
        reports: dict[str, str] = {}
        self._look_up(new)
        due = {source.id: source for source in (*new, *self._touched(new, gone))}
        waiting = [(source.place, source.id) for source in due.values()]
        heapify(waiting)
        while waiting:
            _, id = heappop(waiting)
            source = due[id]
            reports[id] = self._first(source, reports)
            if (reports[id] == id) != source.began:
                for one in self._nearest(source):
                    if one.place > source.place and one.id not in due and self._joins(source, one):
                        due[one.id] = one
                        heappush(waiting, (one.place, one.id))
            del self._near[id]  # of thousands of copies each has a list of all
        return reports

    def _first(self, source: Source, reports: Mapping[str, str]) -> str:
        """Id of the first document of the report that a document joins or begins."""
        others = [one for one in self._nearest(source) if one.place < source.place]
        began = [one for one in others if reports.get(one.id, one.report) == one.id]
        earliest_first = sorted(began, key=lambda one: one.place)
        return next((one.id for one in earliest_first if self._joins(source, one)), source.id)

    def _touched(self, new: Sequence[Source], gone: Sequence[Source]) -> Iterator[Source]:
        """Documents that lose the first of their report, and reviews, or what may have become one, with their parts."""
        gone_near = self._around(gone)
        for source, others in zip(gone, gone_near, strict=True):
            if source.began:
                yield from others
        for source, others in (*zip(gone, gone_near, strict=True), *((one, self._near[one.id]) for one in new)):
            for whole in others:
                if holds(whole.signature, source.signature):
                    yield whole
                    yield from self._parts(whole)

    def _joins(self, source: Source, other: Source) -> bool:
        """Whether two near documents print one report: not if one is a review that holds the other among several."""
        if holds(source.signature, other.signature):
            return not self._review(source)
        return not (holds(other.signature, source.signature) and self._review(other))

    def _review(self, whole: Source) -> bool:
        if whole.id not in self._reviews:
            pairs = combinations(self._parts(whole), 2)
            self._reviews[whole.id] = not all(near(one.signature, other.signature) for one, other in pairs)
        return self._reviews[whole.id]

    def _parts(self, whole: Source) -> list[Source]:
        return [one for one in self._nearest(whole) if holds(whole.signature, one.signature)]

    def _nearest(self, source: Source) -> Sequence[Source]:
        self._look_up([source])
        return self._near[source.id]

    def _look_up(self, sources: Sequence[Source]) -> None:
        unknown = [source for source in sources if source.id not in self._near]
        if unknown:
            self._near |= zip((one.id for one in unknown), self._around(unknown), strict=True)
