"""`mithaq status`: what is in the store."""

import click

from .stores import opened, store_options

COUNTS = "MATCH (n) WITH n UNWIND labels(n) AS label WITH label, count(*) AS number RETURN label, number ORDER BY label"


@click.command(name="status")
@store_options
def command(store: str | None, uri: str | None) -> None:
    """Count what the graph holds, by label."""
    with opened(store, uri) as graph:
        for row in graph.run(COUNTS):
            click.echo(f"{row['label']:<12} {row['number']:>9,}")
