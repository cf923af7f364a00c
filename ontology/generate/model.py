"""The graph's model as the generators read it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from linkml_runtime.linkml_model.meta import ClassDefinition, Element, PermissibleValue, SlotDefinition  # type: ignore[import-untyped]
from linkml_runtime.utils.schemaview import SchemaView  # type: ignore[import-untyped]

from ontology.files import LANGUAGES, document, folder

NAMESPACE = "https://w3id.org/mithaq/ns#"
VOCABULARY = NAMESPACE.rstrip("#")
# The closed list that is no list of words: areas are nodes, and concepts of a scheme of their own.
AREAS = "AreaId"


@dataclass(frozen=True)
class Model:
    """The schema of mithaq.yaml, merged with the closed lists it imports."""

    view: SchemaView

    @classmethod
    def load(cls) -> "Model":
        """Read mithaq.yaml."""
        return cls(SchemaView(str(folder() / "mithaq.yaml")))

    @property
    def version(self) -> int:
        """Version of the vocabulary, a whole number."""
        return int(self.view.schema.version)

    def version_iri(self, version: int) -> str:
        """Address of a version of the vocabulary; its files lie below."""
        return f"{VOCABULARY}/{version}/"

    def classes(self) -> list[ClassDefinition]:
        """Classes in the order of the file."""
        return list(self.view.all_classes(imports=False).values())

    def lists(self) -> Mapping[str, Mapping[str, PermissibleValue]]:
        """Closed lists of words by name, each with its values."""
        return {name: it.permissible_values for name, it in self.view.all_enums().items() if name != AREAS}

    def properties(self, owner: ClassDefinition) -> list[SlotDefinition]:
        """Properties of a class: its own, then those shared with others."""
        names = [*owner.attributes, *owner.slots]
        return [self.view.induced_slot(name, owner.name) for name in names]

    def owners(self, iri: str) -> list[ClassDefinition]:
        """Classes that have the property of that address."""
        return [owner for owner in self.classes() if any(self.iri(slot) == iri for slot in self.properties(owner))]

    def vocabulary(self) -> list[SlotDefinition]:
        """Properties in the project's own namespace, as each class has them."""
        slots = [slot for owner in self.classes() for slot in self.properties(owner)]
        return [slot for slot in slots if self.iri(slot).startswith(NAMESPACE)]

    def iri(self, element: ClassDefinition | SlotDefinition) -> str:
        """Address of a class or property."""
        return str(self.view.get_uri(element, expand=True))

    def curie(self, element: ClassDefinition | SlotDefinition) -> str:
        """Address of a class or property, with its prefix."""
        return str(self.view.get_uri(element))

    def expand(self, curie: str) -> str:
        """Write out an address that has a prefix."""
        prefix, _, name = curie.partition(":")  # a name may hold a colon, which LinkML's own way does not expect
        return f"{self.view.namespaces()[prefix]}{name}"

    def range_curies(self, slot: SlotDefinition) -> list[str]:
        """Classes or datatypes that the property's values may have, with their prefixes."""
        return list(dict.fromkeys(self._range_curie(name) for name in range_names(slot)))

    def is_link(self, slot: SlotDefinition) -> bool:
        """Whether the property's values are addresses of nodes."""
        return any(name in self.view.all_classes() or name == "uriorcurie" for name in range_names(slot))

    def _range_curie(self, name: str) -> str:
        if name in self.view.all_classes():
            return self.curie(self.view.get_class(name))
        if name in self.view.all_enums():
            return "xsd:string"
        return str(self.view.get_type(name).uri)


def range_names(slot: SlotDefinition) -> list[str]:
    """Names of the classes, types or closed lists that the property's values may have."""
    return [str(option.range) for option in slot.any_of] or [str(slot.range)]


def translations(element: Element | PermissibleValue) -> dict[str, str]:
    """Labels in Arabic, French and Spanish."""
    return {lang: str(element.annotations[lang].value) for lang in LANGUAGES if lang in element.annotations}


def labels(element: Element | PermissibleValue) -> dict[str, str]:
    """Labels in all languages that it has one in; in English its title, else the words of its name."""
    name = str(element.text if isinstance(element, PermissibleValue) else element.name)
    words = re.sub("(?<=[a-z])[A-Z]", lambda found: f" {found[0].lower()}", name)
    return translations(element) | {"en": str(element.title or re.sub("[_-]", " ", words))}


def descriptions(element: Element | PermissibleValue) -> dict[str, str]:
    """What it means, in all languages.

    Raises:
        KeyError: the English description has no translation in descriptions/LANGUAGE.yaml.
    """
    english = str(element.description)
    return {lang: english if lang == "en" else _translated(lang)[english] for lang in LANGUAGES}


@cache
def _translated(lang: str) -> Mapping[str, str]:
    texts: Mapping[str, str] = document(f"descriptions/{lang}.yaml")
    return texts
