import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from graph.documents import Source, Sources, regroup, signature
from tests.graph.documents.stories import reworded, story

WIRE, OTHER, THIRD = story(1), story(2), story(3)


def source(id: str, words: Sequence[str], published: str = "2025-01-28") -> Source:
    return Source(id, signature(" ".join(words)), published)


def reports(*sources: Source) -> dict[str, str]:
    """By all documents together."""
    return regroup(sources, (), Sources(sources).around)


class Kept:
    """Reports kept up to date change by change, as a graph keeps them."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}

    def change(self, new: Sequence[Source], gone: Sequence[str] = ()) -> None:
        former = [self.sources.pop(id) for id in {*gone, *(one.id for one in new)} if id in self.sources]
        among = Sources([*self.sources.values(), *new])
        for id, report in regroup(new, former, among.around).items():
            of = next((one for one in new if one.id == id), None) or self.sources[id]
            self.sources[id] = replace(of, report=report)

    def reports(self) -> Mapping[str, str]:
        return {id: one.report for id, one in self.sources.items()}


def test_a_report_has_the_id_of_its_earliest_document() -> None:
    copies = [source(f"paper {n}", [f"by{n}", *WIRE], f"2025-01-{28 - n}") for n in range(3)]
    found = reports(*copies, source("alone", OTHER), source("undated", WIRE[:140], ""))
    assert found == dict.fromkeys(["paper 0", "paper 1", "paper 2", "undated"], "paper 2") | {"alone": "alone"}


def test_copies_of_copies_do_not_lead_to_another_story() -> None:
    text = [*WIRE, *OTHER]
    chain = [source(f"{n}", text[n * 30 : n * 30 + 150], f"2025-01-1{n}") for n in range(6)]
    assert reports(*chain) == {"0": "0", "1": "0", "2": "2", "3": "2", "4": "4", "5": "4"}


def test_a_brief_joins_the_story_whichever_came_first() -> None:
    for brief, whole in (("2025-01-28", "2025-01-29"), ("2025-01-29", "2025-01-28")):
        found = reports(source("brief", WIRE[:50], brief), source("whole", WIRE, whole))
        assert len(set(found.values())) == 1


def test_a_review_of_the_press_joins_none_even_when_it_is_the_earliest() -> None:
    stories = [source("one", WIRE), source("another", OTHER)]
    review = source("review", [*WIRE, *OTHER, *THIRD], "2025-01-01")
    assert set(reports(review, *stories).items()) == {("review", "review"), ("one", "one"), ("another", "another")}


def test_a_second_story_makes_a_review_and_its_going_unmakes_it() -> None:
    kept = Kept()
    kept.change([source("one", WIRE, "2025-01-02")])
    kept.change([source("later", [*WIRE, *OTHER, *THIRD], "2025-01-03")])
    assert kept.reports() == {"one": "one", "later": "one"}
    kept.change([source("other", OTHER, "2025-01-04")])
    assert kept.reports() == {"one": "one", "later": "later", "other": "other"}
    kept.change([], ["other"])
    assert kept.reports() == {"one": "one", "later": "one"}


def test_a_report_whose_first_document_goes_has_the_next() -> None:
    kept = Kept()
    kept.change([source(f"{n}", [f"by{n}", *WIRE], f"2025-01-1{n}") for n in range(4)])
    kept.change([], ["0"])
    assert set(kept.reports().values()) == {"1"}
    kept.change([source("0", [*WIRE, "end"], "2025-01-09")])
    assert set(kept.reports().values()) == {"0"}
    kept.change([source("0", OTHER, "2025-01-09")])
    assert kept.reports() == {"0": "0", "1": "1", "2": "1", "3": "1"}


def text(chance: random.Random) -> list[str]:
    """A story, a part of one, several, or one reworded."""
    stories = [WIRE, OTHER, THIRD]
    first, length = chance.randrange(0, 100), chance.choice([50, 75, 110, 150])
    one = chance.choice(stories)[first : first + length]
    many = [word for part in chance.sample(stories, chance.choice([1, 1, 2, 3])) for word in part]
    return reworded(chance.choice([one, many]), chance.choice([8, 15, 40]))


@given(st.randoms(use_true_random=False))
def test_change_by_change_is_as_all_together(chance: random.Random) -> None:
    kept = Kept()
    for _ in range(12):
        names = chance.sample(range(14), chance.choice([1, 1, 3]))
        new = [source(f"{n}", text(chance), chance.choice(["", "2025-01", "2025-01-28"])) for n in names]
        here = sorted(kept.sources)
        kept.change(new, chance.sample(here, min(len(here), chance.choice([0, 0, 1, 2]))))
        assert kept.reports() == reports(*(replace(one, report="") for one in kept.sources.values()))


MODEL = (
    "The Minister of the Interior received {who} at the ministry in {city} on {day}. The two officials reviewed the "
    "state of cooperation between their services and praised how far it has come. The Minister thanked {who} for "
    "{thanks}, and both stressed that {stress}. They agreed that their teams will meet again {again}. The Minister "
    "renewed the commitment of his country to a partnership of trust and respect."
)
READOUTS = [
    {
        "who": "the Spanish Ambassador, Elena Prado", "city": "Rabat", "day": "3 March",
        "thanks": "the help of Spanish rescuers after the floods in the north",
        "stress": "smugglers of migrants change their routes faster than patrols can follow them", "again": "in May",
    },
    {
        "who": "the Director of the Federal Police, Jonas Reber", "city": "Rabat", "day": "17 April",
        "thanks": "a year of joint training at the academy and the laboratory that came of it",
        "stress": "stolen cars and forged papers are matters for both police forces", "again": "before the year ends",
    },
]  # fmt: skip


def test_readouts_of_different_meetings_after_one_model_are_two_reports() -> None:
    one, other = (source(str(number), MODEL.format(**said).split()) for number, said in enumerate(READOUTS))
    assert reports(one, other) == {"0": "0", "1": "1"}
    copy = source("copy", f"Rabat (Example) {MODEL.format(**READOUTS[0])}".split(), "2025-03-04")
    assert reports(one, other, copy) == {"0": "0", "1": "1", "copy": "0"}
