"""Posts told without their title: "el ministro español, A, y el marroquí, B", "los ministros de España, A, y de …"."""

from collections.abc import Iterator
from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.counterpart_posts import transferred
from graph.reading.people.linkers import is_linked
from graph.reading.people.post import PostMention

_FAR = 16


def with_elliptic(page: Page, posts: list[PostMention]) -> list[PostMention]:
    """Add the posts that only a country names, after another holder of the same post.

    Args:
        page: the document.
        posts: the posts found by their titles, in order.
    Returns:
        All posts in order.
    """
    if not is_linked(page):
        return posts
    told = (post for post in posts if post.entry.get("needs") != "name")  # "…, le général X, et …"
    taken = {index for post in told for index in range(post.first, post.last + 1)}
    found = [other for post in posts for other in (*_further(page, post, taken), *_before(page, post))]
    return sorted([*posts, *found], key=lambda post: post.first) if found else posts


def _further(page: Page, post: PostMention, taken: set[int]) -> Iterator[PostMention]:
    if not post.country or not post.entry.get("counterpart"):
        return
    last = page.sentence(post.first).last
    index = post.last + 1
    limit = index + _FAR
    while index < min(last, limit) and index not in taken:
        country = _country_of_next(page, index, bool(post.entry.get("dual")) or _is_plural(page, post))
        if country is not None and country.entry.id != post.country and _names_somebody(page, country.last + 1, last):
            seats = tuple(transferred(post, seat) for seat in post.seats)
            yield replace(post, first=index + 1, last=country.last, country=country.entry.id, seats=seats)
            index = country.last
            limit = index + _FAR
        index += 1


def _before(page: Page, post: PostMention) -> Iterator[PostMention]:
    """As in "his Libyan, Spanish and German counterparts", "the A and B ministers": countries before the nearest."""
    match = next(page.within("counterpart", post.first, post.last), None)
    many = post.entry.get("dual") or (match is not None and match.entry.get("plural"))
    if not page.lexicon.grammar.get("premodifiers") or not many:
        return
    own = page.at("country", post.first) or page.at("country", post.first + 1)
    links = apart.words(page, "conjunctions") | {","}
    index = own.first - 1 if own is not None else -1
    while index > 0 and page.tokens[index].text.casefold() in links:
        index -= page.tokens[index - 1].form == ","  # "A, B, and C"
        country = page.at("country", index - 1)
        if country is None or country.entry.id == post.country:
            return
        seats = tuple(transferred(post, seat) for seat in post.seats)
        yield replace(post, first=country.first, last=country.last, country=country.entry.id, seats=seats)
        index = country.first - 1


def _is_plural(page: Page, post: PostMention) -> bool:
    """As in "ses homologues irakien, A, et jordanien, B"."""
    match = page.at("counterpart", post.first)
    return match is not None and bool(match.entry.get("plural"))


def _country_of_next(page: Page, index: int, dual: bool) -> Match | None:
    """The country behind "and", an article or "of": "y el marroquí", "y de Marruecos"; neither after a plural."""
    if page.tokens[index].text.casefold() not in apart.words(page, "conjunctions") | {",", ";"}:
        return None
    small = apart.words(page, "bare_articles") | apart.words(page, "of_prepositions")
    start = index + 1
    while start < len(page.tokens) and page.tokens[start].text.casefold() in small:
        start += 1
    country = page.at("country", start) if start < len(page.tokens) else None
    joined = page.tokens[index].form not in ",;"
    return country if country is not None and ((start > index + 1 and joined) or dual) else None


def _names_somebody(page: Page, index: int, last: int) -> bool:
    """Whether a name of two words follows, behind a comma, a word of respect or both."""
    tokens = page.tokens
    index += tokens[index].form == "," if index <= last else 0
    if index + 1 > last:
        return False
    article = tokens[index].text.casefold() in apart.words(page, "articles")
    respect = page.at("honorifics", index + article) is not None
    return respect or (tokens[index].is_capitalised and tokens[index + 1].is_capitalised)
