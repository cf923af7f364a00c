"""A portrait of an entity for a terminal, and as data."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from graph.answers.mentioned import day
from graph.answers.portrait import Portrait
from graph.answers.tables import table
from graph.identity.reference import country_name

MOST_FACTS = 20
_POSTS = ("post", "agency", "country", "first_stated", "last_stated", "documents")


def as_text(portrait: Portrait, width: int) -> str:
    """Write a portrait in at most `width` columns."""
    return "\n".join(section.rstrip("\n") for section in _sections(portrait, width)) + "\n"


def as_data(portrait: Portrait) -> dict[str, Any]:
    """The same as data for JSON."""
    return {
        "id": portrait.node.id,
        "kind": portrait.node.label,
        "name": portrait.name or None,
        "names": {lang: list(names) for lang, names in portrait.names.items()},
        "properties": dict(portrait.properties),
        "ids": list(portrait.ids),
        "mentions": [
            {
                "id": mention.id,
                "document": mention.document,
                "published": day(mention) or None,
                "names": list(mention.names),
                "told": mention.told,
                "rule": mention.rule,
                "score": mention.score,
                "why": mention.why,
                "passage": asdict(passage) if (passage := portrait.passages.get(mention.id)) else None,
            }
            for mention in portrait.mentions
        ],
        "posts": [dict(post) for post in portrait.posts],
        "facts": [asdict(fact) for fact in portrait.facts],
        "conflicts": list(portrait.conflicts),
        "judgements": [asdict(item) for item in portrait.judgements],
    }


def _sections(portrait: Portrait, width: int) -> Iterator[str]:
    yield " ".join(filter(None, (portrait.node.label, portrait.node.id, portrait.name)))
    yield from (f"  {name}: {value}" for name, value in head(portrait))
    if portrait.posts:
        rows = [[str(post[name] if post[name] is not None else "") for name in _POSTS] for post in portrait.posts]
        yield "\nPosts\n" + table(_POSTS, rows, width)
    if portrait.mentions:
        yield "\nMentions\n" + "\n".join(_mentions(portrait))
    if portrait.facts:
        yield "\nFacts\n" + _facts(portrait)
    for title, lines in (("Conflicts", portrait.conflicts), ("Judgements", _judgements(portrait))):
        if lines:
            yield "\n".join(["", title, *(f"  {line}" for line in lines)])


def head(portrait: Portrait) -> Iterator[tuple[str, str]]:
    """What an entity is, beside its kind and id: names by language, country, date …, other ids."""
    yield from ((lang, " / ".join(names)) for lang, names in portrait.names.items())
    for key, value in portrait.properties.items():
        yield key, f"{country_name(value)} ({value})" if key == "country" else value
    if len(portrait.ids) > 1:
        yield "also", ", ".join(portrait.ids[1:])


def _mentions(portrait: Portrait) -> Iterator[str]:
    """Of each mention where it stands and what it calls the entity, its words, and why it is taken to mean it."""
    for number, mention in enumerate(portrait.mentions, 1):
        where = ", ".join(filter(None, (mention.document, day(mention))))
        yield f"[{number}] " + ": ".join(filter(None, (where, " / ".join(mention.names))))
        if passage := portrait.passages.get(mention.id):
            yield f"    «{' '.join(passage.quote.split())}»  {passage.start}–{passage.end}"
        alone = "" if mention.told == portrait.node.id else f"  (by itself {mention.told})"
        yield f"    {mention.rule} {mention.score:.2f}: {mention.why}{alone}"


def _facts(portrait: Portrait) -> str:
    lines = [f"  {fact.type} {fact.other}  {fact.fact}" for fact in portrait.facts[:MOST_FACTS]]
    more = len(portrait.facts) - MOST_FACTS
    return "\n".join([*lines, *([f"  … {more} more; --format json lists all"] if more > 0 else [])])


def _judgements(portrait: Portrait) -> list[str]:
    return [f"{item.id}  {item}" for item in portrait.judgements]
