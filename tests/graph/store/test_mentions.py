"""Mentions come back from each engine as they went in, and are found by exactly the tokens they hold."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims.model import Mention
from graph.store.connection import Connection
from graph.store.mentions import TOKENS, in_blocks, of_documents, told_as
from graph.store.store import Store
from tests.graph.store.telling import Meeting, Pact, Person, tell

ALI, JUAN = Person("Ali Alaoui", "MA", "Head", "National Police"), Person("Juan Sanz", "ES")
DOCUMENTS = [tell("d1", Meeting((ALI, JUAN)), Pact(name="Treaty")), tell("d2", Person("", "DE", "Chief"), ALI)]


def written(documents: Any = DOCUMENTS) -> list[Mention]:
    return sorted((mention for graph in documents for mention in graph.mentions), key=lambda mention: mention.id)


def test_mentions_come_back_as_they_were_written(store: Store) -> None:
    store.replace(DOCUMENTS)
    assert of_documents(store.run, ["d1", "d2", "d3"]) == written()
    assert of_documents(store.run, ["d2"]) == written(DOCUMENTS[1:])
    assert {mention.kind for mention in written()} == {"official", "post", "agency", "event", "agreement"}


def test_mentions_are_found_by_what_their_document_tells(store: Store) -> None:
    store.replace(DOCUMENTS)
    ali = [mention for mention in written() if mention.name == "Ali Alaoui"]
    assert len(ali) == 2
    assert told_as(store.run, [ali[0].told, "official-nobody"]) == ali


# Sound keys have no vowels, hence words that an analyzer of English would drop or shorten are among them.
KEYS = st.sampled_from(["0mcx0btlf", "1mcma", "3mc", "b5f0c", "q12", "2s", "a", "the", "or", "not", "and", "news"])


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blocks=st.lists(st.sets(KEYS, min_size=1), max_size=6), asked=st.sets(KEYS))
def test_a_mention_is_found_by_each_of_its_tokens_and_by_no_other(
    store: Store, connection: Connection, blocks: Any, asked: Any
) -> None:
    store.remove(store.documents())
    store.replace([tell("d", *(Person(f"P{number}") for number in range(len(blocks))))])
    officials = [mention.id for mention in of_documents(store.run, ["d"])]
    rows = [{"id": id, "blocks": " ".join(sorted(held))} for id, held in zip(officials, blocks, strict=True)]
    set_blocks(connection, rows)
    found = [mention.id for mention in in_blocks(store.run, asked)]
    assert found == [id for id, held in zip(officials, blocks, strict=True) if held & asked]


def test_nothing_is_cut_where_many_hold_one_token_or_many_tokens_are_asked(
    store: Store, connection: Connection
) -> None:
    store.replace([tell("d", *(Person(f"P{number}") for number in range(3 * TOKENS)))])
    ids = [mention.id for mention in of_documents(store.run, ["d"])]
    set_blocks(connection, [{"id": id, "blocks": f"0same 1t{number}"} for number, id in enumerate(ids)])
    assert [mention.id for mention in in_blocks(store.run, ["0same"])] == ids
    asked = {f"1t{number}" for number in range(0, 3 * TOKENS, 2)} | {f"2none{number}" for number in range(TOKENS)}
    assert [mention.id for mention in in_blocks(store.run, asked)] == ids[::2]


def set_blocks(connection: Connection, rows: list[dict[str, str]]) -> None:
    cypher = "UNWIND $rows AS row MATCH (m:Mention {id: row.id}) SET m.blocks = row.blocks"
    connection.write(lambda transaction: transaction.run(cypher, rows=rows))
