"""Clusters of agreements."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import product

from ..cluster import Cluster, Judged
from ..happenings.clustering import Clustering
from ..happenings.rules import Evidence
from .keys import agreement_keys
from .likeness import apart, likeness, named_alike
from .names import Relation
from .told import ToldAgreement


def cluster_agreements(
    agreements: Sequence[ToldAgreement], judged: Judged, countries: Mapping[str, str]
) -> list[Cluster]:
    """Join what different documents tell of one agreement.

    Args:
        agreements: in any order; with each all that `may_be_one` connects with it, and so on (judged pairs as well).
            Those that share none of `agreement_keys` need not be asked about.
        judged: what people decided; it overrules.
        countries: country of each party that has one, by id; a code need not be there.

    Returns:
        Clusters of ids of mentions, each with the links that made it.
    """
    return _Agreements(agreements, countries).clusters(judged)


class _Agreements(Clustering[ToldAgreement]):
    """Agreements on their way to clusters."""

    part = "agreements"

    def keys(self, agreement: ToldAgreement) -> set[str]:
        return agreement_keys(agreement, self.countries)

    def evidence(self, one: ToldAgreement, other: ToldAgreement) -> list[Evidence]:
        return likeness(one, other, self.countries)

    def unsure(self, scores: Mapping[tuple[str, str], float]) -> set[tuple[str, str]]:
        """Pairs without a name in common, where the other document tells another agreement that fits as well."""
        among: defaultdict[tuple[str, str], dict[str, float]] = defaultdict(dict)
        for (one, other), scored in scores.items():
            for here, there in ((one, other), (other, one)):
                for document in self.documents[there]:
                    among[here, document][there] = scored
        found = {
            (here, there)
            for (here, _), fitting in among.items()
            for there, scored in fitting.items()
            if self._nameless(here, there) and self._rivals(there, scored, fitting)
        }
        return {(min(pair), max(pair)) for pair in found}

    def _rivals(self, there: str, scored: float, fitting: Mapping[str, float]) -> bool:
        told = self.of[there].told
        return any(other >= scored and self.of[rival].told != told for rival, other in fitting.items())

    def _nameless(self, one: str, other: str) -> bool:
        return named_alike(self.of[one], self.of[other]) is Relation.UNKNOWN

    def conflict(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        pairs = product(ours, theirs)
        return any(apart(self.of[one], self.of[other], self.countries) for one, other in pairs)
