"""The statements that the store puts together are accepted by Neo4j's own parser and by our lint."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.store import statements
from graph.store.schema import NODES
from queries.portable import check
from tests.queries.neo4j.lint import run

# One value for each parameter that the functions take.
GIVEN: dict[str, Any] = {
    "label": "Agency",
    "index": "agency_ft",
    "kind": NODES["Agency"],
    "relationship": "HOLDS",
    "start": "Official",
    "end": "Post",
    "owners": [("AT", "Post")],
}


def built() -> Iterator[str]:
    for name, made in vars(statements).items():
        if isinstance(made, str) and name.isupper():
            yield made
        elif inspect.isfunction(made) and made.__module__ == statements.__name__:
            yield made(**{parameter: GIVEN[parameter] for parameter in inspect.signature(made).parameters})


def test_statements_of_the_store(tmp_path: Path) -> None:
    texts = list(built())
    assert len(texts) > 20
    assert [(text, check(text)) for text in texts if check(text)] == []
    path = tmp_path / "statements.cypher"
    path.write_text(";\n".join(text.strip() for text in texts), encoding="utf-8")
    checked = run([path])
    assert (checked.stdout, checked.stderr, checked.returncode) == ("", "", 0)
