"""How alike two words of names are."""

import pytest

from graph.identity.names import prepare
from graph.identity.names.likeness import ALIKE, alike, joined
from graph.identity.names.prepared import Word


def word(text: str) -> Word:
    (found,) = prepare(text).words
    return found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Djamel", "Cemal"),
        ("Noureddine", "نورالدين"),
        ("Nurettin", "Noureddine"),
        ("Abdülmecid", "عبد المجيد"),
        ("Essebsi", "السبسي"),
        ("Şükrü", "شكري"),
        ("Jaled", "خالد"),
        ("Dschamal", "جمال"),
        ("J.", "Jorge"),
    ],
)
def test_alike(a: str, b: str) -> None:
    assert alike(word(a), word(b)) >= ALIKE
    assert alike(word(a), word(b)) == pytest.approx(alike(word(b), word(a)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Hassan", "حسين"),
        ("Khaled", "Walid"),
        ("Omar", "عمرو"),
        ("جمال", "جميل"),
        ("J.", "Carlos"),
    ],
)
def test_not_alike(a: str, b: str) -> None:
    assert alike(word(a), word(b)) < ALIKE


def test_spellings_of_one_name_need_not_sound_alike() -> None:
    assert alike(word("Jilber"), word("جيلبرت")) >= ALIKE


def test_what_sounds_far_apart_is_told_at_a_glance() -> None:
    assert alike(word("Marlaska"), word("حموشي")) == 0.0


def test_two_words_written_as_one() -> None:
    first, second = prepare("نصر الله").words
    assert joined(word("Nasrallah"), first, second) >= ALIKE
    assert joined(word("Marlaska"), first, second) == 0.0


def test_one_word_is_one_object() -> None:
    assert prepare("Omar Zouine").words[1] is prepare("Zouine").words[0]
