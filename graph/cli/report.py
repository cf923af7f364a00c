"""What a reading run came to: documents, languages, refusals, warnings, near-duplicates."""

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from graph.answers.visible import visible
from graph.documents import NearDuplicates
from graph.errors import BadInput
from ontology.record import Record

_FACTS = ("officials", "events", "agreements", "cooperation", "initiatives", "figures")


@dataclass
class Report:
    """Filled while documents are read. It keeps ids, counts and signatures, no texts.

    Attributes:
        languages: documents by language.
        refused: what could not be taken, as its messages say.
        without_facts: ids of documents in which nothing was found.
        warnings: how often each message came.
        near_duplicates: signatures of the texts.
    """

    languages: Counter[str] = field(default_factory=Counter)
    refused: list[str] = field(default_factory=list)
    without_facts: list[str] = field(default_factory=list)
    warnings: Counter[str] = field(default_factory=Counter)
    near_duplicates: NearDuplicates = field(default_factory=NearDuplicates)

    def add(self, entry: Record | BadInput) -> None:
        """Count a document that was read, or one that was refused."""
        if isinstance(entry, BadInput):
            self.refused.append(str(entry))
            return
        document = entry.document
        self.languages[str(document.lang)] += 1
        if not any(getattr(entry, name) for name in _FACTS):
            self.without_facts.append(document.id)
        self.warnings.update(warning.message for warning in entry.warnings or ())
        self.near_duplicates.add(document.id, document.text or "", document.published or "")

    def fields(self) -> dict[str, Any]:
        """The report as data."""
        return {
            "documents": self.languages.total(),
            "languages": dict(sorted(self.languages.items())),
            "refused": self.refused,
            "without_facts": self.without_facts,
            "warnings": dict(sorted(self.warnings.items(), key=lambda item: (-item[1], item[0]))),
            "near_duplicates": self.near_duplicates.groups(),
        }

    def json(self) -> str:
        """The report as one JSON object."""
        return json.dumps(self.fields(), ensure_ascii=False, indent=1) + "\n"

    def text(self) -> str:
        """The report to be read by people."""
        fields = self.fields()
        languages = ", ".join(f"{lang} {count}" for lang, count in fields["languages"].items())
        groups: list[list[str]] = fields["near_duplicates"]
        lines = [
            f"documents read: {fields['documents']}" + (f" ({languages})" if languages else ""),
            f"refused: {len(self.refused)}",
            f"without facts: {len(self.without_facts)}",
            f"warnings: {self.warnings.total()}",
            *(f"  {count} × {message}" for message, count in fields["warnings"].items()),
            f"groups of near-duplicates: {len(groups)}",
            *(f"  {', '.join(group)}" for group in groups),
        ]
        return "\n".join(map(visible, lines))
