from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from graph.store.derived import Derived, Said, Support, best, fact_properties, met_properties, node_properties, outcome


def by(reports: str) -> frozenset[str]:
    """Reports, each a letter."""
    return frozenset(reports)


def event(reports: str = "r", **stated: str) -> Said:
    return Said("en", stated=stated, reports=by(reports))


def test_most_reports_choose_then_the_longest_then_the_first() -> None:
    assert best([("Alaoui", by("rs")), ("Ali Alaoui", by("r"))]) == "Alaoui"
    assert best([("Alaoui", by("r")), ("Ali Alaoui", by("s"))]) == "Ali Alaoui"
    assert best([("Aly", by("r")), ("Ali", by("s"))]) == "Ali"
    assert best([("a", by("r")), ("b", by("st")), ("a", by("uv"))]) == "a"
    assert best([("a", by("r")), ("b", by("st")), ("a", by("r"))]) == "b"
    assert best([(2565, by("r"))]) == 2565
    assert best([]) is None


def test_an_official_is_called_as_most_reports_do_and_keeps_every_form() -> None:
    sayings = [
        Said("ar", "الحموشي", ("الحموشي",), ("hms",), reports=by("rs")),
        Said("ar", "عبد اللطيف حموشي", ("عبد اللطيف حموشي", "حموشي"), ("abd", "hms"), reports=by("rst")),
        Said("fr", "Abdellatif Hammouchi", ("Abdellatif Hammouchi",), ("hms",)),
    ]
    assert node_properties("Official", sayings) == {
        "name": "عبد اللطيف حموشي",
        "names_ar": ["الحموشي", "حموشي", "عبد اللطيف حموشي"],
        "names_fr": ["Abdellatif Hammouchi"],
        "text": "Abdellatif Hammouchi الحموشي حموشي عبد اللطيف حموشي abd hms",
    }


def test_nobody_mentioned_has_no_properties() -> None:
    assert node_properties("Agency", []) == {}
    assert node_properties("Event", []) == {}


def test_a_post_has_a_title_in_each_language_and_may_be_silent_about_the_country() -> None:
    sayings = [
        Said("en", stated={"title": "chief of police"}, sounds=("cf",)),
        Said("es", stated={"title": "jefe de policía", "country": "ES"}, reports=by("rs")),
    ]
    assert node_properties("Post", sayings) == {
        "title": "jefe de policía",
        "title_en": "chief of police",
        "title_es": "jefe de policía",
        "country": "ES",
        "text": "chief of police jefe de policía cf",
    }


def test_what_happened_beats_what_was_planned() -> None:
    assert outcome([("planned", by("rstuvwxyz")), ("held", by("r"))]) == "held"
    assert outcome([("held", by("r")), ("denied", by("rs"))]) == "denied"
    assert outcome([("cancelled", by("r")), ("held", by("r"))]) == "held"
    assert outcome([("planned", by("r"))]) == "planned"
    assert outcome([]) is None


def test_an_event_takes_the_date_that_most_documents_give() -> None:
    sayings = [
        event("rs", status="held", start="2025-01-28"),
        event(status="held", start="2025-01-28", end="2025-01-29"),
    ]
    assert node_properties("Event", sayings) == {
        "status": "held",
        "date": "2025-01-28",
        "start_min": date(2025, 1, 28),
        "start_max": date(2025, 1, 28),
        "end_max": date(2025, 1, 28),
    }
    assert node_properties("Event", sayings[1:])["date"] == "2025-01-28/2025-01-29"


def test_a_date_without_a_year_has_no_bounds() -> None:
    assert node_properties("Event", [event(start="XXXX-11-24")]) == {"date": "XXXX-11-24"}


def test_the_stated_date_comes_with_the_reason_for_its_conflict() -> None:
    one = event(date_conflict="weekday", date_stated="2024-01-28")
    other = event("rst", date_conflict="dateline", date_stated="2023-01-28")
    got = node_properties("Event", [one, other, event(start="2025-01-28")])
    assert (got["date_conflict"], got["date_stated"]) == ("dateline", "2023-01-28")


