"""Who of the cast acts: officials and bodies that take part in something, or speak; the rest is only spoken of."""

from collections.abc import Iterator, Sequence

from graph.reading.people import apart
from graph.reading.people.actors import Actor, Side
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.people.post import PostMention, is_private
from graph.reading.scene import Scene
from graph.reading.text.normalise import fold

_JOINS = frozenset("-‑–")

_OWNED = 4


class Acting:
    """Tells who acts.

    Args:
        scene: the page and its cast.
        sides: who takes part in an event, agreement, cooperation, initiative or figure.
    """

    def __init__(self, scene: Scene, sides: Sequence[Side]) -> None:
        self.scene = scene
        self.page = scene.page
        self.sides = sides

    def officials(self) -> list[Person]:
        """Give the persons who act in an official capacity, in the order of the cast."""
        return [person for person in self.scene.cast.persons if self._is_official(person)]

    def bodies(self, officials: Sequence[Person]) -> list[Body]:
        """Give the bodies that act, speak through somebody, or are an official's; in order of first mention.

        Args:
            officials: as given by `officials`.
        """
        kept = [side for side in self.sides if isinstance(side, Body)]
        kept.extend(actor.side for actor in self._actors() if isinstance(actor.side, Body) and self._acts(actor))
        for post in self._posts(officials):
            kept.extend(body for body in self.scene.cast.bodies_of[post] if body is not None)
        return sorted(dict.fromkeys(kept), key=lambda body: body.mentions[0])

    def _posts(self, officials: Sequence[Person]) -> Iterator[PostMention]:
        for person in officials:
            yield from (post for post in person.posts if not (post.former or is_private(self.page, post)))
        for person in self.scene.cast.persons:
            if person.name is None:  # "a spokesman of the ministry said"
                yield from (post for post in person.posts if post.entry.get("speaks") and self._is_told(post.first))

    def _actors(self) -> Iterator[Actor]:
        for found in self.scene.cast.actors.values():
            yield from found

    def _is_official(self, person: Person) -> bool:
        if any(side is person for side in self.sides):
            return True
        if person.name is None or person.is_former or self._is_private(person):
            return False
        actors = [actor for actor in self._actors() if actor.side is person]
        if person.country is None and self._is_of_nobody(person):
            return any(self._acts(actor) for actor in actors)
        if all(_is_rank(post) for post in person.posts):
            return any(self._acts(actor) for actor in actors)
        return not all(self._is_owner(actor) for actor in actors)

    def _is_of_nobody(self, person: Person) -> bool:
        """Whether "president" is all that is told, where countries and bodies stand beside titles: of any club."""
        told = any(post.complement_key or not post.entry.get("of_clubs") for post in person.posts)
        return bool(self.page.lexicon.grammar.get("premodifiers")) and bool(person.posts) and not told

    def _is_owner(self, actor: Actor) -> bool:
        """Whether a person is only named for something else of his or for him: "the policy of", "close to"."""
        before = actor.first - 1
        governs = actor.preposition or self.page.tokens[before].form
        aims = frozenset(map(fold, self.page.lexicon.grammar.get("towards", ())))
        if apart.is_possessor(self.page, actor.last):
            return True
        ends = {before, apart.before(self.page, actor.first)}
        owned = any(match.last in ends for match in self.page.within("possessed", max(before - _OWNED, 0), before))
        return owned or self.page.at("possessed", before) is not None or governs in aims

    def _is_private(self, person: Person) -> bool:
        """Whether every post is one of a party, firm or other body that is nobody's state."""
        return bool(person.posts) and all(is_private(self.page, post) for post in person.posts)

    def _acts(self, actor: Actor) -> bool:
        if isinstance(actor.side, Body) and self._is_of_what_is_told(actor):
            return True
        after = actor.last + 1
        comma = after < len(self.page.tokens) and self.page.tokens[after].form == "," and self._is_spoken_of_by_comma()
        verb = self.page.at("verbs", after + comma)
        return self._is_told(actor.first) or (verb is not None and not verb.analysis.conjunction)

    def _is_spoken_of_by_comma(self) -> bool:
        """Whether the language sets a name off by commas before its verb: "El delegado, Juan Ríos, afirmó"."""
        return bool(self.page.lexicon.grammar.get("drops_subject"))

    def _is_of_what_is_told(self, actor: Actor) -> bool:
        """Whether a body is named, in capitals, in a text that tells what officials do, where that is enough."""
        if not self.page.lexicon.grammar.get("bodies_named"):
            return False
        proper = self.page.tokens[actor.first].is_capitalised and self.page.block(actor.first).noise is None
        told = bool(self.sides) or any(map(self._is_official, self.scene.cast.persons))
        return proper and told and not (self.page.lexicon.grammar.get("premodifiers") and self._only_describes(actor))

    def _only_describes(self, actor: Actor) -> bool:
        """As in a heading, a bare list, "NATO's eastern flank", "the ASEAN-related meetings"."""
        block = self.page.block(actor.first)
        words = sum(self.page.tokens[i].is_word for i in range(block.first, block.last + 1))
        if block.is_heading or (block.is_item and words <= actor.last - actor.first + 1):
            return True
        after = self.page.tokens[actor.last + 1] if actor.last + 1 < len(self.page.tokens) else None
        tied = after is not None and after.form in _JOINS and after.start == self.page.tokens[actor.last].end
        international = isinstance(actor.side, Body) and actor.side.international
        return international and (tied or apart.is_possessor(self.page, actor.last))

    def _is_told(self, first: int) -> bool:
        """Whether a verb stands right before a token, or with a word of time between."""
        before = first - 1
        closed = self.page.at("closed", before)
        if closed is not None and closed.entry.get("not_name"):
            before -= 1
        if any(match.last == before for match in self.page.within("sources", max(before - 1, 0), before)):
            return True
        return self.page.at("verbs", before) is not None


def _is_rank(post: PostMention) -> bool:
    """Whether a post is no more than a rank or a word before a name."""
    return post.entry.get("needs") == "name" and not post.complement_key and not post.entry.get("pair")
