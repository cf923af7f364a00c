from hypothesis import given
from hypothesis import strategies as st

from queries.cypher import statements, tokens


def shape(text: str) -> list[list[str]]:
    return [[clause.name for clause in statement] for statement in statements(text)]


def test_clauses_and_statements() -> None:
    text = "MATCH (n:Event) OPTIONAL MATCH (n)-[:ABOUT]->(a:Area) WHERE a.id STARTS WITH 'b' WITH n RETURN n; RETURN 1"
    assert shape(text) == [["MATCH", "OPTIONAL MATCH", "WITH", "RETURN"], ["RETURN"]]


def test_words_that_only_look_like_clauses() -> None:
    assert shape("MERGE (n:Set) ON CREATE SET n.match = 1 RETURN n.with AS set") == [["MERGE", "SET", "RETURN"]]


def test_subqueries_are_blocks_and_maps_are_not() -> None:
    (statement,) = statements(
        "MATCH (n {id: 1}) WHERE EXISTS { (n)--(:Area) } CALL (n) { WITH n RETURN 1 AS x } RETURN x"
    )
    assert [clause.name for clause in statement] == ["MATCH", "CALL", "RETURN"]
    assert [[inner.name for inner in block] for clause in statement for block in clause.blocks] == [
        ["MATCH"],
        ["WITH", "RETURN"],
    ]


def test_parts_of_a_clause() -> None:
    (statement,) = statements("MATCH (n) RETURN n.a AS a, [x IN n.l WHERE x] AS l ORDER BY a LIMIT 3")
    assert [token.text for token in statement[1].after("ORDER", "LIMIT")] == ["BY", "a"]
    assert statement[1].part("ORDER")[-1].text == "l"


def test_a_token_knows_its_line() -> None:
    assert [(token.text, token.line) for token in tokens("a /* \n */ 'b\n' // c\n`d`")] == [
        ("a", 1),
        ("'b\n'", 2),
        ("`d`", 4),
    ]


@given(st.text(alphabet="MATCHWI (){}[]'\"`/*;,$x1\n", max_size=60))
def test_any_text_is_taken_without_losing_a_token(text: str) -> None:
    among = tokens(text)
    assert all(token.text in text for token in among)
    assert sum(len(statement) for statement in statements(text)) <= len(among)
