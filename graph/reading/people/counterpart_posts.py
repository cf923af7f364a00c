"""Counterparts: posts told by that of another, "his French counterpart"."""

from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.lexicons.nations import of_pair
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import name_of
from graph.reading.people.linkers import is_linked, past_linkers
from graph.reading.people.post import PostMention, Seat
from graph.reading.people.premodified import premodifiers

_NEAR = 2


def early_counterparts(page: Page, found: list[PostMention]) -> list[PostMention]:
    """Counterparts told before the first post: "Tras verse con su homólogo francés, A, el ministro B …"."""
    model = next((post for post in found if post.entry.get("counterpart")), None)
    if model is None or not is_linked(page) or model.counterpart is not None:
        return []
    first = page.sentence(model.first).first
    early = [match for match in page.within("counterpart", first, model.first - 1) if match.first < found[0].first]
    posts = (counterpart_at(page, match.first, [model]) for match in early)
    return [post for post in posts if post is not None]


def counterpart_at(page: Page, index: int, found: list[PostMention]) -> PostMention | None:
    """Read the counterpart at a token: "his French counterpart".

    Args:
        page: the document.
        index: the token.
        found: the posts before it, among them that of whose counterpart it is.
    """
    match = page.at("counterpart", index)
    if match is None:
        return None
    models = [post for post in reversed(found) if post.entry.get("needs") != "name"]
    model = next((post for post in models if not post.entry.get("dual") or len(models) == 1), None)
    if model is None:
        return None
    near = page.sentence(index).index - page.sentence(model.first).index <= _NEAR
    country = page.at("country", match.last + 1) or country_of_linked(page, match.last + 1)
    last = country.last if country is not None and not country.analysis.conjunction else match.last
    code = country.entry.id if last != match.last and country is not None else None
    if country is None and model.country and match.last < page.sentence(index).last:
        code = of_pair(page.lang, page.tokens[match.last + 1], model.country)
        last = match.last + 1 if code else last
    if country is None and code is None and (side := _side_of(page, match.last + 1)) is not None:
        last, code = side.last, side.entry.id
    before = premodifiers(page, match.first, page.sentence(index).first)
    if near:
        seats = tuple(transferred(model, seat) for seat in model.seats)
    else:
        seats = (Seat(name_of(page, match.first, last, match), None),)
    return PostMention(before.first, last, model.entry, model.key, code or before.country, seats, counterpart=model)


def _side_of(page: Page, index: int) -> Match | None:
    """The country behind a word of side: "his counterpart on the Ethiopian side"."""
    mark = page.at("led", index)
    return page.at("country", mark.last + 1) if mark is not None and mark.entry.get("strong") else None


def country_of_linked(page: Page, index: int) -> Match | None:
    """The country's name behind "of": "his counterpart of Portugal", in a language that writes "of" apart.

    Args:
        page: the document.
        index: where "of" stands.
    """
    if index >= len(page.tokens) or page.tokens[index].text.casefold() not in apart.words(page, "of_prepositions"):
        return None
    country = page.at("country", past_linkers(page, index))
    return country if is_linked(page) and country is not None and country.entry.get("role") == "name" else None


def counterpart_of(model: PostMention, post: PostMention) -> PostMention:
    """Give a counterpart's mention the post that another holds.

    Args:
        model: the post of whose counterpart is meant.
        post: the counterpart as mentioned.
    Returns:
        The mention with the title, and the body where bodies are alike everywhere.
    """
    seats = tuple(transferred(model, seat) for seat in model.seats)
    return replace(post, entry=model.entry, key=model.key, seats=seats, counterpart=model)


def transferred(model: PostMention, seat: Seat) -> Seat:
    """Give a counterpart the post of the same title; its body is known only where bodies are alike everywhere.

    Args:
        model: the post of whose counterpart is meant.
        seat: one of its seats.
    """
    if seat.body is None or not model.entry.get("counterpart"):
        return Seat(seat.title, None)
    return Seat(seat.title, replace(seat.body, country=None))
