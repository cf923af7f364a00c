"""Posts: a title, what it is over, its country, and the bodies that follow from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from graph.reading.lexicons.entry import Entry
from graph.reading.lexicons.lexicon import Match
from graph.reading.lexicons.morphology import Analysis
from graph.reading.lexicons.nations import of_pair
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.behind import end_of_charge
from graph.reading.people.bodies import BodyMention, body_at, keys_of, name_of
from graph.reading.people.body_behind import body_behind, body_led
from graph.reading.people.complement import Complement, complement
from graph.reading.people.linked import is_linked, past_linkers, words_without_country
from graph.reading.people.owned import owned_seat, owned_word
from graph.reading.people.premodified import Premodifiers, premodifiers
from graph.reading.people.proper import kind_ahead
from graph.reading.text.normalise import fold

_NEAR = 2
_APART = 6
_SHORTEST_LETTERS = 3


@dataclass(frozen=True, eq=False)
class Seat:
    """One post of a compound: its title, and the body it belongs to (None when it has none)."""

    title: str
    body: BodyMention | None


@dataclass(frozen=True, eq=False)
class PostMention:
    """Tokens ``first`` to ``last`` name a post.

    Attributes:
        entry: the title's entry.
        key: title and complement, by which the same post is recognised.
        country: as the words say it, or None.
        seats: the posts it stands for.
        former: the holder no longer holds it.
        counterpart: "his counterpart" of this mention.
    """

    first: int
    last: int
    entry: Entry
    key: tuple[str, ...]
    country: str | None
    seats: tuple[Seat, ...] = ()
    former: bool = False
    counterpart: "PostMention | None" = field(default=None)

    @property
    def kind(self) -> str:
        """Id under which titles of one rank are the same."""
        return str(self.entry.get("same", self.entry.id))

    @property
    def ranks(self) -> frozenset[str]:
        """Its kind, and what the head of a country is whose post is told by a word for any head."""
        owned = self.entry.get("owned") if not self.complement_key else None
        return frozenset({self.kind, str(owned)} if owned else {self.kind})

    @property
    def complement_key(self) -> tuple[str, ...]:
        """What the post is over."""
        return self.key[1:]


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
        post = _post_at(page, index, free) or _counterpart_at(page, index, found)
        if post is not None:
            found.append(post)
            index = post.last
            while post.entry.get("dual") and (post := _second_of_two(page, post)):
                found.append(post)
                index = post.last
        index += 1
    return [*_early_counterparts(page, found), *found]


def _early_counterparts(page: Page, found: list[PostMention]) -> list[PostMention]:
    """Counterparts told before the first post: "Tras verse con su homólogo francés, A, el ministro B …"."""
    model = next((post for post in found if post.entry.get("counterpart")), None)
    if model is None or not is_linked(page) or model.counterpart is not None:
        return []
    first = page.sentence(model.first).first
    early = [match for match in page.within("counterpart", first, model.first - 1) if match.first < found[0].first]
    posts = (_counterpart_at(page, match.first, [model]) for match in early)
    return [post for post in posts if post is not None]


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


def _post_at(page: Page, index: int, free: int) -> PostMention | None:
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
    held = _held_apart(page, match, max(over.last, match.last))
    if not _is_complete(match, over, before) and (held is None or match.entry.get("needs") != "something"):
        return None
    if match.entry.get("accredited"):
        over = _sending_country(match, over)
    post = _post(page, match, over)
    if before.first < index:
        post = _premodified(page, match, post, before)
    post = _left(page, _with_attachments(page, post))
    post = post if held is None else _at_body(post, held)
    return None if match.entry.get("needs") == "body" and not any(seat.body for seat in post.seats) else post


def _held_apart(page: Page, match: Match, last: int) -> BodyMention | None:
    """The body at which a post is held, behind a word of its own and maybe brackets: "(Trade) in the Ministry of X"."""
    links = page.lexicon.grammar.get("complement", {}).get("held_at", ())
    alone = match.entry.get("alone") and not _is_sent(match)
    led = body_led(page, match.first) if links and not alone else None
    if led is not None and (led.match is None or led.match.entry.get("role") == "body" or not _is_sent(match)):
        return led
    if not links or _is_sent(match) or match.entry.get("alone"):
        return None
    index = last + 1
    if index < len(page.tokens) and page.tokens[index].form == "(":
        closing = (i for i in range(index, min(index + _APART, len(page.tokens))) if page.tokens[i].form == ")")
        index = next(closing, index) + 1
    return body_behind(page, index, links)


def _is_sent(match: Match) -> bool:
    return bool(match.entry.get("accredited"))


def _at_body(post: PostMention, held: BodyMention) -> PostMention:
    seats = tuple(seat if seat.body is not None else Seat(seat.title, held) for seat in post.seats)
    last = max(post.last, held.last) if held.first > post.first else post.last
    return replace(post, last=last, seats=seats, country=post.country or held.country)


def _is_given_name(page: Page, match: Match) -> bool:
    """Whether a particle of names right behind shows that a word is a name: مساعد بن محمد."""
    inner = page.lexicon.grammar.get("name", {}).get("inner", ())
    return match.last + 1 < len(page.tokens) and page.tokens[match.last + 1].text in inner


def _owned_post(page: Page, match: Match, reading: Analysis) -> PostMention:
    title, body = owned_seat(page, match, reading)
    key = (str(match.entry.get("same", match.entry.id)), reading.key)
    post = PostMention(match.first, match.last + 1, match.entry, key, body.country, (Seat(title, body),))
    return _with_attachments(page, post)


def _premodified(page: Page, match: Match, post: PostMention, before: Premodifiers) -> PostMention:
    """As in "Spain's interior minister": country and portfolio stand before the title."""
    words = keys_of(page, before.words_first, match.first - 1)
    country = post.country or before.country
    if before.words_first < match.first:
        lead = page.words(before.words_first, match.first - 1)
        body = _body_before(page, match, before)
        seats = tuple(Seat(f"{lead} {seat.title}", seat.body or body) for seat in post.seats)
        country = country or (body.country if body is not None else None)
    else:
        seats = post.seats
    return replace(post, first=before.first, key=(post.key[0], *words, *post.key[1:]), country=country, seats=seats)


def _body_before(page: Page, match: Match, before: Premodifiers) -> BodyMention | None:
    """The body that the words before a title name or compose: "the CIA director", "the interior minister"."""
    compose = match.entry.get("body")
    kind = next((over for over in reversed(before.over) if over.entry.kind == "agencies"), None)
    if kind is not None and kind.entry.get("role") == "body":
        return body_at(page, kind)
    if compose == "own" and not before.over and before.proper is None:
        return _letters_before(page, match, before)
    if compose == "none" or not before.over or (compose == "own" and kind is None):
        return None
    first, last = before.over[0].first, match.first - 1
    first = first if before.proper is None else before.proper
    words = page.words(first, last)
    name = words if compose == "own" else f"{words} {compose}"
    head = () if compose == "own" else tuple(page.lexicon.morphology.bare(word) for word in str(compose).split())
    return BodyMention(first, last, name, (*head, *keys_of(page, first, last)), before.country)


def _letters_before(page: Page, match: Match, before: Premodifiers) -> BodyMention | None:
    """As in "the CDC director": a body by its letters only."""
    index = match.first - 1
    text = page.tokens[index].text
    if before.words_first != index or not (text.isupper() and text.isalpha()):
        return None
    return BodyMention(index, index, text, (text.casefold(),), before.country)


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
    seats = tuple(_seats(page, match, over))
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


def _seats(page: Page, match: Match, over: Complement) -> list[Seat]:
    if over.is_empty:
        title = str(match.entry.get("singular", name_of(page, match.first, match.last, match)))
        return [Seat(title, _held_without_words(page, match, over))]
    compose = match.entry.get("body")
    if keys_of(page, over.first, over.words_last)[-1:] == tuple(map(fold, match.entry.get("no_body", ()))):
        compose = "none"
    head = str(match.entry.get("singular", name_of(page, match.first, match.last, match)))
    if over.body is not None:
        title = name_of(page, match.first, over.words_last, match)
        whole = over.words_last == over.body.last or is_linked(page)
        outer = _body_in(page, over.first, over.words_last) if is_linked(page) else None
        own = over.body if outer is None or outer.first >= over.body.first else outer  # "the Bureau of INTERPOL"
        known = body_at(page, own) if whole and compose != "none" else None
        return [Seat(title, known)]
    if compose in ("own", "none"):
        title = name_of(page, match.first, over.words_last, match)
        if is_linked(page):
            title = f"{head} {words_without_country(page, over.first, over.words_last)}"
        named = compose == "own" or (bool(page.lexicon.grammar.get("premodifiers")) and not match.entry.get("alone"))
        return [Seat(title, _own_body(page, over) if named else None)]
    return [_composed(page, head, str(compose), first, last, over) for first, last in _parts(page, match, over)]


def _held_without_words(page: Page, match: Match, over: Complement) -> BodyMention | None:
    """The body that a title alone tells: of the "canciller" of a country where that is the foreign minister."""
    name = match.entry.get("body_in", {}).get(over.country) or match.entry.get("holds")
    if name is None or over.country in match.entry.get("not_of", ()):
        return None
    bare = page.lexicon.morphology.bare
    linkers = frozenset(page.lexicon.grammar.get("complement", {}).get("linkers", ()))
    key = tuple(bare(word) for word in str(name).split() if word not in linkers)
    return BodyMention(match.first, match.last, str(name), key, over.country)


def _by_letters(page: Page, first: int, last: int, over: Complement) -> BodyMention | None:
    """A body known by its letters only: "director de la DIJIN"."""
    index = past_linkers(page, first)
    text = page.tokens[index].text
    if index != last or len(text) < _SHORTEST_LETTERS or not text.isupper() or not text.isalpha():
        return None
    return BodyMention(index, index, text, (page.tokens[index].form,), over.country)


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
    if (letters := _by_letters(page, first, last, over)) is not None:
        return Seat(f"{head} {words}", letters)
    own = _body_in(page, first, last)
    if own is not None:
        return Seat(f"{head} {words}", body_at(page, own) or _bare_body(page, own, last, over))
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


def _body_in(page: Page, first: int, last: int) -> Match | None:
    """The body that a complement names, behind linking words and a country: "of the Spanish National Police"."""
    for index in range(first, last + 1):
        match = page.at("agencies", index)
        if match is not None:
            return kind_ahead(page, index, last) or match
        if page.at("portfolios", index) is not None:
            return None
    return None


def _bare_body(page: Page, match: Match, last: int, over: Complement) -> BodyMention | None:
    """A body of no more words than its kind: whose, the post says or its holder."""
    if not match.entry.get("bare") or match.last != last:
        return None
    name = name_of(page, match.first, match.last, match)
    return BodyMention(match.first, match.last, name, keys_of(page, match.first, match.last), over.country, match)


def _own_body(page: Page, over: Complement) -> BodyMention | None:
    match = page.at("agencies", over.first) if not is_linked(page) else _body_in(page, over.first, over.words_last)
    if match is None:
        return _by_letters(page, over.first, over.words_last, over) if is_linked(page) else None
    mention = body_at(page, match) or _bare_body(page, match, over.words_last, over)
    if mention is not None and mention.match is match and mention.last == match.last and match.entry.get("bare"):
        return mention
    if mention is None:
        return None
    if mention.last == match.last and mention.first == match.first and mention.country is None:
        return None
    return mention


def _at_station(page: Page, post: PostMention) -> PostMention:
    """The place where an ambassador serves belongs to the post's words: "the ambassador of Italy in Rabat"."""
    last = page.sentence(post.first).last
    index = post.last + 1
    while index <= min(last, post.last + 4):
        found = page.any_at(("place", "country", "realms"), index)
        if found is None and index > post.last + 1:
            found = _world_body(page, index)
        if found is not None and (found.analysis.preposition or index > post.last + 1):
            return replace(post, last=found.last)
        if found is not None or not page.any_at(("closed", "placing", "stationed"), index):
            return post
        index += 1
    return post


