"""Questions: one Cypher file each, the catalogue that finds and runs them, and the lint that keeps them portable.

Knows Cypher and the shape of the graph. Is given a function that runs queries and one that resolves names;
knows neither stores nor names.
"""

from .answer import Answer, Run, ask, check, undated
from .binding import Resolve
from .catalogue import described, find, groups, questions, search
from .evidence import Quote, Report, evidence, reports
from .lookups import lookup
from .question import Parameter, Question, QuestionError

__all__ = [
    "Answer",
    "Parameter",
    "Question",
    "QuestionError",
    "Quote",
    "Report",
    "Resolve",
    "Run",
    "ask",
    "check",
    "described",
    "evidence",
    "find",
    "groups",
    "lookup",
    "questions",
    "reports",
    "search",
    "undated",
]
