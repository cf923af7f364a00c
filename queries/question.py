"""A question: one `.cypher` file whose leading comments, in YAML, say what it asks for and what it returns."""

from enum import StrEnum
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ontology.files import LOADER

LANGUAGES = ("en", "ar", "fr", "es")
FENCE = "// ---"
PERIOD = ("since", "until")
"""The parameters that bound a period."""

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]*$")]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]


class QuestionError(ValueError):
    """A question file that its author has to mend; the message names the file and the field."""


class ParameterType(StrEnum):
    """What a parameter takes; the first six are names or ids that are resolved before the query runs."""

    OFFICIAL = "official"
    AGENCY = "agency"
    COUNTRY = "country"
    AREA = "area"
    DOCUMENT = "document"
    EVENT = "event"
    FACT = "fact"
    DATE = "date"
    TEXT = "text"
    INTEGER = "integer"


class ColumnType(StrEnum):
    """What a column holds; dates are EDTF text, names are those of the graph."""

    OFFICIAL = "official"
    AGENCY = "agency"
    COUNTRY = "country"
    AREA = "area"
    PLACE = "place"
    EVENT = "event"
    AGREEMENT = "agreement"
    DOCUMENT = "document"
    DATE = "date"
    TEXT = "text"
    URL = "url"
    INTEGER = "integer"
    NUMBER = "number"


class Bound(StrEnum):
    """Which day of a period such as ``2024`` a date parameter means."""

    FIRST = "first"
    LAST = "last"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Parameter(_Strict):
    """One parameter.

    Attributes:
        choices: the only values of a text; empty allows any.
        bound: for a date, the day that a month or year stands for.
    """

    type: ParameterType
    description: str
    required: bool = False
    choices: tuple[str, ...] = ()
    bound: Bound = Bound.FIRST


class Question(_Strict):
    """One question of the catalogue.

    Attributes:
        title: the question in each of the languages; `description` likewise says what exactly it asks.
        parameters: by name, required ones first.
        columns: type by name, in the order of the query's RETURN, its last column `facts` left out.
        example: words after ``mithaq ask`` that run as they stand.
        cypher: the query below the front matter.
    """

    id: Identifier
    group: Name
    title: dict[str, str]
    description: dict[str, str]
    parameters: dict[Name, Parameter] = Field(default_factory=dict)
    columns: dict[Name, ColumnType]
    example: str
    cypher: str

    @property
    def required(self) -> list[str]:
        """Names of the parameters that must be given, in order."""
        return [name for name, parameter in self.parameters.items() if parameter.required]


def parse(text: str, where: str) -> Question:
    """Read a question file.

    Args:
        text: the file.
        where: its name, for messages.

    Raises:
        QuestionError: no front matter, or one that breaks the form.
    """
    head, body = _split(text, where)
    try:
        fields = yaml.load(head, Loader=LOADER)
        question = Question.model_validate({**fields, "cypher": body})
    except (yaml.YAMLError, TypeError, ValidationError) as error:
        raise QuestionError(f"{where}: {error}") from error
    for field in ("title", "description"):
        missing = [lang for lang in LANGUAGES if not getattr(question, field).get(lang)]
        if missing:
            raise QuestionError(f"{where}: no {field} in {', '.join(missing)}")
    return question


def _split(text: str, where: str) -> tuple[str, str]:
    """Front matter without its comment marks, and the query."""
    lines = text.splitlines()
    if not lines or lines[0] != FENCE or FENCE not in lines[1:]:
        raise QuestionError(f"{where}: does not begin with front matter between two lines {FENCE!r}")
    close = lines.index(FENCE, 1)
    return "\n".join(line.removeprefix("// ") for line in lines[1:close]), "\n".join(lines[close + 1 :]).strip()
