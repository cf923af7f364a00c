"""The reference page docs/ontology.md."""

from collections.abc import Iterator

from linkml_runtime.linkml_model.meta import ClassDefinition, SlotDefinition  # type: ignore[import-untyped]

from ontology.area import areas
from ontology.files import LANGUAGES, folder
from ontology.generate.mappings import PLOVER, VOCABULARIES, table
from ontology.generate.model import Model, range_names, translations

WORDS = {"kind": "kind of", "close": "close to", "narrow": "wider than", "related": "related to"}


def reference(model: Model) -> str:
    """The text of docs/ontology.md."""
    parts = [_text("head"), "## Classes\n"]
    parts += [_class(model, owner) for owner in model.classes()]
    parts += ["## Closed lists\n", *_lists(model), "## Areas of cooperation\n", _areas()]
    parts += [_text("mappings"), _mappings(model), _text("versions")]
    return "\n".join(parts)


def _text(name: str) -> str:
    return (folder() / f"generate/reference/{name}.md").read_text(encoding="utf-8")


def _class(model: Model, owner: ClassDefinition) -> str:
    also = [owner.subclass_of, *owner.close_mappings]
    lines = [f"### {owner.name}\n", str(owner.description), ""]
    lines.append(f"`{model.curie(owner)}`" + "".join(f", `{term}`" for term in also if term))
    lines.append(" · ".join(translations(owner).values()) + "\n")
    slots = model.properties(owner)
    if slots:
        lines += ["| property | in RDF | values | |", "|---|---|---|---|"]
        lines += [_property(model, slot) for slot in slots]
        lines.append("")
    return "\n".join(lines)


def _property(model: Model, slot: SlotDefinition) -> str:
    values = " or ".join(range_names(slot)) + (", several" if slot.multivalued else "")
    required = " Required." if slot.required else ""
    return f"| {slot.name} | `{model.curie(slot)}` | {values} | {_cell(str(slot.description))}{required} |"


def _lists(model: Model) -> Iterator[str]:
    for name, values in model.lists().items():
        described = model.view.get_enum(name).description
        lines = [f"### {name}\n", f"{described}\n", "| value | | ar | fr | es |", "|---|---|---|---|---|"]
        for value, meaning in values.items():
            lines.append(f"| {value} | {meaning.description} | {' | '.join(translations(meaning).values())} |")
        yield "\n".join(lines) + "\n"


def _areas() -> str:
    lines = [
        "EuroVoc © European Union, reuse allowed with acknowledgement. PLOVER: names of the codebook's contexts.\n",
        f"| id | {' | '.join(LANGUAGES)} | EuroVoc | PLOVER |",
        "|---|---|---|---|---|---|---|",
    ]
    for area in areas().values():
        matches = ", ".join(f"{match} {concept}" for concept, match in zip(area.eurovoc, area.match, strict=True))
        names = " | ".join(area.labels[lang] for lang in LANGUAGES)
        lines.append(f"| {area.id} | {names} | {matches} | {area.plover} |")
    return "\n".join(lines) + "\n"


def _mappings(model: Model) -> str:
    names = [*VOCABULARIES.values(), "SKOS, OA, RDF", PLOVER]
    lines = [f"| | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    for row in table(model):
        cells = ["<br>".join(f"{WORDS[it.relation]} `{it.name}`" for it in found) for found in row.cells.values()]
        lines.append(f"| `mithaq:{row.name}` | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
