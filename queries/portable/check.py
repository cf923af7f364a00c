"""All rules on one text."""

from collections.abc import Callable, Iterator

from queries.cypher import statements
from queries.question import FENCE, ParameterType, parse

from .rows import aggregates_in_predicates, relationships_in_maps, shortest_paths, unwind_beside_match
from .scope import Finding, Scope, scopes
from .values import dates, neo4j_forms, unordered, unsorted
from .writing import batches, look_ups_without_label, names, several_labels

_RULES: tuple[Callable[[Scope], Iterator[Finding]], ...] = (
    aggregates_in_predicates,
    relationships_in_maps,
    unwind_beside_match,
    shortest_paths,
    several_labels,
    look_ups_without_label,
    batches,
)


def check(text: str, *, neo4j_only: bool = False) -> list[Finding]:
    """Find what the rules forbid.

    Args:
        text: one or more statements, or a question file; rule 8 and the types of date parameters hold for the latter.
        neo4j_only: the file runs on Neo4j alone, so that rule 9 does not hold.

    Returns:
        Findings by line, each once.

    Raises:
        QuestionError: front matter that breaks the form.
    """
    question = parse(text, "front matter") if text.startswith(FENCE) else None
    parameters = question.parameters.items() if question else ()
    days = {f"${name}" for name, parameter in parameters if parameter.type is ParameterType.DATE}
    labels: dict[str, int] = {}
    types: dict[str, int] = {}
    found: set[Finding] = set()
    for statement in statements(text):
        for scope in scopes(Scope(statement)):
            found.update(finding for rule in _RULES for finding in rule(scope))
            found.update(dates(scope, days))
            found.update(unsorted(scope) if question else ())
            names(scope, labels, types)
        found.update(unordered(statement) if question else ())
        found.update(() if neo4j_only else neo4j_forms(statement))
    both = labels.keys() & types.keys()
    found.update(Finding(types[name], 5, f"{name} is a label and a relationship type") for name in both)
    return sorted(found)
