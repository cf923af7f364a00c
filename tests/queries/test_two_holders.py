"""Posts with two holders planted in a small graph, on every engine."""

from datetime import date
from typing import Any

from graph.store.connection import Connection
from queries import ask, questions
from tests.queries.world import World

SPRING, SUMMER = (date(2025, 3, 1), date(2025, 5, 31)), (date(2025, 6, 1), date(2025, 8, 31))
MAY = (date(2025, 5, 1), date(2025, 5, 1))


def hold(w: World, post: str, person: str, period: tuple[date, date] | None, *, alone: bool = True) -> None:
    """Have a document say that somebody holds a post, `alone` where one person holds it at a time."""
    if person not in w.nodes:
        w.add("Official", person, name=person.title())
    w.state("HOLDS", person, post, "", **dict(zip(("first", "last"), period or (), strict=False)))
    mention = w.add("Mention", f"{post}#{person}", kind="official", posts=[post], seats=[post] if alone else None)
    w.link("REFERS_TO", mention, person, rule="identity/key", score=1.0, why="name")


def world() -> World:
    w = World()
    w.add("Agency", "police", name="Police", country="MA")
    w.link("OF", "police", w.add("Country", "MA", name="Morocco"))
    for post in ("director", "minister", "member", "undated", "shared"):
        w.add("Post", post, title=post.title())
    w.link("AT", "director", "police")
    hold(w, "director", "amal", SPRING)
    hold(w, "director", "badr", MAY)
    hold(w, "director", "dina", SUMMER)
    hold(w, "minister", "amal", SPRING)
    hold(w, "minister", "dina", SUMMER)
    hold(w, "member", "amal", SPRING, alone=False)
    hold(w, "member", "badr", SPRING, alone=False)
    hold(w, "undated", "amal", None)
    hold(w, "undated", "badr", SPRING)
    hold(w, "shared", "badr", SPRING)
    hold(w, "shared", "dina", (SPRING[1], SUMMER[1]))
    return w


DIRECTOR = ("Director", "Police", "Morocco", "Amal", "2025-03-01", "2025-05-31")
SHARED = ("Shared", None, None, "Badr", "2025-03-01", "2025-05-31", "Dina", "2025-05-31", "2025-08-31", "badr", "dina")


def test_holders_of_one_post_at_one_time_are_listed_with_what_says_so(connection: Connection) -> None:
    world().load(connection)

    def rows(**given: str) -> list[tuple[Any, ...]]:
        answer = ask(questions()["two-holders"], [], given, connection.run, lambda _, text: text)
        assert all(len(facts) == 2 for facts in answer.facts)
        return answer.rows

    director = (*DIRECTOR, "Badr", "2025-05-01", "2025-05-01", "amal", "badr")
    assert rows() == [director, SHARED]
    assert rows(official="amal") == rows(official="director") == [director]
    assert rows(official="dina") == [SHARED]
    assert rows(official="member") == []
