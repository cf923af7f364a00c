"""A language's calendar words and date forms, compiled from ``ontology/lexicon/LANG/calendar.yaml``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from graph.errors import BadDocument
from graph.reading.dates.model import Kind
from graph.reading.text.normalise import fold, load_yaml
from ontology import folder

Words = Mapping[str, int]
_LETTERS = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"\{(([a-z_]+)\d?)\}")
_END = r"(?![^\W\d_])"
_NUMBERS = {
    "year": r"(?:19|20)\d\d(?!\d|[.,]\d)",
    "hijriyear": r"1[34]\d\d(?!\d)",
    "monthnumber": r"(?:1[0-2]|0?[1-9])(?!\d)",
    "daynumber": r"(?:3[01]|[12]\d|0?[1-9])(?!\d)",
}
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d|[:.,]\d|\s*%)"
_COUNT = r"1?\d{1,2}(?!\d|[.,]\d)"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date: its compiled pattern and what must, or must not, stand before it."""

    id: str
    kind: Kind
    pattern: re.Pattern[str]
    after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The date words of a language.

    Attributes:
        tables: for each kind of word (month, weekday, modifier …) its folded forms and their values.
        units: folded words for week, month, year, decade.
        forms: the ways to write a date.
        starts: folded words with which a date may start.
        clitics: letters that may be joined before such a word.
        never_after: what makes a date word something else ("every Tuesday").
        approximately: what makes a date approximate.
        equals: what joins a Hijri day to its Gregorian equal.
        capitals: months and weekdays count only with a capital letter.
        week_starts: first day of the week, Monday 1.
        labels: words that stand beside the day in a dateline ("published").
    """

    tables: Mapping[str, Words]
    units: Mapping[str, str]
    forms: tuple[Form, ...]
    starts: frozenset[str]
    clitics: str
    never_after: re.Pattern[str]
    approximately: re.Pattern[str]
    equals: re.Pattern[str]
    capitals: bool
    week_starts: int
    labels: frozenset[str]


def words(text: str) -> str:
    """Folded words with single spaces."""
    return " ".join(fold(text).split())


def _alternatives(entries: list[str]) -> str:
    longest_first = sorted({words(entry) for entry in entries}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


def _months(table: Mapping[int, list[str]]) -> str:
    """Every month, alone or with its other name after it: كانون الثاني/يناير."""
    named = (f"(?:{_alternatives(names)}){_END}" for names in table.values())
    return "|".join(rf"{one}(?:\.(?=\s*\d))?(?:\s*[/(]\s*{one}\)?|\s+{one})?" for one in named)


def _slots(data: Mapping[str, Any]) -> dict[str, str]:
    def entries(name: str) -> list[str]:
        return [entry for group in data.get(name, {}).values() for entry in group]

    slots = {
        name: f"(?:{_alternatives(entries(name)) or '(?!)'}){_END}"
        for name in ("weekday", "modifier", "unit", "units", "single", "dual", "relative", "season")
    }
    slots |= _NUMBERS
    slots["month"] = f"(?:{_months(data['month'])})"
    slots["hijrimonth"] = f"(?:{_alternatives(entries('hijrimonth')) or '(?!)'}){_END}"
    slots["day"] = rf"(?:{_DAY}|(?:{_alternatives(entries('ordinal')) or '(?!)'}){_END})"
    slots["count"] = rf"(?:{_COUNT}|(?:{_alternatives(entries('number'))}){_END})"
    return slots


def _folded_pattern(pattern: str) -> str:
    """Fold the letters of a pattern but not its ASCII syntax; a space stands for any run of them."""
    return "".join(char if char.isascii() else fold(char) for char in pattern).replace(" ", r"\s+")


def _pattern(pattern: str, parts: Mapping[str, str], slots: Mapping[str, str]) -> str:
    while True:
        filled = _SLOT.sub(lambda slot: parts.get(slot[1], slot[0]), pattern)
        if filled == pattern:
            break
        pattern = filled
    return _SLOT.sub(lambda slot: f"(?P<{slot[1]}>{slots[slot[2]]})", _folded_pattern(pattern))


def _before(pattern: str | None, clitics: str) -> re.Pattern[str] | None:
    """Compile what stands right before a date; it is searched in the text that ends there."""
    joined = f"[{clitics}]?" if clitics else ""
    return re.compile(rf"(?<!\w){joined}(?:{_folded_pattern(pattern)})\s*\Z") if pattern else None


def _tables(data: Mapping[str, Any]) -> dict[str, Words]:
    names = ("month", "hijrimonth", "weekday", "modifier", "relative", "season", "ordinal", "number")
    tables: dict[str, Words] = {
        name: {words(form): int(value) for value, forms in data.get(name, {}).items() for form in forms}
        for name in names
    }
    return tables


def _units(data: Mapping[str, Any]) -> dict[str, str]:
    tables = (data.get(name, {}) for name in ("unit", "units", "single", "dual"))
    return {words(form): unit for table in tables for unit, forms in table.items() for form in forms}


def _form(entry: Mapping[str, Any], parts: Mapping[str, str], slots: Mapping[str, str], clitics: str) -> Form:
    compiled = re.compile(_pattern(entry["form"], parts, slots))
    after = _before(parts.get(entry.get("after", ""), entry.get("after")), clitics)
    return Form(entry["id"], cast(Kind, entry.get("kind", "calendar")), compiled, after)


def load(lang: str) -> Mapping[str, Any]:
    """Read a language's calendar file as it is.

    Raises:
        BadDocument: there are no calendar words for `lang`.
    """
    path = folder() / "lexicon" / lang / "calendar.yaml"
    if not path.is_file():
        raise BadDocument(f"no calendar words for language {lang!r}", hint=f"add {path}")
    return cast(Mapping[str, Any], load_yaml(path))


@cache
def calendar(lang: str) -> Calendar:
    """Compile the calendar words of a language, once.

    Raises:
        BadDocument: there are no calendar words for `lang`.
    """
    data, never = load(lang), re.compile(r"(?!)")
    parts, slots, tables, units = data.get("parts", {}), _slots(data), _tables(data), _units(data)
    clitics = "".join(data.get("clitics", []))
    known = [*(word for table in tables.values() for word in table), *units, *map(words, data.get("starts", []))]
    return Calendar(
        tables=tables,
        units=units,
        forms=tuple(_form(entry, parts, slots, clitics) for entry in data["forms"]),
        starts=frozenset(found[0] for word in known if (found := _LETTERS.match(word))),
        clitics=clitics,
        never_after=_before(data.get("never_after"), clitics) or never,
        approximately=_before(data.get("approximately"), clitics) or never,
        equals=re.compile(_folded_pattern(data["equals"])) if "equals" in data else never,
        capitals=bool(data.get("capitals", False)),
        week_starts=int(data.get("week_starts", 1)),
        labels=frozenset(map(words, data.get("labels", []))),
    )
