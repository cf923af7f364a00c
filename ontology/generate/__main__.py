"""``python -m ontology.generate``: writes the generated files; ``--check`` names those that are stale.

Development only. ``--tables`` writes the tables of countries, cities, outlines and languages' words instead, from data
packages of which other versions give other tables.
"""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from ontology.files import folder


def artefacts() -> Mapping[Path, Callable[[], str]]:
    """What is generated from the model, by file."""
    from ontology.generate import concepts, context, contract, reference, rules, shapes, vocabulary
    from ontology.generate.model import Model
    from ontology.generate.site.pages import site

    model = Model.load()
    generated = folder() / "generated"
    version = generated / "site" / str(model.version)
    return {
        folder() / "record.py": contract.classes,
        generated / "record.schema.json": contract.json_schema,
        generated / "mithaq.ttl": lambda: vocabulary.vocabulary(model),
        generated / "mithaq.shacl.ttl": lambda: shapes.shapes(model),
        generated / "mithaq.context.jsonld": lambda: context.context(model),
        generated / "areas.ttl": concepts.concepts,
        folder().parent / "docs/ontology.md": lambda: reference.reference(model),
        folder().parent / "docs/rules.md": rules.rules,
        **{version / name: make for name, make in site(model).items()},
    }


def tables() -> Mapping[Path, Callable[[], str]]:
    """What is generated from data packages, by file."""
    from ontology.generate import coordinates, countries, languages, outlines, places

    return {
        folder() / "countries.tsv": countries.table,
        folder() / "places.tsv": places.table,
        folder() / "coordinates.tsv": coordinates.table,
        folder() / "outlines.tsv": outlines.table,
        folder() / "lexicon/languages.tsv": languages.table,
    }


def main(arguments: list[str]) -> int:
    """Run the command; 1 when a file is stale."""
    parser = argparse.ArgumentParser(prog="python -m ontology.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; name the files that are stale")
    parser.add_argument("--tables", action="store_true", help="the tables of countries, cities and languages' words")
    options = parser.parse_args(arguments)
    made = {path: make() for path, make in (tables() if options.tables else artefacts()).items()}
    stale = {path: text for path, text in made.items() if not path.exists() or path.read_bytes() != text.encode()}
    for path, text in stale.items():
        if options.check:
            print(f"stale: {path.relative_to(folder().parent)}", file=sys.stderr)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            print(path.relative_to(folder().parent))
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
