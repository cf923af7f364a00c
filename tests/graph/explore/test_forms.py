import pytest

from graph.errors import AmbiguousName, MithaqError, UnknownName
from graph.explore.forms import Refusal, fields, refusal
from queries import find
from queries.answer import ask
from queries.binding import as_given


def test_field_of_a_closed_list_is_closed_and_named_in_the_language() -> None:
    status = next(it for it in fields(find("agreements-in-period"), {}, "fr") if it.parameter == "status")
    assert status.closed
    assert ("signed", "signé") in status.choices


def test_field_says_what_is_looked_up_and_what_is_given() -> None:
    [official, *_] = fields(find("who-met"), {"official": "حموشي"}, "en")
    assert (official.name, official.value, official.required, official.suggest) == (
        "official",
        "حموشي",
        True,
        "official",
    )
    [country] = fields(find("country-officials"), {}, "es")
    assert ("MA", "Marruecos") in country.choices
    assert not country.closed


def test_parameter_that_an_address_has_another_use_for_is_told_from_it() -> None:
    assert "lang_" in [it.name for it in fields(find("documents"), {}, "en")]


def refused(id: str, given: dict[str, str]) -> Refusal:
    """What the form says of a call in which Nobody is unknown and Ali may be two."""

    def resolve(kind: str, text: str) -> str:
        if text == "Nobody":
            raise UnknownName("nobody is called so", "", ("Nabadi",))
        if text == "Ali":
            raise AmbiguousName("several", "", (("official-0123456789ab@d1", "Ali, MA"),))
        return as_given(kind, text)

    with pytest.raises(MithaqError) as error:
        ask(find(id), [], given, lambda *_, **__: [], resolve)
    return refusal(error.value, find(id), given, resolve)


def test_refusal_stands_by_the_field_that_it_is_about() -> None:
    assert refused("who-met", {"official": "Omar", "since": "soon"}).field == "since"
    assert refused("who-met", {}).field == "official"
    unknown = refused("who-met", {"official": "Nobody", "since": "2024"})
    assert (unknown.status, unknown.field, unknown.nearest) == (404, "official", ("Nabadi",))


def test_refusal_of_two_that_are_one_stands_by_neither() -> None:
    assert refused("cooperation-of-pair", {"country": "MA", "other": "MA"}).field == ""


def test_candidates_lead_to_the_same_question() -> None:
    several = refused("who-met", {"official": "Ali", "since": "2024"})
    assert several.status == 300
    assert several.candidates == [("Ali, MA", "/questions/who-met?official=official-0123456789ab&since=2024")]
