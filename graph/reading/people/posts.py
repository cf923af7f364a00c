"""The posts a page names, with those of two holders: "the ministers of Spain and Morocco"."""

from dataclasses import replace

from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.counterpart_posts import counterpart_at, early_counterparts, transferred
from graph.reading.people.linkers import is_linked, past_linkers
from graph.reading.people.post import PostMention
from graph.reading.people.title_posts import post_at

_APART = 6


def find_posts(page: Page) -> list[PostMention]:
    """Find the posts a page names.

    Args:
        page: the document.
    Returns:
        Mentions in order, not overlapping.
    """
    found: list[PostMention] = []
    index = 0
    while index < len(page.tokens):
        free = max(page.sentence(index).first, found[-1].last + 1 if found else 0)
        post = post_at(page, index, free) or counterpart_at(page, index, found)
        if post is not None:
            found.append(post)
            index = post.last
            while post.entry.get("dual") and (post := _second_of_two(page, post)):
                found.append(post)
                index = post.last
        index += 1
    return [*early_counterparts(page, found), *found]


def _second_of_two(page: Page, post: PostMention) -> PostMention | None:
    """The other of two holders: a country's adjective after "and"."""
    if is_linked(page):
        return _second_linked(page, post)
    for index in range(post.last + 1, min(post.last + _APART, page.sentence(post.first).last) + 1):
        country = page.at("country", index)
        if country is not None and country.entry.get("role") == "adjective" and country.analysis.conjunction:
            seats = tuple(transferred(post, seat) for seat in post.seats)
            return replace(post, first=index, last=country.last, country=country.entry.id, seats=seats)
    return None


def _second_linked(page: Page, post: PostMention) -> PostMention | None:
    """As in "the ministers of Spain and Morocco", "of Mali, Burkina Faso and Niger"."""
    link = post.last + 1
    if link >= len(page.tokens) or page.tokens[link].text.casefold() not in apart.words(page, "conjunctions") | {","}:
        return None
    if page.tokens[link].form == "," and past_linkers(page, link + 1) == link + 1:
        return None
    country = page.at("country", past_linkers(page, link + 1))
    if country is None:
        return None
    seats = tuple(transferred(post, seat) for seat in post.seats)
    return replace(post, first=link + 1, last=country.last, country=country.entry.id, seats=seats)
