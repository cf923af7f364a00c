"""Agreements as in agreement_cases.yaml, and what holds of all."""

import datetime
import re
from collections.abc import Iterable, Mapping
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.claims.dates import bounds
from graph.identity.agreements import (
    ToldAgreement,
    agreement_keys,
    apart,
    cluster_agreements,
    likeness,
    may_be_one,
)
from graph.identity.agreements.names import Relation, relation
from graph.identity.cluster import Cluster
from graph.identity.happenings.rules import points, rules
from tests.graph.identity.verdicts import Verdicts

CASES = yaml.load((Path(__file__).parent / "agreement_cases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
COUNTRIES = {f"agency-{code}{number}": code.upper() for code in ("ma", "es", "fr") for number in "12"}
NOBODY = Verdicts({})


def party(text: str) -> str:
    return f"agency-{text[1:]}" if re.fullmatch(r"g[a-z]{2}\d", text) else text


def told(name: str, data: Mapping[str, Any]) -> ToldAgreement:
    known, published, kind = bounds(data.get("date", "")), data.get("published"), data.get("kind", "agreement")
    parties = sorted(map(party, data["parties"]))
    document, _, _ = name.partition(".")
    return ToldAgreement(
        mention=f"{document}#{name}",
        document=document,
        told="|".join(("agreement", kind, *parties, data.get("name", ""))),
        kind=kind,
        name=data.get("name", ""),
        lang=data.get("lang", "en"),
        parties=frozenset(parties),
        first=known.start_min,
        last=known.end_max,
        areas=frozenset(data.get("areas", ())),
        published=datetime.date.fromisoformat(published) if published else None,
        report=data.get("report", ""),
    )


def groups(found: Iterable[Cluster]) -> list[str]:
    names = [[mention.partition("#")[2] for mention in cluster.members] for cluster in found]
    return [" ".join(some) for some in names if len(some) > 1]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: Mapping[str, Any]) -> None:
    some = [told(name, data) for name, data in case["agreements"].items()]
    assert groups(cluster_agreements(some, NOBODY, COUNTRIES)) == case["same"]


@pytest.mark.parametrize(
    ("lang", "one", "other", "expected"),
    [
        ("fr", "Accord de coopération policière", "Protocole d'accord sur la coopération policière", Relation.SAME),
        ("fr", "Convention d'extradition", "Convention relative à l'extradition", Relation.SAME),
        ("es", "Convenio de cooperación judicial", "Acuerdo de cooperación policial", Relation.DIFFERENT),
        ("ar", "اتفاقية التعاون الأمني", "اتفاق في مجال الأمن والتعاون", Relation.SAME),
        ("ar", "مذكرة تفاهم لمكافحة الإرهاب", "اتفاق حول مكافحة الإرهاب والجريمة المنظمة", Relation.PART),
        ("en", "Memorandum of understanding", "Agreement on customs", Relation.UNKNOWN),
        ("en", "Agreement on transport", "Agreement on the transfer of sentenced persons", Relation.DIFFERENT),
        ("en", "Agreement on international cooperation", "Agreement on internet cooperation", Relation.DIFFERENT),
    ],
)
def test_names_are_compared_by_the_words_that_tell_them_apart(
    lang: str, one: str, other: str, expected: Relation
) -> None:
    assert relation(one, other, lang, lang) is expected
    assert relation(other, one, lang, lang) is expected


def test_the_reason_of_a_merge_is_told() -> None:
    data = {"date": "2025-01-28", "parties": ["MA", "ES"], "name": "Agreement on extradition"}
    some = [told(name, data) for name in ("b", "a")]
    ((link,),) = [cluster.links for cluster in cluster_agreements(some, NOBODY, COUNTRIES)]
    assert link.why == "same parties ES, MA (+4); same name (+4); both 28 January 2025 (+3); both agreement (+1)"
    assert link.score == 1.0


def test_judgements_overrule_names_and_points() -> None:
    names = {"a": "Agreement on customs", "b": "Agreement on extradition"}
    some = [told(key, {"date": "2025-01-28", "parties": ["MA", "ES"], "name": name}) for key, name in names.items()]
    assert groups(cluster_agreements(some, NOBODY, COUNTRIES)) == []
    assert groups(cluster_agreements(some, Verdicts({("a#a", "b#b"): True}), COUNTRIES)) == ["a b"]


@st.composite
def tellings(draw: st.DrawFn) -> list[ToldAgreement]:
    names = {
        "en": ["", "Agreement on border security", "Agreement on security", "Border agreement", "Police training"],
        "ar": ["", "اتفاق أمن الحدود", "اتفاقية تكوين الشرطة", "اتفاق لتكوين الشرطة"],
    }

    def one(number: int) -> ToldAgreement:
        lang = draw(st.sampled_from(["en", "ar"]))
        parties = st.lists(st.sampled_from(["MA", "ES", "FR", "gma1", "ges1", "gzz1"]), min_size=1, max_size=3)
        data = {
            "kind": draw(st.sampled_from(["agreement", "mou", "joint-body"])),
            "name": draw(st.sampled_from(names[lang])),
            "lang": lang,
            "date": draw(st.sampled_from(["", "2025", "2025-01", "2025-01-28", "2025-02-04"])),
            "parties": sorted(set(draw(parties))),
            "areas": draw(st.sampled_from([[], ["trade"], ["trade", "energy"], ["defence"]])),
            "published": draw(st.sampled_from(["", "2025-01-28", "2025-01-30"])),
            "report": draw(st.sampled_from(["r1", "", ""])),
        }
        return told(f"{draw(st.sampled_from('abcdef'))}.{number}", data)

    return [one(number) for number in range(draw(st.integers(2, 8)))]


@given(tellings(), st.randoms())
def test_any_order_gives_the_same_clusters(some: list[ToldAgreement], random: Random) -> None:
    expected = cluster_agreements(some, NOBODY, COUNTRIES)
    assert cluster_agreements(random.sample(some, len(some)), NOBODY, COUNTRIES) == expected
    of = {agreement.mention: agreement for agreement in some}
    for cluster in expected:
        pairs = [(of[one], of[other]) for one, other in combinations(cluster.members, 2)]
        assert not any(apart(one, other, COUNTRIES) for one, other in pairs if one.document != other.document)


@given(tellings())
@settings(max_examples=300)
def test_what_is_enough_shares_a_key(some: list[ToldAgreement]) -> None:
    for one, other in combinations(some, 2):
        evidence = points(likeness(one, other, COUNTRIES))
        assert evidence == points(likeness(other, one, COUNTRIES))
        if evidence >= rules("agreements").enough:
            assert agreement_keys(one, COUNTRIES) & agreement_keys(other, COUNTRIES)


@given(tellings())
def test_what_is_connected_can_be_clustered_alone(some: list[ToldAgreement]) -> None:
    near, open_ = {some[0].mention: some[0]}, [some[0]]
    while open_:
        one = open_.pop()
        found = {item.mention: item for item in some if may_be_one(one, item, COUNTRIES)}
        open_ += [item for mention, item in found.items() if mention not in near]
        near |= found
    whole = [cluster for cluster in cluster_agreements(some, NOBODY, COUNTRIES) if cluster.members[0] in near]
    assert cluster_agreements(list(near.values()), NOBODY, COUNTRIES) == whole
