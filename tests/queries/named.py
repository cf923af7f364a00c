"""Questions that start from something the graph knows by name."""

from queries import Question, questions
from queries.question import ParameterType

NAMED = frozenset(ParameterType) - {ParameterType.DATE, ParameterType.INTEGER, ParameterType.TEXT}


def starting_from_a_name() -> list[Question]:
    """Questions that have to be given a person, body, country, area, event, document or fact."""
    return [
        question
        for question in questions().values()
        if any(question.parameters[name].type in NAMED for name in question.required)
    ]
