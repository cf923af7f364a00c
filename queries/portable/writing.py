"""Rules 5 and 11: one label a node, look-ups that use an index, batches of a bearable size."""

from collections.abc import Iterator, Sequence

from queries.cypher import Token, split

from .scope import PATTERNS, Finding, Scope, follows

_ROWS = range(1_000, 5_001)


def several_labels(scope: Scope) -> Iterator[Finding]:
    """Rule 5: ``MERGE (n:A:B)``, and SET of a label."""
    for clause in scope.clauses:
        if clause.name in ("MERGE", "CREATE"):
            for token in _after_first_label(clause.tokens):
                yield Finding(token.line, 5, f"several labels in {clause.name}: a node has one")
        for item in split(clause.tokens, ",") if clause.name in ("SET", "MERGE") else ():
            start = next((index for index, token in enumerate(item) if follows(item, index, "SET")), 0)
            if (clause.name == "SET" or start) and len(item) > start + 2 and item[start + 1].says(":"):
                yield Finding(item[start].line, 5, "SET of a label: a node has one, given when it is made")


def look_ups_without_label(scope: Scope) -> Iterator[Finding]:
    """Rule 5: ``(n {id: …})``, for which no index is used, unless n is bound already."""
    for known, clause in scope.steps():
        among = clause.part("WHERE") if clause.name in PATTERNS else []
        for index, token in enumerate(among[:-1]):
            named = index > 0 and among[index - 1].kind == "word"
            start = index - 1 if named else index
            bound = named and among[start].text in known.nodes
            if token.says("{") and follows(among, start, "(") and among[index + 1].text == "id" and not bound:
                yield Finding(token.line, 5, "an id without a label: no index is used")


def batches(scope: Scope) -> Iterator[Finding]:
    """Rule 11: ``IN TRANSACTIONS OF n ROWS`` outside 1,000 to 5,000."""
    for clause in scope.clauses:
        for of, rows, unit in zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False):
            counted = of.says("OF") and unit.says("ROW", "ROWS") and rows.text.isdecimal()
            if counted and int(rows.text) not in _ROWS:
                yield Finding(rows.line, 11, f"batches of {rows.text} rows: 1,000 to 5,000 are safe on both engines")


def names(scope: Scope, labels: dict[str, int], types: dict[str, int]) -> None:
    """Note the line where each label and each relationship type stands first; none may be both."""
    for clause in scope.clauses:
        among = clause.part("WHERE") if clause.name in PATTERNS else []
        open_brackets: list[str] = []
        for index, token in enumerate(among):
            if token.says("(", "[", "{"):
                open_brackets.append(
                    "relationship" if token.says("[") and follows(among, index, "-", "<-") else token.text
                )
            elif token.says(")", "]", "}") and open_brackets:
                open_brackets.pop()
            elif open_brackets and open_brackets[-1] != "{" and follows(among, index, ":", "|", "&"):
                kind = types if open_brackets[-1] == "relationship" else labels
                kind.setdefault(token.text.strip("`"), token.line)


def _after_first_label(among: Sequence[Token]) -> Iterator[Token]:
    """The colon or ampersand before a node's second label."""
    for index in range(2, len(among) - 1):
        opens = follows(among, index - 1, "(") or (among[index - 2].kind == "word" and follows(among, index - 2, "("))
        if among[index - 1].says(":") and opens and among[index + 1].says(":", "&"):
            yield among[index + 1]
