import re

import pytest
from lxml import html

from graph.browser.examples import Example
from graph.browser.guide import SHOWN, guide
from graph.browser.saved import saved
from ontology import LANGUAGES
from queries import find, groups, questions
from tests.graph.browser.made_up import HOSTILE

ALL = [Example(question, dict.fromkeys(question.parameters), {}) for question in questions().values()]
# What Browser 5.24 takes out of a guide before it shows it.
HANDLERS = re.compile(r"(\s+(on[^\s=]+)[^\s=]*\s*=\s*(\"[^\"]*\"|'[^']*'|[\w\-.:]+\s*))", re.IGNORECASE)


def who_met(name: str) -> Example:
    return Example(find("who-met"), {"official": name, "since": None, "until": None}, {"official": name})


def test_a_slide_for_each_group_after_the_first() -> None:
    page = html.document_fromstring(guide(ALL, "en").encode())
    slides = page.findall(".//slide")
    assert len(slides) == 1 + len(groups())
    assert [slide.findtext(".//h3") for slide in slides[1:3]] == ["People", "Meetings"]
    assert len(page.findall(".//h4")) == len(questions())


def test_what_was_asked_comes_first() -> None:
    page = html.document_fromstring(guide(ALL, "en", who_met("Salim Amrani")).encode())
    assert page.find(".//slide").findtext(".//h4") == "Who met this person?"
    assert page.find(".//slide//p").text_content().split() == ["who-met", "·", "official", "Salim", "Amrani"]


def test_every_query_reaches_browser_whole() -> None:
    text = guide(ALL, "en")
    assert not HANDLERS.search(text)
    found = html.document_fromstring(text.encode()).xpath("//button/@data-populate")
    wanted = [query.runs.strip() for example in ALL for query in saved(example, "en") if query.part != "parameters"]
    assert found[1:] == wanted  # the first looks names up


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_text(name: str) -> None:
    plain, hostile = (html.document_fromstring(guide([who_met(it)], "en").encode()) for it in ("Salim", name))
    assert [element.tag for element in hostile.iter()] == [element.tag for element in plain.iter()]
    assert [element.keys() for element in hostile.iter()] == [element.keys() for element in plain.iter()]
    shown = hostile.findtext(".//bdi/bdi")
    assert len(shown) <= SHOWN
    assert "\n" not in shown
    assert not re.search("[\x00-\x1f\u202a-\u202e\u2066-\u2069]", shown)


def test_direction_and_words_in_every_language() -> None:
    for lang in LANGUAGES:
        page = html.document_fromstring(guide(ALL, lang).encode())
        assert page.find(".//slide/div").get("dir") == ("rtl" if lang == "ar" else "ltr")
        assert page.findtext(".//h4") == next(iter(questions().values())).title[lang]
