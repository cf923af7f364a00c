"""What speaks for two mentions of officials being one person."""

from collections.abc import Set
from dataclasses import dataclass
from typing import Protocol

from ..names import Comparison
from .alike import alike

# Shares of a score of at most 1. A name alone, however alike, is worth little more than half of it.
_NAME = 0.55
_POST = 0.3
_BODY = 0.2
_SILENT = 0.1
_COUNTRY = 0.1
_COMPANY = 0.05


class Described(Protocol):
    """What a mention, or several alike, tell of an official; see `person.Person`."""

    @property
    def names(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def country(self) -> str: ...  # noqa: D102
    @property
    def posts(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def bodies(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def company(self) -> Set[str]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Evidence:
    """The parts of a score.

    Attributes:
        names: how the names compare.
        post, body, company: whether they have one in common.
        country: whether both are of one country, which both documents tell.
        silent: whether one of them tells neither post nor body.
    """

    names: Comparison
    post: bool
    body: bool
    country: bool
    company: bool
    silent: bool

    @property
    def score(self) -> float:
        """0–1."""
        seat = _POST if self.post else _BODY if self.body else _SILENT if self.silent else 0.0
        return _NAME * self.names.score + seat + _COUNTRY * self.country + _COMPANY * self.company

    @property
    def backed(self) -> bool:
        """Whether something beside the name and the country speaks for it."""
        return self.post or self.body or self.company

    @property
    def why(self) -> str:
        """The parts in words."""
        said = [f"names {self.names.score:.2f} ({self.names.why})"]
        said += ["same post"] if self.post else ["same body"] if self.body else []
        said += ["same country"] if self.country else []
        said += ["same company"] if self.company else []
        return "; ".join(said)


def evidence(a: Described, b: Described) -> Evidence:
    """Compare two; the order of the two does not matter."""
    return Evidence(
        names=alike(a.names, b.names),
        post=not a.posts.isdisjoint(b.posts),
        body=not a.bodies.isdisjoint(b.bodies),
        country=bool(a.country) and a.country == b.country,
        company=not a.company.isdisjoint(b.company),
        silent=not (a.posts or a.bodies) or not (b.posts or b.bodies),
    )


def compatible_countries(a: Described, b: Described) -> bool:
    """Whether both are of one country, or one document does not tell."""
    return a.country == b.country or not a.country or not b.country
