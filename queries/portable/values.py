"""Rules 7, 8 and 9: dates compared with dates, rows and lists in a fixed order, nothing that Neo4j alone knows."""

from collections.abc import Iterator, Sequence, Set

from queries.cypher import Clause, Token

from .scope import Finding, Scope, calls

_COMPARISON = ("=", "<>", "<", ">", "<=", ">=")
_DATES = frozenset({"start_min", "start_max", "end_max"})
_EDTF = frozenset({"date", "published", "date_stated", "period"})
_NEO4J_ONLY = (("DB", ".", "AWAITINDEXES"), ("DB", ".", "PROPERTYKEYS"), ("CREATE", "FULLTEXT", "INDEX"))


def dates(scope: Scope, parameters: Set[str]) -> Iterator[Finding]:
    """Rule 7: a date beside text, or EDTF text beside a date, compares to no row.

    Args:
        scope: clauses to look at.
        parameters: those that are dates, with their dollar sign.
    """
    for clause in scope.clauses:
        among = clause.tokens
        for index, token in enumerate(among):
            if token.says(*_COMPARISON):
                for name, other in _sides(among[:index], among[index + 1 :]):
                    if name in _DATES and other.kind == "string":
                        yield Finding(other.line, 7, f"{name} is a date, compared with text: use a date parameter")
                    if name in _EDTF and (other.text in parameters or other.says("DATE", "DATETIME")):
                        yield Finding(
                            other.line, 7, f"{name} is EDTF text, compared with a date: use start_min, end_max"
                        )


def unordered(statement: Sequence[Clause]) -> Iterator[Finding]:
    """Rule 8: a question's last RETURN without ORDER BY."""
    if statement[-1].name == "RETURN" and not statement[-1].after("ORDER"):
        yield Finding(statement[-1].line, 8, "a question's rows have an order: end with ORDER BY, an id last")


def unsorted(scope: Scope) -> Iterator[Finding]:
    """Rule 8: ``collect`` of rows that the WITH before it has not sorted."""
    ordered = False
    for clause in scope.clauses:
        for index, token in enumerate(clause.tokens):
            if not ordered and calls(clause.tokens, index, "COLLECT"):
                yield Finding(token.line, 8, "collect of unsorted rows: end the WITH before it with ORDER BY")
        ordered = clause.name == "WITH" and bool(clause.after("ORDER"))


def neo4j_forms(statement: Sequence[Clause]) -> Iterator[Finding]:
    """Rule 9: what only Neo4j knows, and ids that an engine gives."""
    for among in _tokens(statement):
        words = [token.text.upper() for token in among]
        for index, token in enumerate(among):
            if tuple(words[index : index + 3]) in _NEO4J_ONLY:
                yield Finding(token.line, 9, f"{token.text} … {among[index + 2].text} is known to Neo4j only")
            if token.says("CYPHER") and words[index + 1 : index + 2] in (["5"], ["25"]):
                yield Finding(token.line, 9, "CYPHER prefix: leave the version to the engine")
            if calls(among, index, "ELEMENTID", "ID"):
                yield Finding(token.line, 9, f"{token.text}() differs between engines and loads: use the property id")


def _sides(left: Sequence[Token], right: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """Property on one side of a comparison, with the token beside it on the other."""
    if len(left) > 2 and left[-2].says(".") and right:
        yield left[-1].text, right[0]
    if len(right) > 2 and right[1].says(".") and left:
        yield right[2].text, left[-1]


def _tokens(statement: Sequence[Clause]) -> Iterator[list[Token]]:
    """Tokens of each clause, its keyword first, and of those in its subqueries."""
    for clause in statement:
        yield [*(Token("word", word, clause.line) for word in clause.name.split()), *clause.tokens]
        for block in clause.blocks:
            yield from _tokens(block)
