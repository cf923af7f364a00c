"""Linked data on the web: what the explorer gives programs, beside its pages for people.

`base` is where addresses begin; `published` tells what stands at one, with `facts` for those of facts; `rdf_forms` are
the forms of data, `links` lead from one to another, and `unacceptable` says that none is wanted; `data` writes them
and `dataset` describes all of them. `protocol` reads requests in SPARQL, and `terms` shows the answers.
"""
