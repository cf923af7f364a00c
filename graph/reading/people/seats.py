"""The seats of a post: each title with the body that it names or composes."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention, body_at, keys_of, name_of
from graph.reading.people.complement import Complement
from graph.reading.people.linkers import is_linked, past_linkers
from graph.reading.people.post import Seat
from graph.reading.people.post_bodies import bare_body, body_in, body_of_title, by_letters, own_body
from graph.reading.people.words_of_post import words_without_country
from graph.reading.text.normalise import fold


def seats_of(page: Page, match: Match, over: Complement) -> list[Seat]:
    """Give the seats that a title with what it is over stands for.

    Args:
        page: the document.
        match: the title.
        over: what it is over.
    """
    if over.is_empty:
        title = str(match.entry.get("singular", name_of(page, match.first, match.last, match)))
        return [Seat(title, body_of_title(page, match, over))]
    compose = match.entry.get("body")
    if keys_of(page, over.first, over.words_last)[-1:] == tuple(map(fold, match.entry.get("no_body", ()))):
        compose = "none"
    head = str(match.entry.get("singular", name_of(page, match.first, match.last, match)))
    if over.body is not None:
        title = name_of(page, match.first, over.words_last, match)
        whole = over.words_last == over.body.last or is_linked(page)
        outer = body_in(page, over.first, over.words_last) if is_linked(page) else None
        own = over.body if outer is None or outer.first >= over.body.first else outer  # "the Bureau of INTERPOL"
        known = body_at(page, own) if whole and compose != "none" else None
        return [Seat(title, known)]
    if compose in ("own", "none"):
        title = name_of(page, match.first, over.words_last, match)
        if is_linked(page):
            title = f"{head} {words_without_country(page, over.first, over.words_last)}"
        named = compose == "own" or (bool(page.lexicon.grammar.get("premodifiers")) and not match.entry.get("alone"))
        return [Seat(title, own_body(page, over) if named else None)]
    return [_composed(page, head, str(compose), first, last, over) for first, last in _parts(page, match, over)]


def _parts(page: Page, match: Match, over: Complement) -> list[tuple[int, int]]:
    """Cut a compound at its second genitive: للأمن الوطني | ولمراقبة التراب الوطني."""
    if is_linked(page):
        starts = [over.first, *(over.parts[1:] if match.entry.get("splits") else ())]
        ends = [*(start - 2 for start in starts[1:]), over.words_last]
        return list(zip(starts, ends, strict=True))
    cuts = [over.first]
    for index in over.parts[1:]:
        readings = [
            a for a in page.tokens[index].analyses if a.conjunction and (a.article or a.key in page.lexicon.common)
        ]
        if any(a.preposition for a in readings) or match.entry.get("splits"):
            cuts.append(index)
    return [(first, (cuts[n + 1] - 1) if n + 1 < len(cuts) else over.words_last) for n, first in enumerate(cuts)]


def _composed_linked(page: Page, head: str, body: str, first: int, last: int, over: Complement) -> Seat:
    """As in "directeur général de la Sûreté nationale": title and body go on in the same words."""
    words = words_without_country(page, first, last)
    if past_linkers(page, first) == first and first != over.first:
        words = f"{page.words(over.first, past_linkers(page, over.first) - 1)} {words}"
    if (letters := by_letters(page, first, last, over)) is not None:
        return Seat(f"{head} {words}", letters)
    own = body_in(page, first, last)
    if own is not None:
        return Seat(f"{head} {words}", body_at(page, own) or bare_body(page, own, last, over))
    key = tuple(page.lexicon.morphology.bare(word) for word in body.split()) + keys_of(page, first, last)
    return Seat(f"{head} {words}", BodyMention(first, last, f"{body} {words}", key, over.country))


def _composed(page: Page, head: str, body: str, first: int, last: int, over: Complement) -> Seat:
    if is_linked(page):
        return _composed_linked(page, head, body, first, last, over)
    own = page.at("agencies", first) or page.at("agencies", min(first + 1, last))
    words = page.words(first, last)
    conjunctions = page.lexicon.morphology.conjunctions
    if first != over.first and words[:1] in conjunctions:
        words = words[1:]
        genitive = page.lexicon.grammar.get("complement", {}).get("prepositions", [""])[0]
        if not any(
            a.preposition and a.conjunction and (a.article or a.key in page.lexicon.common)
            for a in page.tokens[first].analyses
        ):
            words = genitive + words
    title = f"{head} {words}"
    if own is not None and own.entry.get("short_for"):
        own = None  # the title composes its body itself
    if own is not None and own.entry.get("role") == "type" and (own.entry.get("bare") or own.first > first):
        return Seat(title, body_at(page, own))
    key = tuple(page.lexicon.morphology.bare(word) for word in body.split()) + keys_of(page, first, last)
    return Seat(title, BodyMention(first, last, f"{body} {words}", key, over.country))
