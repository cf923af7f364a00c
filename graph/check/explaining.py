"""A rule told to people who want to know what it asks for."""

from collections.abc import Iterator

from .shapes import Shape
from .terms import local
from .wording import allowed, note


def explained(shape: Shape, language: str = "en") -> str:
    """What a rule is about, what it asks for, and what to do; lines of text."""
    return "".join(f"{label:<10}{text}\n" for label, text in _told(shape, language))


def _told(shape: Shape, language: str) -> Iterator[tuple[str, str]]:
    yield "rule", shape.rule
    yield "severity", shape.severity
    if shape.messages:
        yield "finds", shape.messages[language]
    if shape.path:
        yield "property", local(shape.path)
    if shape.classes or shape.starts:
        yield "looks at", ", ".join(map(local, (*shape.classes, *shape.starts)))
    for constraint in shape.constraints:
        yield "limit", f"{constraint.component} {allowed(constraint.parameter)}"
    yield "to do", note(shape)
    for line in shape.select.strip().splitlines():
        yield "query" if line == shape.select.strip().splitlines()[0] else "", line.strip()
