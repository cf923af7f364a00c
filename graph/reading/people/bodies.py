"""Bodies: ministries, police forces, services, organisations, as a text names them."""

from dataclasses import dataclass, field, replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.complement import Complement, complement
from graph.reading.people.premodified import Premodifiers, premodifiers
from graph.reading.people.proper import run_behind
from graph.reading.text.normalise import fold
from graph.reading.text.tokens import untagged

Span = tuple[int, int]
_LONGEST_TITLE = 4


@dataclass(eq=False)
class Body:
    """A body that the text names or that a post implies.

    Attributes:
        key: what tells it from others: an id of the lexicon, or its words.
        name: as first written.
        names: every name, the first among them.
        country: code, or None for an international organisation or when not known.
        mentions: offsets of its mentions.
        international: it belongs to no country.
        speaks: it speaks for somebody and meets nobody.
    """

    key: tuple[str, ...]
    name: str
    names: list[str]
    country: str | None
    mentions: list[Span] = field(default_factory=list)
    international: bool = False
    speaks: bool = False


@dataclass(frozen=True, eq=False)
class BodyMention:
    """Tokens ``first`` to ``last`` name a body; `country` as far as they say it."""

    first: int
    last: int
    name: str
    key: tuple[str, ...]
    country: str | None
    match: Match | None = None


def bare_start(page: Page, index: int) -> str:
    """Give the text of a token without the particles before it, with its article.

    Args:
        page: the document.
        index: the token.
    """
    token = page.tokens[index]
    if len(token.text) != len(token.form):
        return token.text  # marks that the folding drops: where the word begins cannot be counted
    known = page.lexicon.common
    for analysis in token.analyses:
        joined = analysis.conjunction or analysis.preposition
        if joined and not analysis.enclitic and (analysis.article or analysis.key in known):
            return analysis.article + token.text[len(token.text) - len(analysis.key) :]
    return token.text


def name_of(page: Page, first: int, last: int, match: Match | None = None) -> str:
    """Give the name written from one token to another, particles before it taken off.

    Args:
        page: the document.
        first: its first token.
        last: its last token.
        match: the lexicon's match at the first token, by whose reading particles are taken off.
    """
    token = page.tokens[first]
    start = token.text
    if match is None:
        start = bare_start(page, first)
    elif match.analysis.conjunction or match.analysis.preposition:
        start = match.analysis.article + token.text[-len(match.analysis.key) :]
    rest = page.document.text[token.end : page.tokens[last].end]
    return " ".join(untagged(start + rest).split())


def keys_of(page: Page, first: int, last: int) -> tuple[str, ...]:
    """Give the words from one token to another as keys, without articles, particles and countries."""
    linkers = frozenset(map(fold, page.lexicon.grammar.get("complement", {}).get("linkers", ())))
    linkers |= apart.words(page, "conjunctions") if linkers else frozenset()
    keys = []
    index = first
    while index <= last:
        country = page.at("country", index)
        if country is not None:
            index = country.last + 1
            continue
        token = page.tokens[index]
        if linkers and token.form == "(":
            index += 3  # "of National Security (DGSN)"
            continue
        if token.is_word and token.form not in linkers:
            keys.append(_key(page, index))
        index += 1
    return tuple(keys)


def _key(page: Page, index: int) -> str:
    token = page.tokens[index]
    readings = [a for a in token.analyses if not a.enclitic]
    known = page.lexicon.common
    with_article = [a for a in readings if a.article]
    chosen = with_article or [a for a in readings if a.key in known and len(a.key) > 2] or readings
    return min(chosen, key=lambda a: len(a.key) if a.article else len(a.conjunction + a.preposition)).key


_REACH_OF_A_FIELD = 3  # words: "domaine de la police"


def find_bodies(page: Page, taken: list[bool]) -> list[BodyMention]:
    """Find the bodies that a page names outside posts.

    Args:
        page: the document.
        taken: tokens that already belong to a post.
    Returns:
        Mentions in order.
    """
    found = []
    index = 0
    while index < len(page.tokens):
        match = page.at("agencies", index)
        mention = None
        if match is not None and not taken[index] and not _is_set_up(page, match) and not _is_field(page, match):
            mention = body_at(page, match)
        if mention is not None:
            found.append(mention)
            index = mention.last
        index += 1
    return found


