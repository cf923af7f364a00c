"""The generated world has the shares it promises, follows from its seed, and is what the program takes."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from itertools import combinations, islice, pairwise
from typing import TypeVar

import pytest

from graph.identity.resolve import resolve
from ontology import LANGUAGES
from tests.world.bound import bound
from tests.world.bound_of_events import bound_of_events
from tests.world.score import bcubed
from tests.world.telling import Told
from tests.world.words import rows
from tests.world.world import World, generate

MENTIONS = 8_000
T = TypeVar("T")


@cache
def world() -> World:
    return generate(7, 1_600, MENTIONS)


@cache
def mentions() -> dict[tuple[str, str], Told]:
    return {key: one for key, _, one in world().mentions()}


def share(count: int) -> float:
    return count / len(mentions())


def test_it_has_as_many_mentions_as_asked_for_and_a_few_more() -> None:
    assert MENTIONS <= len(world().person_of) < MENTIONS + 60
    assert world().person_of.keys() == mentions().keys()


def test_at_least_one_in_twenty_shares_a_full_name_and_some_of_them_a_country() -> None:
    people = world().people
    names = Counter(person.name.key for person in people)
    at_home = Counter((person.name.key, person.country) for person in people)
    sharing = [person for person in people if names[person.name.key] > 1]
    assert len(sharing) / len(people) >= 0.05
    near = [person for person in sharing if at_home[person.name.key, person.country] > 1]
    assert 0.25 < len(near) / len(sharing) < 0.6


def test_namesakes_of_one_country_hold_posts_at_one_time_or_one_after_the_other() -> None:
    by_name: dict[tuple[object, ...], list[tuple[int, int]]] = {}
    for person in world().people:
        by_name.setdefault((person.name.key, person.country), []).append((person.first, person.last))
    pairs = [sorted(spans) for spans in by_name.values() if len(spans) == 2]
    together = sum(later[0] <= earlier[1] for earlier, later in pairs)
    assert 0 < together < len(pairs)


def test_at_least_one_mention_in_five_is_by_surname_only_and_a_few_have_no_name() -> None:
    forms = Counter(one.form for one in mentions().values())
    assert share(forms["surname"]) >= 0.2
    assert 0.01 < share(forms["unnamed"]) < 0.06
    bare = sum(one.form == "surname" and one.seat is None and not one.country for one in mentions().values())
    assert 0 < share(bare) < 0.03


def test_people_hold_one_to_four_posts_some_two_at_once_and_single_posts_have_one_holder() -> None:
    assert {len(person.posts) for person in world().people} == {1, 2, 3, 4}
    assert any(later.first <= earlier.last for person in world().people for earlier, later in pairs_of(person.posts))
    held: dict[str, list[tuple[int, int]]] = {}
    for person in world().people:
        for post in person.posts:
            if not post.seat.many:
                held.setdefault(post.seat.id, []).append((post.first, post.last))
    assert all(earlier[1] < later[0] for spans in held.values() for earlier, later in pairs_of(sorted(spans)))


def pairs_of(items: Sequence[T]) -> list[tuple[T, T]]:
    return list(pairwise(items))


def test_documents_are_in_four_languages_and_about_three_in_twenty_are_reprints() -> None:
    stories, original = world().stories, world().report_of
    assert {story.lang for story in stories} == set(LANGUAGES)
    assert 0.12 < sum(original[story.id] != story.id for story in stories) / len(stories) < 0.18
    lang = {story.id: story.lang for story in stories}
    assert all(lang[id] == lang[first] for id, first in original.items())


def test_most_events_are_told_by_several_documents_that_do_not_agree_on_everything() -> None:
    accounts: dict[str, set[tuple[object, ...]]] = {}
    for story in world().stories:
        for account in story.accounts:
            if story.id == story.original:
                said = (account.start, account.end, account.city, account.country, len(account.told), account.planned)
                accounts.setdefault(account.event.id, set()).add(said)
    assert sum(len(said) > 1 for said in accounts.values()) / len(accounts) > 0.5


def test_events_have_participants_of_two_countries_and_one_pair_meets_again_a_week_later_or_more() -> None:
    assert all(len({person.country for person in event.people}) > 1 for event in world().events)
    assert all(person.held(event.first) for event in world().events for person in event.people)
    days: dict[tuple[str, str], list[int]] = {}
    for event in world().events:
        if event.type != "conference":
            for one, other in pairs_of(event.people):
                days.setdefault((min(one.id, other.id), max(one.id, other.id)), []).append(event.first)
    gaps = [later - earlier for found in days.values() for earlier, later in pairs_of(sorted(found))]
    assert len(gaps) > 20
    assert min(gaps) >= 7


def test_a_few_people_are_told_of_often_and_many_once() -> None:
    told_of = Counter(world().person_of.values()).most_common()
    assert sum(count for _, count in told_of[:16]) > 0.05 * len(mentions())
    assert sum(count == 1 for _, count in told_of) > 50


def test_the_program_takes_every_record_and_quotes_are_words_of_the_text() -> None:
    for record in islice(world().records(), 1_000):
        graph = resolve(record)
        text = record.document.text
        assert all(text[claim.start : claim.end] == claim.quote for claim in graph.claims)
        for official in record.officials:
            assert official.mentions
            assert all(text[item.start : item.end] == item.quote for item in official.mentions)


def test_truth_covers_what_the_records_hold() -> None:
    for record in islice(world().records(), 500):
        id = record.document.id
        assert all((id, official.id) in world().person_of for official in record.officials)
        assert all((id, event.id) in world().event_of for event in record.events)


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    one, same, other = (
        [record.model_dump_json() for record in generate(seed, 200, 400).records()] for seed in (1, 1, 2)
    )
    assert one == same
    assert one != other


def test_records_may_be_read_twice() -> None:
    small = generate(3, 100, 100)
    assert list(small.records()) == list(small.records())


def test_nearly_every_mention_fits_one_person_only_for_somebody_who_knows_every_career() -> None:
    best = bound(world())
    assert best.share() < 0.01
    assert bcubed(world().person_of, best.found).precision == 1.0


def test_nearly_every_account_fits_one_event_only_for_somebody_who_knows_who_is_meant() -> None:
    best = bound_of_events(world())
    assert best.share() < 0.01
    assert bcubed(world().event_of, best.found).precision == 1.0


def test_a_reprint_has_most_of_the_words_of_its_story_and_other_stories_few() -> None:
    runs = {record.document.id: four_words(record.document.text) for record in world().records()}
    original = world().report_of
    alike = sorted(overlap(runs[id], runs[first]) for id, first in original.items() if id != first)
    assert alike[len(alike) // 10] > 0.5
    stories = [id for id, first in original.items() if id == first][:300]
    assert max(overlap(runs[one], runs[other]) for one, other in combinations(stories, 2)) < 0.4


def four_words(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    return {tuple(words[start : start + 4]) for start in range(len(words) - 3)}


def overlap(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    return len(one & other) / len(one | other)


def test_words_are_of_the_part_kept_apart_and_some_names_have_several_spellings() -> None:
    words = list(rows("tokens.tsv"))
    assert all(sha256(row["latin"].lower().encode()).hexdigest()[0] in "0123" for row in words)
    spellings = Counter((row["tradition"], row["part"], row["name"]) for row in words)
    assert sum(count > 1 for count in spellings.values()) > 200
    assert all(row["latin"] and row["arabic"] and " " not in row["arabic"] for row in words)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_keeps_to_one_spelling_of_a_person_as_a_rule(lang: str) -> None:
    surnames: dict[str, Counter[str]] = {}
    for record in world().records():
        if record.document.lang == lang:
            for official in record.officials:
                if official.name:
                    person = world().person_of[record.document.id, official.id]
                    surnames.setdefault(person, Counter())[official.names[0] if official.names else ""] += 1
    often = [counts for counts in surnames.values() if sum(value for key, value in counts.items() if key) >= 3]
    usual = [max(value for key, value in counts.items() if key) for counts in often]
    assert often
    assert sum(usual) / sum(sum(value for key, value in counts.items() if key) for counts in often) > 0.6
