import random
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.documents import NearDuplicates
from tests.graph.documents.stories import reworded, story


def groups(texts: dict[str, str]) -> list[list[str]]:
    found = NearDuplicates()
    for identifier, text in texts.items():
        found.add(identifier, text)
    return found.groups()


WIRE = story(1)
COPIES = {
    "with another head": ["Example", "Press", "–", *WIRE],
    "one word in twenty": reworded(WIRE, 20),
    "its first half": WIRE[:75],
    "its first third": WIRE[:50],
    "its last part": WIRE[90:],
    "with as much again": [*WIRE, *story(2)],
    "in the middle of a long one": [*story(3, 100), *WIRE, *story(4, 100)],
    "its paragraphs in another order": [*WIRE[80:], *WIRE[:80]],
    "in capitals": [word.upper() for word in WIRE],
}


@pytest.mark.parametrize("words", COPIES.values(), ids=COPIES)
def test_copies_of_a_wire_story(words: list[str]) -> None:
    others = {f"other {seed}": " ".join(story(seed)) for seed in range(100, 120)}
    assert groups({"copy": " ".join(words), "wire": " ".join(WIRE), **others}) == [["copy", "wire"]]


def test_the_same_arabic_in_another_spelling() -> None:
    plain = "استقبل وزير الداخلية بمدينة الرباط نظيره الإسباني وتباحثا حول التعاون الأمني في مجال مكافحة الإرهاب"
    marked = "اِستقبل وزير الداخليه بمدينه الرباط نظيره الاسباني و تباحثا حول التعاون الامني في مجال مكافحة الإرهـاب"
    assert groups({"a": plain, "b": marked, "c": "استقبل رئيس الحكومة السفير الفرنسي"}) == [["a", "b"]]


def test_several_papers_make_one_group() -> None:
    papers = {f"paper {number}": " ".join([f"by{number}", *WIRE[: 150 - number * 10]]) for number in range(6)}
    assert groups(papers) == [sorted(papers)]


def test_a_review_of_the_press_joins_no_stories() -> None:
    stories = {f"story {seed}": " ".join(story(seed)) for seed in range(10, 13)}
    assert groups({**stories, "review": " ".join(stories.values())}) == []


def test_short_texts_are_held_by_none() -> None:
    assert groups({"whole": " ".join(WIRE), "line": " ".join(WIRE[:20])}) == []
    assert groups({"a": "Rabat", "b": "Rabat", "c": "Madrid"}) == [["a", "b"]]
    assert groups({"a": "Rabat Madrid", "b": "", "c": "…"}) == [["b", "c"]]


@settings(max_examples=20)
@given(st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_does_not_matter(chance: random.Random) -> None:
    texts = {name: " ".join(words) for name, words in COPIES.items()} | {f"{n}": " ".join(story(n)) for n in range(30)}
    names = list(texts)
    chance.shuffle(names)
    assert groups({name: texts[name] for name in names}) == groups(texts)


def test_the_same_groups_in_every_process() -> None:
    code = (
        "from graph.documents import NearDuplicates; found = NearDuplicates()\n"
        "for i in range(0, 50, 5): found.add(str(i), ' '.join(f'w{j * j % 97}' for j in range(i, i + 60)))\n"
        "print(found.groups())"
    )
    runs = [
        subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, check=True).stdout for _ in range(2)
    ]
    assert runs[0] == runs[1]
    assert runs[0].startswith(b"[['")


def test_many_texts_with_one_boilerplate_take_seconds() -> None:
    found = NearDuplicates()
    boilerplate = " ".join(story(5, 60))
    for number in range(1000):
        found.add(str(number), f"{boilerplate} {' '.join(story(number + 1000, 60))}")
    start = time.monotonic()
    found.groups()
    assert time.monotonic() - start < 60
