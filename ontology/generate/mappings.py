"""How the vocabulary's terms map to those of other vocabularies, as mithaq.yaml and plover.yaml say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from linkml_runtime.linkml_model.meta import ClassDefinition, SlotDefinition  # type: ignore[import-untyped]

from ontology.files import document
from ontology.generate.model import NAMESPACE, Model

# In the table's order; terms of any other prefix stand in its last column but one, PLOVER's names in the last.
VOCABULARIES = {"schema": "schema.org", "org": "ORG", "prov": "PROV", "sem": "SEM", "ftm": "FollowTheMoney"}
OTHERS = "others"
PLOVER = "PLOVER"
# What our term is to the other: a word of the pages.
RELATIONS = {
    "subclass_of": "kind",
    "broad_mappings": "kind",
    "close_mappings": "close",
    "narrow_mappings": "narrow",
    "related_mappings": "related",
}


@dataclass(frozen=True, slots=True)
class Match:
    """A term of another vocabulary.

    Attributes:
        relation: one of the values of `RELATIONS`.
        name: with its prefix; of PLOVER alone.
        iri: empty for PLOVER, which has none.
    """

    relation: str
    name: str
    iri: str = ""

    @property
    def vocabulary(self) -> str:
        """The column that it stands in."""
        return self.name.partition(":")[0] if self.iri else PLOVER


@dataclass(frozen=True, slots=True)
class Row:
    """A class or property with its matches by column."""

    element: ClassDefinition | SlotDefinition
    name: str
    cells: Mapping[str, list[Match]]


def table(model: Model) -> list[Row]:
    """Every class and property of ours that has a match, in the order of the model."""
    elements: dict[str, ClassDefinition | SlotDefinition] = {}
    for element in (*model.classes(), *model.vocabulary()):
        if model.iri(element).startswith(NAMESPACE):
            elements.setdefault(model.iri(element), element)
    rows = ((element, iri.removeprefix(NAMESPACE), list(matches(model, element))) for iri, element in elements.items())
    return [Row(element, name, _columns(found)) for element, name, found in rows if found]


def matches(model: Model, element: ClassDefinition | SlotDefinition) -> Iterator[Match]:
    """Terms of other vocabularies that a class or property matches."""
    for field, relation in RELATIONS.items():
        found = getattr(element, field, None) or []
        for curie in [found] if isinstance(found, str) else found:
            yield Match(relation, str(curie), model.expand(curie))
    kind = "classes" if isinstance(element, ClassDefinition) else "properties"
    if name := plover()[kind].get(element.name):
        yield Match("close", name)


@cache
def plover() -> Mapping[str, Mapping[str, Any]]:
    """Names of PLOVER by our classes, properties and values."""
    content: Mapping[str, Mapping[str, Any]] = document("plover.yaml")
    return content


def _columns(found: list[Match]) -> Mapping[str, list[Match]]:
    columns: dict[str, list[Match]] = {name: [] for name in (*VOCABULARIES, OTHERS, PLOVER)}
    for match in found:
        columns[match.vocabulary if match.vocabulary in columns else OTHERS].append(match)
    return columns
