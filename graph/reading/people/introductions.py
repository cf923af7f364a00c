"""Who is introduced on a page: names with the posts beside them, one by one and in lists."""

from dataclasses import dataclass

from graph.reading.people import apart
from graph.reading.people.beside_post import COMMAS, NamesBeside
from graph.reading.people.called import is_of_heading
from graph.reading.people.compound import joined_by_and
from graph.reading.people.post import PostMention


@dataclass(frozen=True)
class Introduction:
    """Tokens ``first`` to ``last`` name the holder of posts, the first of whom stands nearest."""

    first: int
    last: int
    posts: tuple[PostMention, ...]


class Introductions(NamesBeside):
    """Finds who is introduced on a page.

    Args:
        page: the document.
        names: its names.
        posts: its posts, in order.
    """

    def find(self) -> list[Introduction]:
        """Give the names beside posts, in order."""
        return self._without_served(self._all())

    def _without_served(self, found: list[Introduction]) -> list[Introduction]:
        """Leave out names that are of whom a post serves: "a spokesman of President NAME", who is named elsewhere."""
        return [one for one in found if not (self._serves(one) and self._is_named_elsewhere(one, found))]

    def _serves(self, one: Introduction) -> bool:
        """Whether the one post before a name ends in another's title."""
        post = one.posts[0]
        if len(one.posts) > 1 or not post.entry.get("of_titles") or post.last >= one.first:
            return False
        title = self.page.at("titles", post.first)
        return title is not None and self.page.at("titles", title.last + 1) is not None

    def _is_named_elsewhere(self, one: Introduction, found: list[Introduction]) -> bool:
        key = set(self.names.keys(one.first, one.last))
        others = (other for other in found if other is not one and not self._serves(other))
        return any(key <= (own := set(self.names.keys(other.first, other.last))) or own <= key for other in others)

    def _all(self) -> list[Introduction]:
        found: list[Introduction] = []
        named: set[int] = set()
        index = 0
        while index < len(self.posts):
            if self.posts[index].first in named:
                index += 1
                continue
            if pair := self._two_named(index):
                found.extend(pair)
                index += len({post for one in pair for post in one.posts})
                continue
            chain = self._chain(index)
            name = self._name_of(chain, found[-1] if found else None)
            if name is not None and not self.is_noise(name[0]) and not self._is_of_heading(name):
                found.append(Introduction(*name, tuple(chain)))
                named.update(range(name[0], name[1] + 1))
            index += len(chain)
        return self._joined(found)

    def _is_of_heading(self, name: tuple[int, int]) -> bool:
        return self.names.capitalised and is_of_heading(self.page, *name)

    def _name_of(self, chain: list[PostMention], one_before: Introduction | None) -> tuple[int, int] | None:
        """The name behind a post, else before it; in a list of names with their posts the one behind is the next's."""
        after = self._name_after(chain[-1])
        if after is not None and self._alternates(chain, after) and (before := self._name_before(chain[0])) is not None:
            free = one_before is None or before[0] > one_before.last  # no other's: "POST NAME, POST, NAME"
            if free or not self.names.capitalised:
                return before
        if after is not None and not self.may_open_item(after[0]):
            return after
        if one_before is not None and self._goes_on(chain[0], one_before):
            return one_before.first, one_before.last
        return self._name_before(chain[0]) or after

    def _alternates(self, chain: list[PostMention], after: tuple[int, int]) -> bool:
        """As in "NAME, POST, NAME, POST": a mark on each side of a post and behind the name after it, then a post."""
        marks = (chain[0].first - 1, chain[-1].last + 1, after[1] + 1)
        if any(index >= len(self.page.tokens) or self.page.tokens[index].form not in COMMAS for index in marks):
            return False
        following = after[1] + 2
        following += self.names.capitalised and following < len(self.page.tokens) and self._is_article(following)
        return following in self._after

    def _goes_on(self, post: PostMention, one_before: Introduction) -> bool:
        """As in "NAME, POST and POST": right behind a post whose name stands before it."""
        before = one_before.posts[-1]
        title = self.page.at("titles", post.first)
        joined = title is not None and bool(title.analysis.conjunction) and not title.analysis.preposition
        return joined and before.last + 1 == post.first and one_before.last < before.first

    def _two_named(self, index: int) -> list[Introduction]:
        """Two holders named after two countries: "the ministers of A and B, X and Y"."""
        if self.posts[index].entry.get("pair"):
            return self._two_of_one(self.posts[index])
        posts = self.posts[index : index + 2]
        if len(posts) < 2 or not posts[0].entry.get("dual") or posts[0].entry is not posts[1].entry:
            return []
        last = self.page.sentence(posts[1].last).last
        start = max(post.last for post in posts) + 1
        start += start <= last and self.page.tokens[start].form in COMMAS
        one = self.names.forward(start, last)
        link = one + 1
        links = apart.words(self.page, "conjunctions")
        if one < start or link >= last or self.page.tokens[link].text.casefold() not in links:
            return []
        other = self.names.forward(link + 1, last)
        if other <= link:
            return []
        return [Introduction(start, one, (posts[0],)), Introduction(link + 1, other, (posts[1],))]

    def _two_of_one(self, post: PostMention) -> list[Introduction]:
        """Two holders told together: "los ministros de Defensa, A y B"."""
        last = self.page.sentence(post.last).last
        start = post.last + 1
        start += start <= last and self.page.tokens[start].form in COMMAS
        start = self._past_honorifics(start, last)
        one = self.names.forward(start, last)
        links = apart.words(self.page, "conjunctions")
        if one < start or one + 1 >= last or self.page.tokens[one + 1].text.casefold() not in links:
            return []
        second = self._past_honorifics(one + 2, last)
        other = self.names.forward(second, last)
        return [Introduction(start, one, (post,)), Introduction(second, other, (post,))] if other > second else []

    def is_noise(self, index: int) -> bool:
        """Whether a token stands in a line that is not the article."""
        return self.page.block(index).noise not in (None, "repeated")

    def _joined(self, found: list[Introduction]) -> list[Introduction]:
        """A name between two posts ("POST NAME, POST") holds both."""
        kept: list[Introduction] = []
        for one in found:
            if kept and (kept[-1].first, kept[-1].last) == (one.first, one.last):
                kept[-1] = Introduction(one.first, one.last, (*kept[-1].posts, *one.posts))
            else:
                kept.append(one)
        return kept

    def _chain(self, index: int) -> list[PostMention]:
        """Posts that follow one another without a mark are one person's."""
        chain = [self.posts[index]]
        while post := self._next_held(chain[-1]):
            if self._has_particle(post.first) or post.counterpart or self._is_anothers(chain[-1], post):
                break
            if post.first > chain[-1].last + 1 and not self.names.capitalised and self._name_before(chain[0]):
                break  # "NAME, POST, RANK NAME": of the next
            chain.append(post)
        return chain

    def _is_anothers(self, one: PostMention, other: PostMention) -> bool:
        """Whether two posts side by side are two people's: on two lines, of two countries, one of no country."""
        if self.page.sentence(one.last) is not self.page.sentence(other.first):
            return True
        world_wide = any(
            seat.body is not None and seat.body.match is not None and seat.body.match.entry.get("role") == "body"
            for seat in other.seats
        )
        return bool(one.country) and (other.country not in (None, one.country) or (world_wide and not other.country))

    def _next_held(self, post: PostMention) -> PostMention | None:
        """Another post of the same person right behind, after a mark or after "and"."""
        behind = self._after.get(post.last + 1) or self._after_comma(post)
        return behind or joined_by_and(self.page, post, self._after)

    def _after_comma(self, post: PostMention) -> PostMention | None:
        """Another post of the same person: "POST, POST, NAME"; of no other country and rank."""
        index = post.last + 1
        if index >= len(self.page.tokens) or self.page.tokens[index].form not in COMMAS:
            return None
        other = self._after.get(index + 1)
        if other is None or other.kind == post.kind or other.country not in (None, post.country):
            return None
        return other if not other.country or post.country else None
