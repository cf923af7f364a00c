"""Neo4j's own parser accepts every Cypher file, and does find mistakes."""

from pathlib import Path

from tests.queries.neo4j.lint import all_files, run

MISTAKES = {
    "MATCH (n:Event)\nRETURN nope(n)": "2: Function nope is not present",
    "MATCH (n:Event)\nRETURN m.id": "2: Variable `m` not defined",
    "MATCH (n:Evnt) RETURN n.id": "1: Label Evnt is not present",
    "MATCH (n:Event)-[:METT]-(m) RETURN n.id": "1: Relationship type METT is not present",
    "MATCH (n:Event RETURN n": "1: Invalid input 'RETURN'",
    "MATCH (n:Event) RETURN id(n)": "1: Function id is deprecated",
    "MATCH (n:Event) RETURN count(*) + n.year": "1: Aggregation column contains implicit grouping",
    "MATCH (n:Event) FILTER n.year = 1 RETURN n.id": "1: Invalid input 'FILTER'",  # known to Cypher 25 only
    "MATCH (n:Event) WITH n.id AS id SET n.id = 1": "1: Variable `n` not defined",
}


def test_every_file_is_accepted() -> None:
    checked = run(all_files())
    assert (checked.stdout, checked.stderr, checked.returncode) == ("", "", 0)


def test_mistakes_are_found(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.cypher" for number, _ in enumerate(MISTAKES)]
    for path, text in zip(files, MISTAKES, strict=True):
        path.write_text(text, encoding="utf-8")
    checked = run(files)
    for path, message in zip(files, MISTAKES.values(), strict=True):
        assert f"{path}:{message}" in checked.stdout
    assert checked.returncode == 1


def test_a_file_that_is_not_there_is_no_success(tmp_path: Path) -> None:
    assert run([tmp_path / "missing.cypher"]).returncode != 0
