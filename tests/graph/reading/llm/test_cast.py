from graph.reading.llm.cast import Cast
from graph.reading.llm.ground import Ground, Json
from graph.reading.llm.words import Words
from tests.graph.reading.llm.documents import MEETING, good_answer

HOME = "The President called the Minister of Defence of Chile, Ana Rojas, on Monday. Rojas thanked him."


def cast(text: str, answer: Json, home: str | None = None) -> tuple[Cast, Ground]:
    ground = Ground(Words(text, "en"), "en", None, "llm/small", home)
    return Cast(ground, answer), ground


def official(name: str, country: str | None, **more: object) -> Json:
    return {"id": "x", "name": name, "names": [], "country": country, "posts": []} | more


def test_officials_have_ids_of_ours_and_mentions_of_all_their_names() -> None:
    found, _ = cast(HOME, {"officials": [official("Ana Rojas", "CL", names=["Rojas", "Rosas"])]})
    (rojas,) = found.officials
    assert (rojas["id"], rojas["names"], rojas["country"]) == ("o1", ["Rojas"], "CL")
    assert [mention["quote"] for mention in rojas["mentions"]] == ["Ana Rojas", "Rojas"]
    assert found.side("x") == "o1"
    assert found.country_of("o1") == "CL"


def test_a_country_that_the_text_does_not_name_is_taken_of_its_publisher_only() -> None:
    answer = {"officials": [official("Ana Rojas", "US")]}
    abroad, ground = cast(HOME, answer)
    assert abroad.officials[0]["country"] is None
    assert ground.warnings[0]["message"].startswith("country 'US' of official 'Ana Rojas' left out")
    assert abroad.side("US") is None
    at_home, _ = cast(HOME, answer, home="US")
    assert at_home.officials[0]["country"] == "US"
    assert at_home.side("US") == "US"


def test_the_plural_of_a_title_and_a_surname_tell_of_somebody() -> None:
    found, _ = cast(
        "The ministers met Rojas. The Minister of Defence, Ana Rojas, left.",
        {
            "officials": [
                official(
                    "Ana Rojas",
                    None,
                    posts=[
                        {
                            "title": "Minister of Defence",
                            "evidence": [{"quote": "The Minister of Defence, Ana Rojas, left."}],
                        }
                    ],
                )
            ]
        },
    )
    starts = {span.start for span in found.signs("o1")}
    assert {4, 18} <= starts


def test_a_post_needs_its_title_and_a_quote_of_the_text() -> None:
    answer = good_answer()
    first, second = answer["officials"]
    first["posts"][0]["title"] = "Minister of War"
    second["posts"][0]["evidence"] = []
    found, ground = cast(MEETING, answer)
    assert [one["posts"] for one in found.officials] == [[], []]
    assert len(ground.warnings) == 2
