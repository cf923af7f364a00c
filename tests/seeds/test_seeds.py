"""The example corpus: every document has gold facts, and those hang together."""

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.documents import Document, read_documents
from ontology.record import AgreementKind, AgreementStatus, AreaId, Comparison, EventType, InitiativeKind, Lang

SEEDS = Path(__file__).parents[2] / "seeds"
DOCUMENTS = {file.stem: file for file in sorted(SEEDS.glob("*.md")) if file.stem != "README"}
COUNTRY = re.compile(r"[A-Z]{2}")
EDTF = re.compile(r"(\d{4}|XXXX)(-\d{2}(-\d{2})?)?")
STATEMENTS = ("events", "agreements", "cooperation", "initiatives")
KINDS: tuple[tuple[str, str, type[StrEnum]], ...] = (
    ("events", "type", EventType),
    ("agreements", "kind", AgreementKind),
    ("agreements", "status", AgreementStatus),
    ("initiatives", "kind", InitiativeKind),
    ("figures", "comparison", Comparison),
)

each_document = pytest.mark.parametrize("stem", DOCUMENTS)


def gold(stem: str) -> dict[str, Any]:
    """Gold facts with every plain value as text, so that `NO` stays Norway and `2024-09` a month."""
    loaded = yaml.load((SEEDS / "gold" / f"{stem}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(loaded, dict)
    return loaded


def front_matter(stem: str) -> dict[str, Any]:
    head = DOCUMENTS[stem].read_text(encoding="utf-8").split("---\n", 2)[1]
    loaded = yaml.load(head, Loader=yaml.BaseLoader)
    assert isinstance(loaded, dict)
    return loaded


def document(stem: str) -> Document:
    (only,) = read_documents([str(DOCUMENTS[stem])])
    assert isinstance(only, Document)
    return only


def sides(facts: dict[str, Any]) -> Iterator[str]:
    """Every reference from a statement to an official, an agency or a country."""
    for event in facts["events"]:
        yield from event["participants"]
        for pair in event["met"]:
            yield from pair
    for agreement in facts["agreements"]:
        yield from agreement["parties"]
    for cooperation in facts["cooperation"]:
        yield from cooperation["pair"]
    for initiative in facts["initiatives"]:
        yield from (initiative[role] for role in ("by", "presented_by") if role in initiative)


def keys(facts: dict[str, Any]) -> list[str]:
    return [entry["key"] for kind in ("officials", "unnamed", "agencies") for entry in facts[kind]]


def test_documents_and_gold_facts_come_in_pairs() -> None:
    assert len(DOCUMENTS) == 12
    assert sorted(DOCUMENTS) == sorted(file.stem for file in (SEEDS / "gold").glob("*.yaml"))


def test_every_language_is_there() -> None:
    assert {front_matter(stem)["lang"] for stem in DOCUMENTS} == set(Lang)


def test_folder_gives_exactly_the_documents() -> None:
    assert [entry.id for entry in read_documents([str(SEEDS)]) if isinstance(entry, Document)] == list(DOCUMENTS)


@each_document
def test_front_matter_is_complete(stem: str) -> None:
    fields = front_matter(stem)
    assert fields["id"] == stem
    assert fields["title"]
    assert fields["lang"] in set(Lang)
    assert "our own sentences" in fields["note"].lower()
    assert set(fields) <= {"id", "title", "date", "publisher", "author", "url", "lang", "note"}


@each_document
def test_document_and_gold_agree_on_its_origin(stem: str) -> None:
    facts, read = gold(stem), document(stem)
    assert facts["id"] == read.id == stem
    assert facts["lang"] == read.lang
    assert facts["published"] == (read.published or "null")
    assert facts.get("publisher") == read.publisher
    assert facts.get("author") == front_matter(stem).get("author")


@each_document
def test_statements_refer_to_what_is_listed(stem: str) -> None:
    facts = gold(stem)
    listed = keys(facts)
    assert len(set(listed)) == len(listed)
    assert [side for side in sides(facts) if side not in listed and side not in facts["countries"]] == []


@each_document
def test_officials_belong_to_listed_agencies(stem: str) -> None:
    facts = gold(stem)
    agencies = {agency["key"] for agency in facts["agencies"]}
    assert {key for official in facts["officials"] for key in official["agencies"]} <= agencies
    assert {post["agency"] for post in facts["unnamed"]} <= agencies
    assert {agency["part_of"] for agency in facts["agencies"] if "part_of" in agency} <= agencies


@each_document
def test_who_met_took_part(stem: str) -> None:
    for event in gold(stem)["events"]:
        for pair in event["met"]:
            assert len(set(pair)) == 2, event["key"]
            assert set(pair) <= set(event["participants"]), event["key"]


@each_document
def test_countries_are_codes(stem: str) -> None:
    facts = gold(stem)
    stated = [entry["country"] for kind in ("officials", "unnamed", "agencies") for entry in facts[kind]]
    stated += [event["place"]["country"] for event in facts["events"] if event["place"] != "null"]
    stated += facts["countries"]
    assert [code for code in stated if code != "null" and not COUNTRY.fullmatch(code)] == []


@each_document
def test_areas_are_in_the_closed_list(stem: str) -> None:
    facts = gold(stem)
    stated = {area for kind in STATEMENTS for statement in facts[kind] for area in statement["areas"]}
    assert stated <= set(AreaId)


@pytest.mark.parametrize(("kind", "field", "allowed"), KINDS)
@each_document
def test_kinds_are_in_the_closed_lists(stem: str, kind: str, field: str, allowed: type[StrEnum]) -> None:
    assert {statement[field] for statement in gold(stem)[kind]} <= set(allowed)


@each_document
def test_dates_are_edtf(stem: str) -> None:
    facts = gold(stem)
    stated = [event[end] for event in facts["events"] for end in ("start", "end")]
    stated += [agreement["date"] for agreement in facts["agreements"]]
    assert [day for day in stated if day != "null" and not EDTF.fullmatch(day)] == []


@each_document
def test_names_of_officials_stand_in_the_text(stem: str) -> None:
    text = document(stem).text
    assert [official["names"][0] for official in gold(stem)["officials"] if official["names"][0] not in text] == []


@each_document
def test_figures_stand_in_the_text(stem: str) -> None:
    digits = re.sub(r"(?<=\d)[.,](?=\d{3})", "", document(stem).text)
    assert [figure["value"] for figure in gold(stem)["figures"] if figure["value"] not in digits] == []


@pytest.mark.parametrize(
    ("stem", "kept"),
    [
        ("morocco-spain-communication-course", "شخصاً.منصة “إبلاغ” الإلكترونية"),
        ("partnerships-2024", "بـ”المميز”"),
        ("partnerships-2024", "\nالدول العربية\n"),
        ("interpol-assembly-marrakesh", "من 24 حتى 27 نونبر الجاري"),
        ("sahel-cooperation-page", "Leave a Comment"),
        ("sahel-cooperation-page", "مراقبة الحدود الجزائر، موريتانيا، دول غرب أفريقيا نشر تقنيات"),
        ("visit-to-spain-2025", "29 يناير 2025آخر تحديث :"),
        ("visit-to-spain-2025", "الثلاثاء 28 والأربعاء 29 يناير 2024"),
    ],
)
def test_defects_are_kept(stem: str, kept: str) -> None:
    assert kept in document(stem).text
