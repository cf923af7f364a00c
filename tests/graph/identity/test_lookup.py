"""The entity a typed name means, among several hundred made-up officials (`officials.tsv`)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from graph.errors import AmbiguousName, UnknownName
from graph.identity.candidates import Candidate
from graph.identity.lookup import find
from graph.identity.names import sound_keys

HEAD = "المدير العام للأمن الوطني"
OTHERS = [line.split("\t") for line in (Path(__file__).parent / "officials.tsv").read_text("utf-8").splitlines()[1:]]


class Listed:
    """Candidates by shared keys from a list, as the full-text index gives them."""

    def __init__(self, *entities: Candidate) -> None:
        self._entities = entities
        self._keys = [{key for name in entity.names for key in sound_keys(name)} for entity in entities]

    def candidates(self, label: str, keys: Sequence[str], limit: int) -> list[Candidate]:
        shared = [
            (-len(own & set(keys)), entity.id, entity) for own, entity in zip(self._keys, self._entities, strict=True)
        ]
        return [entity for n, _, entity in sorted(shared, key=lambda row: row[:2]) if n and entity.label == label][
            :limit
        ]

    def with_id(self, label: str, id: str) -> Candidate | None:
        return next((entity for entity in self._entities if (entity.label, entity.id) == (label, id)), None)

    def all_names(self, label: str) -> Iterator[Candidate]:
        return (entity for entity in self._entities if entity.label == label)


def official(number: int, *names: str, country: str = "", posts: tuple[str, ...] = ()) -> Candidate:
    return Candidate(f"official-{number:012x}", "Official", names[0], names, country, posts, 1)


HAMMOUCHI = official(1, "عبد اللطيف حموشي", "الحموشي", country="MA", posts=(HEAD,))
MARLASKA = official(2, "فرناندو غراندي مارلاسكا", country="ES")
ZOUINE = official(3, "لمياء زوين", country="MA")
YILDIZ = official(4, "سلامي يلدز", country="TR")
CROWD = [official(n, *(names if n % 3 == 0 else names[n % 2 :][:1])) for n, names in enumerate(OTHERS, 100)]
AGENCIES = (
    Candidate(
        "agency-000000000001", "Agency", "المديرية العامة للأمن الوطني", ("المديرية العامة للأمن الوطني", "DGSN"), "MA"
    ),
    Candidate(
        "agency-000000000002",
        "Agency",
        "المنظمة الدولية للشرطة الجنائية",
        ("المنظمة الدولية للشرطة الجنائية", "الإنتربول"),
    ),
    Candidate("agency-000000000003", "Agency", "الحرس المدني", ("الحرس المدني", "Guardia Civil"), "ES"),
    Candidate(
        "agency-000000000004",
        "Agency",
        "المديرية العامة لمراقبة التراب الوطني",
        ("المديرية العامة لمراقبة التراب الوطني", "DGST"),
        "MA",
    ),
)
PLACE = Candidate("place-000000000001", "Place", "Madrid", ("Madrid", "مدريد"), "ES")
GRAPH = Listed(HAMMOUCHI, MARLASKA, ZOUINE, YILDIZ, PLACE, *AGENCIES, *CROWD)


@pytest.mark.parametrize(
    ("entity", "queries"),
    [
        (
            HAMMOUCHI,
            "Abdellatif Hammouchi|الحموشي|حموشي|Hamouchi|Abdelatif El Hammouchi|حموشي عبد اللطيف|عبداللطيف الحموشي"
            "|HAMMOUCHI|Abd el-Latif Hammouchi|M. Hammouchi|official-000000000001",
        ),
        (
            MARLASKA,
            "Fernando Grande-Marlaska|Grande Marlaska|غراندي مارلاسكا|Marlaska|فرناندو غراندي-مارلاسكا|مارلاسكا"
            "|fernando grande marlaska|Grande-Marlasca",
        ),
        (ZOUINE, "Lamia Zouine|Lamiae Zouin|لمياء زوين|Zouine|زوين|Zouin"),
        (YILDIZ, "Selami Yıldız|سلامي يلديز|Selami Yildiz|Yildiz|يلدز|يلديز|YILDIZ Selami"),
    ],
)
def test_any_spelling(entity: Candidate, queries: str) -> None:
    for query in queries.split("|"):
        assert find(query, "Official", GRAPH) == entity, query


def test_each_of_the_crowd_by_full_name_in_both_scripts() -> None:
    found: list[bool] = []
    for entity, names in zip(CROWD, OTHERS, strict=True):
        for name in names:
            try:
                found.append(find(name, "Official", GRAPH) == entity)
            except (AmbiguousName, UnknownName):
                continue
    assert all(found)
    assert len(found) >= 0.9 * 2 * len(CROWD)


def test_a_shared_surname_is_not_guessed() -> None:
    graph = Listed(HAMMOUCHI, official(7, "سعيد الحموشي", country="MA"), MARLASKA)
    with pytest.raises(AmbiguousName) as raised:
        find("Hammouchi", "Official", graph)
    assert dict(raised.value.candidates) == {
        HAMMOUCHI.id: f"عبد اللطيف حموشي, {HEAD}, MA",
        "official-000000000007": "سعيد الحموشي, MA",
    }
    assert find("Abdellatif Hammouchi", "Official", graph) == HAMMOUCHI
    assert find("Said Hammouchi", "Official", graph).id == "official-000000000007"


def test_the_same_surname_known_alone_is_not_preferred() -> None:
    graph = Listed(official(8, "الحموشي"), HAMMOUCHI)
    with pytest.raises(AmbiguousName):
        find("الحموشي", "Official", graph)


def test_another_given_name_is_somebody_else() -> None:
    with pytest.raises(UnknownName):
        find("Karim Hammouchi", "Official", Listed(HAMMOUCHI))


def test_unknown_shows_the_nearest() -> None:
    with pytest.raises(UnknownName) as raised:
        find("Abdellatif Hammadi", "Official", GRAPH)
    assert "عبد اللطيف حموشي" in raised.value.nearest
    with pytest.raises(UnknownName):
        find("official-ffffffffffff", "Official", GRAPH)


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("DGSN", "agency-000000000001"),
        ("D.G.S.N.", "agency-000000000001"),
        ("dgst", "agency-000000000004"),
        ("الأمن الوطني", "agency-000000000001"),
        ("المديرية العامة للأمن الوطني", "agency-000000000001"),
        ("INTERPOL", "agency-000000000002"),
        ("Interpol", "agency-000000000002"),
        ("الانتربول", "agency-000000000002"),
        ("guardia civil", "agency-000000000003"),
    ],
)
def test_agencies(query: str, id: str) -> None:
    assert find(query, "Agency", GRAPH).id == id


def test_part_of_two_agencies_names() -> None:
    with pytest.raises(AmbiguousName):
        find("المديرية العامة", "Agency", GRAPH)


def test_places() -> None:
    assert find("Madrid", "Place", GRAPH) == find("مدريد", "Place", GRAPH) == PLACE
