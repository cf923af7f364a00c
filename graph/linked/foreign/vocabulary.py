"""The vocabularies of people and memberships that are known, as the files beside this one state them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class Named:
    """How people, or bodies, are told of.

    Attributes:
        types: of such things.
        names: paths to names, the best first.
        parts: lists of paths to the parts of a name, for those without one.
        countries: paths to the name or code of a country.
    """

    types: Sequence[str] = ()
    names: Sequence[str] = ()
    parts: Sequence[Sequence[str]] = ()
    countries: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """How it is said that a person holds a post or belongs to a body.

    Attributes:
        name: of this way to say so; becomes the rule of the evidence.
        of: types of the things that say it.
        person, body: paths from there.
        titles: paths to what the person is there, the best first.
        otherwise: the title where none is given; without it, such a tie is passed over.
        countries: paths to the country of the post.
        ends: paths to the day on which it ended.
        ended: values, by path, that say that it ended.
    """

    name: str
    of: Sequence[str]
    person: Sequence[str]
    body: Sequence[str] = ()
    titles: Sequence[str] = ()
    otherwise: str = ""
    countries: Sequence[str] = ()
    ends: Sequence[str] = ()
    ended: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """How a file tells of itself: types of the thing that stands for it, and paths from there."""

    types: Sequence[str] = ()
    title: Sequence[str] = ()
    publisher: Sequence[str] = ()
    published: Sequence[str] = ()
    url: Sequence[str] = ()
    licence: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one vocabulary has for people, bodies, what ties them, and the file itself."""

    prefixes: Mapping[str, str]
    people: Named
    bodies: Named
    ties: Sequence[Tie]
    source: Source

    def __or__(self, other: "Vocabulary") -> "Vocabulary":
        """Both together, this one first."""
        return Vocabulary(
            prefixes={**self.prefixes, **other.prefixes},
            people=_joined(self.people, other.people),
            bodies=_joined(self.bodies, other.bodies),
            ties=[*self.ties, *other.ties],
            source=_joined(self.source, other.source),
        )


@cache
def vocabulary(name: str) -> Vocabulary:
    """Read ``NAME.yaml``."""
    content = yaml.safe_load((Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8"))
    return Vocabulary(
        prefixes=content.get("prefixes", {}),
        people=Named(**content["people"]),
        bodies=Named(**content["bodies"]),
        ties=[Tie(name=f"{name}/{tie}", **entry) for tie, entry in content["ties"].items()],
        source=Source(**content["source"]),
    )


def _joined(one: Any, other: Any) -> Any:  # noqa: ANN401 - a dataclass of lists
    return type(one)(**{item.name: [*getattr(one, item.name), *getattr(other, item.name)] for item in fields(one)})
