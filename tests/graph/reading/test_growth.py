"""Texts that nobody ends are read in time that grows with their length, and in memory that does not."""

import time
import tracemalloc

import pytest

from graph.documents import Document
from graph.identity import resolve
from graph.reading import read
from graph.reading.explanation import explain
from ontology import LANGUAGES

LENGTH = 25_000
SLOWEST = 60.0
"""Seconds for twice that length: an idle core takes three at most."""
STEEPEST = 3.5
"""How much longer twice the length may take: what grows with the square would take four times as long."""
SOON = 1.0
"""Seconds that are not worth a comparison."""

# The names of each repetition differ where there is a number.
SHAPES = {
    "a sentence of names, in Arabic": "وزير الداخلية سليم{n} العلوي و",
    "a sentence of names, in French": "le ministre de l'Intérieur Jean{n} Martin et ",
    "meetings of different people": "Minister of Defense Omar{n} Smith of France met Minister Paul{n} Jones of Spain. ",
    "meetings of the same": "France met Spain in Madrid on 3 May 2024. ",
    "a meeting without end": "España recibió a Francia y firmó un acuerdo con Marruecos el 3 de mayo en Madrid ",
    "visits, a line each": "Le ministre français Jean{n} Martin a visité Madrid le 3 mai 2024.\n",
    "figures": "arrested {n} people and 300 suspects ",
    "posts": "وزير رئيس مدير عام ",
    "countries": "Spain, France and Morocco, ",
    "dates": "يوم الثلاثاء 3 ماي 2024 ",
    "initiatives": "launched the platform “Alpha{n}” ",
    "short lines": "a\n",
    "one word": "security ",
    "no spaces": "abcdefghij",
    "one letter": "و",
    "and": "and ",
    "full stops": ".",
    "open quotes": "“",
    "open brackets": "(",
    "commas": ", ",
    "tables": "| Spain | France |\n",
    "links without end": "[a](",
    "emphasis without end": "*a ",
    "comments without end": "<!--",
    "vowel marks": "\u064e",
    "from right to left": "\u202eabc ",
    "nothing": "\0 ",
    "two languages": "وزير الداخلية في المغرب استقبل وفدا من إسبانيا\nthe minister of the interior met the police\n",
}


def text_of(unit: str, length: int) -> str:
    return "".join(unit.replace("{n}", str(n)) for n in range(length // len(unit) + 1))[:length]


def seconds(text: str) -> float:
    begin = time.process_time()
    read(Document("long", text))
    return time.process_time() - begin


@pytest.fixture(scope="module", autouse=True)
def _lexicons() -> None:
    for lang in LANGUAGES:
        read(Document("short", "Madrid.", lang))


@pytest.mark.parametrize("unit", SHAPES.values(), ids=SHAPES)
def test_twice_the_length_takes_about_twice_the_time(unit: str) -> None:
    double = seconds(text_of(unit, 2 * LENGTH))
    assert double < SLOWEST
    assert double < SOON or any(is_flat(unit) for _ in range(3))


def is_flat(unit: str) -> bool:
    return seconds(text_of(unit, 2 * LENGTH)) < STEEPEST * seconds(text_of(unit, LENGTH))


@pytest.mark.parametrize("name", ["one word", "no spaces", "full stops"])
def test_memory_is_that_of_a_stretch(name: str) -> None:
    text = text_of(SHAPES[name], 5 * LENGTH)
    read(Document("before", text[:LENGTH]))
    tracemalloc.start()
    try:
        read(Document("long", text))
        assert tracemalloc.get_traced_memory()[1] < 40_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["meetings of different people", "figures"])
def test_what_follows_reading_grows_no_faster(name: str) -> None:
    taken = []
    for length in (LENGTH, 2 * LENGTH):
        document = Document("long", text_of(SHAPES[name], length))
        record = read(document)
        begin = time.process_time()
        assert resolve(record).claims or not record.events
        assert explain(document)[1]
        taken.append(time.process_time() - begin)
    assert taken[1] < STEEPEST * taken[0]
