"""Statements while they are put together; `assembly` turns them into the record."""

from dataclasses import dataclass, field

from graph.reading.people.actors import Side
from graph.reading.text.sentences import Sentence

Pair = tuple[Side, Side]


@dataclass(frozen=True)
class Support:
    """A sentence that says something, by which rule, and which parts of the statement it says.

    `parts` are pairs of a field's name and the value in it; without any the whole statement is supported.
    """

    sentence: Sentence
    rule: str
    parts: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class When:
    """First and last day as EDTF; `conflict` holds what was stated and the reason when the text contradicts itself."""

    start: str | None = None
    end: str | None = None
    conflict: tuple[str, str] | None = None


@dataclass(frozen=True)
class Where:
    """A city (English label, None when only the country is named) and its country."""

    city: str | None
    country: str | None


@dataclass(eq=False)
class EventDraft:
    """An event.

    Attributes:
        type, status: as in the contract.
        sentence: where it is told first; `trigger` the token that tells it.
        participants, met, areas: without repetition, in order.
        when, where: as far as stated or inherited.
        supports: evidence.
        destination: country a visit goes to.
        assured: whether it is told as done, not only named.
        organisers: who gives a training or conference, beside those who attend.
    """

    type: str
    status: str
    sentence: Sentence
    trigger: int
    participants: list[Side] = field(default_factory=list)
    met: list[Pair] = field(default_factory=list)
    areas: list[str] = field(default_factory=list)
    when: When = When()
    where: Where | None = None
    supports: list[Support] = field(default_factory=list)
    destination: str | None = None
    assured: bool = True
    organisers: list[Side] = field(default_factory=list)

    def add_participants(self, sides: list[Side]) -> list[Side]:
        """Add sides not yet among the participants; give back those given."""
        for side in sides:
            if side not in self.participants:
                self.participants.append(side)
        return sides

    def add_met(self, pairs: list[Pair]) -> None:
        """Add pairs not yet there, in either order."""
        for one, other in pairs:
            if one is not other and one != other and (one, other) not in self.met and (other, one) not in self.met:
                self.met.append((one, other))


@dataclass(eq=False)
class AgreementDraft:
    """An agreement: what parties agreed on."""

    kind: str
    status: str
    parties: tuple[Side, ...]
    areas: list[str]
    when: When
    supports: list[Support]
    name: str | None = None


@dataclass(eq=False)
class CooperationDraft:
    """A pair of sides that work together, with the areas and the sentences that say so."""

    between: tuple[Side, Side]
    areas: list[str] = field(default_factory=list)
    supports: list[Support] = field(default_factory=list)


@dataclass(eq=False)
class InitiativeDraft:
    """A platform, centre, unit, system or programme that a body runs."""

    kind: str
    name: str
    names: list[str]
    by: Side | None
    where: Where | None
    areas: list[str]
    supports: list[Support]


@dataclass(eq=False)
class FigureDraft:
    """A number that somebody states."""

    about: str
    value: int | float
    unit: str | None
    comparison: str
    period: str | None
    by: Side | None
    supports: list[Support]
