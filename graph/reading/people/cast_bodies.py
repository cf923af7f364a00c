"""The bodies of a page, each once: those of posts, by initials, and offices of persons."""

from collections.abc import Iterator

from graph.reading.people.bodies import Body, BodyMention, name_of
from graph.reading.people.initials import initials
from graph.reading.people.international import is_international
from graph.reading.people.post import PostMention
from graph.reading.people.post_holders import PostHolders


class CastBodies(PostHolders):
    """Settles the bodies.

    Args:
        page: the document.
    """

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
