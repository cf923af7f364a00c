"""Resolvers for the store's tests: simple rules that, as the real ones, depend on mentions and judgements alone."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from graph.claims.model import Mention, Reference, Resolved
from graph.identity.judgement import told_of
from graph.identity.neighbourhood import Neighbourhood, Resolver


def _each(entity: Callable[[Mention], Reference]) -> Resolver:
    def resolve(
        new: Sequence[Mention], gone: Sequence[Mention], graph: Neighbourhood, again: Collection[str] = ()
    ) -> Mapping[str, Resolved]:
        del gone, graph, again
        return {item.id: Resolved(entity(item), item.rule, item.score, item.why) for item in new}

    return resolve


as_told = _each(lambda mention: mention.told_node)
"""Everybody is whom the document alone tells of."""
as_given = _each(lambda mention: mention.entity)
"""Everybody is whom the mention is said to refer to already."""


def by_tokens(
    new: Sequence[Mention], gone: Sequence[Mention], graph: Neighbourhood, again: Collection[str] = ()
) -> Mapping[str, Resolved]:
    """Mentions that share a token, a told id or a judgement are one, over any number of steps.

    They are an Official where one of them is, and have the smallest told id.
    """
    joined = defaultdict(set)
    for item in graph.judgements():
        for one, other in ((item.left, item.right), (item.right, item.left)):
            joined[told_of(one)].add(told_of(other))
    out = {mention.document for mention in (*new, *gone)}
    known = {mention.id: mention for mention in new}
    open_ = [*new, *gone, *graph.told(again)]
    while open_:
        tokens = {token for mention in open_ for token in _tokens(mention)}
        told = {id for mention in open_ for id in (mention.told, *joined[mention.told])}
        near = [item for item in (*graph.in_blocks(tokens), *graph.told(told)) if item.document not in out]
        open_ = [item for item in {item.id: item for item in near}.values() if item.id not in known]
        known |= {item.id: item for item in open_}
    came = {mention.id for mention in new}
    resolved = {mention.id: now for part in _parts(known.values(), joined) for mention, now in _means(part)}
    return {id: now for id, now in resolved.items() if id in came or now != _was(known[id])}


def _parts(mentions: Iterable[Mention], joined: Mapping[str, set[str]]) -> list[list[Mention]]:
    holders: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for key in _keys(mention, joined):
            holders[key].append(mention)
    parts, seen = [], set()
    for start in mentions:
        part, open_ = [], [start]
        while open_:
            mention = open_.pop()
            if mention.id not in seen:
                seen.add(mention.id)
                part.append(mention)
                open_ += [other for key in _keys(mention, joined) for other in holders[key]]
        if part:
            parts.append(part)
    return parts


def _keys(mention: Mention, joined: Mapping[str, set[str]]) -> list[str]:
    family = "person" if mention.kind in ("official", "post") else mention.kind
    others = ["=".join(sorted((mention.told, other))) for other in joined.get(mention.told, ())]
    return [f"{family} {key}" for key in (*_tokens(mention), mention.told, *others)]


def _means(part: Sequence[Mention]) -> Iterator[tuple[Mention, Resolved]]:
    named = [item for item in part if item.kind != "post"] or part
    entity = Reference(named[0].told_node.label, min(item.told for item in named))
    for mention in part:
        yield mention, Resolved(entity, "test/tokens", 1.0, f"one of {len(part)}")


def _was(mention: Mention) -> Resolved:
    return Resolved(mention.entity, mention.rule, mention.score, mention.why)


def _tokens(mention: Mention) -> list[str]:
    return str(mention.traits.get("blocks", "")).split()
