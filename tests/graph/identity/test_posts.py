import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.bodies import body_keys
from graph.identity.posts import exclusive, is_understood, post_parts


def parts(title: str, country: str, lang: str, *agency: str) -> tuple[str, ...]:
    key = next(iter(body_keys(agency, country, lang)), None)
    return post_parts(title, key, country, lang, agency)


@pytest.mark.parametrize(
    ("title", "lang", "agency"),
    [
        ("Minister of the Interior", "en", ()),
        ("Interior Minister", "en", ("Ministry of the Interior",)),
        ("Moroccan Interior Minister", "en", ()),
        ("ministre de l'Intérieur", "fr", ()),
        ("ministre marocain de l'Intérieur par intérim", "fr", ("ministère de l'Intérieur",)),
        ("ministra del Interior", "es", ()),
        ("وزير الداخلية", "ar", ()),
        ("وزير الداخلية المغربي", "ar", ("وزارة الداخلية",)),
        ("وزيرة الداخلية", "ar", ()),
    ],
)
def test_one_ministers_post_in_four_languages(title: str, lang: str, agency: tuple[str, ...]) -> None:
    assert parts(title, "MA", lang, *agency) == ("minister", "ministry interior", "", "MA")


def test_a_minister_is_known_by_the_main_portfolio() -> None:
    long = "Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates"
    assert parts(long, "MA", "en") == parts("وزير الخارجية", "MA", "ar") == parts("Foreign Minister", "MA", "en")
    assert parts("ministre de l'Europe et des Affaires étrangères", "FR", "fr")[1] == "ministry foreign-affairs"
    assert parts("Deputy Prime Minister and Minister of Foreign Affairs", "JO", "en")[0] == "minister"
    assert parts("Ministre d'État, ministre de la Défense", "CI", "fr")[1] == "ministry defence"


@pytest.mark.parametrize(
    ("title", "lang", "agency"),
    [
        ("المدير العام للأمن الوطني", "ar", ("المديرية العامة للأمن الوطني",)),
        ("المدير العام للأمن الوطني ومراقبة التراب الوطني", "ar", ()),
        ("Director General of National Security", "en", ()),
        ("directeur général de la sûreté nationale", "fr", ("DGSN",)),
        ("director general de la DGSN", "es", ("DGSN",)),
    ],
)
def test_who_heads_a_body_is_found_by_the_body(title: str, lang: str, agency: tuple[str, ...]) -> None:
    assert parts(title, "MA", lang, *agency) == ("director-general", "dgsn-ma", "", "MA")


def test_who_heads_a_service_heads_its_general_directorate() -> None:
    customs = parts("directeur général des douanes", "CM", "fr")
    assert customs == parts("Director General of Customs", "CM", "en", "General Directorate of Customs")
    assert customs == parts("المدير العام للجمارك", "CM", "ar", "المديرية العامة للجمارك")


def test_a_portfolio_may_stand_before_and() -> None:
    youth = parts("Minister of Youth and Sports", "JO", "en")
    assert youth == parts("Youth and Sports Minister", "JO", "en") == parts("وزير الشباب والرياضة", "JO", "ar")


def test_an_agency_may_be_called_by_its_acronym_in_the_title() -> None:
    assert parts("CBK Governor", "KE", "en", "Central Bank of Kenya", "CBK")[1:3] == ("central-bank", "")
    assert parts("president of JICA", "JP", "en", "Japan International Cooperation Agency", "JICA")[2] == ""


@pytest.mark.parametrize(
    ("country", "role", "titles"),
    [
        (
            "EG",
            "president",
            [("President", "en"), ("الرئيس المصري", "ar"), ("رئيس الجمهورية", "ar"), ("président", "fr")],
        ),
        ("MA", "monarch", [("King", "en"), ("العاهل المغربي", "ar"), ("ملك المغرب", "ar"), ("roi du Maroc", "fr")]),
        (
            "ES",
            "prime-minister",
            [("presidente del Gobierno", "es"), ("رئيس الوزراء الإسباني", "ar"), ("Prime Minister", "en")],
        ),
        ("DE", "prime-minister", [("Chancellor", "en"), ("المستشارة الألمانية", "ar"), ("chancelier allemand", "fr")]),
        ("SA", "crown-prince", [("Crown Prince", "en"), ("ولي العهد السعودي", "ar"), ("prince héritier", "fr")]),
    ],
)
def test_posts_of_a_whole_country(country: str, role: str, titles: list[tuple[str, str]]) -> None:
    for title, lang in titles:
        assert parts(title, country, lang) == (role, "", "", country), title
        assert exclusive(parts(title, country, lang))


