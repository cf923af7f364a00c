"""Bodies and posts by proper names, and bodies by their initials."""

from tests.graph.reading.readings import Reading

reading = Reading("en")


def _agencies(text: str) -> set[tuple[str, str | None]]:
    return {(agency.name, agency.country) for agency in reading.record(text).agencies}


def test_capitals_before_the_kind_of_a_body_are_its_name() -> None:
    assert _agencies("Peru's National Volcano Center Director Ana Ruiz said that all was calm.") == {
        ("National Volcano Center", "PE")
    }


def test_any_capitals_may_stand_before_some_titles() -> None:
    record = reading.record("Nordic Flood Response Coordinator Carla Lind of Sweden said so.")
    (official,) = record.officials
    assert official.posts[0].title == "Nordic Flood Response Coordinator"


def test_a_city_before_a_title_says_the_country() -> None:
    assert reading.officials("Dubai Crown Prince Omar bin Hashem said so.") == {
        ("Omar bin Hashem", "Crown Prince", "AE")
    }


def test_a_body_inside_a_post() -> None:
    (official,) = reading.record("Ana Ruiz, Director of the White House Tidal Energy Council, spoke.").officials
    assert official.posts[0].title == "Director of the White House Tidal Energy Council"


def test_a_post_is_at_a_body_that_its_words_do_not_name() -> None:
    record = reading.record("US National Security Advisor Anne Walker said so.")
    assert [agency.name for agency in record.agencies] == ["National Security Council"]


def test_a_body_is_known_again_by_its_initials() -> None:
    text = "Britain's National Tax Agency said so on Monday. The minister left. The NTA said that all was well."
    (agency,) = reading.record(text).agencies
    assert {agency.name, *agency.names} == {"National Tax Agency", "NTA"}
    assert len(agency.mentions) == 2


def test_capitals_behind_a_linking_word_go_on_the_name() -> None:
    assert ("Task Force on Tidal Energy and Fisheries", None) in _agencies(
        "Peru's President Ana Ruiz met the Task Force on Tidal Energy and Fisheries."
    )


def test_two_wordings_of_one_ministry_are_one_body() -> None:
    text = "Peru's Foreign Minister Ana Ruiz spoke. Peru's Minister of Foreign Affairs, Ana Ruiz, said so."
    assert len(_agencies(text)) == 1


def test_a_body_that_only_describes_something_is_none_that_acts() -> None:
    assert _agencies("Peru's President Ana Ruiz visited Chile. NATO's eastern flank was calm.") == set()
