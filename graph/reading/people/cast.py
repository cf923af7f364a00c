"""The cast of a page: people, bodies and countries settled, and where each is named."""

from dataclasses import dataclass

from graph.reading.page import Page
from graph.reading.people.actors import Actor, body_actors, nations
from graph.reading.people.bodies import Body, find_bodies
from graph.reading.people.cast_actors import CastActors
from graph.reading.people.led import leaders
from graph.reading.people.people import Person
from graph.reading.people.post import PostMention


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


class _Casting(CastActors):
    """Settles people first, then the holders of posts, the bodies, and who acts where.

    Args:
        page: the document.
    """

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
