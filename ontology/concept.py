"""Concepts: what names of bodies and titles of posts are made of, with their words in four languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from ontology.files import LANGUAGES, document

_SECTIONS = {"kinds": "kind", "subjects": "subject", "qualifiers": "qualifier", "roles": "role", "marks": "mark"}


@dataclass(frozen=True, slots=True)
class Concept:
    """What a word in a name of a body or a title stands for.

    Attributes:
        id: slug, such as ``national-security``.
        section: kind (of body), subject, qualifier, role (of who holds a post) or mark (beside a role).
        alone: whether the kind of body needs no subject.
        of: ids of the concepts of the body that a role heads; empty where it tells none.
        one: whether one person at a time holds a post of this role.
        state: whether it is a post of a country as a whole.
        sent: whether who holds it is sent to another country or body.
        held: whether who is called so holds the post; not who is a former one.
        same: whether the post with this mark is the one without it.
        minor: whether it is never the main portfolio beside another.
        forms: words and phrases by language.
        short: words that alone name the ministry of this subject.
    """

    id: str
    section: str
    alone: bool
    of: tuple[str, ...]
    one: bool
    state: bool
    sent: bool
    held: bool
    same: bool
    minor: bool
    forms: Mapping[str, tuple[str, ...]]
    short: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compound:
    """Words that stand for several concepts, or for one in some countries only.

    Attributes:
        concepts: ids.
        countries: codes of the countries where they mean that; empty for everywhere.
        alone: whether they mean that only where nothing stands beside them but the country.
        forms: words and phrases by language.
    """

    concepts: tuple[str, ...]
    countries: tuple[str, ...]
    alone: bool
    forms: Mapping[str, tuple[str, ...]]


@cache
def concepts() -> Mapping[str, Concept]:
    """All concepts by id, in the order of the file."""
    return MappingProxyType({concept.id: concept for concept in _concepts()})


@cache
def compounds() -> tuple[Compound, ...]:
    """Words of several concepts, and words of one country."""
    return tuple(
        Compound(tuple(entry["is"]), tuple(entry.get("in", ())), entry.get("alone", False), _forms(entry))
        for entry in _data()["compounds"]
    )


@cache
def dropped_words() -> Mapping[str, tuple[str, ...]]:
    """By language, words that mean nothing for a name's key."""
    return _forms(_data()["dropped"])


@cache
def joining_words() -> Mapping[str, tuple[str, ...]]:
    """By language, words that join one subject to the next; Arabic writes them with the next word."""
    return _forms(_data()["joining"])


def _concepts() -> Iterator[Concept]:
    for name, section in _SECTIONS.items():
        for id, entry in _data()[name].items():
            yield Concept(
                id=id,
                section=section,
                alone=entry.get("alone", False),
                of=tuple(entry.get("of", "").split()),
                one=entry.get("one", False),
                state=entry.get("state", False),
                sent=entry.get("sent", False),
                held=entry.get("held", True),
                same=entry.get("same", False),
                minor=entry.get("minor", False),
                forms=_forms(entry),
                short=tuple(entry.get("short", ())),
            )


def _forms(entry: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({lang: tuple(entry[lang]) for lang in LANGUAGES if lang in entry})


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = document("concepts.yaml")
    return data
