"""Cypher as tokens and clauses: as much of the grammar as the lint needs, with strings and comments told from code."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""(?P<blank>\s+|//[^\n]*|/\*.*?\*/)
      | (?P<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")
      | (?P<name>`(?:``|[^`])*`)
      | (?P<parameter>\$(?:\w+|`[^`]*`))
      | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<word>[^\W\d]\w*)
      | (?P<symbol><>|<=|>=|=~|!=|\+=|\.\.|->|<-|.)""",
    re.VERBOSE | re.DOTALL,
)
_OPENERS = {"(": ")", "[": "]", "{": "}"}
_READING = frozenset(
    {"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL", "UNION", "YIELD", "LOAD", "USE", "FINISH"}
)
_WRITING = frozenset({"MERGE", "CREATE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH"})
_FIRST = _READING | _WRITING
_SUBQUERIES = frozenset({"EXISTS", "COUNT", "COLLECT"})


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `kind` is string, name, parameter, number, word or symbol."""

    kind: str
    text: str
    line: int

    def says(self, *words: str) -> bool:
        """Whether this is one of the keywords or symbols, in any case."""
        return self.kind in ("word", "symbol") and self.text.upper() in words


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause.

    Attributes:
        name: ``MATCH``, ``OPTIONAL MATCH``, ``WITH`` …
        tokens: what follows the keyword; a subquery is left as an empty pair of braces.
        blocks: the subqueries in it, each a list of clauses.
    """

    name: str
    line: int
    tokens: list[Token] = field(default_factory=list)
    blocks: list[list["Clause"]] = field(default_factory=list)

    @property
    def matches(self) -> bool:
        """Whether it looks for a pattern."""
        return self.name in ("MATCH", "OPTIONAL MATCH")

    def part(self, *keywords: str) -> list[Token]:
        """Tokens before the first of the keywords at the clause's own level; all if there is none."""
        return self.tokens[: self._at(keywords)]

    def after(self, keyword: str, *ends: str) -> list[Token]:
        """Tokens after a keyword at the clause's own level, up to the first of `ends`; none if it is not there."""
        rest = Clause(self.name, self.line, self.tokens[self._at((keyword,)) + 1 :])
        return rest.part(*ends)

    def _at(self, keywords: Sequence[str]) -> int:
        found = (index for index, depth, token in levels(self.tokens) if not depth and token.says(*keywords))
        return next(found, len(self.tokens))


def tokens(text: str) -> list[Token]:
    """Tokens without blanks and comments; an unclosed string ends as a symbol of one quote."""
    found, line = [], 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup and match.lastgroup != "blank":
            found.append(Token(match.lastgroup, match.group(), line))
        line += match.group().count("\n")
    return found


def levels(among: Sequence[Token]) -> Iterator[tuple[int, int, Token]]:
    """Index, depth of brackets and token; a bracket has the depth of what is around it."""
    depth = 0
    for index, token in enumerate(among):
        if token.kind == "symbol" and token.text in _OPENERS.values():
            depth -= 1
        yield index, depth, token
        if token.kind == "symbol" and token.text in _OPENERS:
            depth += 1


def split(among: Sequence[Token], separator: str) -> list[list[Token]]:
    """Parts between separators that stand in no bracket."""
    parts: list[list[Token]] = [[]]
    for _, depth, token in levels(among):
        if not depth and token.says(separator):
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def statements(text: str) -> list[list[Clause]]:
    """Statements between semicolons, each as its clauses."""
    return [clauses(statement) for statement in split(tokens(text), ";")]


def clauses(among: Sequence[Token]) -> list[Clause]:
    """Clauses of one statement or subquery; a bare pattern is a MATCH."""
    found: list[Clause] = []
    index = 0
    depth = 0
    while index < len(among):
        token = among[index]
        if not depth and _begins(among, index):
            length = 2 if token.says("OPTIONAL", "DETACH") else 1
            name = " ".join(word.text.upper() for word in among[index : index + length])
            found.append(Clause(name, token.line))
            index += length
            continue
        if not found:
            found.append(Clause("MATCH", token.line))
        if token.says("{") and _is_subquery(among, index, found[-1]):
            close = _close(among, index)
            found[-1].blocks.append(clauses(among[index + 1 : close]))
            found[-1].tokens.extend((token, among[min(close, len(among) - 1)]))
            index = close + 1
            continue
        depth += (token.kind == "symbol") * ((token.text in _OPENERS) - (token.text in _OPENERS.values()))
        found[-1].tokens.append(token)
        index += 1
    return found


def _begins(among: Sequence[Token], index: int) -> bool:
    """Whether a clause begins here: STARTS WITH, ON CREATE, `n.set`, `:SET` and `AS match` begin none."""
    token, before = among[index], among[index - 1] if index else None
    if token.kind != "word" or token.text.upper() not in _FIRST:
        return False
    if token.says("OPTIONAL", "DETACH"):
        return index + 1 < len(among) and among[index + 1].says("MATCH", "DELETE", "CALL")
    return before is None or not before.says("STARTS", "ENDS", "ON", ".", ":", "AS", "|", "&")


def _is_subquery(among: Sequence[Token], index: int, clause: Clause) -> bool:
    before, inside = among[index - 1] if index else None, among[index + 1] if index + 1 < len(among) else None
    if before is not None and before.kind == "word" and before.text.upper() in _SUBQUERIES:
        return True
    return clause.name.endswith("CALL") and inside is not None and inside.text.upper() in _FIRST


def _close(among: Sequence[Token], index: int) -> int:
    """Where the bracket at `index` closes; the end if it does not."""
    return next((index + at for at, depth, _ in levels(among[index:]) if at and not depth), len(among))
