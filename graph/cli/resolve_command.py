"""`mithaq resolve`: whom every mention means, found anew."""

from collections.abc import Iterator

import click

from graph.identity.resolution import resolve_mentions
from graph.store import Store
from graph.store.neighbourhood import StoredNeighbourhood
from graph.store.resolving import told_ids
from graph.store.store import PORTION, RESOLVED_IN_ORDER

from .evaluate_command import FINDINGS
from .stores import opened, store_options

_REFERENCES = "MATCH (m:Mention)-[:REFERS_TO]->(e) RETURN m.id AS mention, e.id AS entity ORDER BY mention, entity"
MOST_LINES = 20


@click.command(name="resolve")
@click.option("--check", is_flag=True, help="Change nothing; end with 1 when a mention would mean something else.")
@store_options
def command(check: bool, store: str | None, uri: str | None) -> None:
    """Find anew whom or what each mention means, and say how many changed.

    Each load resolves what it touches with the same outcome, so that after loads alone nothing changes. Run it when a
    new version of Mithaq compares names, posts or events otherwise.
    """
    with opened(store, uri) as graph:
        before = _references(graph)
        documents = None if check else len({change.document for change in graph.resolve_all()})
        after = before | dict(_would_mean(graph)) if check else _references(graph)
    changed = [mention for mention in sorted(before) if after.get(mention) != before[mention]]
    for mention in changed[:MOST_LINES]:
        click.echo(f"{mention}: {before[mention]} → {after.get(mention)}")
    if len(changed) > MOST_LINES:
        click.echo(f"… {len(changed) - MOST_LINES} more")
    done = "nothing was written" if documents is None else f"documents rewritten: {documents}"
    click.echo(f"mentions: {len(before)}; taken for something else than before: {len(changed)}; {done}")
    if check and changed:
        click.get_current_context().exit(FINDINGS)


def _references(graph: Store) -> dict[str, str]:
    return {row["mention"]: row["entity"] for row in graph.run(_REFERENCES)}


def _would_mean(graph: Store) -> Iterator[tuple[str, str]]:
    """Mentions with what they would mean, where that is something else or for another reason."""
    near = StoredNeighbourhood(graph.run)
    for kinds in RESOLVED_IN_ORDER:
        ids = told_ids(graph.run, kinds)
        for start in range(0, len(ids), PORTION):
            found = resolve_mentions([], [], near, ids[start : start + PORTION])
            yield from ((id, it.entity.id) for id, it in found.items())
