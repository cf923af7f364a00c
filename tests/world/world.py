"""A world whose truth is known: people, events, and the documents that tell of them in four languages.

Names come from words kept apart from the program (tokens.tsv). Whoever writes the resolver looks at its documents,
never at how they are made.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from ontology.record import Record

from . import people as population
from .happenings import Happening, Happenings
from .people import Person
from .spelled import Papers
from .telling import Press, Story, Told
from .writing import told, write


@dataclass(frozen=True, slots=True)
class World:
    """People, events and documents.

    Attributes:
        seed: number from which everything follows.
        people: all people, the best known first; some are never told of.
        events: all events, in the order they were made.
        stories: plans of the documents, in no order that tells anything.
        person_of: person's id by document id and local id of an official, those known by post only among them.
        event_of: event's id by document id and local id.
        report_of: id of the original story by document id; an original has its own.
    """

    seed: int
    people: list[Person]
    events: list[Happening]
    stories: list[Story]
    person_of: dict[tuple[str, str], str]
    event_of: dict[tuple[str, str], str]
    report_of: dict[str, str]

    def records(self) -> Iterator[Record]:
        """Write the documents one by one; each call starts anew and gives the same."""
        papers = Papers(self.seed)
        return (write(story, papers, self.seed) for story in self.stories)

    def mentions(self) -> Iterator[tuple[tuple[str, str], Story, Told]]:
        """Key of `person_of`, document and how it tells of the person: to see which mentions are missed."""
        for story in self.stories:
            for number, one in enumerate(told(story), 1):
                yield (story.id, f"o{number}"), story, one


def generate(seed: int, people: int, mentions: int) -> World:
    """Make a world.

    Args:
        seed: the same seed gives the same world, whatever ran before.
        people: how many there are; four mentions a person and more let all appear, others stay untold.
        mentions: documents are made until they have so many officials, and a few more.
    """
    chance = random.Random(f"{seed} world")
    world = World(seed, population.people(people, chance), [], [], {}, {}, {})
    press = Press(chance, world.people)
    happenings = iter(Happenings(world.people, chance))
    for event in takewhile(lambda _: len(world.person_of) < mentions, happenings):
        world.events.append(event)
        for story in press.stories(event):
            _keep(world, story)
    chance.shuffle(world.stories)
    return world


def _keep(world: World, story: Story) -> None:
    world.stories.append(story)
    world.report_of[story.id] = story.original
    for number, one in enumerate(told(story), 1):
        world.person_of[story.id, f"o{number}"] = one.person.id
    for number, account in enumerate(story.accounts, 1):
        world.event_of[story.id, f"e{number}"] = account.event.id
