"""The words of the world's papers: phrases for days and places, and sentences that say nothing about anybody."""

import random
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeAlias

import yaml

from ontology import areas, countries

from .offices import lands
from .telling import Account
from .words import HERE

Span: TypeAlias = dict[str, Any]


class Text:
    """A text that grows, and tells where what was added stands."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0

    def __str__(self) -> str:
        return "".join(self.parts)

    def add(self, words: str) -> Span:
        start, self.length = self.length, self.length + len(words)
        self.parts.append(words)
        return {"start": start, "end": self.length, "quote": words, "rule": "world"}

    def since(self, start: int) -> Span:
        """The passage from `start` to the end."""
        return {"start": start, "end": self.length, "quote": str(self)[start:], "rule": "world"}


@cache
def sentences() -> Mapping[str, Any]:
    """By language: sentences.yaml."""
    table: Mapping[str, Any] = yaml.safe_load((HERE / "sentences.yaml").read_text(encoding="utf-8"))
    return table


def pieces(pattern: str) -> list[str]:
    """A pattern's plain words and its slots, these in braces."""
    found = []
    for part in pattern.split("{"):
        slot, closed, rest = part.partition("}")
        found += [f"{{{slot}}}", rest] if closed else [slot]
    return [piece for piece in found if piece]


def where_and_when(account: Account, lang: str) -> str:
    """Place and day, as far as told."""
    return " ".join(filter(None, (_place(account, lang), day(account, lang))))


def day(account: Account, lang: str) -> str:
    """The day, days or month of an event in words."""
    forms, months = sentences()[lang]["date"], sentences()[lang]["months"]
    if len(account.start) != 10:
        year, _, month = account.start.partition("-")
        return str(forms["month"].format("", months[int(month) - 1], year) if month else forms["none"])
    start, end = date.fromisoformat(account.start), date.fromisoformat(account.end)
    form = forms["day"] if start == end else forms["span"]
    return str(form.format(start.day, months[start.month - 1], start.year, end.day, months[end.month - 1]))


def filler(lang: str, random: random.Random) -> str:
    """A sentence about the talks that tells nothing of the people."""
    who, does, what, how = (_any(choices, random) for choices in sentences()[lang]["filler"])
    sentence = f"{who} {does} {what} {_any(_areas(lang), random)} {how}. "
    return sentence.replace("{n}", str(2 + int(random.random() * 58)))


def _place(account: Account, lang: str) -> str:
    form = sentences()[lang]["place"]
    if account.city:
        return str(form.format(account.city.names[lang]))
    if not account.country:
        return ""
    country = countries()[account.country].names[lang]
    return f"{lands()[account.country].within} {country}" if lang == "fr" else str(form.format(country))


def _any(choices: Sequence[str], random: random.Random) -> str:
    """As `random.choice`, which is slow for so many."""
    return choices[int(random.random() * len(choices))]


@cache
def _areas(lang: str) -> tuple[str, ...]:
    return tuple(area.labels[lang] for area in areas().values())
