"""JSON-LD: what is said of a thing as a JSON object, in the terms of the ontology's context.

Each object begins with `a`, then `id`, as streaming readers want it. A value that no term fits is written out in full,
so that every statement comes back as it was.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypeAlias

from pyoxigraph import Literal, NamedNode, Quad

from graph.linked.describe import TYPE
from graph.linked.literals import JSON, LANGUAGE_STRING, STRING, XSD
from ontology import folder

Context: TypeAlias = Mapping[str, Any]
Thing: TypeAlias = dict[str, Any]
# Statements by subject.
Statements: TypeAlias = dict[str, Sequence[Quad]]
LINK = "@id"
_TEXTS = (STRING, LANGUAGE_STRING)
# Numbers that every reader of JSON keeps as they are.
_EXACT = 2**53
# A base to which addresses can be relative, and an address that comes back the same when it is resolved against it;
# Jena decodes what is percent-encoded then.
_PLAIN_BASE = re.compile(r"https?://[^/?#]+(?:/[^/?#.][^/?#]*)*/")
_RELATIVE = re.compile(r"[\w~-][\w.~-]*(?:/[\w~-][\w.~-]*)+", re.ASCII)


@cache
def vocabulary() -> Context:
    """The context that is generated from the ontology."""
    content = (folder() / "generated/mithaq.context.jsonld").read_text(encoding="utf-8")
    terms: Context = json.loads(content)["@context"]
    return terms


def context(base: str, prefixes: Mapping[str, str]) -> Context:
    """The context of one export: what its addresses start with, prefixes, terms."""
    relative = {"@base": base} if _PLAIN_BASE.fullmatch(base) else {}
    return {**relative, **prefixes, **vocabulary()}


class _Term(NamedTuple):
    """A term, and the values that it is for.

    Attributes:
        name: the key in JSON.
        type: `LINK`, a datatype, or empty for values that need none.
        by_language: texts stand by their language.
        many: always a list.
    """

    name: str
    type: str
    by_language: bool
    many: bool

    def fits(self, value: NamedNode | Literal) -> bool:
        """Whether the term alone tells what kind of value it has."""
        if isinstance(value, NamedNode):
            return self.type == LINK
        if self.by_language:
            return value.datatype.value in _TEXTS
        if self.type:
            return value.datatype.value == self.type and (self.type != JSON or _is_canonical(value.value))
        return isinstance(_plain(value), int) or value.datatype.value == STRING


class Objects:
    """Writes things as JSON objects.

    Args:
        terms: from `context`.
    """

    def __init__(self, terms: Context) -> None:
        self._base: str | None = terms.get("@base")
        self._prefixes = {name: iri for name, iri in terms.items() if isinstance(iri, str) and iri[-1:] in ("/", "#")}
        self._prefixes.pop("@base", None)
        self._common = self._terms(terms)
        classes = {name: entry for name, entry in terms.items() if name[0].isupper()}
        self._classes = {self._iri(entry): name for name, entry in classes.items()}
        self._own = {name: self._terms(entry["@context"]) for name, entry in classes.items() if "@context" in entry}
        self._shortened = lru_cache(1024)(self._shorten)

    def things(self, statements: Statements) -> Iterator[Thing]:
        """What is said of a thing, its parts within it.

        Args:
            statements: of the thing and what belongs to it, the thing first. What nothing links to comes on its own.
        """
        while statements:
            yield self._thing(next(iter(statements)), statements)

    def address(self, iri: str) -> str:
        """An address, relative to the base or with a prefix where it can be."""
        rest = iri[len(self._base) :] if self._base and iri.startswith(self._base) else ""
        return rest if _RELATIVE.fullmatch(rest) else self._shortened(iri)

    def _thing(self, subject: str, statements: Statements) -> Thing:
        said = statements.pop(subject)
        types = [
            quad.object.value for quad in said if quad.predicate.value == TYPE and isinstance(quad.object, NamedNode)
        ]
        names = sorted((self._classes.get(iri) or self._shortened(iri) for iri in types), key=_own_first)
        thing: Thing = {"a": names} if names else {}
        thing["id"] = self.address(subject)
        scopes = [self._own[name] for name in names if name in self._own]
        for quad in said:
            if quad.predicate.value != TYPE:
                self._add(thing, quad, [*scopes, self._common], statements)
        return thing

    def _add(self, thing: Thing, quad: Quad, scopes: Sequence[Mapping[str, list[_Term]]], parts: Statements) -> None:
        predicate, object = quad.predicate.value, quad.object
        assert isinstance(object, NamedNode | Literal)
        terms = (term for scope in scopes for term in scope.get(predicate, ()))
        term = next((term for term in terms if term.fits(object)), None)
        if term is None or (term.type == JSON and term.name in thing):
            _put(thing, self._shortened(predicate), self._whole(object, parts), many=False)
        elif term.by_language:
            language = getattr(object, "language", None) or "@none"
            _put(thing.setdefault(term.name, {}), language, object.value, term.many)
        else:
            _put(thing, term.name, self._short(object, parts), term.many)

    def _short(self, value: NamedNode | Literal, parts: Statements) -> Any:  # noqa: ANN401 - any JSON
        """A value of which its term tells the type."""
        if isinstance(value, NamedNode):
            return self._thing(value.value, parts) if value.value in parts else self.address(value.value)
        return json.loads(value.value) if value.datatype.value == JSON else _plain(value)

    def _whole(self, value: NamedNode | Literal, parts: Statements) -> Any:  # noqa: ANN401 - any JSON
        """A value with its type."""
        if isinstance(value, NamedNode):
            linked = self._short(value, parts)
            return linked if isinstance(linked, dict) else {"id": linked}
        if value.language:
            return {"@value": value.value, "@language": value.language}
        plain = _plain(value)
        if isinstance(plain, int) or value.datatype.value == STRING:
            return plain
        return {"@type": self._shortened(value.datatype.value), "@value": plain}

    def _terms(self, terms: Context) -> Mapping[str, list[_Term]]:
        """Terms by the predicate that they stand for."""
        found: dict[str, list[_Term]] = defaultdict(list)
        for name, entry in terms.items():
            iri = self._iri(entry)
            if name[0] != "@" and iri[-1:] not in ("/", "#", ""):
                found[iri].append(self._term(name, entry if isinstance(entry, dict) else {}))
        return found

    def _term(self, name: str, entry: Context) -> _Term:
        type, containers = str(entry.get("@type", "")), entry.get("@container", ())
        datatype = JSON if type == "@json" else type if type == LINK else self._expand(type)
        return _Term(name, datatype, "@language" in containers, "@set" in containers)

    def _iri(self, entry: object) -> str:
        iri = entry["@id"] if isinstance(entry, dict) else entry
        return self._expand(iri) if isinstance(iri, str) else ""

    def _expand(self, name: str) -> str:
        prefix, colon, local = name.partition(":")
        return self._prefixes[prefix] + local if colon and prefix in self._prefixes else name

    def _shorten(self, iri: str) -> str:
        """An address of a vocabulary with its prefix."""
        for prefix, start in self._prefixes.items():
            if iri.startswith(start) and not iri.startswith("//", len(start)):
                return f"{prefix}:{iri[len(start) :]}"
        return iri


def _own_first(name: str) -> tuple[bool, str]:
    return ":" in name, name


def _put(thing: Thing, key: str, value: object, many: bool) -> None:
    """Add a value to a key; several, or those of a key that may have several, are a list."""
    if key not in thing:
        thing[key] = [value] if many else value
    elif isinstance(thing[key], list):
        thing[key].append(value)
    else:
        thing[key] = [thing[key], value]


def _plain(literal: Literal) -> str | int:
    """The number or truth value that JSON has for it, else the text."""
    text, datatype = literal.value, literal.datatype.value
    if datatype == f"{XSD}boolean" and text in ("false", "true"):
        return text == "true"
    if datatype == f"{XSD}integer" and re.fullmatch(r"0|-?[1-9]\d{0,15}", text) and abs(int(text)) < _EXACT:
        return int(text)
    return text


def _is_canonical(text: str) -> bool:
    """Whether a JSON text is what readers of JSON-LD write it as (RFC 8785)."""
    return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":")) == text
