"""Whose a post is by what its sentence and text speak of: section, body, the country named last."""

from collections.abc import Iterator
from itertools import pairwise

from graph.reading.lexicons.lexicon import Match
from graph.reading.people import apart
from graph.reading.people.missions import mission
from graph.reading.people.post import PostMention
from graph.reading.people.post_words import BEHIND, PostWords

_HEADING = 5  # words: longer ones tell of something
_NOUNS = frozenset({"noun", "host-noun", "towards"})


class PostSurroundings(PostWords):
    """Tells whose a post is by what stands around it, from what `PostWords` takes."""

    def _of_only_guests(self) -> str | None:
        """The one country, not home, that the text states of officials."""
        found = {post.country for post in self.posts if post.country} - {self.home}
        return found.pop() if len(found) == 1 else None

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
        near = self.page.within("country", max(first - BEHIND, 0), first + BEHIND)
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
            before = [self.page.any_at(("placing", "visit"), match.first - back) for back in range(1, BEHIND + 1)]
            placed = match.analysis.preposition or before[0] or any(m and m.entry.kind == "visit" for m in before)
            if match.entry.get("role") != "name" or not placed or match.first - first <= 1:
                yield match  # "In Lebanon the deputy said"

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
