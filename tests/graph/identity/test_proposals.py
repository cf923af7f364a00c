from collections.abc import Iterable, Mapping

from graph.identity.judgements import Judgement, judgement
from graph.identity.proposal import Proposal
from graph.identity.proposals import proposals
from graph.identity.resolve import resolve
from ontology.record import Record
from tests.graph.identity.documents import Told
from tests.graph.identity.documents import resolved as resolved_by
from tests.graph.identity.documents import told as told_by
from tests.graph.identity.memory import Memory
from tests.meetings import Side, meeting

OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")
JUSTICE = Side("Karim Bennani", "Minister of Justice", "MA")
HEALTH = Side("كريم بناني", "Minister of Health", "MA")


def resolved(records: Iterable[Record], judgements: Iterable[Judgement] = ()) -> Memory:
    memory = Memory(judgements)
    for record in records:
        memory.replace(resolve(record).mentions)
    return memory


def told(memory: Memory) -> list[str]:
    return sorted({mention.told for mention in memory.mentions.values() if mention.kind == "official"})


# Two ministers of one name at one time: the texts cannot tell whether that is one man with two portfolios.
RECORDS = [
    meeting("d1", "2025-01-10", JUSTICE, OTHER),
    meeting("d2", "2025-03-10", JUSTICE, OTHER),
    meeting("d3", "2025-02-10", HEALTH, Side("Anna Berg", "Minister of Defence", "SE")),
]


def test_a_name_with_two_posts_at_one_time_is_proposed_with_reasons() -> None:
    memory = resolved(RECORDS)
    (found,) = proposals(memory, told(memory))
    assert {found.left, found.right} == {memory.mentions["d1#o1"].entity.id, memory.mentions["d3#o1"].entity.id}
    assert found.reasons[0].startswith("names ")
    assert "same country" in found.reasons
    assert "but two exclusive posts at one time" in found.reasons
    assert 0.5 < found.score <= 1


def test_what_is_judged_is_not_proposed_again() -> None:
    memory = resolved(RECORDS)
    (pair,) = proposals(memory, told(memory))
    for verdict in ("unsure", "different", "same"):
        item = judgement(pair.left, pair.right, verdict, by="Ana", when="2026-11-25")
        again = resolved(RECORDS, [item])
        assert proposals(again, told(again)) == []


def test_a_surname_that_fits_two_is_proposed_with_both() -> None:
    second = Side("Youssef Bennani", "Governor of Bank Al-Maghrib", "MA")
    memory = resolved(
        [
            meeting("d1", "2025-01-10", JUSTICE, OTHER),
            meeting("d2", "2025-02-10", second, Side("Anna Berg", "Minister of Defence", "SE")),
            meeting("d3", "2025-01-20", Side("Bennani", "Ambassador", "MA"), Side("Ivo Horvat", "Prefect", "HR")),
        ]
    )
    found = proposals(memory, told(memory))
    surname = memory.mentions["d3#o1"].entity.id
    assert all(surname in (it.left, it.right) for it in found)
    assert {it.left if it.right == surname else it.right for it in found} == {
        memory.mentions["d1#o1"].entity.id,
        memory.mentions["d2#o1"].entity.id,
    }
    assert all("but a part of a name" in it.reasons for it in found)


def test_nothing_is_proposed_where_names_differ() -> None:
    memory = resolved([meeting("d1", "2025-01-10", JUSTICE, OTHER)])
    assert proposals(memory, told(memory)) == []


def test_an_agreement_of_which_a_document_does_not_tell_the_name_is_proposed_with_each_that_it_may_be() -> None:
    signed = {"parties": ["MA", "ES"], "date": "2025-01-28"}
    border, police = (
        {**signed, "name": f"Agreement on {subject}"} for subject in ("border security", "police training")
    )
    documents = {"a": {"agreements": [border, police]}, "b": {"agreements": [signed]}}
    assert proposed(documents) == [{"a#t1", "b#t1"}, {"a#t2", "b#t1"}]
    one, _ = found(documents)
    assert one.reasons[0] == "same parties ES, MA (+4)"
    assert one.reasons[-1].startswith("but ")


def test_a_meeting_without_a_day_is_proposed_with_each_that_is_as_near() -> None:
    sides = {"people": {"x": {"name": "Karim Naciri", "country": "MA"}, "y": {"name": "Ana Robledo", "country": "ES"}}}
    documents = {
        "a": {**sides, "events": [{"start": "2025-01-26"}], "day": "2025-01-30"},
        "b": {**sides, "events": [{"start": "2025-01-28"}], "day": "2025-01-30"},
        "c": {**sides, "events": [{"status": "denied"}], "day": "2025-01-27"},
    }
    assert proposed(documents) == [{"a#e1", "c#e1"}, {"b#e1", "c#e1"}]
    assert proposed({id: documents[id] for id in "ab"}) == []


def found(documents: Mapping[str, Told]) -> list[Proposal]:
    memory = Memory()
    memory.replace(told_by(documents))
    return proposals(memory, sorted({mention.told for mention in memory.mentions.values()}))


def proposed(documents: Mapping[str, Told]) -> list[set[str]]:
    """Mentions of the pairs that are proposed, of which each is one of an entity."""
    of = {it.entity.id: mention for mention, it in resolved_by(documents).items()}
    return sorted(({of[it.left], of[it.right]} for it in found(documents)), key=sorted)
