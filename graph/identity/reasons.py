"""Why each mention refers to its entity, from the links that made a cluster."""

from collections.abc import Iterator

from graph.claims.model import Reference, Resolved

from .cluster import JUDGED, Cluster, Link

ALONE = "nothing like it"


def resolved(cluster: Cluster, entity: Reference, rule: str) -> Iterator[tuple[str, Resolved]]:
    """For each member of a cluster whom it means, by the best of its links.

    Args:
        cluster: mentions of one entity.
        entity: the entity.
        rule: the rule by which links that nobody judged were made, such as ``identity/name``.
    """
    best: dict[str, tuple[float, str, Link]] = {}
    for link in cluster.links:
        for own, other in ((link.left, link.right), (link.right, link.left)):
            offer = (-link.score, other, link)
            if own not in best or offer[:2] < best[own][:2]:
                best[own] = offer
    for member in cluster.members:
        yield member, by_link(entity, rule, member, best[member][2]) if member in best else alone(entity)


def by_link(entity: Reference, rule: str, member: str, link: Link) -> Resolved:
    """A reference for the reason of a link, which names the other mention."""
    other = link.right if link.left == member else link.left
    return Resolved(
        entity, "identity/judged" if link.why == JUDGED else rule, round(link.score, 3), f"as {other}: {link.why}"
    )


def alone(entity: Reference) -> Resolved:
    """A reference to what the document alone tells."""
    return Resolved(entity, "identity/key", 1.0, ALONE)