def test_an_adviser_in_germany_is_no_chancellor() -> None:
    assert parts("مستشار وزير الداخلية", "DE", "ar")[0] == "adviser"
    assert parts("مستشار", "TN", "ar")[0] == "adviser"


def test_a_president_of_a_body_is_no_head_of_state() -> None:
    assert parts("President of the European Commission", "", "en") == ("head", "european-commission", "", "")
    assert parts("رئيس الشرطة الفيدرالية", "DE", "ar") == ("head", "bundespolizei", "", "DE")


def test_a_president_of_what_is_not_known_is_no_head_of_state() -> None:
    assert parts("Association President", "US", "en", "Association")[0] == "head"
    assert parts("President", "US", "en", "White House") == parts("President", "US", "en")


def test_who_works_for_a_deputy_is_none() -> None:
    assert parts("adviser to the deputy minister of justice", "FR", "en")[0] == "adviser"
    assert parts("directeur général adjoint de la police", "FR", "fr")[0] == "deputy director-general"


def test_an_ambassador_is_sent_somewhere() -> None:
    rome = parts("Ambassador of France in Rome", "FR", "en")
    assert rome == parts("سفير فرنسا بإيطاليا", "FR", "ar") == ("ambassador", "", "@IT", "FR")
    assert exclusive(rome)
    assert not exclusive(parts("ambassador", "FR", "en"))


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("Minister of the Interior", "Deputy Minister of the Interior"),
        ("Minister of the Interior", "former Minister of the Interior"),
        ("Minister of the Interior", "Minister of Foreign Affairs"),
        ("Minister of the Interior", "Adviser to the Minister of the Interior"),
        ("Minister of the Interior", "Spokesperson of the Ministry of the Interior"),
        ("Director General of National Security", "Director General of Territorial Surveillance"),
        ("President", "Vice President"),
        ("First Vice President", "Second Vice President"),
    ],
)
def test_posts_that_stay_apart(title: str, other: str) -> None:
    assert parts(title, "MA", "en") != parts(other, "MA", "en")


def test_who_acts_holds_the_post_and_who_was_does_not() -> None:
    assert parts("Acting Interior Minister", "ES", "en") == parts("ministro del Interior en funciones", "ES", "es")
    now = parts("وزير الداخلية", "TN", "ar")
    former = parts("وزير الداخلية السابق", "TN", "ar")
    assert former == parts("ex ministro del Interior", "TN", "es") != now
    assert exclusive(now)
    assert not exclusive(former)


def test_posts_of_many_are_not_exclusive() -> None:
    assert exclusive(parts("ministre de la Justice", "FR", "fr"))
    for title in (
        "adviser",
        "Spokesperson of the Ministry of Justice",
        "Deputy Minister of Justice",
        "judge",
        "ministre",
    ):
        assert not exclusive(parts(title, "FR", "en")), title
    assert not exclusive(parts("Minister of the Interior", "", "en"))  # of which country?


def test_a_title_that_is_not_understood_stays_as_written() -> None:
    assert parts("Flag Bearer", "MA", "en") == ("flag bearer", "", "", "MA")
    assert not is_understood(parts("Flag Bearer", "MA", "en"))


def test_the_country_of_a_title_is_that_of_the_post_when_none_is_given() -> None:
    assert parts("President of Egypt", "", "en") == parts("الرئيس المصري", "EG", "ar")


@given(st.text(max_size=40), st.sampled_from(["", "MA"]), st.sampled_from(["ar", "fr", "es", "en"]))
def test_every_title_has_four_parts(title: str, country: str, lang: str) -> None:
    assert len(post_parts(title, None, country, lang)) == 4
    assert post_parts(title, None, country, lang) == post_parts(f" {title} ", None, country, lang)
