from graph.errors import AmbiguousName, UnknownName, UsageError
from graph.explore.forms import Remembering, fields, refusal
from queries import find


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


def test_refusal_stands_by_the_field_that_it_is_about() -> None:
    question, given = find("who-met"), {"official": "Ali", "since": "soon"}
    assert (
        refusal(UsageError("who-met: since is a date, and 'soon' is none"), question, given, ("", "")).field == "since"
    )
    assert refusal(UsageError("who-met needs OFFICIAL: …"), question, {}, ("", "")).field == "official"
    missing = refusal(UnknownName("nobody", "", ("Aly",)), question, given, ("official", "Ali"))
    assert (missing.status, missing.field, missing.nearest) == (404, "official", ("Aly",))


def test_candidates_lead_to_the_same_question() -> None:
    error = AmbiguousName("several", "", (("official-0123456789ab@d1", "Ali, MA"),))
    several = refusal(error, find("who-met"), {"official": "Ali", "since": "2024"}, ("official", "Ali"))
    assert several.status == 300
    assert several.candidates == [("Ali, MA", "/questions/who-met?official=official-0123456789ab&since=2024")]


def test_resolver_remembers_what_it_was_asked() -> None:
    resolve = Remembering(lambda kind, text: kind + text)
    assert resolve("country", "MA") == "countryMA"
    assert resolve.last == ("country", "MA")
