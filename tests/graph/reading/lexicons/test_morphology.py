from graph.reading.lexicons.lexicon import load_lexicon
from graph.reading.lexicons.morphology import Morphology

ARABIC = load_lexicon("ar").morphology


def test_clitics_come_off_from_the_outside_in() -> None:
    keys = {analysis.key: analysis for analysis in ARABIC.analyses("وبالامن")}
    assert (keys["امن"].conjunction, keys["امن"].preposition, keys["امن"].article) == ("و", "ب", "ال")
    assert "للامن" in {analysis.key for analysis in ARABIC.analyses("للامن")}
    assert any(a.key == "امن" and a.article for a in ARABIC.analyses("للامن"))


def test_an_enclitic_closes_the_feminine_ending() -> None:
    assert any(a.key == "زياره" and a.enclitic == "ها" for a in ARABIC.analyses("زيارتها"))


def test_the_article_of_a_form_is_no_part_of_its_key_but_the_first_letters_of_germany_are() -> None:
    assert ARABIC.bare("الأمن") == "امن"
    assert ARABIC.bare("ألمانيا") == "المانيا"


def test_inflections_carry_their_tense() -> None:
    forms = dict(ARABIC.inflect("verb", ["استقبل", "يستقبل"]))
    assert (forms["استقبلت"], forms["تستقبل"], forms["سيستقبل"]) == ("past", "present", "future")


def test_a_language_that_joins_nothing_has_one_reading() -> None:
    assert [analysis.key for analysis in Morphology().analyses("ministre")] == ["ministre"]
