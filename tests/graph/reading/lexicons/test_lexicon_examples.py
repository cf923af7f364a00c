"""Every entry of a lexicon carries an example, and the example holds: the data tests itself."""

from collections.abc import Callable, Iterator

import pytest

from graph.documents import Document
from graph.reading import read
from graph.reading.lexicons.entry import Entry
from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.page import Page
from graph.reading.people.actors import Nation
from graph.reading.people.bodies import find_bodies
from graph.reading.people.cast import cast
from graph.reading.rules import open_page
from ontology import LANGUAGES, folder
from ontology.record import Record

Example = dict[str, str | list[str]]
_GENERATED = {"country", "place", "elsewhere", "reference"}


def entries() -> Iterator[tuple[str, Entry]]:
    for lang in LANGUAGES:
        if (folder() / "lexicon" / lang / "titles.yaml").exists():
            for kind, found in load_lexicon(lang).entries.items():
                if kind not in _GENERATED and not kind.startswith("not "):
                    yield from ((lang, entry) for entry in found)


def page_of(text: str, lang: str) -> Page:
    return open_page(Document("example", text, lang))


def record_of(text: str, lang: str) -> Record:
    return read(Document("example", text, lang))


def names(record: Record) -> dict[str, str]:
    return {official.id: official.name or official.posts[0].title for official in record.officials}


def found(example: Example, lang: str, entry: Entry) -> bool:
    return any(m.entry is entry for m in page_of(str(example["text"]), lang).matches)


def area(example: Example, lang: str, entry: Entry) -> bool:
    matches = page_of(str(example["text"]), lang).matches
    return any(m.entry.kind == "areas" and m.entry.id == entry.id == example["area"] for m in matches)


def met(example: Example, lang: str, _: Entry) -> bool:
    record = record_of(str(example["text"]), lang)
    known = names(record)
    pairs = [{known[one], known[other]} for event in record.events for one, other in event.met]
    return pairs == [set(example["met"])]


def visitor(example: Example, lang: str, _: Entry) -> bool:
    record = record_of(str(example["text"]), lang)
    (visit,) = [event for event in record.events if event.type == "visit"]
    assert visit.place is not None
    return names(record)[visit.participants[0]] == example["visitor"] and visit.place.country == example["country"]


def event_type(example: Example, lang: str, _: Entry) -> bool:
    return [event.type for event in record_of(str(example["text"]), lang).events] == [example["type"]]


def post(example: Example, lang: str, _: Entry) -> bool:
    people = cast(page_of(str(example["text"]), lang))
    for person in people.persons:
        for held in person.posts:
            bodies = [body.name for body in people.bodies_of[held] if body is not None]
            agrees = example.get("country") in (None, person.country) and example.get("name") in (None, person.name)
            if agrees and example["post"] in [seat.title for seat in held.seats]:
                return "body" not in example or any(str(example["body"]).startswith(body) for body in bodies)
    return False


def name(example: Example, lang: str, entry: Entry) -> bool:
    page = page_of(str(example["text"]), lang)
    if entry.kind == "honorifics":
        return example["name"] in [person.name for person in cast(page).persons]
    return example["name"] in [mention.name for mention in find_bodies(page, [False] * len(page.tokens))]


def body(example: Example, lang: str, _: Entry) -> bool:
    page = page_of(str(example["text"]), lang)
    return (str(example["body"]),) in [mention.key for mention in find_bodies(page, [False] * len(page.tokens))]


def country(example: Example, lang: str, entry: Entry) -> bool:
    actors = [actor for group in cast(page_of(str(example["text"]), lang)).actors.values() for actor in group]
    return Nation(str(example["country"]), entry.id) in [actor.side for actor in actors]


def between(example: Example, lang: str, _: Entry) -> bool:
    record = record_of(str(example["text"]), lang)
    return any(set(c.between) == set(example["between"]) and example["area"] in c.areas for c in record.cooperation)


def agreement(example: Example, lang: str, _: Entry) -> bool:
    made = record_of(str(example["text"]), lang).agreements
    return [(a.kind, set(a.parties), a.status) for a in made] == [
        (example["kind"], set(example["parties"]), example["status"])
    ]


def unit(example: Example, lang: str, _: Entry) -> bool:
    return [figure.unit for figure in record_of(str(example["text"]), lang).figures] == [example["unit"]]


def initiative(example: Example, lang: str, _: Entry) -> bool:
    made = record_of(str(example["text"]), lang).initiatives
    return [(one.kind, one.name) for one in made] == [(example["kind"], example["name"])]


def noise(example: Example, lang: str, _: Entry) -> bool:
    return page_of(str(example["text"]), lang).blocks[0].noise == example["noise"]


# The first key that an example has says what it shows.
CHECKS: dict[str, Callable[[Example, str, Entry], bool]] = {
    "found": found,
    "between": between,
    "area": area,
    "met": met,
    "visitor": visitor,
    "type": event_type,
    "post": post,
    "parties": agreement,
    "kind": initiative,
    "unit": unit,
    "noise": noise,
    "body": body,
    "name": name,
    "country": country,
}


@pytest.mark.parametrize(("lang", "entry"), list(entries()), ids=lambda value: getattr(value, "id", value))
def test_example_holds(lang: str, entry: Entry) -> None:
    example: Example = entry.get("example")
    assert example is not None, f"{lang}/{entry.kind}/{entry.id} has no example"
    check = next(check for key, check in CHECKS.items() if key in example)
    assert check(example, lang, entry)
