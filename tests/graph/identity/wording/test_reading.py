from graph.identity.wording import host, pieces, plain_pieces, words_of


def read(name: str, country: str, lang: str) -> list[str]:
    return words_of(pieces(name, country, lang))


def test_phrases_are_read_before_their_words() -> None:
    assert read("Conseil national de sécurité", "FR", "fr") == ["council", "national", "security"]
    assert read("Conseil de sécurité nationale", "DE", "fr") == ["council", "national-security"]


def test_endings_of_gender_and_number_are_read_off() -> None:
    assert read("directions centrales", "FR", "fr") == ["directorate", "central"]
    assert read("الشرطة القضائية", "DZ", "ar") == ["police", "judicial"]


def test_the_own_country_is_left_out_and_others_are_kept() -> None:
    assert read("Embassy of Spain in Morocco", "ES", "en") == ["embassy", "@MA"]
    assert read("السفارة الإسبانية بالمغرب", "ES", "ar") == ["embassy", "@MA"]


def test_cities_are_called_by_one_name() -> None:
    assert read("consulat du Maroc à Séville", "MA", "fr") == read("القنصلية المغربية بإشبيلية", "MA", "ar")


def test_known_bodies_are_found_within_longer_names() -> None:
    assert read("INTERPOL General Secretariat", "", "en") == ["interpol", "secretariat"]
    assert "interpol" in words_of(plain_pieces("INTERPOL General Secretariat", "", "en"))
    assert "policia-nacional" not in words_of(plain_pieces("Policía Nacional", "ES", "es"))


def test_a_word_may_mean_something_else_in_one_country() -> None:
    assert read("Secretary of State", "US", "en") == ["minister", "foreign-affairs"]
    assert read("Secretary of State", "GB", "en") == ["secretary-of-state"]


def test_an_acronym_in_brackets_is_left_out() -> None:
    assert read("Oficina Federal (OFX) de Policía", "DE", "es") == read("Oficina Federal de Policía", "DE", "es")


def test_a_capital_hosts_for_its_country() -> None:
    assert (host("#Rome"), host("#Milan"), host("@ES")) == ("@IT", "#Milan", "@ES")
