"""People of a foreign file as a record: a document of the lines that were used, and what they say.

First the file itself, then each body and each person with names and country, after a person the posts, each with all
that says it: some lines come more than once, so that every fact has one passage.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from graph.documents import MAXIMUM_BYTES
from graph.errors import BadGraphFile
from ontology.record import Agency, Document, Evidence, Lang, Mention, Official, Post, Record

from .people import SPLIT, Held, Name, Party, People
from .things import Thing, Value


class Origin(NamedTuple):
    """What a file tells of itself, as far as it does: values are lines of the document as well."""

    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    says: tuple[Value, ...]


def record(people: People, origin: Origin, id: str, language: str) -> Record:
    """Put down what a file tells of people.

    Args:
        people: what was found.
        origin: what the file tells of itself.
        id: of the document.
        language: of the document.

    Raises:
        BadGraphFile: more than a document may have.
    """
    return _Recording(people, origin).record(id, Lang(language))


class _Text:
    """The document's text, block by block."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._length = 0

    def __str__(self) -> str:
        return "\n\n".join(self._blocks) + "\n"

    def add(self, values: Iterable[Value]) -> Mention:
        """Write lines, each once, as a block."""
        block = "\n".join(dict.fromkeys(value.line for value in values))
        start = self._length
        self._blocks.append(block)
        self._length += len(block) + 2
        return Mention(start=start, end=start + len(block), quote=block)


class _Recording:
    def __init__(self, people: People, origin: Origin) -> None:
        self._people, self._origin = people, origin
        self._text = _Text()
        self._agencies: dict[Thing, Agency] = {}

    def record(self, id: str, language: Lang) -> Record:
        if self._origin.says:
            self._text.add(self._origin.says)
        for thing in (item.body.thing for held in self._people.held.values() for item in held if item.body):
            if thing not in self._agencies:
                self._agencies[thing] = self._agency(f"g{len(self._agencies) + 1}", self._people.parties[thing])
        officials = [
            self._official(f"o{number}", self._people.parties[thing], held)
            for number, (thing, held) in enumerate(self._people.held.items(), 1)
        ]
        agencies = list(self._agencies.values())
        codes = {official.country for official in officials} | {agency.country for agency in agencies}
        return Record(
            document=self._document(id, language),
            officials=officials,
            agencies=agencies,
            countries=sorted(code for code in codes if code),
        )

    def _document(self, id: str, language: Lang) -> Document:
        text = str(self._text)
        raw = text.encode()
        if len(raw) > MAXIMUM_BYTES:
            raise BadGraphFile(
                f"what it says of people has {len(raw):,} bytes; a document may have {MAXIMUM_BYTES:,}",
                SPLIT,
            )
        title, publisher, published, url, _ = self._origin
        return Document(
            id=id,
            lang=language,
            title=title,
            publisher=publisher,
            published=published,
            url=url,
            sha256=hashlib.sha256(raw).hexdigest(),
            text=text,
        )

    def _official(self, id: str, party: Party, held: Sequence[Held]) -> Official:
        block = self._block(party)
        posts = [self._post(item) for item in held]
        own = {post.country for post in posts if post.country}
        return Official(
            id=id,
            name=party.names[0].text,
            names=_others(party),
            country=(own.pop() if len(own) == 1 else party.country) or None,
            posts=posts,
            mentions=_mentions(party.names, block),
        )

    def _post(self, held: Held) -> Post:
        block = self._text.add(held.says)
        passage = Evidence(start=block.start, end=block.end, quote=block.quote, rule=f"import/{held.rule}")
        agency = self._agencies[held.body.thing].id if held.body else None
        return Post(title=held.title, agency=agency, country=held.country or None, evidence=[passage])

    def _agency(self, id: str, party: Party) -> Agency:
        block = self._block(party)
        return Agency(
            id=id,
            name=party.names[0].text,
            names=_others(party),
            country=party.country or None,
            mentions=_mentions(party.names, block),
        )

    def _block(self, party: Party) -> Mention:
        return self._text.add([*party.thing.types, *party.says()])


def _mentions(names: Sequence[Name], block: Mention) -> list[Mention]:
    """Where names stand: all that is said of the thing, then the words themselves where they stand as they are."""
    lines = block.quote.split("\n")
    starts = dict(zip(lines, accumulate((len(line) + 1 for line in lines), initial=block.start), strict=False))
    words = [(starts[line] + at, name.text) for name in names for line, at in _places(name)]
    return [block, *(Mention(start=start, end=start + len(text), quote=text) for start, text in dict.fromkeys(words))]


def _places(name: Name) -> Iterator[tuple[str, int]]:
    """The line that has a name, and where: after what says of whom it is, or in quotes."""
    line = name.says[-1].line
    for mark in (": ", '"'):
        at = line.find(mark + name.text)
        if at >= 0:
            yield line, at + len(mark)


def _others(party: Party) -> list[str]:
    return list(dict.fromkeys(name.text for name in party.names if name.text != party.names[0].text))
