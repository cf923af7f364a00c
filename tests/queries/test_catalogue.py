import pytest

from graph.errors import UsageError
from queries import find, groups, questions, search
from queries.question import LANGUAGES


def test_an_unknown_question_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="no question is called 'who-mett'") as raised:
        find("who-mett")
    assert raised.value.hint.startswith("nearest: who-met,")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("agreements between two countries", "agreements-of-pair"),
        ("اتفاقيات بلدين", "agreements-of-pair"),
        ("التَّواريخ المتناقضة", "date-conflicts"),
        ("postes cette personne", "official-posts"),
        ("initiatives pays", "initiatives-of-country"),
        ("agreemnts of pair", "agreements-of-pair"),
        ("qué cifras", "figures"),
        ("fechas contradicen", "date-conflicts"),
        ("PATH between", "path-between"),
        ("¿quién se reunió?", "who-met"),
        ("من التقى", "who-met"),
        ("who introduced", "introductions"),
        ("أول لقاء", "contacts-of-pair"),
        ("dernière rencontre", "contacts-of-pair"),
        ("accords signés", "never-signed"),
        ("nouveaux domaines", "new-areas"),
        ("solo una parte afirma", "one-sided-cooperation"),
        ("un seul récit", "facts-by-reports"),
        ("socios", "partners-of-country"),
        ("how long", "gaps-of-pair"),
    ],
)
def test_words_of_four_languages_find_a_question(words: str, first: str) -> None:
    assert search(words)[0].id == first


def test_what_shares_only_words_of_every_question_is_left_out() -> None:
    assert [item.id for item in search("¿qué cifras?")] == ["figures", "figures-of-country"]
    assert {item.id for item in search("which initiatives")} == {"initiatives-in-area", "initiatives-of-country"}


def test_all_agreements_are_found_by_their_word_in_each_language() -> None:
    ids = {item.id for item in questions().values() if item.group == "agreements"}
    for word in ("agreements", "اتفاقيات", "accords", "acuerdos"):
        assert ids <= {item.id for item in search(word)}


def test_no_word_finds_all_and_a_strange_one_nothing() -> None:
    assert [item.id for item in search(" ")] == list(questions())
    assert search("zzzzxqy") == []


def test_every_group_has_a_name_in_each_language() -> None:
    assert all(set(names) == set(LANGUAGES) for names in groups().values())