def _is_set_up(page: Page, match: Match) -> bool:
    """Whether the words are a committee or team that parties set up together, which is an agreement."""
    return match.entry.get("role") == "type" and page.at("agreements", match.first) is not None


def _is_field(page: Page, match: Match) -> bool:
    """Whether the words are an area of cooperation after a word of field: "in the field of criminal police"."""
    before = max(match.first - _REACH_OF_A_FIELD, page.sentence(match.first).first)
    return page.at("areas", match.first) is not None and any(page.within("fields", before, match.first - 1))


def body_at(page: Page, match: Match) -> BodyMention | None:
    """Read the body whose first words the lexicon found.

    Args:
        page: the document.
        match: an entry of ``agencies.yaml``.
    Returns:
        The mention; None when the words alone name no body.
    """
    if match.entry.get("role") == "body":
        return _known(page, match)
    if match.entry.get("short_for") and not _stands_alone(page, match):
        return None
    if match.entry.get("capital") and not page.tokens[match.first].is_capitalised:
        return None  # "in service of", "a union": no name
    sentence = page.sentence(match.first)
    before = premodifiers(page, match.first, sentence.first)
    found = complement(page, match, sentence.last, bool(match.analysis.article) or match.last > match.first)
    if found.body is not None and found.body.first == found.body.last == found.first:
        return replace(_known(page, found.body), first=match.first)  # "the agency Frontex" is Frontex
    if before.first < match.first:
        return _premodified(page, match, found, before)
    named = page.tokens[match.first].is_capitalised and run_behind(page, match.last, sentence.last) > match.last
    named = named or _is_named(page, match)
    if found.is_empty and not named and not (match.entry.get("bare") and found.country):
        return None
    return _typed(page, match, found)


def _is_named(page: Page, match: Match) -> bool:
    """Whether a kind of body is a whole name by itself, in capitals: "la Policía Nacional"."""
    return bool(match.entry.get("alone")) and page.tokens[match.last].is_capitalised


def _premodified(page: Page, match: Match, found: Complement, before: Premodifiers) -> BodyMention | None:
    """As in "the Spanish Interior Ministry", "Spain's National Police"."""
    country = before.country or found.country
    named = before.over or before.proper is not None
    if not named and found.is_empty and not (match.entry.get("bare") and country):
        return None
    mention = _typed(page, match, found)
    possessed = any(page.tokens[i].form == apart.APOSTROPHE for i in range(before.first, before.words_first))
    first = before.words_first if possessed else before.first
    over = keys_of(page, before.words_first, match.first - 1)
    key = (mention.key[0], *over, *mention.key[1:])
    return replace(mention, first=first, name=page.words(first, mention.last), key=key, country=country)


def _stands_alone(page: Page, match: Match) -> bool:
    """Whether no noun stands before a word that is an adjective elsewhere: a mark, a verb, a title or a small word."""
    before = match.first - 1
    if match.analysis.conjunction or match.analysis.preposition or before < page.sentence(match.first).first:
        return True
    if not page.tokens[before].is_word or page.any_at(("verbs", "closed"), before):
        return True
    return any(title.last == before for title in page.within("titles", before - _LONGEST_TITLE, before))


def _known(page: Page, match: Match) -> BodyMention:
    name = match.entry.get("name") or name_of(page, match.first, match.last, match)
    bare = page.lexicon.morphology.bare
    key = tuple(bare(word) for word in str(match.entry.get("same_as", "")).split()) or (match.entry.id,)
    return BodyMention(match.first, match.last, name, key, match.entry.get("country"), match)


def _typed(page: Page, match: Match, found: Complement) -> BodyMention:
    behind = run_behind(page, found.last, page.sentence(match.first).last) if found.country is None else found.last
    if behind > found.last:
        found = replace(found, last=behind)
    last = found.last
    while last - 2 > match.last and page.tokens[last].form == ")" and page.tokens[last - 2].form == "(":
        last -= 3  # "the General Directorate of National Security (DGSN)"
    name = name_of(page, match.first, last, match)
    head = tuple(page.lexicon.morphology.bare(word) for word in [match.analysis.key])
    if left_out := match.entry.get("short_for"):
        name, head = f"{left_out} {name}", (page.lexicon.morphology.bare(left_out), *head)
    key = head + keys_of(page, match.first + 1, found.last)
    return BodyMention(match.first, found.last, name, key, found.country, match)
