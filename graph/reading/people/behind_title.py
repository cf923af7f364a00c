"""What stands right behind a post: station, body, country, "former", a second body."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.behind import end_of_charge
from graph.reading.people.bodies import BodyMention, body_at, keys_of, name_of
from graph.reading.people.post import PostMention, Seat

ReadPost = Callable[[Page, int, int], PostMention | None]


def _at_station(page: Page, post: PostMention) -> PostMention:
    """The place where an ambassador serves belongs to the post's words: "the ambassador of Italy in Rabat"."""
    last = page.sentence(post.first).last
    index = post.last + 1
    while index <= min(last, post.last + 4):
        found = page.any_at(("place", "country", "realms"), index)
        if found is None and index > post.last + 1:
            found = _world_body(page, index)
        if found is not None and (found.analysis.preposition or index > post.last + 1):
            return replace(post, last=found.last)
        if found is not None or not page.any_at(("closed", "placing", "stationed"), index):
            return post
        index += 1
    return post


def _world_body(page: Page, index: int) -> Match | None:
    found = page.at("agencies", index)
    return found if found is not None and found.entry.get("role") == "body" else None


def _held_at(page: Page, post: PostMention, at: Sequence[str]) -> Match | None:
    """The body at which a post is held: بالمديرية, في المديرية."""
    index = post.last + 1
    body = page.at("agencies", index)
    if body is not None:
        return body if body.analysis.preposition in at and body.analysis.preposition else None
    if post.entry.get("body") != "own" or page.tokens[index].form not in at or index == page.sentence(index).last:
        return None
    return page.at("agencies", index + 1)


def with_words_behind(page: Page, post: PostMention, read: ReadPost) -> PostMention:
    """Add what stands right behind a post: a body it is held at, its country with a preposition, "former".

    Args:
        page: the document.
        post: the post as read so far.
        read: reads the post whose title stands at a token, given where words before it may begin.
    """
    if post.entry.get("accredited"):
        post = _at_station(page, _qualified(page, post))
    while (qualifier := page.at("qualifiers", post.last + 1)) is not None and not qualifier.analysis.conjunction:
        post = replace(post, last=qualifier.last)
    if post.entry.get("stationed"):
        post = _at_station(page, post)
    if "behind_posts" in page.lexicon.grammar:
        post = replace(post, last=end_of_charge(page, post.last))
    index = post.last + 1
    if index >= len(page.tokens):
        return post
    status = page.at("status", index)
    if status is not None and status.entry.id == "former":
        return replace(post, last=status.last, former=True)
    at = page.lexicon.grammar.get("complement", {}).get("at", ())
    of = page.lexicon.grammar.get("complement", {}).get("prepositions", ())
    body = page.at("agencies", index)
    if body is not None and body.analysis.conjunction and _composes(page, post, body):
        return _with_second_body(page, post, body)
    if (held_at := _held_at(page, post, at)) is not None:
        mention = body_at(page, held_at) or _bare_held(page, held_at)
        if mention is not None:
            seats = tuple(Seat(seat.title, mention) for seat in post.seats)
            return replace(post, last=mention.last, seats=seats, country=post.country or mention.country)
    country = page.at("country", index) or _formal_country(page, index)
    if post.country is None and (served := _served(page, index, of, read)) is not None:
        return replace(post, country=served)
    if country is None or post.country or post.entry.get("accredited"):
        return post
    if country.first > index:
        return replace(post, last=country.last, country=country.entry.id)
    if (
        country.analysis.preposition in (*at, *of)
        and country.analysis.preposition
        and country.entry.get("role") == "name"
    ):
        return replace(post, last=country.last, country=country.entry.id)
    return post


def _bare_held(page: Page, match: Match) -> BodyMention | None:
    """A body of several words that its holder's country tells apart: "counsellor at the Royal Court"."""
    if not match.entry.get("bare") or match.first == match.last:
        return None
    name = name_of(page, match.first, match.last, match)
    return BodyMention(match.first, match.last, name, keys_of(page, match.first, match.last), None, match)


def _qualified(page: Page, post: PostMention) -> PostMention:
    """As in "la embajadora del Reino en Colombia": words of quality that stand before the place."""
    qualifier = page.at("qualifiers", post.last + 1)
    return post if qualifier is None or qualifier.analysis.conjunction else replace(post, last=qualifier.last)


def _served(page: Page, index: int, of: Sequence[str], read: ReadPost) -> str | None:
    """The country of whom a post serves: "the National Security Adviser to the French President"."""
    title = page.at("titles", index)
    if title is None or not title.analysis.preposition or title.analysis.preposition not in of:
        return None
    other = read(page, index, index)
    return other.country if other is not None else None


def _formal_country(page: Page, index: int) -> Match | None:
    """As in "Minister of the Interior in the Republic of Senegal": a formal name after a word of place."""
    country = page.at("country", index + 1) if page.at("placing", index) is not None else None
    return (
        country
        if country is not None and country.last > country.first and country.entry.get("role") == "name"
        else None
    )


def _composes(page: Page, post: PostMention, body: Match) -> bool:
    """Whether a second body is of the kind the title composes: "Director General of A and Directorate General of B"."""
    compose = str(post.entry.get("body"))
    return name_of(page, body.first, body.last, body) == compose


def _with_second_body(page: Page, post: PostMention, body: Match) -> PostMention:
    mention = body_at(page, body)
    if mention is None or not post.seats:
        return post
    title = f"{_title_words(page, post)} {page.words(body.last + 1, mention.last)}"
    return replace(
        post, last=mention.last, seats=(*post.seats, Seat(title, mention)), country=post.country or mention.country
    )


def _title_words(page: Page, post: PostMention) -> str:
    match = page.at("titles", post.first)
    return name_of(page, match.first, match.last, match) if match is not None else post.seats[0].title
