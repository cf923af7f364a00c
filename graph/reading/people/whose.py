"""Whose a post is: the country of an official, a post or a body whose own words leave it open."""

from collections.abc import Iterator
from itertools import pairwise

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import BodyMention
from graph.reading.people.members import Company
from graph.reading.people.missions import mission
from graph.reading.people.owned import owned_word, owner_country
from graph.reading.people.people import People, Person
from graph.reading.people.post import PostMention, is_private

_APART = 9
_BEHIND = 3
_TWO = 2
_HEADING = 5  # words: longer ones tell of something
_NOUNS = frozenset({"noun", "host-noun", "towards"})


def is_international(body: BodyMention) -> bool:
    """Whether a body is known world-wide and no country's."""
    match = body.match
    if match is None or match.entry.get("national"):
        return False
    return match.entry.get("role") == "body" and not match.entry.get("country")


def alike(own: PostMention, post: PostMention, shorter: bool = False) -> bool:
    """Whether two posts are of one rank, and over the same where both say it.

    Args:
        own: a post that somebody holds.
        post: the other.
        shorter: whether one may say only the first of what it is over: "of the Interior" for "Interior and Security".
    """
    if _are_both_over(own, post) or _are_both_over(post, own):
        return True
    if own.kind != post.kind:
        return False
    if shorter:
        short, long = sorted((own.key, post.key), key=len)
        return long[: len(short)] == short
    return own.key == post.key or not post.complement_key or not own.complement_key


def _are_both_over(one: PostMention, other: PostMention) -> bool:
    """Whether a title alone says what the other post is over: "el canciller" is the "ministro de Exteriores"."""
    over = one.entry.get("over")
    return over is not None and over in other.complement_key and bool(other.entry.get("counterpart"))


