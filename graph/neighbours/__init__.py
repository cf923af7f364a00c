"""Neighbours: the graph in the forms of other tools."""
