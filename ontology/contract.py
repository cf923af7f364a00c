"""What the generated classes of `ontology.record` share: their base, and the limits a field can have."""

import re
from collections.abc import Callable
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Pair = Annotated[list[str], Field(min_length=2, max_length=2)]
Value = TypeVar("Value", str, list[str], str | None)


class ConfiguredBaseModel(BaseModel):
    """Base of the record's classes: unknown fields are kept, values of closed lists are their plain text."""

    model_config = ConfigDict(extra="allow", use_enum_values=True, validate_assignment=True, validate_default=True)

    def line(self) -> str:
        """One line of JSON: keys in the order of the contract, text as it is, no spaces."""
        return self.model_dump_json()


def absent(value: object) -> bool:
    """Whether a field is left out of the JSON rather than written as null."""
    return value is None


def matches(pattern: str) -> Callable[[Value], Value]:
    """Build a validator for text, or each text of a list.

    Args:
        pattern: regular expression that the text must match.

    Returns:
        Function that gives the value back, or raises ValueError naming it.
    """
    compiled = re.compile(pattern)

    def check(value: Value) -> Value:
        texts = value if isinstance(value, list) else [] if value is None else [value]
        for text in texts:
            if not compiled.search(text):
                raise ValueError(f"{text!r} does not match {pattern}")
        return value

    return check
