"""Who was judged to hold a post though no document says so, in any order of loading."""

from collections.abc import Mapping
from itertools import permutations

import pytest

from graph.identity.judgement import judgement
from tests.graph.identity.documents import mentions, resolved
from tests.graph.identity.documents import told as told_by
from tests.graph.identity.memory import Memory

MINISTER = {"post": "Minister of the Interior", "country": "MA"}
GUEST = {"name": "Ana Robledo", "post": "Minister of Justice", "country": "ES"}
SOMEBODY = {"name": "Karim Naciri", "post": "Governor of the Bank", "country": "MA"}
DOCUMENTS: Mapping[str, Mapping[str, object]] = {
    "a": {"people": {"x": MINISTER, "y": GUEST}, "met": "yes", "day": "2021-03-02"},
    "b": {"people": {"x": SOMEBODY}, "day": "2021-05-04"},
    "c": {"people": {"x": {"name": "Karim Naciri", "country": "MA"}, "y": GUEST}, "met": "yes", "day": "2021-01-04"},
}
ENDS = {mention.id: mention.told for mention in told_by(DOCUMENTS)}
JUDGED = judgement(f"{ENDS['a#x']}@a", ENDS["b#x"], "same", by="Ana", when="2026-11-25")


@pytest.mark.parametrize("order", list(permutations(DOCUMENTS)))
def test_a_judgement_counts_whichever_document_comes_first(order: tuple[str, ...]) -> None:
    graph = Memory([JUDGED])
    for document in order:
        graph.replace(mentions(document, DOCUMENTS[document]))
    assert graph.entities() == resolved(DOCUMENTS, [JUDGED])
    assert graph.mentions["a#x"].rule == "identity/judged"
    assert graph.mentions["a#x"].entity == graph.mentions["b#x"].entity


def test_it_counts_no_longer_when_the_one_who_was_judged_is_taken_out() -> None:
    graph = Memory([JUDGED])
    graph.replace(told_by(DOCUMENTS))
    graph.replace((), ["b", "c"])
    assert graph.entities() == resolved({"a": DOCUMENTS["a"]}, [JUDGED])
    assert graph.mentions["a#x"].entity.label == "Post"
