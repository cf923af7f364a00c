"""What casting begins with: posts, bodies and people found, and which words are taken."""

from graph.reading.page import Page
from graph.reading.people.bodies import Body, find_bodies
from graph.reading.people.counterparts import suit_counterparts
from graph.reading.people.elliptic import with_elliptic
from graph.reading.people.held_at import members
from graph.reading.people.initials import by_letters
from graph.reading.people.people import People, Person, country_after
from graph.reading.people.post import PostMention
from graph.reading.people.posts import find_posts
from graph.reading.people.setting import home_country
from graph.reading.people.whose import Whose


def _covered(page: Page, posts: list[PostMention]) -> list[bool]:
    covered = [False] * len(page.tokens)
    for post in posts:
        covered[post.first : post.last + 1] = [True] * (post.last + 1 - post.first)
    return covered


class CastingState:
    """The people, posts and bodies of a page before they are settled.

    Args:
        page: the document.
    """

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

    def _take(self, first: int, last: int) -> None:
        for index in range(first, last + 1):
            self.taken[index] = True

    def _with_country(self, last: int) -> int:
        """The country linked to a name belongs to the side: "Prime Minister X of Canada"."""
        match = country_after(self.page, last)
        return match.last if match is not None else last
