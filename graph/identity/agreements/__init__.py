"""Which agreements that documents tell of are one: kind, parties, name and date, in points.

Points and families of kinds are in `ontology/happenings.yaml`. Nothing is joined whose names differ in one language,
whose days do not overlap, whose kinds exclude each other, or within one document.
"""

from .clusters import cluster_agreements
from .keys import agreement_keys
from .likeness import apart, likeness, may_be_one
from .told import ToldAgreement

__all__ = ["ToldAgreement", "agreement_keys", "apart", "cluster_agreements", "likeness", "may_be_one"]
