"""A report as SHACL has it, in Turtle."""

from collections.abc import Iterable, Iterator

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, serialize

from ontology import LANGUAGES

from .finding import Finding
from .shapes import Shapes
from .terms import SHACL, TYPE
from .wording import message

_MITHAQ = "https://w3id.org/mithaq/ns#"


def report(findings: Iterable[Finding], shapes: Shapes) -> bytes:
    """Write a sh:ValidationReport.

    Args:
        findings: in the order in which they are to come.
        shapes: by which they were found.

    Returns:
        Turtle in UTF-8.
    """
    written = serialize(
        _triples(list(findings), shapes), format=RdfFormat.TURTLE, prefixes={"sh": SHACL, "mithaq": _MITHAQ}
    )
    assert written is not None
    return written


def _triples(findings: list[Finding], shapes: Shapes) -> Iterator[Triple]:
    whole = BlankNode("report")
    yield Triple(whole, TYPE, NamedNode(f"{SHACL}ValidationReport"))
    yield Triple(whole, NamedNode(f"{SHACL}conforms"), Literal(not findings))
    for number, finding in enumerate(findings):
        result = BlankNode(f"result{number}")
        yield Triple(whole, NamedNode(f"{SHACL}result"), result)
        yield from _result(result, finding, shapes)


def _result(result: BlankNode, finding: Finding, shapes: Shapes) -> Iterator[Triple]:
    shape = shapes.rules[finding.rule]
    component = (
        finding.component.upper()
        if finding.component == "sparql"
        else finding.component[0].upper() + finding.component[1:]
    )
    said = {
        "focusNode": finding.focus,
        "resultPath": NamedNode(shape.path) if shape.path else None,
        "value": finding.value,
        "sourceShape": NamedNode(_MITHAQ + shape.rule),
        "sourceConstraintComponent": NamedNode(f"{SHACL}{component}ConstraintComponent"),
        "resultSeverity": NamedNode(SHACL + shape.severity.capitalize()),
    }
    yield Triple(result, TYPE, NamedNode(f"{SHACL}ValidationResult"))
    for name, term in said.items():
        if term is not None:
            yield Triple(result, NamedNode(SHACL + name), term)
    for language in LANGUAGES:
        words = Literal(message(finding, shape, language), language=language)
        yield Triple(result, NamedNode(f"{SHACL}resultMessage"), words)
