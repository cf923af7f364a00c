"""Names as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.names import fold, normalise
from graph.identity.names.spelling import words

LETTERS = st.text(st.sampled_from("abdelALßıİéğœ'’.-ـ ً\u200fاأإىةعبدالل السيد dr. ben"), max_size=24)


@pytest.mark.parametrize(
    "spellings",
    [
        ("عبد اللطيف حموشي", "عبد اللطيف الحموشي", "عبداللطيف حموشي", "السيد عبد اللطيف حَمُّوشِي"),
        ("الإنتربول", "الانتربول", "إنتربول"),
        ("Abdellatif Hammouchi", "M. Abdellatif El Hammouchi", "ABDELLATIF EL-HAMMOUCHI"),
        ("Abdel Latif", "Abd El Latif", "Abd el-Latif", "Abdellatif"),
        ("Selami Yıldız", "Selami Yildiz", "SELAMİ YILDIZ", "Dr Selami Yıldız"),
        ("D.G.S.N.", "DGSN", "la DGSN".removeprefix("la ")),
        ("Fernando Grande-Marlaska", "Fernando Grande\u2011Marlaska", "Sr. Fernando Grande Marlaska"),
        ("أحمد", "احمد", "أحمـــد", "\u200fأحمد\u200e"),
    ],
)
def test_one_spelling(spellings: tuple[str, ...]) -> None:
    assert {normalise(spelling) for spelling in spellings} == {normalise(spellings[0])}
    assert normalise(spellings[0])


def test_canonical_form() -> None:
    assert normalise("الدكتور عبد الرحمن بن علي اليوسفي") == "عبدرحمن بن علي يوسفي"
    assert normalise("Lætitia Ødegård-Weiß") == "laetitia odegard weiss"


@given(st.one_of(st.text(max_size=24), LETTERS))
def test_normalising_twice_changes_nothing(name: str) -> None:
    assert normalise(normalise(name)) == normalise(name)


@given(st.one_of(st.text(max_size=24), LETTERS))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_title_alone_stays() -> None:
    assert normalise("الفريق") == "فريق"


def test_particles_belong_to_the_next_word() -> None:
    assert words("Zine Ben Ali") == (("zine",), ("ali", "benali"))
    assert words("Ursula von der Leyen")[1] == ("leyen", "vonderleyen")
    assert words("الكسندر") == (("كسندر", "الكسندر"),)


def test_a_title_may_be_a_given_name() -> None:
    assert [forms[0] for forms in words("أمير حسيني")] == ["أمير", "حسيني"]
    assert [forms[0] for forms in words("الأمير تشارلز")] == ["تشارلز"]
    assert [forms[0] for forms in words("Sultan Qaboos")] == ["qaboos"]
    assert [forms[0] for forms in words("Sultan al-Numani")] == ["sultan", "numani"]


def test_an_article_may_be_hidden() -> None:
    assert "hbib" in words("Lahbib")[0]
    assert "حبيب" in words("لحبيب")[0]
    assert "masri" in words("Elmasri")[0]
    assert words("أبوالنصر")[0][0] == "نصر"
    assert words("Albert") == (("albert",),)
