"""What a check finds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .terms import Term

SEVERITIES = ("violation", "warning", "info")
"""The gravest first."""
KEPT = 10_000
"""Findings of one rule that are kept to be shown; all are counted."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        rule: name of the shape that found it.
        component: which of its constraints, by the parameter's name (`minCount`, `sparql` …).
        focus: what it is wrong with.
        value: what is wrong about it; None where something is missing or too much.
    """

    rule: str
    component: str
    focus: Term
    value: Term | None

    @property
    def order(self) -> tuple[str, str, str, str]:
        """By which findings of one severity are sorted."""
        return self.rule, self.focus.value, self.component, "" if self.value is None else self.value.value


class Findings:
    """Findings, each once; of each rule the first are kept and all are counted.

    Args:
        found: in any order.

    Attributes:
        counts: by rule.
    """

    def __init__(self, found: Iterable[Finding]) -> None:
        self.counts: Counter[str] = Counter()
        self._kept: dict[str, set[Finding]] = {}
        for finding in found:
            self._add(finding)

    def __iter__(self) -> Iterator[Finding]:
        """Those kept, by rule."""
        return iter(sorted((finding for kept in self._kept.values() for finding in kept), key=lambda it: it.order))

    def _add(self, finding: Finding) -> None:
        kept = self._kept.setdefault(finding.rule, set())
        if finding not in kept:
            self.counts[finding.rule] += 1
            if len(kept) < KEPT:
                kept.add(finding)