def _world_body(page: Page, index: int) -> Match | None:
    found = page.at("agencies", index)
    return found if found is not None and found.entry.get("role") == "body" else None


def _held_at(page: Page, post: PostMention, at: Sequence[str]) -> Match | None:
    """The body at which a post is held: بالمديرية, في المديرية."""
    index = post.last + 1
    body = page.at("agencies", index)
    if body is not None:
        return body if body.analysis.preposition in at and body.analysis.preposition else None
    if post.entry.get("body") != "own" or page.tokens[index].form not in at or index == page.sentence(index).last:
        return None
    return page.at("agencies", index + 1)


def _with_attachments(page: Page, post: PostMention) -> PostMention:
    """What stands right after a post: a body it is held at, its country with a preposition, "former"."""
    if post.entry.get("accredited"):
        post = _at_station(page, _qualified(page, post))
    while (qualifier := page.at("qualifiers", post.last + 1)) is not None and not qualifier.analysis.conjunction:
        post = replace(post, last=qualifier.last)
    if post.entry.get("stationed"):
        post = _at_station(page, post)
    if "behind_posts" in page.lexicon.grammar:
        post = replace(post, last=end_of_charge(page, post.last))
    index = post.last + 1
    if index >= len(page.tokens):
        return post
    status = page.at("status", index)
    if status is not None and status.entry.id == "former":
        return replace(post, last=status.last, former=True)
    at = page.lexicon.grammar.get("complement", {}).get("at", ())
    of = page.lexicon.grammar.get("complement", {}).get("prepositions", ())
    body = page.at("agencies", index)
    if body is not None and body.analysis.conjunction and _composes(page, post, body):
        return _with_second_body(page, post, body)
    if (held_at := _held_at(page, post, at)) is not None:
        mention = body_at(page, held_at) or _bare_held(page, held_at)
        if mention is not None:
            seats = tuple(Seat(seat.title, mention) for seat in post.seats)
            return replace(post, last=mention.last, seats=seats, country=post.country or mention.country)
    country = page.at("country", index) or _formal_country(page, index)
    if post.country is None and (served := _served(page, index, of)) is not None:
        return replace(post, country=served)
    if country is None or post.country or post.entry.get("accredited"):
        return post
    if country.first > index:
        return replace(post, last=country.last, country=country.entry.id)
    if (
        country.analysis.preposition in (*at, *of)
        and country.analysis.preposition
        and country.entry.get("role") == "name"
    ):
        return replace(post, last=country.last, country=country.entry.id)
    return post


