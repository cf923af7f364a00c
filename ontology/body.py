"""Bodies known by proper names or acronyms, world-wide or in their country."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from ontology.files import LANGUAGES, document


@dataclass(frozen=True, slots=True)
class Body:
    """A ministry, police, service or organisation that is called by a name of its own.

    Attributes:
        id: slug, such as ``dgsn-ma``.
        country: ISO 3166-1 alpha-2 code; empty for an international body.
        names: by language, names and acronyms, those before it was renamed last.
        formerly: by language, those of its names that it no longer has.
        part_of: id of the body it belongs to; empty where none is known. It is a body of its own.
        merged_into: id of the body that took it over; empty where none did. It stays the body it was.
    """

    id: str
    country: str
    names: Mapping[str, tuple[str, ...]]
    formerly: Mapping[str, tuple[str, ...]]
    part_of: str
    merged_into: str


@cache
def bodies() -> Mapping[str, Body]:
    """All known bodies by id, in the order of the file."""
    return MappingProxyType({id: _body(id, entry) for id, entry in document("bodies.yaml").items()})


def _body(id: str, entry: Mapping[str, Any]) -> Body:
    formerly = {lang: tuple(names) for lang, names in entry.get("formerly", {}).items()}
    found: dict[str, tuple[str, ...]] = {}
    for lang in LANGUAGES:
        read = [name for reader in entry.get("reader", (id,)) for name in _read(lang).get(reader, ())]
        read = [name for name in read if _given(lang).get(name, id) == id]
        if names := dict.fromkeys((*entry.get(lang, ()), *read, *formerly.get(lang, ()))):
            found[lang] = tuple(names)
    return Body(
        id=id,
        country=entry.get("country", ""),
        names=MappingProxyType(found),
        formerly=MappingProxyType(formerly),
        part_of=entry.get("part_of", ""),
        merged_into=entry.get("merged_into", ""),
    )


@cache
def _given(lang: str) -> Mapping[str, str]:
    """Id by name that an entry of the file gives itself: it goes before what the reader takes for another body."""
    return {
        name: id
        for id, entry in document("bodies.yaml").items()
        for name in entry.get(lang, ())
        if entry.get("country", "") == ""
    }


@cache
def _read(lang: str) -> Mapping[str, tuple[str, ...]]:
    """By id, what the reader knows a body by."""
    entries = document(f"lexicon/{lang}/agencies.yaml")
    bodies = [entry for entry in entries if entry["role"] == "body"]
    return {entry["id"]: tuple(dict.fromkeys((*entry["forms"], *entry.get("names", ())))) for entry in bodies}
