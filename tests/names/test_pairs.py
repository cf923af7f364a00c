"""Each set is what the figures say it is: large enough, of both scripts, nothing twice, nobody against himself."""

import re
from collections import Counter, defaultdict

import pytest

from tests.names.pairs import SETS, forms, hard_negatives, true_pairs, words

ARABIC = re.compile(r"[\u0621-\u064a\u06a4\u06a8][\u0621-\u064a\u06a4\u06a8 .-]+")
TRADITIONS = {"ar": "arabic", "fr": "french", "en": "english", "es": "spanish", "tr": "turkish", "de": "german"}
NOTES = {"", "swapped", "initial", "title", "joined", "middle-left-out", "family-left-out", "ordinal", "nickname"}

of_each = pytest.mark.parametrize("of", SETS)


@of_each
def test_every_form_is_in_the_letters_and_the_tradition_of_its_language(of: str) -> None:
    for form in forms(of):
        assert form.tradition == TRADITIONS[form.lang], form
        assert form.note in NOTES, form
        if form.lang == "ar":
            assert ARABIC.fullmatch(form.name), form
        else:
            assert not re.search(r"[\u0600-\u06ff]", form.name), form
            assert re.fullmatch(r"[^\W\d_][\w .'-]+", form.name), form


@of_each
def test_every_person_has_both_scripts_and_lines_in_one_place(of: str) -> None:
    scripts: defaultdict[str, set[bool]] = defaultdict(set)
    for form in forms(of):
        scripts[form.person].add(form.lang == "ar")
    assert len(scripts) >= 320
    assert all(both == {True, False} for both in scripts.values())
    assert sum(a.person != b.person for a, b in zip(forms(of), forms(of)[1:], strict=False)) == len(scripts) - 1


@of_each
def test_no_name_is_told_twice_nor_borne_by_two_people(of: str) -> None:
    assert [name for name, times in Counter(form.name for form in forms(of)).items() if times > 1] == []
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for form in forms(of):
        bearers[" ".join(re.findall(r"\w+", form.name.casefold()))].add(form.person)
    assert [name for name, people in bearers.items() if len(people) > 1] == []


@of_each
def test_there_are_enough_true_pairs_of_every_tradition(of: str) -> None:
    pairs = true_pairs(of)
    assert len(pairs) == len({pair[:2] for pair in pairs}) >= 550
    assert all(one == other for *_, (one, other) in pairs)
    told = Counter(pair.tradition for pair in pairs)
    assert all(told[tradition] >= 80 for tradition in ("french", "english", "spanish", "turkish")), told


@of_each
def test_the_negatives_are_of_different_people_and_the_same_every_time(of: str) -> None:
    pairs = hard_negatives(of=of)
    assert len(pairs) == len({pair[:2] for pair in pairs}) == 20_000
    assert all(one != other for *_, (one, other) in pairs)
    assert {pair[:2] for pair in pairs}.isdisjoint(pair[:2] for pair in true_pairs(of))
    assert hard_negatives(count=500, of=of) == pairs[:500]


@of_each
def test_the_two_people_of_a_negative_share_a_name(of: str) -> None:
    borne: defaultdict[str, set[str]] = defaultdict(set)
    for form in forms(of):
        borne[form.person] |= words(form.name)
    assert all(borne[one] & borne[other] for *_, (one, other) in hard_negatives(of=of))


def test_nobody_is_in_both_sets() -> None:
    people = [{form.person for form in forms(of)} for of in SETS]
    names = [{form.name for form in forms(of)} for of in SETS]
    assert set.intersection(*people) == set()
    assert set.intersection(*names) == set()


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
