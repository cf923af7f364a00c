"""People: which mentions of officials mean one person.

A pure function of the mentions: clusters of those with full names and posts first (`clusters`), then what says less of
itself (a surname, a bare name) beside the clusters that it may belong to (`partial`), then who held a post by which
alone somebody is known (`holders`).
"""
