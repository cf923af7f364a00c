"""What could be known of events at best: accounts that fit one event only, for somebody who knows everybody told.

Such a reader takes no person for another; what it lacks is what the document leaves out: the date, the place, who else.
"""

from collections.abc import Iterator
from datetime import date

from .bound import Bound
from .happenings import Happening
from .telling import Account, Story
from .world import World

# A paper may be a day off; one without a date appears so many days after the event, or before one that is planned.
OFF, AFTER, BEFORE = 1, 4, 6
FAMILIES = {"visit": "meeting"}


def bound_of_events(world: World) -> Bound:
    """Event by account (document and local id) where one fits only, else a cluster of its own."""
    events: dict[str, list[Happening]] = {}
    for event in world.events:
        for person in event.people:
            events.setdefault(person.id, []).append(event)
    found: dict[tuple[str, str], str] = {}
    undecided: dict[tuple[str, str], int] = {}
    for story in world.stories:
        for number, account in enumerate(story.accounts, 1):
            key = (story.id, f"e{number}")
            fitting = [event for event in events[account.told[0].person.id] if _fits(event, account, story)]
            found[key] = fitting[0].id if len(fitting) == 1 else "/".join(key)
            if len(fitting) > 1:
                undecided[key] = len(fitting)
    return Bound(found, undecided)


def _fits(event: Happening, account: Account, story: Story) -> bool:
    """The people told, their delegations, the kind, the place and the days."""
    people = {person.id for person in event.people}
    if FAMILIES.get(event.type, event.type) != FAMILIES.get(account.type, account.type):
        return False
    if not all(one.person.id in people for one in account.told):
        return False
    if not set(account.delegations) <= {person.country for person in event.people}:
        return False
    if account.city and account.city is not event.place:
        return False
    return any(first <= event.last and event.first <= last for first, last in _days(account, story))


def _days(account: Account, story: Story) -> Iterator[tuple[int, int]]:
    """First and last day on which an account may place its event, as ordinals."""
    if len(account.start) == 10:
        yield date.fromisoformat(account.start).toordinal() - OFF, date.fromisoformat(account.end).toordinal() + OFF
    elif account.start:
        first = date.fromisoformat(f"{account.start}-01").toordinal()
        yield first, first + 30
    elif story.published is None or account is not story.accounts[0]:
        yield 0, date.max.toordinal()
    elif account.planned:
        yield story.published, story.published + BEFORE
    else:
        yield story.published - AFTER, story.published
