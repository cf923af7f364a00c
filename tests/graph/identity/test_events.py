"""Events as in event_cases.yaml, and what holds of all."""

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
from graph.identity.cluster import Cluster
from graph.identity.events import ToldEvent, apart, cluster_events, event_keys, likeness, may_be_one
from graph.identity.happenings.rules import points, rules
from tests.graph.identity.verdicts import Verdicts

CASES = yaml.load((Path(__file__).parent / "event_cases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
KINDS = {"": "official", "p": "post", "g": "agency"}
NOBODY = Verdicts({})


def side(text: str) -> str:
    """ma1 is a person of MA, pma1 a post, gma1 a body; MA the country."""
    found = re.fullmatch(r"([pg]?)([a-z]{2})(\d)", text)
    return f"{KINDS[found[1]]}-{found[2]}{found[3]}" if found else text


def country(side: str) -> str:
    return side.rpartition("-")[2][:2].upper()


COUNTRIES = {
    side(f"{kind}{code}{number}"): code.upper() for kind in KINDS for code in ("ma", "es", "fr") for number in "123"
}


def told(name: str, data: Mapping[str, Any]) -> ToldEvent:
    met = {tuple(sorted(map(side, pair.split()))) for pair in data.get("met", ())}
    sides = {side(text) for text in data.get("sides", ())} | {end for pair in met for end in pair}
    crossing = {pair for pair in combinations(sorted(sides), 2) if country(pair[0]) != country(pair[1])}
    known = bounds(data.get("days", ""))
    published = data.get("published")
    document, _, _ = name.partition(".")
    kind, city, land = data.get("type", "meeting"), data.get("city", ""), data.get("country", "")
    return ToldEvent(
        mention=f"{document}#{name}",
        document=document,
        told="|".join(("event", kind, data.get("days", ""), city, land, *sorted(sides))),
        type=kind,
        status=data.get("status", "held"),
        first=known.start_min,
        last=known.end_max,
        city=city,
        country=land,
        sides=frozenset(sides),
        pairs=frozenset((one, other) for one, other in met or crossing),
        published=datetime.date.fromisoformat(published) if published else None,
        report=data.get("report", ""),
    )


def events(case: Mapping[str, Any]) -> list[ToldEvent]:
    return [told(name, data) for name, data in case["events"].items()]


def groups(found: Iterable[Cluster]) -> list[str]:
    names = [[mention.partition("#")[2] for mention in cluster.members] for cluster in found]
    return [" ".join(some) for some in names if len(some) > 1]


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: Mapping[str, Any]) -> None:
    found = cluster_events(events(case), NOBODY, COUNTRIES)
    assert groups(found) == (case["same"] if isinstance(case["same"], list) else [case["same"]])


def test_the_reason_of_a_merge_is_told() -> None:
    one = told("a", {"days": "2025-01-28", "city": "madrid", "country": "ES", "met": ["ma1 es1"]})
    other = told("b", {"days": "2025-01-28/2025-01-29", "city": "madrid", "country": "ES", "met": ["ma1 es1"]})
    ((link,),) = [cluster.links for cluster in cluster_events([other, one], NOBODY, COUNTRIES)]
    assert link.why == (
        "same pair official-es1 – official-ma1 (+4); 28 January 2025 within 28–29 January 2025 (+3); "
        "both in Madrid (+2); both meeting (+1)"
    )
    assert link.score == round(10 / 12, 4)


def test_judgements_overrule_days_and_points() -> None:
    week = {name: told(name, {"days": f"2025-01-{day}", "met": ["ma1 es1"]}) for name, day in (("a", 21), ("b", 28))}
    assert groups(cluster_events(list(week.values()), Verdicts({("a#a", "b#b"): True}), COUNTRIES)) == ["a b"]
    day = [told(name, {"days": "2025-01-28", "met": ["ma1 es1"]}) for name in ("a", "b")]
    assert groups(cluster_events(day, NOBODY, COUNTRIES)) == ["a b"]
    assert groups(cluster_events(day, Verdicts({("a#a", "b#b"): False}), COUNTRIES)) == []


def test_a_side_whose_country_is_unknown_is_known_by_itself_only() -> None:
    unknown = [
        told("a", {"days": "2025-01-28", "city": "madrid", "met": ["zz1 es1"]}),
        told("b", {"days": "2025-01-28", "city": "madrid", "met": ["ma1 ES"]}),
    ]
    assert groups(cluster_events(unknown, NOBODY, COUNTRIES)) == []


DAYS = ["2025-01-27", "2025-01-27/2025-01-28", "2025-01-28", "2025-02-04", "2025-01", "2025", ""]
SIDES = ["ma1", "ma2", "pma1", "gma1", "MA", "es1", "pes1", "ES", "fr1", "FR", "zz1"]


@st.composite
def tellings(draw: st.DrawFn) -> list[ToldEvent]:
    def one(number: int) -> ToldEvent:
        sides = draw(st.lists(st.sampled_from(SIDES), min_size=1, max_size=5, unique=True))
        met = [f"{a} {b}" for a, b in combinations(sides[:3], 2)] if draw(st.booleans()) else []
        country = draw(st.sampled_from(["ES", "ES", "MA", ""]))
        data = {
            "type": draw(st.sampled_from(["meeting", "meeting", "visit", "call", "conference", "training"])),
            "status": draw(st.sampled_from(["held", "planned", "denied"])),
            "days": draw(st.sampled_from(DAYS)),
            "city": draw(st.sampled_from(["madrid", ""])) if country == "ES" else "",
            "country": country,
            "sides": sides,
            "met": met,
            "published": draw(st.sampled_from(["2025-01-27", "2025-01-29", "2025-02-05", ""])),
            "report": draw(st.sampled_from(["r1", "", ""])),
        }
        return told(f"{draw(st.sampled_from('abcdef'))}.{number}", data)

    return [one(number) for number in range(draw(st.integers(2, 8)))]


@given(tellings(), st.randoms())
def test_any_order_gives_the_same_clusters(some: list[ToldEvent], random: Random) -> None:
    expected = cluster_events(some, NOBODY, COUNTRIES)
    shuffled = random.sample(some, len(some))
    assert cluster_events(shuffled, NOBODY, COUNTRIES) == expected
    of = {event.mention: event for event in some}
    for cluster in expected:
        pairs = [(of[one], of[other]) for one, other in combinations(cluster.members, 2)]
        assert not any(apart(one, other) for one, other in pairs if one.document != other.document)


@given(tellings())
@settings(max_examples=300)
def test_what_is_enough_shares_a_key(some: list[ToldEvent]) -> None:
    for one, other in combinations(some, 2):
        evidence = likeness(one, other, COUNTRIES)
        assert points(evidence) == points(likeness(other, one, COUNTRIES))
        if points(evidence) >= rules("events").enough:
            assert event_keys(one, COUNTRIES) & event_keys(other, COUNTRIES)


@given(tellings())
def test_what_is_connected_can_be_clustered_alone(some: list[ToldEvent]) -> None:
    near, open_ = {some[0].mention: some[0]}, [some[0]]
    while open_:
        one = open_.pop()
        found = {event.mention: event for event in some if may_be_one(one, event, COUNTRIES)}
        open_ += [event for mention, event in found.items() if mention not in near]
        near |= found
    whole = [cluster for cluster in cluster_events(some, NOBODY, COUNTRIES) if cluster.members[0] in near]
    assert cluster_events(list(near.values()), NOBODY, COUNTRIES) == whole
