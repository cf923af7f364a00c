"""Resolution: whom or what each mention means, of new documents and of those near them.

A function of all mentions and judgements, worked out for the neighbourhood that a change touches. Bodies come first,
then people, then events and agreements, which look at the people and bodies that take part; nothing looks back.
"""

import gc
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from graph.claims.model import Mention, Reference, Resolved

from .agencies import Agencies
from .happened import Happened
from .neighbourhood import Neighbourhood
from .people.resolve import People
from .scope import Scope
from .telling import AGREEMENTS, EVENTS


def resolve_mentions(
    new: Sequence[Mention], gone: Sequence[Mention], graph: Neighbourhood, again: Collection[str] = ()
) -> Mapping[str, Resolved]:
    """Resolve what a change touches; a `neighbourhood.Resolver`, which says what goes in and out."""
    with _without_collection():
        return _resolved(Scope(new, gone, graph, again))


@contextmanager
def _without_collection() -> Iterator[None]:
    """Have Python look for no cycles: few are made, and going through all mentions takes a fifth of the time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _resolved(scope: Scope) -> Mapping[str, Resolved]:
    sides = Agencies(scope).found | People(scope).found

    def entity(mention: Mention) -> Reference:
        known = sides.get(mention.id)
        return known.entity if known else mention.entity

    moved = {scope[id].document for id, it in sides.items() if it.entity != scope[id].entity}
    happened = [Happened(scope, EVENTS, entity, moved).found, Happened(scope, AGREEMENTS, entity, moved).found]
    found = {**sides, **happened[0], **happened[1]}
    came = {mention.id for mention in scope.new}
    return {id: it for id, it in sorted(found.items()) if id in came or it != _before(scope[id])}


def _before(mention: Mention) -> Resolved:
    return Resolved(mention.entity, mention.rule, mention.score, mention.why)
