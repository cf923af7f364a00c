from graph.identity.wording.vocabulary import View, meaning, stemmed, vocabulary


def test_a_sense_of_ones_own_language_goes_first() -> None:
    french = meaning(("premier",), View("FR", "fr", bodies=True))
    assert french is not None
    assert french.concepts == ("first",)


def test_a_body_is_known_in_its_country_only() -> None:
    known = meaning(("CNI",), View("ES", "es", bodies=True))
    assert known is not None
    assert known.concepts == ("cni",)
    assert meaning(("CNI",), View("CL", "es", bodies=True)) is None
    assert meaning(("CNI",), View("ES", "es", bodies=False)) is None


def test_a_name_that_a_country_may_use_is_no_international_body_there() -> None:
    assert meaning(("security", "council"), View("RU", "en", bodies=True)) is None
    known = meaning(("security", "council"), View("", "en", bodies=True))
    assert known is not None
    assert known.concepts == ("security-council",)


def test_words_without_endings() -> None:
    assert stemmed(("générales".replace("é", "e"), "nationale")) == ("general", "national")
    assert stemmed(("frobnicate",)) == ("frobnicate",)


def test_words_of_every_language_are_known() -> None:
    assert {"ministry", "ministere", "ministerio", "وزاره"} <= vocabulary()
