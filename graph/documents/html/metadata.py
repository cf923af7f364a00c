"""What a page states of itself: title, day of publication, address, publisher, language.

Only what stands in its head (or in the JSON-LD beside it) for this purpose; nothing is guessed from the text.
"""

import json
import re
from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import Any

from lxml.html import HtmlElement

Json = dict[str, Any]

# In the order of trust: what is written for sharing is kept more carefully than the rest.
_PROPERTIES = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title"),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.date",
        "dc.date",
        "date",
        "pubdate",
        "publish-date",
    ),
    "url": ("og:url",),
    "publisher": ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher"),
}
_ARTICLES = re.compile(r"Article$|^(?:Report|BlogPosting|PressRelease|WebPage)$")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SEPARATOR = re.compile(r"\s+[|–—:·»-]\s+")
_LONGEST = 1_000


def metadata(tree: HtmlElement) -> dict[str, str]:
    """Collect what a page states of itself.

    Args:
        tree: the parsed page.
    Returns:
        Those of ``title``, ``published`` (a day), ``url``, ``publisher``, ``lang`` that it states.
    """
    articles = list(_articles(tree))
    days = (*_meta(tree, "published"), *_linked(articles, "datePublished"), *_times(tree))
    stated = {
        "title": (*_meta(tree, "title"), *_linked(articles, "headline"), *_headings(tree)),
        "published": filter(None, map(_day, days)),
        "url": filter(_is_address, (*_canonical(tree), *_meta(tree, "url"), *_linked(articles, "url"))),
        "publisher": (*_meta(tree, "publisher"), *_linked(articles, "publisher")),
        "lang": filter(None, map(_language, tree.xpath("/html/@lang | /html/@xml:lang"))),
    }
    first = {name: next(map(_line, filter(str.strip, values)), "") for name, values in stated.items()}
    heads = (_line(element.text_content()) for element in tree.iter("h1", "h2", "h3"))
    first["title"] = _without_site(first["title"], {*heads, first["publisher"]})
    return {name: value for name, value in first.items() if value}


def _meta(tree: HtmlElement, name: str) -> Iterator[str]:
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content][@property or @name or @itemprop]"):
        key = (element.get("property") or element.get("name") or element.get("itemprop")).lower()
        found.setdefault(key, element.get("content"))
    return (found[key] for key in _PROPERTIES[name] if key in found)


def _canonical(tree: HtmlElement) -> Iterable[str]:
    return list(tree.xpath("//link[@rel='canonical']/@href"))


def _times(tree: HtmlElement) -> Iterable[str]:
    return list(tree.xpath("//time[@pubdate or @itemprop='datePublished']/@datetime"))


def _headings(tree: HtmlElement) -> Iterator[str]:
    """The only main heading, else the title of the window."""
    headings = tree.xpath("//h1[normalize-space()]")
    if len(headings) == 1:
        yield headings[0].text_content()
    yield from (element.text_content() for element in tree.xpath("//head/title | /html/title"))


def _articles(tree: HtmlElement) -> Iterator[Json]:
    """The articles that the page describes in JSON-LD."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            yield from filter(_is_article, _objects(json.loads(script.text or "", strict=False)))
        except (ValueError, RecursionError):
            continue


def _objects(value: object) -> Iterator[Json]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (one for one in (graph if isinstance(graph, list) else ()) if isinstance(one, dict))


def _is_article(item: Json) -> bool:
    types = item.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and _ARTICLES.search(name) for name in names)


def _linked(articles: Iterable[Json], name: str) -> Iterator[str]:
    for article in articles:
        value = article.get(name)
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str):
            yield value


def _day(value: str) -> str | None:
    """The day of a date in ISO 8601; other writings are ambiguous (03/04/2025) and are left."""
    match = _DAY.match(value.strip())
    try:
        return date.fromisoformat(match[0]).isoformat() if match else None
    except ValueError:
        return None


def _language(value: str) -> str | None:
    return re.split("[-_]", value.strip().lower())[0] or None


def _without_site(title: str, known: Container[str]) -> str:
    """A title as it stands over the article: `Rabat: a visit | The Example` is the window's.

    Args:
        title: as stated.
        known: headings of the page, and the name of its publisher.
    """
    for separator in _SEPARATOR.finditer(title):
        if title[: separator.start()] in known or title[separator.end() :] in known:
            return title[: separator.start()]
    return title


def _is_address(value: str) -> bool:
    return value.strip().lower().startswith(("http://", "https://"))


def _line(value: str) -> str:
    return " ".join(value.split())[:_LONGEST]
