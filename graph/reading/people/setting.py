"""Whose news it is: the country whose bodies and officials a text names without saying so."""

from collections import Counter
from itertools import pairwise

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import BodyMention
from graph.reading.people.datelines import datelines
from graph.reading.people.masthead import masthead_country
from graph.reading.people.missions import mission
from graph.reading.people.post import PostMention
from graph.reading.people.publisher import publisher_country

_DESTINATION = -3
_COUNTERPART = -3
_OPENING = 2
_ANCHOR = 6
# Without a body or post that is silent about its country, home must be spoken of this much, and twice as often as
# any other: international news has no home.
_LEAST_SHARE = 0.35
_LEAD = 2
_OFTEN = 2
_ABOUT = 5
_DASHES = frozenset("-–")
_FIRST = 5


def home_country(
    page: Page, posts: list[PostMention], bodies: list[BodyMention], stated: set[str] | None = None
) -> str | None:
    """Find the home country of a text.

    Args:
        page: the document.
        posts: the posts it names.
        bodies: the bodies it names outside posts.
        stated: countries that it states of officials.
    Returns:
        The publisher's, where it is a state's own; else the country that most of its names and adjectives speak of,
        destinations and counterparts set against; None when no country stands out.
    """
    abroad = mission(page)
    publisher = abroad[1] if abroad else publisher_country(page.document, page.lexicon) or _signed_at_home(page)
    if publisher is not None:
        return publisher
    scores: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for sentence in page.read_sentences:
        for match in page.within("country", sentence.first, sentence.last):
            scores[match.entry.id] += 1
            mentions[match.entry.id] += 1
    _weigh_roles(page, posts, scores)
    # Every country has a minister of the interior: only posts that are one country's tell.
    own = [post for post in posts if not post.counterpart and not post.entry.get("counterpart")]
    silent: set[str] = set()
    if not page.lexicon.grammar.get("premodifiers"):  # where a body's country stands before it, it is said once
        silent |= _silent([(post.key, post.country) for post in own])
        silent |= _silent([(body.key, body.country) for body in bodies])
    for country in silent:
        scores[country] += _OPENING
    sent_from = {place.entry.get("country", place.entry.id) for place in datelines(page)}
    for country in _anchored(page, posts):
        scores[country] += _ANCHOR * (2 if country in sent_from else 1)
        silent.add(country)
    if not page.lexicon.grammar.get("reported_home"):
        silent -= _of_reporter(page, stated or set())
    if not silent:
        own_bodies = _of_national_bodies(page, bodies) - mentions.keys()  # whoever is at home has no need to say so
        silent |= own_bodies if len(own_bodies) == 1 else set()
        scores.update(dict.fromkeys(silent, _OPENING))
    for country in _paired(page, stated or set()) | _beside_counterparts(page, posts):
        scores[country] += _ANCHOR
        silent.add(country)
    if page.lexicon.grammar.get("home") == "shown":
        scores = Counter({country: scores[country] for country in silent or _of_whole(page, mentions)})
    if not scores:
        return None
    ranked = sorted(scores, key=lambda code: (-scores[code], _first(page, code)))
    best = ranked[0]
    if scores[best] <= 0 or (len(ranked) > 1 and scores[ranked[1]] >= scores[best]):
        return None
    others = max((count for code, count in mentions.items() if code != best), default=0)
    leads = mentions[best] >= max(_OFTEN, _LEAD * others, _LEAST_SHARE * sum(mentions.values()))
    return best if leads or best in silent else None


def _of_whole(page: Page, mentions: Counter[str]) -> set[str]:
    """The country that a page is about from its first words: named often, and twice as often as any other."""
    ranked = mentions.most_common(2)
    if not ranked or ranked[0][1] < _ABOUT or not page.lexicon.grammar.get("premodifiers"):
        return set()
    leads = len(ranked) == 1 or ranked[0][1] >= _LEAD * ranked[1][1]
    first = min(mentions, key=lambda code: _first(page, code))
    return {ranked[0][0]} if leads and first == ranked[0][0] else set()


def _signed_at_home(page: Page) -> str | None:
    """The country of who signs a text; where datelines tell home, of none that the text never speaks of."""
    country = masthead_country(page) or _of_own_line(page)
    grammar = page.lexicon.grammar
    if country is None or not grammar.get("dateline_is_home") or grammar.get("signature_is_home"):
        return country
    spoken_of = {m.entry.id for m in page.matches if m.entry.kind == "country"}
    spoken_of |= {str(m.entry.get("country")) for m in page.matches if m.entry.kind == "place"}
    return country if country in spoken_of else None


def _of_own_line(page: Page) -> str | None:
    """A country by its formal name on a line of its own over a text: "República de Panamá"."""
    for block in page.blocks[:_FIRST] if page.lexicon.grammar.get("dateline_is_home") else ():
        country = page.at("country", block.first)
        if country is not None and country.last > country.first and country.last == block.last:
            return country.entry.id
    return None


