r"""Reading a query: what it asks, and whether it may be run.

Two parsers read each query: rdflib's here, whose tree is searched for what is refused, and the store's own, which runs
it. What one takes for a call to another service must not be a comment to the other. So both are given a text in which
nothing is left on which they differ: escapes such as ``\u0041`` are resolved, and every line ends in a line feed (for
rdflib, only that ends a comment).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from pyparsing import ParseException, ParseResults
from rdflib.plugins.sparql.parser import expandUnicodeEscapes, parseQuery, parseUpdate
from rdflib.plugins.sparql.parserutils import CompValue

from .forms import Kind
from .refusals import Forbidden, Malformed, TooLong

LONGEST = 100_000
"""Characters of a query; reading that many takes a few seconds."""
_KINDS = {
    "SelectQuery": Kind.SOLUTIONS,
    "AskQuery": Kind.SOLUTIONS,
    "ConstructQuery": Kind.GRAPH,
    "DescribeQuery": Kind.GRAPH,
}
_READS_ONLY = "queries only read: ask with SELECT, ASK, CONSTRUCT or DESCRIBE"
_LOOK = "look there for what is missing, such as a bracket, a quote or a term, or is no word of SPARQL"


@dataclass(frozen=True, slots=True)
class Inspected:
    """A query that may be run.

    Attributes:
        text: as both parsers read it.
        kind: of its answer.
        default, named: addresses of the graphs that FROM and FROM NAMED give.
    """

    text: str
    kind: Kind
    default: tuple[str, ...]
    named: tuple[str, ...]

    @property
    def has_dataset(self) -> bool:
        """Whether the query says which graphs it is about."""
        return bool(self.default or self.named)


def inspect(query: str, prefixes: Mapping[str, str], base: str = "") -> Inspected:
    """Read a query.

    Args:
        query: as somebody wrote it.
        prefixes: those that need no declaration.
        base: against which relative addresses are resolved.

    Raises:
        TooLong, Malformed: it cannot be read as a query of SPARQL 1.1, or does not declare a prefix.
        Forbidden: it is an update, or calls another service.
    """
    if len(query) > LONGEST:
        raise TooLong(f"the query has more than {LONGEST:,} characters", "ask in several queries")
    text = _plain(query)
    prologue, asked = _parsed(text)
    _check_declared(asked, {*prefixes, *(it.prefix or "" for it in prologue if it.name != "Base")})
    default: list[str] = []
    named: list[str] = []
    for node in _nodes(asked):
        if node.name == "ServiceGraphPattern":
            raise Forbidden("the query calls another service (SERVICE)", "nobody else is asked: leave SERVICE out")
        if node.name == "DatasetClause":
            for iris, key in ((default, "default"), (named, "named")):
                if key in node:
                    iris.append(_meant(node[key], prologue, prefixes, base))
    return Inspected(text, _KINDS[asked.name], tuple(default), tuple(named))


def _plain(query: str) -> str:
    try:
        text = expandUnicodeEscapes(query.replace("\r\n", "\n").replace("\r", "\n"))
        text.encode()
        if expandUnicodeEscapes(text) == text:
            return text.replace("\r", "\n")
    except ValueError as error:
        raise Malformed("the query has an escape of the form \\uXXXX that is no character") from error
    raise Malformed("the query has an escape of the form \\uXXXX that is made by another one", "write the character")


def _parsed(text: str) -> tuple[Any, Any]:
    """The declarations, and the query as a tree."""
    try:
        prologue, asked, *_ = parseQuery(text)
    except ParseException as error:
        if _is_update(text):
            raise Forbidden("the query would change the graph", _READS_ONLY) from error
        where = f"line {error.lineno}, column {error.column}"
        raise Malformed(f"this is no query of SPARQL 1.1: not understood from {where} on", _LOOK) from error
    except RecursionError:
        raise Malformed("the query is nested too deeply, or joins too many patterns in one group") from None
    return prologue, asked


def _is_update(text: str) -> bool:
    try:
        return bool(parseUpdate(text).request)
    except (ParseException, RecursionError):
        return False


def _check_declared(asked: object, prefixes: Collection[str]) -> None:
    for node in _nodes(asked):
        if node.name == "pname" and (prefix := node.prefix or "") not in prefixes:
            raise Malformed(f"the prefix {prefix}: is not declared", f"begin the query with PREFIX {prefix}: <…>")


def _nodes(tree: object) -> Iterator[CompValue]:
    """Every named node of a tree, in no certain order."""
    open = [tree]
    while open:
        item = open.pop()
        if isinstance(item, CompValue):
            yield item
            open.extend(item.values())
        elif isinstance(item, list | tuple | ParseResults):
            open.extend(item)


def _meant(iri: Any, prologue: Any, prefixes: Mapping[str, str], base: str) -> str:  # noqa: ANN401 - as below
    try:
        return _absolute(iri, prologue, prefixes, base)
    except ValueError as error:
        raise Malformed(f"the query gives a graph, a prefix or a base that is no address: {error}") from error


def _absolute(iri: Any, prologue: Any, prefixes: Mapping[str, str], base: str) -> str:  # noqa: ANN401 - a node, or an address
    """The address that is meant by a prefixed name or a relative address."""
    known = dict(prefixes)
    for declared in prologue:
        address = urljoin(base, str(declared.iri))
        if declared.name == "Base":
            base = address
        else:
            known[declared.prefix or ""] = address
    if not isinstance(iri, CompValue):
        return urljoin(base, str(iri))
    return f"{known[iri.prefix or '']}{iri.localname or ''}"
