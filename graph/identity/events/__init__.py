"""Which events that documents tell of are one: who, when, where, what, in points.

Points and families of types are in `ontology/happenings.yaml`. Nothing is joined across days that do not overlap,
cities that differ, types that exclude each other, or within a document, whatever the score. That holds for each two
members of a cluster, so that the 27th, the 27th–28th and the 28th do not become one by a chain.
"""

from .clusters import cluster_events
from .keys import event_keys
from .likeness import apart, likeness, may_be_one
from .told import ToldEvent

__all__ = ["ToldEvent", "apart", "cluster_events", "event_keys", "likeness", "may_be_one"]