def _of_national_bodies(page: Page, bodies: list[BodyMention]) -> set[str]:
    """The country whose own bodies, known by name and without it, a text speaks of: "la Guardia Civil"."""
    if not page.lexicon.grammar.get("dateline_is_home"):
        return set()
    known = (body.match for body in bodies if body.match is not None)
    return {str(m.entry.get("country")) for m in known if m.entry.get("role") == "body" and m.entry.get("country")}


def _first(page: Page, code: str) -> int:
    return next(
        (match.first for match in page.matches if match.entry.kind == "country" and match.entry.id == code), 10**9
    )


def _anchored(page: Page, posts: list[PostMention]) -> set[str]:
    """The country of a dateline's city, and the one where an ambassador serves who is named without saying more."""
    seats = page.lexicon.grammar.get("seats", ())  # of international bodies: who speaks there is of anywhere
    found: set[str] = {
        place.entry.get("country", place.entry.id)
        for place in datelines(page)
        if place.entry.id not in seats or _is_spoken_of(page, place)
    }
    for block in page.blocks[:_FIRST]:
        for act in page.within("participation", block.first, block.last):
            if act.entry.get("host"):
                hosts = page.within("place", act.last + 1, min(act.last + 2, block.last))
                found.update(match.entry.get("country") for match in hosts)
    for post in posts:
        if post.entry.get("accredited"):
            named = [m for kind in ("country", "place") for m in page.within(kind, post.first, post.last)]
            codes = [str(m.entry.get("country", m.entry.id)) for m in sorted(named, key=lambda m: m.first)]
            found.update(code for code in codes[1:] if code != post.country)
    return found


def _is_spoken_of(page: Page, place: Match) -> bool:
    """Whether a text that dates from the seat of an international body is about the country, named not only there."""
    code = place.entry.get("country")
    named = (match.first for match in page.matches if match.entry.kind == "country" and match.entry.id == code)
    return any(not 0 < first - place.last <= _OPENING for first in named)


def _of_reporter(page: Page, stated: set[str]) -> set[str]:
    """Where a text says of officials that they are of a country, it reports from there rather than being at home."""
    at_home = {
        match.entry.get("country") for b in page.blocks[:_FIRST] for match in page.within("place", b.first, b.last)
    }
    shown = page.lexicon.grammar.get("home") == "shown" and not page.lexicon.grammar.get("dateline_is_home")
    return stated & at_home if shown else set()


def _paired(page: Page, stated: set[str]) -> set[str]:
    """The country paired with the one of a foreign official: "between A and B", "the A-B partnership"."""
    if page.lexicon.grammar.get("home") != "shown":
        return set()
    links = apart.words(page, "conjunctions") | apart.words(page, "articles") | _DASHES
    found: Counter[str] = Counter()
    matches = [match for match in page.matches if match.entry.kind == "country"]
    for one, other in pairwise(matches):
        between = {page.tokens[index].text.casefold() for index in range(one.last + 1, other.first)}
        codes = {one.entry.id, other.entry.id}
        joined = between and between <= (links if _is_after_between(page, one.first) else _DASHES)
        if joined and len(codes) == 2 and len(codes & stated) == 1:
            found.update(codes - stated)
    ranked = found.most_common(2)
    alone = len(ranked) == 1 or (len(ranked) == 2 and ranked[0][1] > ranked[1][1])
    return {ranked[0][0]} if alone else set()


def _beside_counterparts(page: Page, posts: list[PostMention]) -> set[str]:
    """The country most spoken of beside that of somebody's counterpart: who has one says not whose he is."""
    foreign = {post.country for post in posts if post.counterpart is not None and post.country}
    if not foreign or page.lexicon.grammar.get("home") != "shown":
        return set()
    named = Counter(match.entry.id for match in page.matches if match.entry.kind == "country")
    ranked = [item for item in named.most_common() if item[0] not in foreign][:2]
    alone = len(ranked) == 1 or (len(ranked) == 2 and ranked[0][1] > ranked[1][1])
    return {ranked[0][0]} if ranked and alone and ranked[0][1] >= _OFTEN else set()


def _is_after_between(page: Page, index: int) -> bool:
    before = page.at("gathered", apart.before(page, index))
    return before is not None and before.entry.get("role") == "mutual"


def _silent(named: list[tuple[tuple[str, ...], str | None]]) -> set[str]:
    """Countries of what is named once with its country and then without: it is at home."""
    silent = {key for key, country in named if not country and len(key) > 1}
    return {country for key, country in named if country and key in silent}


def _weigh_roles(page: Page, posts: list[PostMention], scores: Counter[str]) -> None:
    for post in posts:
        if post.counterpart and post.country:
            scores[post.country] += _COUNTERPART
    for match in page.matches:
        if match.entry.kind == "visit":
            for country in page.within("country", match.last + 1, min(match.last + 4, len(page.tokens) - 1)):
                if country.entry.get("role") == "name":
                    scores[country.entry.id] += _DESTINATION
                    break
