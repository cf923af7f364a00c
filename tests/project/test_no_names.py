"""No person is known to the program: names of the example documents stand in comments, docstrings and examples only."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PERSON = re.compile("hamm?ouchi|marlaska|حموشي|مارلاسكا", re.IGNORECASE)
COMMENT = {".yaml": "#", ".yml": "#", ".cypher": "//", ".toml": "#", ".tsv": "#", ".txt": "#"}
FILES = [
    file
    for room in ("graph", "ontology", "queries")
    for file in sorted((ROOT / room).rglob("*"))
    if file.suffix in {".py", *COMMENT}
]


def code(source: str) -> Iterator[str]:
    """Names and text of a Python file, without comments and docstrings."""
    tree = ast.parse(source)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, documented)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in docstrings:
            yield node.value


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_no_person_is_named(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        said = code(text)
    else:
        said = (line for line in text.splitlines() if not line.lstrip().startswith(COMMENT[file.suffix]))
    assert [words for words in said if PERSON.search(words)] == []


def test_a_person_named_in_code_is_found() -> None:
    assert any(PERSON.search(words) for words in code('"""Doc."""\nalias = "Hammouchi"'))
    assert not any(PERSON.search(words) for words in code('"""Hammouchi."""  # Hammouchi'))
