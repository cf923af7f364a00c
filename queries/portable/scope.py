"""What is bound where a clause of a query begins."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from queries.cypher import Clause, Token, split

PATTERNS = ("MATCH", "OPTIONAL MATCH", "MERGE", "CREATE")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A form that a rule forbids."""

    line: int
    rule: int
    message: str


@dataclass(frozen=True, slots=True)
class Scope:
    """Clauses of one statement or subquery, and what is known where they begin.

    Attributes:
        relationships, nodes: variables bound before.
        matched: whether a pattern was matched before.
    """

    clauses: Sequence[Clause]
    relationships: Set[str] = frozenset()
    nodes: Set[str] = frozenset()
    matched: bool = False

    def after(self, clause: Clause) -> "Scope":
        """What is known after one of its clauses."""
        if clause.name in PATTERNS:
            return replace(
                self,
                relationships=self.relationships | set(_bound(clause, "[", "-", "<-")),
                nodes=self.nodes | set(_bound(clause, "(")),
                matched=self.matched or clause.matches,
            )
        if clause.name == "WITH":
            return replace(self, relationships=self.relationships | set(_renamed(clause, self.relationships)))
        return self

    def steps(self) -> Iterator[tuple["Scope", Clause]]:
        """Each clause with what is known before it."""
        known = self
        for clause in self.clauses:
            yield known, clause
            known = known.after(clause)


def scopes(scope: Scope) -> Iterator[Scope]:
    """This scope, then those of its subqueries, which know what the clauses up to their own have bound."""
    yield scope
    for known, clause in scope.steps():
        for block in clause.blocks:
            yield from scopes(replace(known.after(clause), clauses=block))


def follows(among: Sequence[Token], index: int, *symbols: str) -> bool:
    """Whether the token before `index` is one of the keywords or symbols."""
    return index > 0 and among[index - 1].says(*symbols)


def calls(among: Sequence[Token], index: int, *names: str) -> bool:
    """Whether one of the functions is called at `index`."""
    called = index + 1 < len(among) and among[index + 1].says("(") and not follows(among, index, ".")
    return called and among[index].says(*names)


def _bound(clause: Clause, opener: str, *before: str) -> Iterator[str]:
    """Variables of a clause's nodes or relationships: a word after the opener, which stands after one of `before`."""
    among = clause.part("WHERE")
    for index, token in enumerate(among[:-1]):
        if token.says(opener) and among[index + 1].kind == "word" and (not before or follows(among, index, *before)):
            yield among[index + 1].text


def _renamed(clause: Clause, relationships: Set[str]) -> Iterator[str]:
    for item in split(clause.part("WHERE", "ORDER"), ","):
        if len(item) == 3 and item[1].says("AS") and item[0].text in relationships:
            yield item[2].text
