"""The pages of the vocabulary, one a language: the same terms, anchors and examples, other words."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from linkml_runtime.linkml_model.meta import SlotDefinition  # type: ignore[import-untyped]

from ontology.area import areas
from ontology.files import LANGUAGES, document, folder
from ontology.generate.lists import anchor
from ontology.generate.mappings import OTHERS, PLOVER, VOCABULARIES, matches, plover, table
from ontology.generate.model import NAMESPACE, VOCABULARY, Model, descriptions, labels, range_names
from ontology.generate.site.diagram import diagram
from ontology.generate.vocabulary import SYMMETRIC
from ontology.site import page_name

AUTONYMS = {"ar": "العربية", "fr": "Français", "es": "Español", "en": "English"}
RIGHT_TO_LEFT = ("ar",)
HERE = folder() / "generate/site"
EXAMPLES = folder() / "generated/examples.ttl"


def site(model: Model) -> Mapping[str, Callable[[], str]]:
    """What makes each file of a version, by its name."""
    pages = {page_name(lang): lambda lang=lang: page(model, lang) for lang in LANGUAGES}
    return {**pages, "style.css": lambda: (HERE / "style.css").read_text(encoding="utf-8")}


def page(model: Model, lang: str) -> str:
    """The page of the vocabulary in a language."""
    words: Mapping[str, Any] = document(f"generate/site/words/{lang}.yaml")
    return (
        _environment()
        .get_template("page.html.jinja")
        .render(
            model=model,
            lang=lang,
            t=words,
            direction="rtl" if lang in RIGHT_TO_LEFT else "ltr",
            pages=[(code, name, page_name(code)) for code, name in AUTONYMS.items()],
            label=lambda element: labels(element).get(lang, element.name),
            described=lambda element: descriptions(element)[lang],
            properties=_properties(model),
            matches=lambda element: matches(model, element),
            diagram=diagram(model),
            examples=examples(),
        )
    )


def examples() -> Mapping[str, str]:
    """Turtle by the name of the class that it is an example of."""
    blocks = EXAMPLES.read_text(encoding="utf-8").split("\n\n# ")[1:]
    return {name: turtle.strip() for name, _, turtle in (block.partition("\n") for block in blocks)}


def _properties(model: Model) -> Mapping[str, list[SlotDefinition]]:
    """Our own properties by name, alphabetically; several where classes describe it in their own way."""
    found: dict[str, list[SlotDefinition]] = {}
    for slot in model.vocabulary():
        known = found.setdefault(model.iri(slot).removeprefix(NAMESPACE), [])
        if slot.description not in [other.description for other in known]:
            known.append(slot)
    return dict(sorted(found.items(), key=lambda item: item[0].lower()))


def cardinality(slot: SlotDefinition) -> str:
    """How many values a thing has: 1, 0–1, 1–n or 0–n."""
    if slot.multivalued:
        return "1–n" if slot.required else "0–n"
    return "1" if slot.required else "0–1"


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(
        namespace=NAMESPACE,
        vocabulary=VOCABULARY,
        vocabularies=VOCABULARIES,
        others=OTHERS,
        plover_name=PLOVER,
        plover=plover()["values"],
        symmetric=SYMMETRIC,
        all_areas=areas,
        all_labels=labels,
        anchor=anchor,
        cardinality=cardinality,
        range_names=range_names,
        table=table,
    )
    return made
