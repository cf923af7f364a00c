"""One entry of a lexicon."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False)
class Entry:
    """What a lexicon says of some forms.

    Attributes:
        kind: name of the lexicon's file, ``country`` or ``place``.
        id: the entry's own name, by which rules and evidence cite it.
        data: everything the lexicon says of it.
    """

    kind: str
    id: str
    data: Mapping[str, Any]

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - as YAML has it
        """Give a field of the entry, or `default`."""
        return self.data.get(name, default)
