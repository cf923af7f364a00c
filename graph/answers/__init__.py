"""Answers: what people see of the graph, whether in a terminal, a file or a page.

Finds whom a name means, gives answers their forms, and draws what the graph holds of one entity.
"""
