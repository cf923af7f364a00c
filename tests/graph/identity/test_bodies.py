from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.bodies import body_key, body_keys, is_generic, understood

PAIRS = yaml.safe_load(Path(__file__).with_name("bodies.yaml").read_text(encoding="utf-8"))


def keys(entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for lang, names in entry["names"].items():
        for name in names:
            yield name, body_key(name, entry["country"], lang)


@pytest.mark.parametrize("entry", PAIRS["same"], ids=lambda entry: next(iter(entry["names"].values()))[0])
def test_one_body_has_one_key_in_every_language(entry: dict[str, Any]) -> None:
    found = dict(keys(entry))
    assert len(set(found.values())) == 1, found


@pytest.mark.parametrize("entry", PAIRS["apart"], ids=lambda entry: entry["country"] or "international")
def test_bodies_that_look_alike_stay_apart(entry: dict[str, Any]) -> None:
    for (name, key), (other, other_key) in combinations(keys(entry), 2):
        assert key != other_key, f"{name} and {other}"


def test_one_name_in_two_countries_is_two_bodies_where_they_are_known_by_it() -> None:
    assert body_key("DGSN", "MA", "fr") != body_key("DGSN", "DZ", "fr")
    assert body_key("DGSN", "SN", "fr") == "dgsn"


def test_a_body_renamed_keeps_its_key() -> None:
    assert body_key("Organisation of the Islamic Conference", "", "en") == body_key("OIC", "", "en")
    assert body_key("Direction centrale du renseignement intérieur", "FR", "fr") == body_key("DGSI", "FR", "fr")


def test_a_body_that_was_merged_into_another_stays_what_it_was() -> None:
    assert body_key("Direction de la surveillance du territoire", "FR", "fr") == "dst-fr"


def test_words_nothing_is_known_about_keep_a_name_in_its_language() -> None:
    key = body_key("École supérieure de la magistrature", "MA", "fr")
    assert not understood(key)
    assert key != body_key("Higher School of Magistrates", "MA", "en")


def test_a_name_without_any_concept_is_as_it_is_written() -> None:
    assert body_key("Sonatrach", "DZ", "fr") == "sonatrach"
    assert not understood("sonatrach")


def test_the_key_of_the_fullest_name_comes_first() -> None:
    assert body_keys(["JCG", "Japan Coast Guard"], "JP", "en") == ("coast-guard", "jcg")
    assert body_keys(["Dutch police", "National Police"], "NL", "en") == ("police national",)


def test_what_is_of_another_kind_is_no_fuller_name() -> None:
    names = ["Gendarmería Nacional", "Escuela de la Gendarmería Nacional"]
    assert body_keys(names, "MR", "es") == ("gendarmerie national", "gendarmerie school national")


def test_a_name_cut_short_gives_no_key_of_its_own() -> None:
    assert body_keys(["Embajada de Marruecos en Bogotá", "Embajada de Marruecos"], "MA", "es") == ("embassy @CO",)
    assert body_keys(["Direction générale de la protection civile", "Direction générale"], "DZ", "fr") == ("dgpc-dz",)


def test_a_ministry_of_no_country_may_be_any() -> None:
    assert is_generic(body_key("Ministry of the Interior", "", "en"))
    assert not is_generic(body_key("INTERPOL", "", "en"))
    assert not is_generic(body_key("European Border Agency", "", "en"))


def test_no_name_gives_no_key() -> None:
    assert body_keys([], "MA", "ar") == ()
    assert body_keys(["…"], "MA", "ar") == ()


NAMES = [name for entry in (*PAIRS["same"], *PAIRS["apart"]) for names in entry["names"].values() for name in names]


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4), st.sampled_from(["MA", "ES", ""]))
def test_keys_depend_on_what_a_body_is_called_not_on_the_order_of_its_other_names(
    names: list[str], country: str
) -> None:
    first, *others = names
    assert set(body_keys(names, country, "fr")) == set(body_keys([first, *reversed(others)], country, "fr"))


@given(st.text(max_size=40), st.sampled_from(["ar", "fr", "es", "en"]))
def test_any_text_has_a_key_or_none(text: str, lang: str) -> None:
    assert len(body_keys([text], "MA", lang)) <= 1
