from pathlib import Path

import pytest

from graph.store.targets import EmbeddedTarget, ServerTarget, Target, choose

URI = "bolt://there:7687"


@pytest.mark.parametrize(
    ("store", "uri", "environ", "chosen"),
    [
        (None, None, {}, EmbeddedTarget(Path("mithaq.store"))),
        (Path("s"), URI, {"MITHAQ_STORE": "other", "NEO4J_URI": URI}, EmbeddedTarget(Path("s"))),
        (None, URI, {"MITHAQ_STORE": "other"}, ServerTarget(URI)),
        (None, None, {"MITHAQ_STORE": "other", "NEO4J_URI": URI}, EmbeddedTarget(Path("other"))),
        (None, None, {"MITHAQ_STORE": "", "NEO4J_URI": ""}, EmbeddedTarget(Path("mithaq.store"))),
        (
            None,
            None,
            {"NEO4J_URI": URI, "NEO4J_USERNAME": "me", "NEO4J_PASSWORD": "secret", "NEO4J_DATABASE": "news"},
            ServerTarget(URI, "me", "secret", "news"),
        ),
    ],
)
def test_choice(store: Path | None, uri: str | None, environ: dict[str, str], chosen: Target) -> None:
    assert choose(store, uri, environ) == chosen


def test_descriptions_tell_no_password() -> None:
    target = ServerTarget(URI, "me", "secret", "news")
    assert target.describe() == f"Neo4j at {URI} as me, database news"
    assert "secret" not in repr(target)
    assert EmbeddedTarget(Path("s")).describe() == "embedded store s"
