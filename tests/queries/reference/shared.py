"""What the references of all groups share: their register, and readings of the graph that several need."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from tests.queries.world import World

Row: TypeAlias = tuple[Any, ...]
Keyed: TypeAlias = Iterator[tuple[Row, Row, Iterable[str]]]
Rows: TypeAlias = list[tuple[Row, tuple[str, ...]]]
Given: TypeAlias = Mapping[str, Any]
Reference: TypeAlias = Callable[[World, Given], Keyed]

REFERENCES: dict[str, Reference] = {}


def question(id: str) -> Callable[[Reference], Reference]:
    """Register the reference of a question: it yields, for each row, what it is sorted by, its cells and its facts."""

    def register(function: Reference) -> Reference:
        REFERENCES[id] = function
        return function

    return register


def rows(id: str, w: World, given: Given) -> Rows:
    """Rows in the order of their keys, None last, facts sorted."""
    keyed = sorted(
        REFERENCES[id](w, given), key=lambda item: [(key is None, "" if key is None else key) for key in item[0]]
    )
    return [(row, tuple(sorted(said))) for _, row, said in keyed]


def ends(w: World, type: str, start: str | None = None, end: str | None = None) -> list[tuple[str, str]]:
    """The far end and the fact of each relationship of a type at a node."""
    return sorted(
        (link[2] if start else link[1], link[3].get("fact", ""))
        for link in w.of(type)
        if start in (None, link[1]) and end in (None, link[2])
    )


def facts(pairs: list[tuple[str, str]]) -> list[str]:
    return [fact for _, fact in pairs]


def joined(texts: Iterable[str | None]) -> str | None:
    return " / ".join(sorted(text for text in texts if text)) or None


def agency(w: World, post: str) -> str | None:
    return next((end for end, _ in ends(w, "AT", start=post)), None)


def shown(w: World, id: str) -> str:
    """How an official, post, agency or country is named in a row."""
    if w.label(id) != "Post":
        return str(w.get(id, "name"))
    body = agency(w, id)
    return f"{w.get(id, 'title')} ({w.get(body, 'name')})" if body else str(w.get(id, "title"))


def nation(w: World, id: str) -> str | None:
    """Code of the country that an official, post, agency or country belongs to."""
    if w.label(id) == "Country":
        return id
    return w.get(id, "country") or (w.get(body, "country") if (body := agency(w, id)) else None)


def land(w: World, id: str) -> str | None:
    code = nation(w, id)
    return w.get(code, "name") if code else None


def people(w: World) -> list[str]:
    return [*w.ids("Official"), *w.ids("Post")]


def kept(w: World, given: Given) -> list[str]:
    """Events that were held, in the period asked for."""
    return [event for event in w.ids("Event") if w.get(event, "status") == "held" and during(w, event, given)]


def attendance(w: World, event: str) -> dict[str, str]:
    """Who took part in an event, with the facts that say so."""
    return dict(ends(w, "TOOK_PART", end=event))


def counterparts(w: World, me: str, given: Given) -> list[tuple[str, str, str]]:
    """Whom somebody met: the other, the event and the fact of each meeting."""
    met = [
        (one if other == me else other, at, fact) for one, other, at, fact in meetings(w, given) if me in (one, other)
    ]
    return sorted(met, key=lambda it: (w.get(it[1], "start_min") is None, w.get(it[1], "start_min") or 0, *it))


def first_and_last(w: World, events: Iterable[str]) -> tuple[str | None, str | None]:
    """Dates of the events that begin first and last, of equal ones those that end so; None where none is dated."""
    dated = sorted(
        (w.get(event, "start_min"), w.get(event, "end_max"), event) for event in events if w.get(event, "start_min")
    )
    return (w.get(dated[0][2], "date"), w.get(dated[-1][2], "date")) if dated else (None, None)


def staff(w: World, body: str) -> dict[str, list[str]]:
    """An agency, its posts and their holders, with the facts by which a holder holds them."""
    posts = [post for post, _ in ends(w, "AT", end=body)]
    found: dict[str, list[str]] = {id: [] for id in (body, *posts)}
    for post in posts:
        for person, fact in ends(w, "HOLDS", end=post):
            found.setdefault(person, []).append(fact)
    return found


def place(w: World, event: str) -> str | None:
    def text(id: str) -> str:
        city = w.get(id, "city")
        return f"{city}, {w.get(id, 'country')}" if city else str(w.get(id, "name"))

    return joined(text(id) for id, _ in ends(w, "HELD_IN", start=event))


def held(w: World, event: str) -> list[str]:
    return facts(ends(w, "HELD_IN", start=event))


def during(w: World, id: str, given: Given) -> bool:
    since, until = given.get("since"), given.get("until")
    first, last = w.get(id, "start_min"), w.get(id, "end_max")
    return (not since or (last is not None and last >= since)) and (not until or (first is not None and first <= until))


def meetings(w: World, given: Given) -> list[tuple[str, str, str, str]]:
    met = [(link[1], link[2], link[3]["event"], link[3]["fact"]) for link in w.of("MET")]
    return [item for item in met if during(w, item[2], given)]


def bodies(w: World, country: str) -> list[str]:
    return [country, *(start for start, _ in ends(w, "OF", end=country))]


def belonging(w: World, country: str) -> set[str]:
    posts = [post for body in bodies(w, country) for post, _ in ends(w, "AT", end=body)]
    return {*bodies(w, country), *posts, *(person for person, _ in ends(w, "REPRESENTS", end=country))}


def partners(w: World, agreement: str) -> set[str]:
    return {party for party, _ in ends(w, "BETWEEN", start=agreement)}


def years(w: World, id: str) -> range:
    """The years in which a dated thing may have been."""
    first, last = w.get(id, "start_min"), w.get(id, "end_max")
    return range(first.year, last.year + 1) if first and last else range(0)


def contacts(w: World, country: str, other: str, *, dated: bool = True, held_only: bool = True) -> list[str]:
    """Events with sides of both, in order of time."""
    ours, theirs = belonging(w, country), belonging(w, other)
    met = [event for event in w.ids("Event") if (took := attendance(w, event).keys()) & ours and took & theirs]
    known = [event for event in met if not dated or w.get(event, "start_min")]
    held = [event for event in known if not held_only or w.get(event, "status") == "held"]
    return sorted(held, key=lambda id: [str(w.get(id, name)) for name in ("start_min", "end_max", "id")])


def documents(w: World, stated: Iterable[str]) -> set[str]:
    wanted = set(stated)
    return {w.get(id, "document") for id in w.ids("Claim") if w.get(id, "fact") in wanted}


def report(w: World, document: str) -> str:
    return w.get(document, "report") or document


def reports(w: World, stated: Iterable[str]) -> set[str]:
    return {report(w, document) for document in documents(w, stated)}


def by_day(w: World, documents: Iterable[str]) -> list[str]:
    """Documents by day of publication, those without one last, then by id."""
    return sorted(documents, key=lambda id: (w.get(id, "published") is None, w.get(id, "published"), id))


def published_in(w: World, document: str, given: Given) -> bool:
    day = w.get(document, "published")
    since, until = (str(given[name]) if given.get(name) else None for name in ("since", "until"))
    return (not since or (day is not None and day >= since[: len(day)])) and (
        not until or (day is not None and day <= until)
    )


def event_row(w: World, event: str) -> tuple[tuple[Any, ...], Row, list[str]]:
    took = ends(w, "TOOK_PART", end=event)
    what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"), place(w, event))
    row = (*what, joined(shown(w, side) for side, _ in took), event)
    return (w.get(event, "start_min"), event), row, [*facts(took), *held(w, event)]


def pairs(w: World) -> list[tuple[str, str, str, str]]:
    both = [(link[1], link[2], link[3]["area"], link[3]["fact"]) for link in w.of("COOPERATES_WITH")]
    return [*both, *((b, a, area, fact) for a, b, area, fact in both)]


def agreement_row(w: World, agreement: str) -> tuple[tuple[Any, ...], Row, list[str]]:
    parties, covered = ends(w, "BETWEEN", start=agreement), ends(w, "COVERS", start=agreement)
    what = [w.get(agreement, name) for name in ("kind", "name", "status", "date")]
    names = [joined(w.get(id, "name") for id, _ in side) for side in (parties, covered)]
    said = [f"AGREEMENT|{agreement}||", *facts(parties), *facts(covered)]
    return (w.get(agreement, "start_min"), what[0], agreement), (*what, *names, agreement), said