def test_an_agreement_is_as_far_as_its_furthest_step_and_dated_by_it() -> None:
    announced = Said("en", stated={"status": "announced", "date": "2024-05"}, reports=by("rstu"))
    signed = Said("en", stated={"status": "signed", "date": "2024-09", "name": "Rabat protocol"}, sounds=("rbt",))
    assert node_properties("Agreement", [announced, signed]) == {
        "name": "Rabat protocol",
        "status": "signed",
        "text": "Rabat protocol rbt",
        "date": "2024-09",
        "start_min": date(2024, 9, 1),
        "start_max": date(2024, 9, 30),
        "end_max": date(2024, 9, 30),
    }


def test_an_initiative_is_named_in_the_languages_of_its_documents() -> None:
    sayings = [
        Said("ar", stated={"name": "إبلاغ"}),
        Said("fr", stated={"name": "E-Blagh", "place": "Rabat, MA"}, reports=by("rs")),
    ]
    assert node_properties("Initiative", sayings) == {
        "name": "E-Blagh",
        "names_ar": ["إبلاغ"],
        "names_fr": ["E-Blagh"],
        "place": "Rabat, MA",
        "text": "E-Blagh إبلاغ",
    }


def test_a_figure_keeps_its_number() -> None:
    assert node_properties("Figure", [Said("en", stated={"about": "arrests", "value": 2565})]) == {
        "about": "arrests",
        "value": 2565,
    }


def test_facts_carry_their_id_and_what_their_claims_state() -> None:
    assert fact_properties("HOLDS|a|b|", {}, Support()) == {"fact": "HOLDS|a|b|"}
    assert fact_properties("TOOK_PART|a|e|", {}, Support([("held", by("r"))])) == {
        "fact": "TOOK_PART|a|e|",
        "status": "held",
    }
    days = Support(days=["2025-02-01", "2024-05-31", "2025-01-28"])
    assert fact_properties("HOLDS|a|b|", {}, days) == {
        "fact": "HOLDS|a|b|",
        "first": date(2024, 5, 31),
        "last": date(2025, 2, 1),
    }
    dates: Derived = {"id": "e", "date": "2025-01", "start_min": date(2025, 1, 1), "start_max": date(2025, 1, 31)}
    assert met_properties("MET|a|b|e", "e", dates) == {
        "fact": "MET|a|b|e",
        "event": "e",
        "date": "2025-01",
        "start_min": date(2025, 1, 1),
    }


words = st.sampled_from(["a", "b", "ab", "ba"])
sayings = st.lists(
    st.builds(
        Said,
        st.sampled_from(["ar", "en"]),
        name=words,
        names=st.tuples(words),
        sounds=st.tuples(words),
        stated=st.fixed_dictionaries(
            {
                "title": words,
                "name": words,
                "status": st.sampled_from(["planned", "held", "denied", "signed", "announced"]),
            },
            optional={"start": st.sampled_from(["2025", "2025-01"]), "date_conflict": words, "date_stated": words},
        ),
        reports=st.frozensets(st.sampled_from("rst"), min_size=1),
    ),
    max_size=5,
)


@given(st.sampled_from(["Official", "Post", "Place", "Event", "Agreement", "Initiative"]), sayings, st.randoms())
def test_order_does_not_matter(label: str, said: list[Said], random: object) -> None:
    shuffled = list(said)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert node_properties(label, shuffled) == node_properties(label, said)


@given(st.sampled_from(["Official", "Post", "Event", "Agreement"]), sayings)
def test_papers_that_print_one_report_say_it_once(label: str, said: list[Said]) -> None:
    reprints = [replace(one, reports=frozenset({report})) for one in said for report in sorted(one.reports) * 2]
    assert node_properties(label, reprints) == node_properties(label, said)