def _bare_held(page: Page, match: Match) -> BodyMention | None:
    """A body of several words that its holder's country tells apart: "counsellor at the Royal Court"."""
    if not match.entry.get("bare") or match.first == match.last:
        return None
    name = name_of(page, match.first, match.last, match)
    return BodyMention(match.first, match.last, name, keys_of(page, match.first, match.last), None, match)


def _qualified(page: Page, post: PostMention) -> PostMention:
    """As in "la embajadora del Reino en Colombia": words of quality that stand before the place."""
    qualifier = page.at("qualifiers", post.last + 1)
    return post if qualifier is None or qualifier.analysis.conjunction else replace(post, last=qualifier.last)


def _served(page: Page, index: int, of: Sequence[str]) -> str | None:
    """The country of whom a post serves: "the National Security Adviser to the French President"."""
    title = page.at("titles", index)
    if title is None or not title.analysis.preposition or title.analysis.preposition not in of:
        return None
    other = _post_at(page, index, index)
    return other.country if other is not None else None


def _formal_country(page: Page, index: int) -> Match | None:
    """As in "Minister of the Interior in the Republic of Senegal": a formal name after a word of place."""
    country = page.at("country", index + 1) if page.at("placing", index) is not None else None
    return (
        country
        if country is not None and country.last > country.first and country.entry.get("role") == "name"
        else None
    )


def _composes(page: Page, post: PostMention, body: Match) -> bool:
    """Whether a second body is of the kind the title composes: "Director General of A and Directorate General of B"."""
    compose = str(post.entry.get("body"))
    return name_of(page, body.first, body.last, body) == compose


def _with_second_body(page: Page, post: PostMention, body: Match) -> PostMention:
    mention = body_at(page, body)
    if mention is None or not post.seats:
        return post
    title = f"{_title_words(page, post)} {page.words(body.last + 1, mention.last)}"
    return replace(
        post, last=mention.last, seats=(*post.seats, Seat(title, mention)), country=post.country or mention.country
    )


def _title_words(page: Page, post: PostMention) -> str:
    match = page.at("titles", post.first)
    return name_of(page, match.first, match.last, match) if match is not None else post.seats[0].title


def _counterpart_at(page: Page, index: int, found: list[PostMention]) -> PostMention | None:
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


def is_private(page: Page, post: PostMention) -> bool:
    """Whether a post is one of a party, firm or other body that is nobody's state.

    Args:
        page: the document.
        post: the post.
    """
    own = next(page.within("private", post.first + 1, post.last + 1), None) is not None
    return own or (post.counterpart is not None and is_private(page, post.counterpart))


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
