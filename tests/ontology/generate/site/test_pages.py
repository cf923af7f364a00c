"""The pages: the same terms at the same anchors in each language, with no script and nothing from other hosts."""

import re
from html.parser import HTMLParser

import pytest

from ontology import LANGUAGES
from ontology.files import document
from ontology.generate.lists import anchor
from ontology.generate.model import NAMESPACE, Model, descriptions
from ontology.generate.site.pages import cardinality, examples, page
from ontology.site import site

MODEL = Model.load()
PAGES = {lang: page(MODEL, lang) for lang in LANGUAGES}


class Elements(HTMLParser):
    """Ids, links within the page, links to files beside it, and what is loaded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.within: set[str] = set()
        self.beside: set[str] = set()
        self.loaded: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.ids += [named["id"]] if "id" in named else []
        address = named.get("href", "")
        if address.startswith("#"):
            self.within.add(address[1:])
        elif tag in ("a", "link") and address and ":" not in address and not address.startswith("../"):
            self.beside.add(address)
        if tag in ("script", "img", "iframe", "style") or (named.get("rel") == "stylesheet"):
            self.loaded.add(named.get("src") or address or tag)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_term_has_its_name_as_anchor_once(lang: str) -> None:
    ids = Elements(PAGES[lang]).ids
    assert len(ids) == len(set(ids))
    terms = {slot_iri.removeprefix(NAMESPACE) for slot_iri in map(MODEL.iri, MODEL.vocabulary())}
    terms |= {owner.name for owner in MODEL.classes()} | set(MODEL.lists())
    terms |= {anchor(name, value) for name, values in MODEL.lists().items() for value in values}
    assert terms <= set(ids)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_links_lead_somewhere_and_nothing_is_loaded_but_the_style(lang: str) -> None:
    found = Elements(PAGES[lang])
    assert found.within <= set(found.ids)
    assert found.beside <= set(site())
    assert found.loaded == {"style.css"}
    assert "style=" not in PAGES[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_is_in_its_language(lang: str) -> None:
    direction = "rtl" if lang == "ar" else "ltr"
    assert f'<html lang="{lang}" dir="{direction}">' in PAGES[lang]
    assert descriptions(MODEL.view.get_class("Claim"))[lang] in PAGES[lang].replace("&#39;", "'")


def test_words_are_the_same_in_each_language() -> None:
    def keys(lang: str) -> set[str]:
        words = document(f"generate/site/words/{lang}.yaml")
        return {*words, *words["file"], *words["relation"]}

    assert keys("ar") == keys("fr") == keys("es") == keys("en")


def test_each_class_that_exports_have_shows_an_example() -> None:
    assert {owner.name for owner in MODEL.classes()} - set(examples()) == {"Judgement"}
    assert examples()["Event"].startswith("<https://w3id.org/mithaq/id/event/")


def test_how_many_values_there_may_be() -> None:
    official = {slot.name: cardinality(slot) for slot in MODEL.properties(MODEL.view.get_class("Official"))}
    assert (official["names"], official["country"], official["holds"]) == ("0–n", "0–1", "0–n")
    claim = {slot.name: cardinality(slot) for slot in MODEL.properties(MODEL.view.get_class("Claim"))}
    assert claim["target"] == "1"


def test_no_python_shows() -> None:
    for text in PAGES.values():
        assert not re.search(r"built-in|object at 0x|>None<|Undefined", text)
