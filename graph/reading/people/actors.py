"""Who can take part: people, bodies, and countries through a delegation, officials or their name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import Body, BodyMention
from graph.reading.people.people import Person

_GAP = 3
_BETWEEN = frozenset("-–،")
_GOVERNS = ("verbs", "agreeing", "holding", "standing")


@dataclass(frozen=True, slots=True)
class Nation:
    """A country as a side: by name (`group` empty) or through people who stand for it."""

    code: str
    group: str = ""


Side: TypeAlias = Person | Body | Nation


@dataclass(frozen=True, eq=False)
class Actor:
    """Tokens ``first`` to ``last`` name a side.

    Attributes:
        side: whom.
        preposition: particle written together with its first word.
        conjunction: whether "and" is written together with its first word.
    """

    first: int
    last: int
    side: Side
    preposition: str = ""
    conjunction: bool = False


def country_of(side: Side) -> str | None:
    """Give the country a side belongs to, or None."""
    return side.code if isinstance(side, Nation) else side.country


def particles(page: Page, index: int, match: Match | None, last: int | None = None) -> tuple[str, bool]:
    """Tell the preposition and conjunction written together with a word, or before it where they are written apart.

    Args:
        page: the document.
        index: the word.
        match: how the lexicon read it, if it did.
        last: last word of the side that it opens, when there are more.
    """
    if page.lexicon.grammar.get("prepositions"):
        return apart.particles(page, index, index if last is None else last)
    if match is not None:
        return match.analysis.preposition, bool(match.analysis.conjunction)
    token = page.tokens[index]
    first = token.analyses[0]
    for analysis in token.analyses:
        if analysis.article and (analysis.preposition or analysis.conjunction):
            return analysis.preposition, bool(analysis.conjunction)
    return first.preposition, bool(first.conjunction)


def nations(page: Page, taken: list[bool]) -> Iterator[Actor]:
    """Find countries that stand as sides, through people who stand for them or by name.

    Args:
        page: the document.
        taken: tokens that already belong to a post, name or body; those found are added.
    """
    for group in (match for match in page.matches if match.entry.kind == "groups"):
        if not taken[group.first]:
            yield from _group(page, group, taken)
    for match in page.matches:
        if match.entry.kind == "counterpart" and not taken[match.first]:
            yield from _counterpart(page, match, taken)
    for match in (match for match in page.matches if match.entry.kind == "pairs" and not taken[match.first]):
        _take(taken, match.first, match.last)
        preposition, conjunction = particles(page, match.first, match, match.last)
        for number, code in enumerate(match.entry.get("of")):  # "the two Koreas"
            nation = Nation(code, match.entry.get("group", ""))
            yield Actor(match.first, match.last, nation, preposition, conjunction or number > 0)
    for match in page.matches:
        if match.entry.kind == "country" and match.entry.get("role") == "name" and not taken[match.first]:
            _take(taken, match.first, match.last)
            preposition, conjunction = particles(page, match.first, match, match.last)
            yield Actor(match.first, match.last, Nation(match.entry.id), preposition, conjunction)
    yield from _capitals(page, taken)


def _capitals(page: Page, taken: list[bool]) -> Iterator[Actor]:
    """Capitals that stand for their governments: after "with", "between" or a verb, or beside another country."""
    for match in page.matches:
        if match.entry.kind != "place" or not match.entry.get("capital") or taken[match.first]:
            continue
        preposition, conjunction = particles(page, match.first, match)
        if not preposition and _is_government(page, match.first, conjunction, taken):
            _take(taken, match.first, match.last)
            yield Actor(match.first, match.last, Nation(match.entry.get("country")), "", conjunction)


def _is_government(page: Page, index: int, conjunction: bool, taken: list[bool]) -> bool:
    before = index - 1
    if before < page.sentence(index).first:
        return False
    if conjunction:
        # as its neighbour: "between Madrid and Rabat", but "in Madrid and Rabat"
        before -= page.tokens[before].text.casefold() in apart.words(page, "conjunctions")
        named = (m for kind in ("country", "place") for m in page.within(kind, max(before - _GAP, 0), before))
        return any(match.last == before for match in named) and taken[before]
    company = any(match.last == before for match in page.within("gathered", max(before - 1, 0), before))
    return company or any(page.at(kind, before) is not None for kind in _GOVERNS)


def _take(taken: list[bool], first: int, last: int) -> None:
    for index in range(first, last + 1):
        taken[index] = True


def _group(page: Page, group: Match, taken: list[bool]) -> Iterator[Actor]:
    """The people, then up to three words, then one or more countries: "Moroccan and Spanish officials"."""
    countries = [*_countries_before(page, group.first), *_countries_after(page, group.last + 1)]
    if not countries and (two := page.at("pairs", min(group.last + 1, len(page.tokens) - 1))) is not None:
        _take(taken, group.first, two.last)
        preposition, conjunction = particles(page, group.first, group, two.last)
        for number, code in enumerate(two.entry.get("of")):
            nation = Nation(code, group.entry.id)
            yield Actor(group.first, two.last, nation, preposition, conjunction or number > 0)
    if not countries:
        return
    start, end = min(group.first, countries[0].first), max(group.last, countries[-1].last)
    _take(taken, start, end)
    preposition, conjunction = particles(page, start, group, end)
    for number, country in enumerate(countries):
        first = start if number == 0 else country.first
        last = end if number == len(countries) - 1 else country.last
        yield Actor(first, last, Nation(country.entry.id, group.entry.id), preposition, conjunction or number > 0)


def _countries_before(page: Page, index: int) -> list[Match]:
    """As in "Moroccan and Spanish officials", in a language that puts such words first."""
    found: list[Match] = []
    if not page.lexicon.grammar.get("premodifiers"):
        return found
    links = apart.words(page, "conjunctions") | apart.words(page, "possessives") | {apart.APOSTROPHE}
    while index > 0:
        match = next((m for m in page.within("country", max(index - _GAP, 0), index - 1) if m.last == index - 1), None)
        if match is not None:
            found.insert(0, match)
            index = match.first
        elif page.tokens[index - 1].text.casefold() in links:
            index -= 1
        else:
            break
    return found


def _countries_after(page: Page, index: int) -> Iterator[Match]:
    last = page.sentence(index - 1).last
    limit = index + _GAP
    links = frozenset(page.lexicon.grammar.get("complement", {}).get("linkers", ())) | {apart.APOSTROPHE}
    while index <= min(limit, last):
        match = page.at("country", index)
        if match is not None and not match.analysis.preposition:
            yield match
            index = match.last + 1
            index += index <= last and page.tokens[index].form in _BETWEEN
            index = _past_list(page, index, last)
            limit = index  # another country only right behind
        elif page.tokens[index].text.casefold() in links:
            index += 1
        elif not page.tokens[index].is_word or page.any_at(("closed", "titles"), index):
            return
        else:
            index += 1


def _past_list(page: Page, index: int, last: int) -> int:
    """The next country of a list: "from Morocco, Spain and France", in a language that writes "and" apart."""
    after = index
    marks = apart.words(page, "conjunctions") | {","}
    articles = apart.words(page, "articles") | apart.words(page, "of_prepositions")
    while after < last and marks and page.tokens[after].text.casefold() in marks | articles | {apart.APOSTROPHE}:
        after += 1
    is_next = after > index and page.lexicon.grammar.get("articles") and page.at("country", after) is not None
    return after if is_next else index


def _counterpart(page: Page, match: Match, taken: list[bool]) -> Iterator[Actor]:
    before = _countries_before(page, match.first)
    country = page.at("country", match.last + 1) if match.last + 1 < len(page.tokens) else None
    country = before[-1] if before else country
    if country is None:
        return
    first, last = min(match.first, country.first), max(match.last, country.last)
    _take(taken, first, last)
    preposition, conjunction = particles(page, first, match, last)
    yield Actor(first, last, Nation(country.entry.id, "delegation"), preposition, conjunction)


def _is_where(page: Page, mention: BodyMention) -> bool:
    """Whether a house that stands for a body is here the place: "at the White House"."""
    if mention.match is None or not mention.match.entry.get("house"):
        return False
    placed = any(match.last == mention.first - 1 for match in page.within("placing", mention.first - 2, mention.first))
    return placed or mention.match.analysis.preposition in page.lexicon.grammar.get("place_prepositions", ())


def body_actors(page: Page, mentions: Iterable[BodyMention], bodies: Iterable[Body]) -> Iterator[Actor]:
    """Pair each mention of a body with the body.

    Args:
        page: the document.
        mentions: bodies as mentioned.
        bodies: the body of each mention.
    """
    for mention, body in zip(mentions, bodies, strict=True):
        if _is_where(page, mention):
            continue
        first = leaders_before(page, mention.first) if body.international else mention.first
        preposition, conjunction = particles(page, first, mention.match, mention.last)
        yield Actor(first, _past_letters(page, mention.last), body, preposition, conjunction)


def _past_letters(page: Page, last: int) -> int:
    """The last token of a body with its letters in brackets: "the Caribbean Community (CARICOM)"."""
    tokens = page.tokens
    bracketed = last + 3 < len(tokens) and tokens[last + 1].form == "(" and tokens[last + 3].form == ")"
    return last + 3 if bracketed and tokens[last + 2].text.isupper() else last


def leaders_before(page: Page, index: int) -> int:
    """Give the first token of "leaders of" before a body, which then meets people; the body's own where none stand.

    Args:
        page: the document.
        index: first token of the body.
    """
    linkers = page.lexicon.grammar.get("complement", {}).get("linkers", ())
    for group in page.within("groups", max(index - _GAP, 0), index - 1):
        between = (page.tokens[position].text.casefold() for position in range(group.last + 1, index))
        if group.entry.get("of_bodies") and all(word in linkers for word in between):
            return group.first
    return index
