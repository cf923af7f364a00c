from queries.python_source import cypher_in

SOURCE = '''"""Match what is there."""
READ = "MATCH (n:Event) RETURN n.id"


def write(label: str, kind: Kind) -> str:
    """Merge (or create) a node."""
    return f"""
UNWIND $rows AS row
MERGE (n:{label} {{id: row.id}}) SET n:{kind.label}"""


MESSAGE = "MATCH is not allowed here"
WARNING = f"WITH * is not allowed in {READ}"
'''


def test_texts_that_begin_as_cypher_does() -> None:
    assert list(cypher_in(SOURCE)) == [
        (2, "MATCH (n:Event) RETURN n.id"),
        (7, "\nUNWIND $rows AS row\nMERGE (n:label {id: row.id}) SET n:kind_label"),
    ]
