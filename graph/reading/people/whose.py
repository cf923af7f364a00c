"""Whose an official is: the country of each person, by his posts and those he is told beside."""

from graph.reading.people.alike import alike
from graph.reading.people.international import is_at_international, is_international
from graph.reading.people.owned import owned_word
from graph.reading.people.people import Person
from graph.reading.people.post import PostMention
from graph.reading.people.post_words import BEHIND
from graph.reading.people.whose_posts import WhosePosts

_TWO = 2


class Whose(WhosePosts):
    """Tells whose officials and posts are, from what `PostWords` takes."""

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
        starts = [first, *(post.first for post in person.posts if first - BEHIND <= post.first < first)]
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
            not bodies and bool(person.posts) and all(is_at_international(self.page, post) for post in person.posts)
        )

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
