"""Where people, bodies and countries act, by sentence."""

from collections.abc import Iterator

from graph.reading.people import apart
from graph.reading.people.actors import Actor, particles
from graph.reading.people.cast_bodies import CastBodies
from graph.reading.people.led import with_groups, with_leaders
from graph.reading.people.people import Person


class CastActors(CastBodies):
    """Finds the actors.

    Args:
        page: the document.
    """

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
