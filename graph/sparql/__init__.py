"""SPARQL: a snapshot of the graph as RDF, and queries that read it, each with an end.

Knows the store, RDF and SPARQL. A query may come from anybody, so it is read and run in a process of its own that
sees nothing but the snapshot, cannot reach the network where the system has a way to say so, and is ended at a limit.

`snapshot` makes snapshots (`loading` is their process) and `kept` keeps them between commands; `inspection` reads
queries, `answering` runs them (`worker` is their process), `workers` starts and ends it; `endpoint` joins both for a
graph that is being served.
"""
