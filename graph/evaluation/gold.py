"""Gold facts: what annotators found in documents. docs/gold.md describes the format."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from graph.errors import BadInput

_HINT = "gold facts are one YAML file a document, named after its id; docs/gold.md describes them"
_NULLS = frozenset({"null", "~", ""})


@dataclass(frozen=True)
class Gold:
    """What one document says, as annotated.

    Attributes:
        id: of the document.
        lang: its language, empty when the annotation does not say.
        facts: the annotation; every plain value is text or None.
    """

    id: str
    lang: str
    facts: Mapping[str, Any]

    def as_record(self) -> dict[str, Any]:
        """Give the annotation the shape of a record, so that two annotations can be compared."""
        facts = dict(self.facts)
        named = [{**official, "id": official["key"]} for official in self.all("officials")]
        unnamed = [{"id": post["key"], "name": None, "posts": [post]} for post in self.all("unnamed")]
        agencies = [{**agency, "id": agency["key"]} for agency in self.all("agencies")]
        cooperation = [{**item, "between": item["pair"]} for item in self.all("cooperation")]
        return facts | {"officials": named + unnamed, "agencies": agencies, "cooperation": cooperation}

    def all(self, part: str) -> list[Any]:
        """Give the items of a part; none where the annotation leaves it out."""
        return self.facts.get(part) or []


def read_gold(folder: Path) -> list[Gold]:
    """Read the annotations of a folder and those within it, in the order of their ids.

    Raises:
        BadInput: no annotation there, a file that is no YAML or no annotation, or two of one document.
    """
    files = sorted(folder.rglob("*.yaml"), key=lambda file: file.stem)
    if not files:
        raise BadInput(f"{folder} holds no gold facts", _HINT)
    for file, other in pairwise(files):
        if file.stem == other.stem:
            raise BadInput(f"{file} and {other} annotate one document", _HINT)
    return [_read(file) for file in files]


def _read(file: Path) -> Gold:
    try:
        facts = _plain(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadInput(f"{file} is no YAML: {' '.join(str(error).split())}", _HINT) from None
    if not isinstance(facts, dict) or facts.get("id") != file.stem:
        raise BadInput(f"{file} has no `id: {file.stem}`", _HINT)
    return Gold(file.stem, facts.get("lang") or "", facts)


def _plain(value: object) -> Any:  # noqa: ANN401 (a tree of any shape)
    """Every value as text or None: so that NO stays Norway and 2024-09 a date."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return None if value in _NULLS else value
