"""The cast of a page: people, bodies and countries settled, and where each is named."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.actors import Actor, body_actors, nations, particles
from graph.reading.people.alike import alike
from graph.reading.people.bodies import Body, BodyMention, find_bodies, name_of
from graph.reading.people.counterparts import suit_counterparts
from graph.reading.people.elliptic import with_elliptic
from graph.reading.people.held_at import members
from graph.reading.people.initials import by_letters, initials
from graph.reading.people.international import is_international
from graph.reading.people.led import leaders, with_groups, with_leaders
from graph.reading.people.people import People, Person, country_after
from graph.reading.people.post import PostMention
from graph.reading.people.posts import find_posts
from graph.reading.people.setting import home_country
from graph.reading.people.whose import Whose


@dataclass(eq=False)
class Cast:
    """Everybody and every body on a page.

    Attributes:
        home: country whose officials and bodies the text names without saying so, or None.
        persons: named first, then those known by post only, in order of first mention.
        bodies: in order of first mention.
        actors: by sentence, in order.
        bodies_of: bodies of a post's seats, in their order (None for a seat without one).
    """

    home: str | None
    persons: list[Person]
    bodies: list[Body]
    actors: dict[int, list[Actor]]
    bodies_of: dict[PostMention, list[Body | None]]


def cast(page: Page) -> Cast:
    """Find who and what a page speaks of.

    Args:
        page: the document.
    Returns:
        The cast.
    """
    return _Casting(page).cast()


def _covered(page: Page, posts: list[PostMention]) -> list[bool]:
    covered = [False] * len(page.tokens)
    for post in posts:
        covered[post.first : post.last + 1] = [True] * (post.last + 1 - post.first)
    return covered


def _needs_name(post: PostMention) -> bool:
    """Whether a post is nobody unless a name stands with it."""
    if post.entry.get("needs") == "name":
        return True
    told = post.country or (post.entry.get("needs") == "something" and post.complement_key)
    return bool(post.entry.get("or_name")) and not told


class _Casting:
    def __init__(self, page: Page) -> None:
        self.page = page
        posts = find_posts(page)
        posts = with_elliptic(page, sorted([*posts, *members(page, posts)], key=lambda post: post.first))
        self.mentions = find_bodies(page, _covered(page, posts))
        if page.lexicon.grammar.get("bodies_named"):
            posts = by_letters(page, self.mentions, posts)
        self.people = People(page, posts)
        stated = {person.country for person in self.people.persons} | {post.country for post in posts}
        self.home = home_country(page, posts, self.mentions, {code for code in stated if code})
        self.bodies: list[Body] = []
        self.taken = [False] * len(page.tokens)
        named = {i for first, (last, _) in self.people.mentions.items() for i in range(first, last + 1)}
        free = [post for post in posts if post.first not in named or post in self.people.holder]
        self.posts = suit_counterparts(page, self.people, free)
        self.whose = Whose(page, self.people, self.posts, self.mentions, self.home)
        self.unnamed: list[Person] = []

    def cast(self) -> Cast:
        for post in self.posts:
            self._take(post.first, post.last)
        for first, (last, _) in self.people.mentions.items():
            self._take(first, self._with_country(last))
        for person, code in leaders(self.page, self.people):
            person.country = person.country or code
        self.whose.settle()
        for post in self.posts:
            if post not in self.people.holder:
                self._hold(post)
        mentions = find_bodies(self.page, self.taken)
        mentions += self._by_initials(mentions)
        mentions = sorted([*mentions, *self._offices()], key=lambda mention: mention.first)
        bodies_of = {post: self._seats(post) for post in self.posts}
        self._give_bodies(bodies_of)
        bodies = [self._body(mention) for mention in mentions]
        for mention in mentions:
            self._take(mention.first, mention.last)
        actors = [*self._person_actors(), *body_actors(self.page, mentions, bodies), *nations(self.page, self.taken)]
        persons = [*sorted(self.people.persons, key=lambda person: person.spans[0]), *self.unnamed]
        return Cast(self.home, persons, self.bodies, self._by_sentence(actors), bodies_of)

    def _give_bodies(self, bodies_of: dict[PostMention, list[Body | None]]) -> None:
        """Whoever has no country is of the international body of his post."""
        for post, bodies in bodies_of.items():
            person = self.people.holder.get(post)
            world = next((body for body in bodies if body is not None and body.international), None)
            if person is not None and person.country is None and world is not None:
                person.body = person.body or world

    def _by_initials(self, mentions: list[BodyMention]) -> list[BodyMention]:
        """Bodies called again by the letters of their names."""
        grammar = self.page.lexicon.grammar
        if not (grammar.get("proper_bodies") or grammar.get("bodies_named")):
            return []
        covered = self.taken.copy()
        for mention in mentions:
            covered[mention.first : mention.last + 1] = [True] * (mention.last + 1 - mention.first)
        seats = (seat.body for post in self.posts for seat in post.seats if seat.body is not None)
        return list(initials(self.page, [*mentions, *seats], covered))

    def _offices(self) -> Iterator[BodyMention]:
        """As in "Trudeau's office said": the office of who holds a post that every country has."""
        for first, (last, person) in self.people.mentions.items():
            office = self.page.at("agencies", first - 1)
            if office is None or not office.entry.get("of_person") or self.taken[office.first]:
                continue
            if any(post.entry.get("counterpart") and not post.complement_key for post in person.posts):
                name = name_of(self.page, office.first, last, office)
                key = (office.entry.id, *person.key)
                yield BodyMention(office.first, last, name, key, person.country, office)

    def _take(self, first: int, last: int) -> None:
        for index in range(first, last + 1):
            self.taken[index] = True

    def _hold(self, post: PostMention) -> None:
        title = self.page.at("titles", post.first)
        named = self.people.mentions.get(post.last + 1)
        if post.entry.get("full") and named is not None:
            named[1].posts.append(post)  # "General Musa", named in full elsewhere
            self.people.holder[post] = named[1]
            return
        if title is not None and title.analysis.enclitic:
            self._hold_owned(post)  # "its president": whose, only what stands before it says
            return
        anaphor = post.entry.get("anaphor")
        if anaphor and not (anaphor == "bare" and post.complement_key):
            self._take_up(post)
            return
        person = None if post.country else self._known_holder(post) or self._spoken_of(post)
        country = person.country if person else self.whose.of_post(post)
        person = person or self._holder(post, country)
        if person is None and _needs_name(post):
            return  # without a name it is nobody
        if person is None:
            if not post.complement_key and not country:
                return
            person = Person(None, post.key, country=country)
            self.unnamed.append(person)
        person.posts.append(post)
        self.people.holder[post] = person

    def _is_definite(self, index: int) -> bool:
        """Whether an article stands before a word, alone or in a preposition."""
        small = apart.words(self.page, "articles") | apart.words(self.page, "bare_articles")
        small |= apart.words(self.page, "object_prepositions")
        return index > 0 and self.page.tokens[index - 1].text.casefold() in small

    def _take_up(self, post: PostMention) -> None:
        """As in "the Spanish official": the one of that country who was named last before, else nobody."""
        if not self._is_definite(post.first):
            return
        named = [(first, p) for first, (_, p) in self.people.mentions.items() if first < post.first and not p.is_former]
        fits = [(first, person) for first, person in named if person.country == post.country]
        if post.entry.get("foreign"):  # "el visitante": of whoever is not at home
            fits = [(first, person) for first, person in named if self.home and person.country not in (None, self.home)]
        elif not fits:
            unsettled = {id(person): (first, person) for first, person in named if person.country is None}
            fits = list(unsettled.values()) if len(unsettled) == 1 else []
        if fits:
            person = max(fits, key=lambda item: item[0])[1]
            person.country = person.country or post.country
            person.posts.append(post)
            self.people.holder[post] = person

    def _hold_owned(self, post: PostMention) -> None:
        """Find among those named the one who leads the country that a pronoun stands for."""
        country = self.whose.of_post(post)
        kinds = {post.kind, post.entry.get("owned")}
        leads = [p for p in self.people.persons if any(o.kind in kinds and not o.complement_key for o in p.posts)]
        fits = [person for person in leads if country and person.country == country and not person.is_former]
        if len(fits) == 1 and not post.complement_key and self.page.lexicon.morphology.enclitics:
            self.people.holder[post] = fits[0]

    def _known_holder(self, post: PostMention) -> Person | None:
        """The one person whose post is said in the same words, with more than a title."""
        people = (*self.people.persons, *self.unnamed)
        fits = [p for p in people if post.complement_key and any(own.key == post.key for own in p.posts)]
        return fits[0] if len(fits) == 1 and not post.counterpart else None

    def _spoken_of(self, post: PostMention) -> Person | None:
        """Whom a bare title means: the one at home of those named before, else the last."""
        if not self.page.lexicon.grammar.get("premodifiers") or post.complement_key or post.counterpart:
            return None
        fits = [p for p in self.people.persons if p.spans[0][0] < post.first and self._fits(p, post, None)]
        at_home = [person for person in fits if person.country and person.country == self.home]
        return at_home[0] if len(at_home) == 1 else self._holder(post, None) if fits else None

    def _holder(self, post: PostMention, country: str | None) -> Person | None:
        fits = [p for p in (*self.people.persons, *self.unnamed) if self._fits(p, post, country)]
        if len(fits) > 1 and not post.complement_key and not post.country:
            before = [p for p in fits if any(first < post.first for first, _ in p.spans)]
            fits = sorted(before, key=lambda p: max(first for first, _ in p.spans if first < post.first))[-1:]
        return fits[0] if len(fits) == 1 else None

    def _fits(self, person: Person, post: PostMention, country: str | None) -> bool:
        if country and person.country and country != person.country:
            return False
        if post.country and person.name and person.country is None and not self.page.lexicon.grammar.get("articles"):
            return False  # whose, the text leaves open
        shorter = bool(self.page.lexicon.grammar.get("articles"))
        return any(alike(own, post, shorter) for own in person.posts if own.former == post.former)

    def _seats(self, post: PostMention) -> list[Body | None]:
        holder = self.people.holder.get(post)
        country = post.country or (holder.country if holder else None)
        seats = (seat.body or self._of_lexicon(post, country) for seat in post.seats)
        return [self._body(body, country, holder is None) if body is not None else None for body in seats]

    def _of_lexicon(self, post: PostMention, country: str | None) -> BodyMention | None:
        """The body that a post of a country belongs to without its words saying so."""
        known = (post.entry.get("bodies") or {}).get(country)
        entries = self.page.lexicon.entries.get("agencies", ())
        entry = next((entry for entry in entries if entry.id == known), None)
        return (
            BodyMention(post.first, post.last, entry.get("name"), (entry.id,), country) if entry is not None else None
        )

    def _body(self, mention: BodyMention, country: str | None = None, alone: bool = True) -> Body:
        international = is_international(mention)
        if mention.match is not None and mention.match.entry.get("homeless"):
            country = mention.country  # an organisation is not at home because a text is
        elif not international:
            country = mention.country or country or self.whose.of_section(mention.first) or self.home
        if not international and country is None and alone:
            found = {code for key, code in self.whose.bodies() if key == mention.key}
            country = found.pop() if len(found) == 1 else None
        for body in self.bodies:
            if self._is_same(body, mention, None if international else country):
                break
        else:
            body = Body(mention.key, mention.name, [], None if international else country, international=international)
            body.speaks = mention.match is not None and bool(mention.match.entry.get("of_person"))
            self.bodies.append(body)
        for name in (mention.name, *self._aliases(mention.name)):
            if name not in body.names:
                body.names.append(name)
        for name in mention.match.entry.get("names", ()) if mention.match else ():
            if name not in body.names:
                body.names.append(name)
        span = (self.page.tokens[mention.first].start, self.page.tokens[mention.last].end)
        body.mentions.append(span)
        return body

    def _aliases(self, name: str) -> list[str]:
        swapped = self.page.lexicon.grammar.get("body_aliases", {})
        words = name.split()
        return [" ".join(swapped.get(word, word) for word in words)] if set(words) & set(swapped) else []

    def _is_same(self, body: Body, mention: BodyMention, country: str | None) -> bool:
        if body.country != country:
            return False
        return body.key == mention.key or (country is not None and self._is_merged(body.key, mention.key))

    def _is_merged(self, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        """As in "Foreign Ministry" and "Ministry of Foreign Affairs": the words of one are among the other's."""
        merged = self.page.lexicon.grammar.get("merged_bodies", ())
        alike = bool(one) and bool(other) and one[0] == other[0] and one[0] in merged
        return alike and min(len(one), len(other)) > 1 and (set(one) <= set(other) or set(other) <= set(one))

    def _person_actors(self) -> Iterator[Actor]:
        spans: dict[int, tuple[int, Person]] = {}
        for post, person in self.people.holder.items():
            spans[post.first] = (post.last, person)
        for first, (last, person) in self.people.mentions.items():
            spans[first] = (last, person)
        merged: list[tuple[int, int, Person]] = []
        for first in sorted(spans):
            last, person = spans[first]
            if (
                merged
                and merged[-1][2] is person
                and (first - merged[-1][1] <= 3 or apart.before(self.page, first) <= merged[-1][1] + 1)
                and self._same_sentence(merged[-1][0], first)
            ):
                merged[-1] = (merged[-1][0], last, person)
            else:
                merged.append((first, last, person))
        for first, end, person in merged:
            last = self._with_country(end)
            match = self.page.any_at(("titles", "counterpart", "country"), first)
            preposition, conjunction = (
                particles(self.page, first, match, last)
                if match or self.page.lexicon.grammar.get("prepositions")
                else self._name_particles(first, person)
            )
            yield Actor(first, last, person, preposition, conjunction)

    def _with_country(self, last: int) -> int:
        """The country linked to a name belongs to the side: "Prime Minister X of Canada"."""
        match = country_after(self.page, last)
        return match.last if match is not None else last

    def _name_particles(self, index: int, person: Person) -> tuple[str, bool]:
        for analysis in self.page.tokens[index].analyses:
            if analysis.key in person.key and not analysis.enclitic:
                return analysis.preposition, bool(analysis.conjunction)
        return "", False

    def _same_sentence(self, one: int, other: int) -> bool:
        return self.page.sentence(one) is self.page.sentence(other)

    def _by_sentence(self, actors: list[Actor]) -> dict[int, list[Actor]]:
        found: dict[int, list[Actor]] = {}
        for actor in sorted(actors, key=lambda actor: actor.first):
            found.setdefault(self.page.sentence(actor.first).index, []).append(actor)
        if "led" in self.page.lexicon.entries:
            found = {index: with_leaders(self.page, told) for index, told in found.items()}
        if self.page.lexicon.grammar.get("groups_of_bodies"):
            return {index: with_groups(self.page, told) for index, told in found.items()}
        return found
