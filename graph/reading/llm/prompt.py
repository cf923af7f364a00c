"""What a model is told: the templates beside this file, filled in."""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from graph.reading.llm.schema import answer_schema
from ontology import areas

Messages = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked about one document.

    Attributes:
        text: the document's text.
        lang: its language.
        published: day of publication in EDTF, or None.
    """

    text: str
    lang: str
    published: str | None

    def messages(self) -> Messages:
        """Write the messages of a request.

        The form of the answer is written out for every server: some take a schema and pass over it.
        """
        return [{"role": "system", "content": _instructions()}, {"role": "user", "content": self._document()}]

    def _document(self) -> str:
        # Nobody can write the code into a text before the text is written: the marks cannot be forged from within.
        code = hashlib.sha256(self.text.encode()).hexdigest()[:16]
        published = self.published or "not stated"
        return _template("document.md").substitute(lang=self.lang, published=published, code=code, text=self.text)


@cache
def version() -> str:
    """Digest of all that is asked whatever the document: another one makes earlier answers void."""
    return hashlib.sha256((_instructions() + _template("document.md").template).encode()).hexdigest()


@cache
def _instructions() -> str:
    listed = "\n".join(f"  {area.id}: {area.labels['en']}" for area in areas().values())
    schema = json.dumps(answer_schema(), ensure_ascii=False)
    return _template("instructions.md").substitute(areas=listed, schema=schema)


def _template(name: str) -> Template:
    return Template(Path(__file__).with_name(name).read_text(encoding="utf-8"))
