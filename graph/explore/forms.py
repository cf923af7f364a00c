"""The fields of a question's form."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph.errors import AmbiguousName, MithaqError, UnknownName, UsageError
from ontology import areas
from queries import Parameter, Question, described
from queries.binding import Resolve, value
from queries.question import ParameterType

from .asking import field as field_name
from .asking import link
from .rendering import country_names, status_of
from .words import Words

SUGGESTED = frozenset({ParameterType.OFFICIAL, ParameterType.AGENCY, ParameterType.DOCUMENT, ParameterType.EVENT})


@dataclass(frozen=True, slots=True)
class Field:
    """One field.

    Attributes:
        name: by which the address gives it; `parameter` the question's own name for it.
        choices: value and label; the only values where `closed`, else what may be meant.
        suggest: kind of what is looked up while one types; empty for what is not.
    """

    name: str
    parameter: str
    type: str
    description: str
    required: bool
    value: str
    choices: list[tuple[str, str]]
    closed: bool
    suggest: str


def fields(question: Question, options: Mapping[str, str], lang: str) -> list[Field]:
    """The fields of a form, filled with what is given."""
    return [
        Field(
            name=field_name(name),
            parameter=name,
            type=parameter.type,
            description=described(parameter, lang),
            required=parameter.required,
            value=options.get(name, ""),
            choices=_choices(parameter, lang),
            closed=bool(parameter.choices),
            suggest=parameter.type if parameter.type in SUGGESTED else "",
        )
        for name, parameter in question.parameters.items()
    ]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a form cannot be answered.

    Attributes:
        field: the parameter whose value is the reason; empty when it is none alone.
        candidates: line and address of each that may be meant.
        nearest: names that come near.
    """

    status: int
    field: str
    message: str
    candidates: list[tuple[str, str]]
    nearest: tuple[str, ...]


def refusal(error: MithaqError, question: Question, options: Mapping[str, str], resolve: Resolve) -> Refusal:
    """Say an error beside the field that it is about.

    Args:
        error: raised when the question was asked.
        question: that was asked.
        options: texts by parameter.
        resolve: by which names were looked up.
    """
    field = _at_fault(question, options, resolve)
    candidates = error.candidates if isinstance(error, AmbiguousName) else ()
    return Refusal(
        status_of(error),
        field,
        str(error),
        [(line, link(question, {**options, field: id.partition("@")[0]})) for id, line in candidates if field],
        error.nearest if isinstance(error, UnknownName) else (),
    )


def _at_fault(question: Question, options: Mapping[str, str], resolve: Resolve) -> str:
    """The first parameter that is missing or has no value by itself; empty where none alone is to blame."""
    for name in question.required:
        if name not in options:
            return name
    for name, text in options.items():
        try:
            value(question, name, text, resolve)
        except (UsageError, UnknownName, AmbiguousName):
            return name
    return ""


def _choices(parameter: Parameter, lang: str) -> list[tuple[str, str]]:
    if parameter.type is ParameterType.COUNTRY:
        return country_names(lang)
    if parameter.type is ParameterType.AREA:
        return sorted(((id, area.labels[lang]) for id, area in areas().items()), key=lambda it: it[1])
    return [(choice, Words(lang).value(choice)) for choice in parameter.choices]
