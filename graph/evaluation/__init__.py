"""Evaluation: how well records agree with gold facts, as precision, recall and F1.

Knows records and annotations. Knows nothing of how a record was read.
"""

from .evaluation import Difference, Evaluation, Tally, evaluate
from .gold import Gold, read_gold
from .measures import MEASURES

__all__ = ["MEASURES", "Difference", "Evaluation", "Gold", "Tally", "evaluate", "read_gold"]
