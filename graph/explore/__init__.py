"""The explorer: a local page, read-only, to look at the graph and at the sentences behind it."""
