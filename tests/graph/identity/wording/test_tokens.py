from graph.identity.wording.tokens import AND, forms_of, readings, tokens


def words(text: str) -> list[tuple[str, ...]]:
    return [tuple(reading.word for reading in token.readings) for token in tokens(text) if not token.joins]


def test_article_and_particles_are_read_off_arabic_words() -> None:
    assert words("للأمن") == [("امن", "للامن")]
    assert words("وبالمغرب") == [("مغرب", "وبالمغرب")]
    assert [token.readings[0].joined for token in tokens("الأمن والدفاع")] == [False, True]


def test_a_word_that_begins_like_the_article_keeps_it() -> None:
    assert words("ألمانيا") == [("المانيا",)]


def test_a_short_acronym_is_no_common_word() -> None:
    assert words("the UN") == [("the",), ("UN",)]
    assert words("MINISTRY OF THE INTERIOR")[1] == ("of",)


def test_initials_are_one_word() -> None:
    assert words("U.S. embassy") == [("US",), ("embassy",)]


def test_what_joins_words_is_kept_in_phrases() -> None:
    assert forms_of("Drugs and Crime") == {("drugs", AND, "crime")}
    assert ("مخدرات", AND, "جريمه") in forms_of("المخدرات والجريمة")


def test_words_that_mean_nothing_are_left_out() -> None:
    assert forms_of("Ministry of the Interior") == {("ministry", "interior")}
    assert forms_of("lutte contre le terrorisme") == {("terrorisme",)}


def test_a_name_is_read_without_what_stands_before_it() -> None:
    assert list(readings("ولمصر")) == ["ولمصر", "لمصر", "مصر"]
    assert list(readings("de l'Espagne")) == ["de l'Espagne", "l' Espagne", "Espagne"]
    assert list(readings("Spain")) == ["Spain"]


def test_a_particle_is_not_read_off_a_short_word() -> None:
    assert forms_of("والي") == {("والي",)}  # a governor, not "and to"
    assert forms_of("لمكافحة الإرهاب") >= {("ارهاب",)}
