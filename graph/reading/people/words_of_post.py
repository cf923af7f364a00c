"""The words of a post without its country: "ministre (espagnol) de l'Intérieur"."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.apart import is_possessor, words


def words_without_country(page: Page, first: int, last: int) -> str:
    """Give the words of a post from one token to another without its country and the letters of its body.

    "ministre (espagnol) de l'Intérieur", "of (Morocco's) National Security (DGSN)".

    Args:
        page: the document.
        first: its first token.
        last: its last token.
    """
    tokens = page.tokens
    while last - 2 > first and tokens[last].form == ")" and tokens[last - 2].form == "(":
        last -= 3
    for match in page.within("country", first, last):
        after = match.last + 1
        if is_possessor(page, match.last):
            after += 1 + (tokens[min(after + 1, last)].text.casefold() in words(page, "possessives"))
        elif match.entry.get("role") != "adjective" or people_abroad(page, match) is not None:
            continue
        parts = (page.words(first, match.first - 1) if match.first > first else "", page.words(after, last))
        return " ".join(part for part in parts if part)
    return page.words(first, last)


def people_abroad(page: Page, country: Match) -> Match | None:
    """As in "des Gambiens de l'étranger": a people is what a post is over, and its country is not said."""
    if country.last + 1 >= len(page.tokens):
        return None
    match = page.at("portfolios", country.last + 1)
    return match if match is not None and match.entry.get("abroad") else None
