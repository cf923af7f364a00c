"""A post read from its title: whether the words around make it one, and what it is over."""

from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.lexicons.morphology import Analysis
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.before_title import with_words_before
from graph.reading.people.behind_title import with_words_behind
from graph.reading.people.bodies import keys_of
from graph.reading.people.complement import Complement, complement
from graph.reading.people.held_apart import at_body, held_apart
from graph.reading.people.linkers import is_linked
from graph.reading.people.owned import owned_seat, owned_word
from graph.reading.people.post import PostMention, Seat
from graph.reading.people.premodified import Premodifiers, premodifiers
from graph.reading.people.seats import seats_of


def post_at(page: Page, index: int, free: int) -> PostMention | None:
    """Read a post whose title stands at a token; words before it belong to it from `free` on."""
    read = (_read_post(page, match, free) for match in page.all_at("titles", index))
    return next((post for post in read if post is not None), None)


def _is_namesake(page: Page, match: Match) -> bool:
    """Whether a title is part of the name of what is called after somebody: "the King Salman Centre"."""
    joined = match.analysis.preposition or match.analysis.conjunction
    return not joined and match.first > 0 and page.at("namesakes", match.first - 1) is not None


def _read_post(page: Page, match: Match, free: int) -> PostMention | None:
    index = match.first
    if _is_given_name(page, match) or _is_namesake(page, match):
        return None
    if (owned := owned_word(page, match)) is not None:
        return _owned_post(page, match, owned)
    last = page.sentence(index).last
    over = complement(page, match, last, _is_definite(match, page) and not match.entry.get("linked"))
    before = premodifiers(page, index, free)
    held = held_apart(page, match, max(over.last, match.last))
    if not _is_complete(match, over, before) and (held is None or match.entry.get("needs") != "something"):
        return None
    if match.entry.get("accredited"):
        over = _sending_country(match, over)
    post = _post(page, match, over)
    if before.first < index:
        post = with_words_before(page, match, post, before)
    post = _left(page, with_words_behind(page, post, post_at))
    post = post if held is None else at_body(post, held)
    return None if match.entry.get("needs") == "body" and not any(seat.body for seat in post.seats) else post


def _is_given_name(page: Page, match: Match) -> bool:
    """Whether a particle of names right behind shows that a word is a name: مساعد بن محمد."""
    inner = page.lexicon.grammar.get("name", {}).get("inner", ())
    return match.last + 1 < len(page.tokens) and page.tokens[match.last + 1].text in inner


def _owned_post(page: Page, match: Match, reading: Analysis) -> PostMention:
    title, body = owned_seat(page, match, reading)
    key = (str(match.entry.get("same", match.entry.id)), reading.key)
    post = PostMention(match.first, match.last + 1, match.entry, key, body.country, (Seat(title, body),))
    return with_words_behind(page, post, post_at)


def _left(page: Page, post: PostMention) -> PostMention:
    """A word before a post by which its holder has left it, in a language that writes it first."""
    index = apart.before(page, post.first)
    predecessor = page.at("status", post.first - 1)
    if predecessor is not None and predecessor.entry.get("before"):
        return replace(post, former=True)  # "his predecessor President X"
    if not page.lexicon.grammar.get("articles") or index < 0:
        return post
    for at in {index, post.first - 1}:
        status = next((m for m in page.within("status", max(at - 2, 0), at) if m.last == at), None)
        if status is not None and status.entry.id == "former":
            return replace(post, former=True)
    return post


def _is_complete(match: Match, over: Complement, before: Premodifiers) -> bool:
    if over.is_empty and over.indefinite:
        return False  # "a French president": anybody
    needs = match.entry.get("needs")
    country = over.country or before.country
    if needs in ("country", "something") and match.entry.get("or_name"):
        return True
    if needs == "country":
        return country is not None
    words = before.words_first < match.first or not over.is_empty
    if needs == "something":
        return country is not None or words
    return words or bool(match.entry.get("alone")) or needs == "name"


def _is_definite(match: Match, page: Page) -> bool:
    return any(
        analysis.article
        for index in (match.first, match.last)
        for analysis in page.tokens[index].analyses
        if not analysis.enclitic
    )


def _sending_country(match: Match, over: Complement) -> Complement:
    """An ambassador's country is the one that sends; the words after it belong to nobody."""
    if over.country is None and over.body is None:
        return replace(over, last=match.last, words_last=match.last)
    return over


def _post(page: Page, match: Match, over: Complement) -> PostMention:
    last = max(over.last, match.last)
    over = _before_country(page, match, over)
    key = (str(match.entry.get("same", match.entry.id)), *keys_of(page, over.first, over.words_last))
    country = over.country or match.entry.get("of_country")
    seats = tuple(seats_of(page, match, over))
    if over.body is not None:
        country = country or over.body.entry.get("country")
    return PostMention(match.first, last, match.entry, key, country, seats)


def _before_country(page: Page, match: Match, over: Complement) -> Complement:
    """A ministry's name ends at its country: "the American Assistant Secretary of State for the Near East"."""
    if is_linked(page) or match.entry.get("body") in (None, "own", "none"):
        return over
    country = next(page.within("country", over.first + 1, over.words_last), None)
    if country is None:
        return over
    parts = tuple(part for part in over.parts if part < country.first)
    return replace(over, words_last=country.first - 1, parts=parts)