class Whose:
    """Tells whose posts are.

    Args:
        page: the document.
        people: its people.
        posts: its posts, in order.
        mentions: the bodies that it names outside posts.
        home: the country whose officials it names without saying so, or None.
    """

    def __init__(
        self, page: Page, people: People, posts: list[PostMention], mentions: list[BodyMention], home: str | None
    ) -> None:
        self.page = page
        self.people = people
        self.posts = posts
        self.mentions = mentions
        self.home = home
        self.stated: set[Person] = set()  # those whose country is no guess by their sentence
        self.company = Company(page, people, mentions)
        self._posts_of: dict[tuple[str, ...], list[PostMention]] = {}
        for post in posts:
            self._posts_of.setdefault(post.key, []).append(post)

    def settle(self) -> None:
        """Give each named person a country, as far as the text tells one."""
        for person in self.people.persons:
            stated = [post for post in person.posts if post.country]
            own = [post for post in stated if not self._is_owned(post)] or stated
            person.country = own[0].country if own else person.country
        self.stated = {person for person in self.people.persons if person.country}
        for person in self.people.persons:
            if person.country is None and not self._is_of_the_world(person):
                person.country = self.company.told(person) or self._unheld(person) or self._of_body(person)
                if person.country:
                    self.stated.add(person)
                person.country = (
                    person.country
                    or (None if self.home else self.company.host_country(person))
                    or self.company.opposite(person, self.home)
                    or self._implied(person.posts)
                    or self.company.host_country(person)
                    or self.company.other_country(person, self.home)
                    or (None if self.home else self.company.first_told(person))
                )

        for person in self.people.persons:
            person.country = self._of_owner(person) or person.country
        self._settle_rivals()
        for person in self.people.persons:
            if person.country is None and not self._is_cautious() and not self._is_of_the_world(person):
                person.country = self._opposite(person)

    def _of_owner(self, person: Person) -> str | None:
        """As in "X dismissed his foreign minister": a pronoun of a man right behind a name is his, and no country's."""
        owned = self.page.lexicon.grammar.get("his", ())
        stated = [post for post in person.posts if post.country]
        for post in stated if owned and all(map(self._is_owned, stated)) else ():
            title = self.page.at("titles", post.first)
            reading = owned_word(self.page, title) if title is not None else None
            if title is None or (reading or title.analysis).enclitic not in owned:
                continue
            owners = (one for first, (last, one) in self.people.mentions.items() if last + 1 == post.first)
            if (owner := next(owners, None)) is not None and owner is not person and owner.country:
                return owner.country
        return None

    def _opposite(self, person: Person) -> str | None:
        """Of the two countries that the title of a text names, the one that is not of the person told beside."""
        block = self.page.blocks[0]
        if not block.is_heading:
            return None
        codes = {match.entry.id for match in self.page.within("country", block.first, block.last)}
        places = self.page.within("place", block.first, block.last)
        codes |= {str(match.entry.get("country")) for match in places if match.entry.get("capital")}
        beside = {other.country for other in self.people.persons if self._are_told_together(person, other)}
        rest = codes - beside
        return rest.pop() if len(codes) == _TWO and len(rest) == 1 and beside else None

    def _are_told_together(self, person: Person, other: Person) -> bool:
        """As in "between X and the leader Y": the other's post or name right behind a person."""
        ends = {last for first, last in person.spans if self._is_between(person, first)}
        starts = [post.first for post in other.posts] + [first for first, _ in other.spans]
        return any(first - 1 in ends and self._is_and(first) for first in starts)

    def _is_between(self, person: Person, first: int) -> bool:
        starts = [first, *(post.first for post in person.posts if first - _BEHIND <= post.first < first)]
        mutual = (match for start in starts for match in self.page.within("gathered", max(start - 1, 0), start - 1))
        return any(match.entry.get("role") == "mutual" for match in mutual)

    def _is_and(self, index: int) -> bool:
        return any(
            a.conjunction in self.people.names.joined_by for a in self.page.tokens[index].analyses if a.conjunction
        )

    def _is_of_the_world(self, person: Person) -> bool:
        """Whether somebody's body belongs to no country, and so he to none that the text does not state."""
        bodies = [seat.body for post in person.posts for seat in post.seats if seat.body is not None]
        return (bool(bodies) and all(map(is_international, bodies))) or (
            not bodies and bool(person.posts) and all(map(self._is_at_a_body_of_the_world, person.posts))
        )

    def _is_at_a_body_of_the_world(self, post: PostMention) -> bool:
        """As in "the director of the regional office of INTERPOL": the words of a post name such a body only."""
        if post.entry.get("accredited") and not post.complement_key:
            return False  # "the ambassador to the EU" is of whom he is sent by
        named = self.page.within("agencies", post.first, post.last)
        known = [match.entry for match in named if match.entry.get("role") == "body"]
        return bool(known) and not any(entry.get("country") or entry.get("national") for entry in known)

    def _settle_rivals(self) -> None:
        """Of two presidents of unstated countries the first named is at home, the other of the one other country."""
        unsettled = [person for person in self.people.persons if person.country is None]
        others = {person.country for person in self.people.persons if person.country} - {self.home}
        for person in unsettled if self.home and self._is_cautious() else ():
            keys = {post.kind for post in person.posts if post.entry.get("counterpart") and not post.counterpart}
            rivals = [o for o in unsettled if o is not person and keys & {post.kind for post in o.posts}]
            if not rivals or any(o.country == self.home and keys & {p.kind for p in o.posts} for o in self.stated):
                continue
            if person.country is None and all(person.spans[0] < rival.spans[0] for rival in rivals):
                person.country = self.home
            elif person.country is None and len(others) == 1:
                person.country = next(iter(others))

    def _implied(self, posts: list[PostMention]) -> str | None:
        return next(
            (country for post in posts if (country := self.of_post(post)) and self._is_alone(post, country)), None
        )

    def _is_alone(self, post: PostMention, country: str) -> bool:
        """Whether nobody else is named in a post that one person a country holds: of two presidents one is foreign."""
        if not self._is_cautious() or not post.entry.get("counterpart"):
            return True
        holder = self.people.holder.get(post)
        return all(
            other is holder
            or other.country not in (None, country)
            or post.key not in (own.key for own in other.posts if not own.counterpart)
            for other in self.people.persons
        )

    def _of_body(self, person: Person) -> str | None:
        """As in "the Minister" after "the Ministry of the Interior of Algeria": of the one body of his title."""
        composed = {
            self.page.lexicon.morphology.bare(str(post.entry.get("body")))
            for post in person.posts
            if not post.complement_key
        }
        found = {mention.country for mention in self.mentions if mention.country and mention.key[0] in composed}
        return found.pop() if len(found) == 1 else None

    def _unheld(self, person: Person) -> str | None:
        """The country of the one post of his title that the text names with a country and without a holder."""
        if self._is_at_home():
            return None  # another's, who is not named
        held = {(post.key, other.country) for other in self.people.persons for post in other.posts if other.country}
        found = set()
        if any(post.entry.get("of_spoken") for post in person.posts):
            return None  # "the country's president": of the one just spoken of
        for post in self.posts:
            if post in self.people.holder or not post.country or (post.key, post.country) in held:
                continue
            if self.page.block(post.first).noise is not None:
                continue
            if post.counterpart is not None or post.entry.get("dual"):
                continue  # another country's by definition, or two people's
            if any(alike(own, post) for own in person.posts) and not self._has_holder(post):
                found.add(post.country)
        return found.pop() if len(found) == 1 else None

    def _has_holder(self, post: PostMention) -> bool:
        """As in "the Italian minister" after "the Italian Interior Minister X": a bare title of somebody named."""
        others = (other for other in self.people.persons if other.country == post.country)
        return not post.complement_key and any(alike(own, post) for other in others for own in other.posts)

    def of_post(self, post: PostMention) -> str | None:
        """The country of a post: stated, stated elsewhere for the same post, of its section, or home."""
        if post.country:
            return post.country
        bodies = [seat.body for seat in post.seats if seat.body is not None and seat.body.match is not None]
        if any(map(is_international, bodies)) or (not bodies and self._is_at_a_body_of_the_world(post)):
            return None
        if post.counterpart is not None or is_private(self.page, post) or self._is_of_no_country(post):
            return None
        if (group := self._of_group(post)) is not None:
            return group
        holder = self.people.holder.get(post)
        same = [other for other in self._posts_of.get(post.key, ()) if other.country and not other.counterpart]
        same = [other for other in same if self.page.block(other.first).noise is None]
        elsewhere = {other.country for other in same if self._is_said_of(other, holder)}
        if len(elsewhere) == 1 and not (holder is not None and self._is_at_home()):
            return elsewhere.pop()
        if post.entry.get("of_titles") and self._is_cautious():
            return self._of_whom(post)
        if self._is_its(post) and (owner := owner_country(self.page, post.first)) is not None:
            return owner
        if self._is_owned(post):
            title = self.page.at("titles", post.first)
            if title is not None and title.analysis.enclitic:
                return owner_country(self.page, post.first) or self._of_sentence_before(post)
            return self._of_sentence(post) or self._of_sentence_before(post)
        spoken_for = self._of_sentence(post) if post.entry.get("speaks") else None
        return (
            spoken_for
            or self._appointed(post)
            or self._beside(post)
            or self.of_section(post.first, by_title=False)
            or self._where_met(post)
            or self._at_home(post)
            or self._of_known_body(post)
            or self._of_body_before(post)
            or self._of_sentence(post)
            or self._usual(post)
            or self.of_section(post.first)
        )

    def _usual(self, post: PostMention) -> str | None:
        """As in "Secretary of State X" of a text that speaks of the United States."""
        code: str | None = post.entry.get("usual")
        if code is None:
            return None
        named = {match.entry.id for match in self.page.matches if match.entry.kind == "country"}
        return code if code in named else None

    def _is_at_home(self) -> bool:
        """Whether the text is known to call its own country's officials by their posts alone."""
        return self.home is not None and bool(self.page.lexicon.grammar.get("dateline_is_home"))

    def _is_said_of(self, other: PostMention, holder: Person | None) -> bool:
        """Whether another mention of a post may be of the same holder; those of several countries are of others."""
        several = other.entry.get("dual") and self._is_cautious()
        return self.people.holder.get(other) in (None, holder) and not several

    def _of_whom(self, post: PostMention) -> str | None:
        """An adviser is of whom he advises, a spokesman of whom he speaks for: of a body's country, else at home."""
        over = self.page.within("agencies", post.first, post.last)
        known = next((match for match in over if match.entry.get("role") == "body"), None)
        if known is None or known.entry.get("national"):
            return self.home
        country: str | None = known.entry.get("country")
        return country

    def _of_only_guests(self) -> str | None:
        """The one country, not home, that the text states of officials."""
        found = {post.country for post in self.posts if post.country} - {self.home}
        return found.pop() if len(found) == 1 else None

    def _is_its(self, post: PostMention) -> bool:
        """As in "Spain sent its interior minister": of the country named before."""
        owning = self.page.lexicon.grammar.get("owning", ())
        return post.first > 0 and self.page.tokens[post.first - 1].text.casefold() in owning

    def _is_owned(self, post: PostMention) -> bool:
        """As in "its president", "his foreign minister": a pronoun says whose."""
        title = self.page.at("titles", post.first)
        if title is None or self._is_cautious() or post.entry.get("of_previous"):
            return False
        of_spoken = bool(post.entry.get("of_spoken"))
        return of_spoken or bool(title.analysis.enclitic) or owned_word(self.page, title) is not None

    def _of_sentence_before(self, post: PostMention) -> str | None:
        """The country of the official whom the sentence before names first."""
        before = self.page.sentences[max(self.page.sentence(post.first).index - 1, 0)]
        named = sorted(first for first in self.people.mentions if before.first <= first <= before.last)
        return self.people.mentions[named[0]][1].country if named else None

    def _where_met(self, post: PostMention) -> str | None:
        """As in "À Singapour, il aura des entretiens avec le ministre": of where a sentence says first that it is."""
        page = self.page
        first = page.sentence(post.first).first
        if not self._is_at_home() or page.at("placing", first) is None:
            return None
        place = page.any_at(("country", "place"), first + 1)
        if place is None or place.last >= post.first or page.tokens[place.last + 1].form != ",":
            return None
        company = apart.words(page, "with_prepositions") | apart.words(page, "agent_prepositions")
        code = str(place.entry.get("country", place.entry.id))
        return code if apart.particles(page, post.first, post.last)[0] in company and code != self.home else None

    def _at_home(self, post: PostMention) -> str | None:
        """Home, unless the text names another holder of the post there; an ambassador there is another country's."""
        if post.entry.get("accredited") and (abroad := mission(self.page)) is not None:
            return abroad[0]
        if post.entry.get("accredited") and self.page.lexicon.grammar.get("dateline_is_home"):
            return self._of_only_guests()
        if self.home in post.entry.get("not_in", ()):
            return self._of_only_guests()
        return None if self.home in self._taken_by_others(post) else self.home

    def _of_sentence(self, post: PostMention) -> str | None:
        """As in "the Turkish President and the minister": the country that the sentence spoke of last, no place."""
        if self._is_cautious():
            return None
        start = self.page.sentence(post.first).first
        named = [(match.first, match.entry.id) for match in self._spoken_of(start, post.first - 1)]
        for first, (_, person) in self.people.mentions.items():
            if start <= first < post.first and person in self.stated and person is not self.people.holder.get(post):
                named.append((first, str(person.country)))
        others = self._taken_by_others(post)
        first, code = next((item for item in sorted(named, reverse=True) if item[1] not in others), (start, None))
        return None if self._are_two_sides(first, post) or self._is_one_of_two(first, code) else code

    def _is_one_of_two(self, first: int, code: str | None) -> bool:
        """As in "the Egyptian-Russian summit", "the Korean and American sides": the adjectives of two countries."""
        near = self.page.within("country", max(first - _BEHIND, 0), first + _BEHIND)
        adjectives = [match for match in near if match.entry.get("role") == "adjective"]
        pairs = ((one, other) for one, other in pairwise(adjectives) if other.first - one.last == 1)
        return any(one.entry.id != other.entry.id and code in (one.entry.id, other.entry.id) for one, other in pairs)

    def _are_two_sides(self, first: int, post: PostMention) -> bool:
        """Whether a word of meeting or company stands before a post: who is met is rather of another country."""
        title = self.page.at("titles", post.first)
        if title is not None and title.analysis.preposition:
            return True
        told = self.page.within("meeting", first, post.first)
        beside = self.page.within("gathered", first, post.first)
        return any(m.entry.get("frame") not in _NOUNS for m in told) or any(
            m.entry.get("role") != "list" for m in beside
        )

    def _spoken_of(self, first: int, last: int) -> Iterator[Match]:
        for match in self.page.within("country", first, last):
            before = [self.page.any_at(("placing", "visit"), match.first - back) for back in range(1, _BEHIND + 1)]
            placed = match.analysis.preposition or before[0] or any(m and m.entry.kind == "visit" for m in before)
            if match.entry.get("role") != "name" or not placed or match.first - first <= 1:
                yield match  # "In Lebanon the deputy said"

    def _is_cautious(self) -> bool:
        """Whether a text of the language names no country of its own unless it shows that it does."""
        return self.page.lexicon.grammar.get("home") == "shown"

    def _appointed(self, post: PostMention) -> str | None:
        """As in "the President's dismissal of the minister": of the country of who gives or takes the post."""
        named = ((first, one) for first, (last, one) in self.people.mentions.items() if last + 1 == post.first)
        first, person = next(named, (post.first, None))
        start = max(self.page.sentence(post.first).first, first - _APART)
        told = next(self.page.within("appointing", start, first), None) is not None
        return person.country if told and person is not None else None

    def _beside(self, post: PostMention) -> str | None:
        """The country of the post that "and" joins this one to, or that its holder is the deputy of."""
        index = self.posts.index(post)
        if index == 0 or not (self._is_joined(post) or post.entry.get("of_previous")):
            return None
        before = self.posts[index - 1]
        if post.first - before.last > _APART or self.page.sentence(before.first) is not self.page.sentence(post.first):
            return None
        holder = self.people.holder.get(before)
        return before.country or (holder.country if holder is not None else None)

    def _of_group(self, post: PostMention) -> str | None:
        """As in "Iranian officials, among them the President": of the people before a word of listing."""
        marks = self.page.within("gathered", max(post.first - _BEHIND, 0), post.first - 1)
        mark = next((m for m in marks if m.last == post.first - 1 and m.entry.get("role") == "list"), None)
        if mark is None or self._is_cautious():
            return None
        start = max(self.page.sentence(post.first).first, mark.first - _APART)
        groups = [match.first for match in self.page.within("groups", start, mark.first)]
        named = list(self.page.within("country", groups[-1], mark.first)) if groups else []
        return named[-1].entry.id if named else None

    def _is_of_no_country(self, post: PostMention) -> bool:
        """Whether a post's own words tell that it is of no country: "the European Commissioner"."""
        words = frozenset(self.page.lexicon.grammar.get("of_no_country", ()))
        return any(self.page.tokens[index].text in words for index in range(post.first, post.last + 1))

    def _is_joined(self, post: PostMention) -> bool:
        title = self.page.at("titles", post.first)
        joined = (title is not None and bool(title.analysis.conjunction)) or self._is_in_company(post)
        return joined or self.page.tokens[post.first - 1].form in self.people.names.linking

    def _is_in_company(self, post: PostMention) -> bool:
        """As in "recibió al comisario español, A, y al jefe, B": both behind a preposition, with "and"."""
        before = self.posts[self.posts.index(post) - 1]
        company = apart.words(self.page, "with_prepositions")
        one = apart.particles(self.page, before.first, before.last)[0]
        other, joined = apart.particles(self.page, post.first, post.last)
        return joined and one in company and other in company

    def _of_known_body(self, post: PostMention) -> str | None:
        """The one country that the text names for the body of a post."""
        keys = {seat.body.key for seat in post.seats if seat.body is not None}
        found = {code for key, code in self.bodies() if key in keys} - self._taken_by_others(post)
        return found.pop() if len(found) == 1 else None

    def _of_body_before(self, post: PostMention) -> str | None:
        """As in "the White House said that the National Security Adviser": of the body named before in the sentence."""
        start = self.page.sentence(post.first).first
        before = [mention for mention in self.mentions if start <= mention.first < post.first and mention.country]
        if not before or next(self.page.within("country", before[-1].last + 1, post.first - 1), None) is not None:
            return None
        return before[-1].country

    def _taken_by_others(self, post: PostMention) -> set[str]:
        """Countries in which somebody else holds the post."""
        holder = self.people.holder.get(post)
        others = (other for other in self._posts_of.get(post.key, ()) if other.country and not other.former)
        return {other.country for other in others if self.people.holder.get(other) not in (None, holder)}  # type: ignore[misc]

    def bodies(self) -> Iterator[tuple[tuple[str, ...], str]]:
        """Give the keys of bodies with the countries that the text names for them."""
        yield from ((mention.key, mention.country) for mention in self.mentions if mention.country)
        for post in self.posts:
            if post.country and not (post.counterpart and self._is_cautious()):
                yield from ((seat.body.key, post.country) for seat in post.seats if seat.body is not None)

    def of_section(self, index: int, by_title: bool = True) -> str | None:
        """The one country, not home, that the heading over a token names; the title of the text stands over all."""
        heading = self.page.block(index).heading
        if heading is None or self._is_cautious():
            return None
        block = self.page.blocks[heading]
        if block.last - block.first >= _HEADING if heading > 0 else not by_title:
            return None
        codes = {match.entry.id for match in self.page.within("country", block.first, block.last)} - {self.home}
        return codes.pop() if len(codes) == 1 else None
