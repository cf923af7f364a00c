from graph.answers.shown import country_shown, reference_shown, shown
from graph.claims.model import Reference
from graph.store import Store


def everything(store: Store, lang: str) -> dict[str, str]:
    rows = store.run("MATCH (n) WHERE n:Official OR n:Post OR n:Agency OR n:Event OR n:Place RETURN n.id AS id")
    nodes = [Reference(row["id"].partition("-")[0].capitalize(), row["id"]) for row in rows]
    found = shown(nodes, store, lang)
    assert found.keys() == set(nodes)
    return {it.label: it.node.label for it in found.values()}


def test_everything_has_a_name_in_the_readers_language_or_its_own(small: Store) -> None:
    assert everything(small, "fr") == {
        "سليم الهاشمي": "Official",
        "المدير العام (الأمن الوطني)": "Post",
        "رئيس الشرطة الاتحادية": "Post",
        "الأمن الوطني": "Agency",
        "Rabat, Maroc": "Place",
        "réunion, 2025-01-28, Rabat, Maroc": "Event",
    }


def test_places_and_kinds_are_in_the_readers_language(small: Store) -> None:
    found = everything(small, "ar")
    assert found["الرباط، المغرب"] == "Place"
    assert found["اجتماع، \u200e2025-01-28، الرباط، المغرب"] == "Event"


def test_countries_and_areas_need_no_graph() -> None:
    country = country_shown("MA", "ar")
    assert country is not None
    assert (country.label, country.lang) == ("المغرب", "ar")
    area = reference_shown("counter-terrorism", "es")
    assert area is not None
    assert area.label == "lucha contra el terrorismo"
    assert reference_shown("Atlantis", "es") is None
    assert country_shown("ZZ", "en") is None


def test_what_the_graph_does_not_hold_is_left_out(small: Store) -> None:
    assert shown([Reference("Official", "official-000000000000"), Reference("Country", "ZZ")], small, "en") == {}
