"""The record contract: its Pydantic classes and its JSON Schema, both from LinkML's generators."""

import subprocess
import sys

from linkml.generators.jsonschemagen import JsonSchemaGenerator  # type: ignore[import-untyped]
from linkml.generators.pydanticgen import PydanticGenerator  # type: ignore[import-untyped]

from ontology.files import folder


def classes() -> str:
    """The text of record.py; the templates beside this file give it the form of hand-written code."""
    generator = PydanticGenerator(
        str(folder() / "record.yaml"),
        extra_fields="allow",
        metadata_mode=None,
        template_dir=str(folder() / "generate/pydantic"),
    )
    return _formatted(generator.serialize())


def json_schema() -> str:
    """The text of record.schema.json; open, for later versions add fields."""
    generator = JsonSchemaGenerator(str(folder() / "record.yaml"), not_closed=True, top_class="Record")
    return str(generator.serialize()).rstrip() + "\n"


def _formatted(code: str) -> str:
    command = [
        sys.executable,
        "-P",
        "-m",
        "ruff",
        "format",
        "--line-length",
        "120",
        "--stdin-filename",
        "record.py",
        "-",
    ]
    return subprocess.run(command, input=code, capture_output=True, text=True, encoding="utf-8", check=True).stdout
