"""Records against annotations: counts of what is right, extra and missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from .gold import Gold
from .measures import MEASURES, Case, Compared, Key
from .sides import Sides


@dataclass(frozen=True)
class Tally:
    """Counts of one measure.

    Attributes:
        right: stated and annotated.
        extra: stated and not annotated.
        missing: annotated and not stated.
    """

    right: int = 0
    extra: int = 0
    missing: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.extra + other.extra, self.missing + other.missing)

    @property
    def precision(self) -> float:
        """Share of what is stated that is right; 1 where nothing is stated."""
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Share of what is annotated that is stated; 1 where nothing is annotated."""
        return self.right / (self.right + self.missing) if self.right + self.missing else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Tallies: TypeAlias = dict[str, Tally]


@dataclass(frozen=True)
class Difference:
    """What a record and the annotation of one document do not share in one measure."""

    document: str
    measure: str
    missing: tuple[str, ...]
    extra: tuple[str, ...]


@dataclass
class Evaluation:
    """What came out.

    Attributes:
        documents: number of annotated documents by language.
        unread: ids of annotated documents without a record; all their facts are missing.
        languages: tallies by language, then by measure: micro-averaged over documents.
        differences: in the order of documents and measures.
    """

    documents: dict[str, int] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    languages: dict[str, Tallies] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    @property
    def overall(self) -> Tallies:
        """Tallies over all languages."""
        return {m: sum((tallies[m] for tallies in self.languages.values()), Tally()) for m in MEASURES}


def evaluate(records: Mapping[str, Mapping[str, Any]], gold: Iterable[Gold]) -> Evaluation:
    """Compare records with annotations.

    Args:
        records: by document id, as JSON objects of the record contract; others than the annotated are passed over.
        gold: annotations.
    """
    result = Evaluation()
    for annotation in gold:
        if annotation.id not in records:
            result.unread.append(annotation.id)
        _add(result, annotation, records.get(annotation.id, {}))
    return result


def _add(result: Evaluation, gold: Gold, record: Mapping[str, Any]) -> None:
    case = Case(gold, record, Sides(gold, record))
    tallies = result.languages.setdefault(gold.lang, dict.fromkeys(MEASURES, Tally()))
    result.documents[gold.lang] = result.documents.get(gold.lang, 0) + 1
    for name, measure in MEASURES.items():
        compared = measure(case)
        missing, extra = compared.wanted - compared.stated, compared.stated - compared.wanted
        tallies[name] += Tally(_right(compared), extra.total(), missing.total())
        if missing or extra:
            result.differences.append(Difference(gold.id, name, _words(missing), _words(extra)))


def _right(compared: Compared) -> int:
    return (compared.wanted & compared.stated).total()


def _words(keys: Iterable[Key]) -> tuple[str, ...]:
    return tuple(sorted(map(_word, keys)))


def _word(key: Key) -> str:
    return " – ".join(map(_word, key)) if isinstance(key, tuple) else str(key)
