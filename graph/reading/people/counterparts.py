"""Whose counterpart somebody is: the post is that of the person spoken of, not merely the last one named."""

from graph.reading.page import Page
from graph.reading.people.counterpart_posts import counterpart_of
from graph.reading.people.people import People, Person
from graph.reading.people.post import PostMention

_BACK = 2


def suit_counterparts(page: Page, people: People, posts: list[PostMention]) -> list[PostMention]:
    """Give counterparts the post of the person they are a counterpart of.

    Args:
        page: the document.
        people: its people; the posts they hold are exchanged.
        posts: the posts of the page, in order.
    Returns:
        The posts, those of counterparts exchanged.
    """
    return [_suited(page, people, post) if post.counterpart is not None else post for post in posts]


def _suited(page: Page, people: People, post: PostMention) -> PostMention:
    person = _spoken_of(page, people, post)
    if person is None or post.counterpart in person.posts:
        return post
    model = _fullest(person)
    if model is None:
        return post
    suited = counterpart_of(model, post)
    holder = people.holder.pop(post, None)
    if holder is not None:
        people.holder[suited] = holder
        holder.posts = [suited if own is post else own for own in holder.posts]
    return suited


def _fullest(person: Person) -> PostMention | None:
    """A post of a kind that other countries have too, one with a body before others."""
    alike = [post for post in person.posts if post.entry.get("counterpart") and post.counterpart is None]
    return max(alike, key=lambda post: sum(seat.body is not None for seat in post.seats), default=None)


def _spoken_of(page: Page, people: People, post: PostMention) -> Person | None:
    """The person named last before a post in its sentence, else the first of a sentence just before."""
    sentence = page.sentence(post.first)
    holder = people.holder.get(post)
    here = _named(people, sentence.first, post.first - 1, holder)
    if here:
        return here[-1]
    for index in range(sentence.index - 1, max(sentence.index - 1 - _BACK, -1), -1):
        before = page.sentences[index]
        if named := _named(people, before.first, before.last, holder):
            return named[0]
    return None


def _named(people: People, first: int, last: int, holder: Person | None) -> list[Person]:
    starts = sorted(start for start in people.mentions if first <= start <= last)
    return [person for start in starts if (person := people.mentions[start][1]) is not holder]
