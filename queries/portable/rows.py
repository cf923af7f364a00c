"""Rules 1 to 4: forms that lose rows, or bring wrong ones, without an error."""

from collections.abc import Iterator, Sequence

from queries.cypher import Clause, Token, levels, split

from .scope import PATTERNS, Finding, Scope, calls, follows

_AGGREGATES = (
    *("COUNT", "SUM", "AVG", "MIN", "MAX", "COLLECT"),
    *("STDEV", "STDEVP", "PERCENTILECONT", "PERCENTILEDISC"),
)
_PREDICATE = (
    *("=", "<>", "<", ">", "<=", ">=", "=~", "!=", "IS", "NOT", "IN", "AND", "OR", "XOR"),
    *("STARTS", "ENDS", "CONTAINS", "CASE", "ANY", "ALL", "NONE", "SINGLE"),
)
_TAILS = ("WHERE", "ORDER", "SKIP", "LIMIT")


def aggregates_in_predicates(scope: Scope) -> Iterator[Finding]:
    """Rule 1: ``max(x) IS NULL``, ``NOT (count(x) > 1)`` and the like."""
    for clause in scope.clauses:
        if clause.name in ("WITH", "RETURN"):
            items = [*split(clause.part(*_TAILS), ","), *split(clause.after("ORDER", "WHERE", "SKIP", "LIMIT"), ",")]
            tested = [_aggregate(item) for item in items if _is_predicate(item)]
            filtered = _aggregate(clause.after("WHERE", "ORDER"))
            for token in filter(None, [*tested, filtered]):
                message = f"{token.text}() inside a predicate: put it alone in a WITH, test it after"
                yield Finding(token.line, 1, message)


def relationships_in_maps(scope: Scope) -> Iterator[Finding]:
    """Rule 2: ``(n {k: r.x})`` with a relationship bound in an earlier clause."""
    for known, clause in scope.steps():
        for name, property in _read_in_maps(clause) if clause.name in PATTERNS else ():
            if name in known.relationships:
                message = (
                    f"{name}.{property.text} of a relationship in a map: carry it, WITH {name}.{property.text} AS x"
                )
                yield Finding(property.line, 2, message)


def unwind_beside_match(scope: Scope) -> Iterator[Finding]:
    """Rule 3: MATCH then UNWIND, or UNWIND then a further MATCH, without a WITH that names the variables."""
    before = ""
    for known, clause in scope.steps():
        if clause.name == "UNWIND" and before in ("MATCH", "OPTIONAL MATCH"):
            yield Finding(clause.line, 3, "UNWIND straight after MATCH: name the variables in a WITH between them")
        if clause.matches and before == "UNWIND" and known.matched:
            yield Finding(clause.line, 3, "MATCH straight after UNWIND: name the variables in a WITH between them")
        if clause.name == "WITH" and _carries_all(clause):
            yield Finding(clause.line, 3, "WITH *: name the variables")
        before = clause.name


def shortest_paths(scope: Scope) -> Iterator[Finding]:
    """Rule 4: WHERE on ``shortestPath``, and ``SHORTEST k``."""
    for clause in scope.clauses:
        among = clause.part("WHERE") if clause.matches else []
        for index, token in enumerate(among):
            if calls(among, index, "SHORTESTPATH", "ALLSHORTESTPATHS") and clause.after("WHERE"):
                message = (
                    "WHERE filters a shortest path after the search: order a bounded quantified path by its length"
                )
                yield Finding(token.line, 4, message)
            if token.says("SHORTEST") and (not index or follows(among, index, "=", "ALL", "ANY", ",")):
                yield Finding(token.line, 4, "SHORTEST is unknown to the embedded engine: use allShortestPaths")


def _is_predicate(item: Sequence[Token]) -> bool:
    """Whether something outside the calls of aggregates compares or combines truth values."""
    return any(token.says(*_PREDICATE) for token in _outside(item))


def _aggregate(item: Sequence[Token]) -> Token | None:
    return next((token for index, token in enumerate(item) if calls(item, index, *_AGGREGATES)), None)


def _outside(item: Sequence[Token]) -> Iterator[Token]:
    """Tokens that stand in no call of an aggregate; names of columns and properties left out."""
    inside: int | None = None
    for index, depth, token in levels(item):
        if inside is not None:
            inside = None if depth == inside and token.says(")") else inside
        elif calls(item, index, *_AGGREGATES):
            inside = depth
        elif not follows(item, index, "AS", "."):
            yield token


def _read_in_maps(clause: Clause) -> Iterator[tuple[str, Token]]:
    """Variable and property wherever the map of a pattern reads one."""
    among, braces = clause.part("WHERE"), 0
    for index, token in enumerate(among):
        braces += token.says("{") - token.says("}")
        if braces and index > 1 and follows(among, index, ".") and among[index - 2].kind == "word":
            yield among[index - 2].text, token


def _carries_all(clause: Clause) -> bool:
    items = split(clause.part("WHERE", "ORDER"), ",")
    return any(item[-1].says("*") and all(token.says("DISTINCT", "*") for token in item) for item in items)
