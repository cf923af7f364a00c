"""The bodies that the words of a post name: a kind with more words, or letters only."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention, body_at, keys_of, name_of
from graph.reading.people.complement import Complement
from graph.reading.people.linkers import is_linked, past_linkers
from graph.reading.people.proper import kind_ahead

_SHORTEST_LETTERS = 3


def body_of_title(page: Page, match: Match, over: Complement) -> BodyMention | None:
    """The body that a title alone tells: of the "canciller" of a country where that is the foreign minister."""
    name = match.entry.get("body_in", {}).get(over.country) or match.entry.get("holds")
    if name is None or over.country in match.entry.get("not_of", ()):
        return None
    bare = page.lexicon.morphology.bare
    linkers = frozenset(page.lexicon.grammar.get("complement", {}).get("linkers", ()))
    key = tuple(bare(word) for word in str(name).split() if word not in linkers)
    return BodyMention(match.first, match.last, str(name), key, over.country)


def by_letters(page: Page, first: int, last: int, over: Complement) -> BodyMention | None:
    """A body known by its letters only: "director de la DIJIN"."""
    index = past_linkers(page, first)
    text = page.tokens[index].text
    if index != last or len(text) < _SHORTEST_LETTERS or not text.isupper() or not text.isalpha():
        return None
    return BodyMention(index, index, text, (page.tokens[index].form,), over.country)


def body_in(page: Page, first: int, last: int) -> Match | None:
    """The body that a complement names, behind linking words and a country: "of the Spanish National Police"."""
    for index in range(first, last + 1):
        match = page.at("agencies", index)
        if match is not None:
            return kind_ahead(page, index, last) or match
        if page.at("portfolios", index) is not None:
            return None
    return None


def bare_body(page: Page, match: Match, last: int, over: Complement) -> BodyMention | None:
    """A body of no more words than its kind: whose, the post says or its holder."""
    if not match.entry.get("bare") or match.last != last:
        return None
    name = name_of(page, match.first, match.last, match)
    return BodyMention(match.first, match.last, name, keys_of(page, match.first, match.last), over.country, match)


def own_body(page: Page, over: Complement) -> BodyMention | None:
    """The body that what a title is over names, none where it is only a kind of body without more words."""
    match = page.at("agencies", over.first) if not is_linked(page) else body_in(page, over.first, over.words_last)
    if match is None:
        return by_letters(page, over.first, over.words_last, over) if is_linked(page) else None
    mention = body_at(page, match) or bare_body(page, match, over.words_last, over)
    if mention is not None and mention.match is match and mention.last == match.last and match.entry.get("bare"):
        return mention
    if mention is None:
        return None
    if mention.last == match.last and mention.first == match.first and mention.country is None:
        return None
    return mention
