"""The set is what the figures say it is: large enough, of both scripts, nothing twice, nobody against himself."""

import re
from collections import Counter, defaultdict

import pytest

from tests.names.pairs import forms, hard_negatives, true_pairs, words

ARABIC = re.compile(r"[\u0621-\u064a\u06a4\u06a8][\u0621-\u064a\u06a4\u06a8 .-]+")
TRADITIONS = {"ar": "arabic", "fr": "french", "en": "english", "es": "spanish", "tr": "turkish", "de": "german"}
NOTES = {"", "swapped", "initial", "title", "joined", "middle-left-out", "family-left-out", "ordinal"}


def test_every_form_is_in_the_letters_and_the_tradition_of_its_language() -> None:
    for form in forms():
        assert form.tradition == TRADITIONS[form.lang], form
        assert form.note in NOTES, form
        if form.lang == "ar":
            assert ARABIC.fullmatch(form.name), form
        else:
            assert not re.search(r"[\u0600-\u06ff]", form.name), form
            assert re.fullmatch(r"[^\W\d_][\w .'-]+", form.name), form


def test_every_person_has_both_scripts_and_lines_in_one_place() -> None:
    scripts: defaultdict[str, set[bool]] = defaultdict(set)
    for form in forms():
        scripts[form.person].add(form.lang == "ar")
    assert len(scripts) >= 320
    assert all(both == {True, False} for both in scripts.values())
    assert sum(a.person != b.person for a, b in zip(forms(), forms()[1:], strict=False)) == len(scripts) - 1


def test_no_name_is_told_twice_nor_borne_by_two_people() -> None:
    assert [name for name, times in Counter(form.name for form in forms()).items() if times > 1] == []
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for form in forms():
        bearers[" ".join(re.findall(r"\w+", form.name.casefold()))].add(form.person)
    assert [name for name, people in bearers.items() if len(people) > 1] == []


def test_there_are_enough_true_pairs_of_every_tradition() -> None:
    pairs = true_pairs()
    assert len(pairs) == len({pair[:2] for pair in pairs}) >= 550
    assert all(one == other for *_, (one, other) in pairs)
    told = Counter(pair.tradition for pair in pairs)
    assert all(told[tradition] >= 80 for tradition in ("french", "english", "spanish", "turkish")), told


def test_the_negatives_are_of_different_people_and_the_same_every_time() -> None:
    pairs = hard_negatives()
    assert len(pairs) == len({pair[:2] for pair in pairs}) == 20_000
    assert all(one != other for *_, (one, other) in pairs)
    assert {pair[:2] for pair in pairs}.isdisjoint(pair[:2] for pair in true_pairs())
    assert hard_negatives(count=500) == pairs[:500]


def test_the_two_people_of_a_negative_share_a_name() -> None:
    borne: defaultdict[str, set[str]] = defaultdict(set)
    for form in forms():
        borne[form.person] |= words(form.name)
    assert all(borne[one] & borne[other] for *_, (one, other) in hard_negatives())


@pytest.mark.parametrize(
    ("name", "shared"),
    [
        ("عبد الفتاح السيسي", {"فتاح", "سيسي"}),
        ("Abdel Fattah el-Sisi", {"fattah", "sisi"}),
        ("محمد بن زايد آل نهيان", {"محمد", "زايد", "نهيان"}),
        ("Abdülfettah es-Sisi", {"abdulfettah", "sisi"}),
        ("A. Bouteflika", {"bouteflika"}),
        ("عبد الله", set()),
    ],
)
def test_particles_articles_and_initials_are_not_shared(name: str, shared: set[str]) -> None:
    assert words(name) == shared
