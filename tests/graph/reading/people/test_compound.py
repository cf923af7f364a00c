"""Several posts of one person, joined by "and"."""

from tests.graph.reading.readings import Reading

reading = Reading("en")
officials = reading.officials


def test_a_deputy_prime_minister_who_is_a_minister() -> None:
    found = reading.record("Jordanian Deputy Prime Minister and Minister of Foreign Affairs Ayman Safi said so.")
    (official,) = found.officials
    assert (official.name, official.country) == ("Ayman Safi", "JO")
    assert [post.title for post in official.posts] == ["Deputy Prime Minister", "Minister of Foreign Affairs"]


def test_posts_behind_a_name() -> None:
    found = officials("Carla Lind, Minister of Justice of Sweden and Minister of Migration, spoke.")
    assert {name for name, _, _ in found} == {"Carla Lind"}


def test_a_president_and_a_prime_minister_are_two() -> None:
    found = officials("French President Eric Martel spoke. The President and Prime Minister Karl Weber agreed.")
    assert ("Karl Weber", "President", "FR") not in found


def test_posts_behind_a_name_are_one_persons_though_only_the_last_tells_the_country() -> None:
    text = "Tunisian Minister Omar Wardy received Marko Ilic, Deputy Prime Minister and Minister of Justice of Serbia."
    found = reading.record(text).officials
    assert [(one.name, one.country, len(one.posts)) for one in found] == [
        ("Omar Wardy", "TN", 1),
        ("Marko Ilic", "RS", 2),
    ]


def test_a_rank_behind_somebodys_body_is_the_next_persons() -> None:
    text = "Admiral Paulo Reyes hosted Vice Admiral Ken Sato of the Japan Coast Guard and General Vu Kien of"
    found = reading.record(f"MANILA – {text} the Vietnam Coast Guard.").officials
    assert {one.name: one.country for one in found} == {"Paulo Reyes": "PH", "Ken Sato": "JP", "Vu Kien": "VN"}


def test_a_comma_in_a_heading_is_an_and() -> None:
    text = "Omar Wardy, Serbian Prime Minister explore closer ties\n\nTUNIS - Tunisian Minister Omar Wardy said so."
    assert "RS" not in {one.country for one in reading.record(text).officials if one.name == "Omar Wardy"}
