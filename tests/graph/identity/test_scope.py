"""Mentions at hand: what a change brings, and what is fetched, once, from the graph."""

from collections.abc import Collection, Iterator

from graph.claims.model import Mention
from graph.identity.scope import Scope
from graph.identity.traits import NAMESAKES, blocks
from tests.graph.identity.documents import mentions, told
from tests.graph.identity.memory import Memory

MINISTER = {"name": "Karim Naciri", "post": "Minister of the Interior", "country": "MA"}
DOCUMENTS = {id: {"day": "2021-03-01", "people": {"x": MINISTER}} for id in "abc"}
(TOLD,) = {mention.told for mention in told(DOCUMENTS)}


class Counting(Memory):
    """A graph that remembers which documents it was asked for."""

    asked: list[str]

    def __init__(self) -> None:
        super().__init__()
        self.asked = []
        self.replace(told(DOCUMENTS))

    def of_documents(self, documents: Collection[str]) -> Iterator[Mention]:
        self.asked += documents
        return super().of_documents(documents)


def ids(found: Collection[Mention]) -> list[str]:
    return sorted(mention.id for mention in found)


def test_at_hand_is_what_comes_in_and_what_was_fetched() -> None:
    scope = Scope(mentions("new", DOCUMENTS["a"]), (), Counting())
    assert ids(scope.told(TOLD)) == ["new#x"]
    scope.fetch_documents(["b"])
    assert ids(scope.told(TOLD)) == ["b#x", "new#x"]
    scope.fetch_told([TOLD])
    assert ids(scope.told(TOLD)) == ["a#x", "b#x", "c#x", "new#x"]
    assert ids(scope.of_document("b")) == ["b#x"]


def test_what_is_found_by_one_token_is_at_hand_by_all_but_those_of_names() -> None:
    scope = Scope((), (), Counting())
    first, *others = blocks(told(DOCUMENTS)[0])
    scope.fetch_blocks([first])
    found = {token: ids(list(scope.in_blocks([token]))) for token in (first, *others)}
    assert {token[0] for token, held in found.items() if held == ["a#x", "b#x", "c#x"]} == {"p"}
    assert {token[0] for token, held in found.items() if not held} <= NAMESAKES


def test_documents_that_come_and_go_are_not_fetched() -> None:
    gone = [mention for mention in told(DOCUMENTS) if mention.document == "b"]
    scope = Scope(mentions("a", DOCUMENTS["a"]), gone, Counting())
    scope.fetch_told([TOLD])
    scope.fetch_documents(["a", "b", "c"])
    assert ids(scope.told(TOLD)) == ["a#x", "c#x"]


def test_documents_fetched_first_are_at_hand_by_whatever_is_asked_next() -> None:
    scope = Scope(mentions("a", DOCUMENTS["a"]), (), Counting())
    scope.fetch_documents(["b"])
    scope.fetch_told([TOLD])
    assert ids(scope.told(TOLD)) == ["a#x", "b#x", "c#x"]


def test_nothing_is_asked_for_twice() -> None:
    graph = Counting()
    graph.asked.clear()
    scope = Scope((), (), graph)
    scope.fetch_documents(["a", "b"])
    scope.fetch_documents(["b", "c"])
    assert sorted(graph.asked) == ["a", "b", "c"]


def test_what_is_to_be_resolved_anew_is_among_the_seeds() -> None:
    scope = Scope(mentions("new", DOCUMENTS["a"]), (), Counting(), again=[TOLD])
    assert {mention.id for mention in scope.seeds("official")} == {"a#x", "b#x", "c#x", "new#x"}
    assert list(scope.seeds("event")) == []


def test_a_listener_is_told_of_every_mention_once() -> None:
    heard: list[str] = []
    scope = Scope(mentions("new", DOCUMENTS["a"]), (), Counting())
    scope.on_arrival(lambda mention: heard.append(mention.id))
    scope.fetch_documents(["a"])
    scope.fetch_told([TOLD])
    assert sorted(heard) == ["a#x", "b#x", "c#x", "new#x"]
