"""The day of publication that an article states above or below its text."""

import datetime
import re

from graph.reading.dates.calendar import Calendar, calendar, words
from graph.reading.dates.edtf import edtf
from graph.reading.dates.find import find
from graph.reading.dates.model import DateSpan

_FIRST_LINES, _LAST_LINES = 8, 4
_SHORT = 90
_WORD = re.compile(r"[^\W\d_]+")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|[Cc]opyright)\D{0,12}((?:19|20)\d\d)")
_LEAD = 1500
_NAME_WORDS = 4
_AGENCY = re.compile(r"\s*\.?\s*\)?\s*(?:\([^()\n]{2,40}\)|[-–—:/]|//)")
_NAMED_AGENCY = re.compile(r"\s*\([^()\n\d]{2,40}\)\s*[-–—:]")
_FULL_STOP = re.compile(r"\.(?:\s+[^\W\d_]|\s*$)")
_PLACE = re.compile(r"[^\W\d_][^\n.,]*(?:,[^\n.,\d]+)?(?:,?\s*D\.?\s?[CF]\.?)?,\s*\w{0,2}\s*$")
_STOP_AND_DASH = re.compile(r"\s?\.\s?[-–—]")
_ARTICLE = 3
_MARKS = "-–—,،•·/"
_SENTENCE = re.compile(r"[.!?؟](?:\s|$)")


def dateline(text: str, lang: str) -> str | None:
    """Find the day of publication stated in the first or last lines of an article.

    Only a day that stands as a dateline counts: on a short line with at most a publisher's name, a time and
    words such as "published", or at the start of a line after a place and before an agency or a dash
    ("RABAT, 14 mars 2025 (MAP) -"). A date in running text never does.

    Args:
        text: the article.
        lang: its language.

    Returns:
        The first such day as EDTF; ``XXXX-05-03`` when it states no year; None when there is none.

    Raises:
        BadDocument: there are no calendar words for `lang`.
    """
    lines = [line.replace("*", "").strip() for line in text.splitlines() if line.strip()]  # no emphasis of Markdown
    words_of = calendar(lang)
    around = [*lines[:_FIRST_LINES], *lines[_FIRST_LINES:][-_LAST_LINES:]]
    for line in (part for whole in around for part in (whole, *_cells(whole))):
        for span in find(line[: 2 * _SHORT], lang):
            if _is_day(span) and _is_dateline(line, span, words_of):
                return _with_year(edtf(span.parsed.first) or "", text, around, lang)
    return None


def _is_dateline(line: str, span: DateSpan, words_of: Calendar) -> bool:
    return any(way(line, span, words_of) for way in (_stands_alone, _opens, _is_cell, _is_labelled))


def _with_year(day: str, text: str, lines: list[str], lang: str) -> str:
    """Complete a day without a year by a line that dates the text too, or by the year of copyright.

    The year of copyright counts where the first weekday named is then that day's.
    """
    if not day.startswith("XXXX-"):
        return day
    stated = _stated_again(day, lines, lang)
    years = set(_COPYRIGHT.findall(text))
    if stated is not None or len(years) != 1:
        return stated or day
    dated = f"{years.pop()}{day[4:]}"
    weekdays = [s.parsed.weekdays[0] for s in find(text[:_LEAD], lang) if s.parsed.weekdays and not s.parsed.direction]
    try:
        fits = weekdays[:1] == [datetime.date.fromisoformat(dated).isoweekday()]
    except ValueError:
        return day
    return dated if fits else day


def _stated_again(day: str, lines: list[str], lang: str) -> str | None:
    """The same day with its year in another line that dates the text: "LIMA, 6 nov" and "Publicado: 6/11/2025"."""
    words_of = calendar(lang)
    for line in lines:
        for span in find(line[: 2 * _SHORT], lang):
            dated = edtf(span.parsed.first) or ""
            if _is_day(span) and dated[4:] == day[4:] and dated != day and _is_dateline(line, span, words_of):
                return dated
    return None


def _cells(line: str) -> list[str]:
    """What bars set apart on a line that is no row of a table: "Tana – mardi 12 mars 2024 | La Une | Politique"."""
    barred = "|" in line and not line.startswith("|")
    return [cell.strip() for cell in line.split("|")] if barred else []


def _is_cell(line: str, span: DateSpan, words_of: Calendar) -> bool:
    """Whether a day with its year stands alone between bars: "Redacción | 7 de mayo de 2025 | Lectura: 2 min."."""
    before, after = line[: span.start].rpartition("|"), line[span.end :].partition("|")
    barred = bool(before[1] or after[1]) and not line.lstrip().startswith("|")
    alone = _names(f"{before[2]} {after[0]}", words_of) == 0 and not before[2].strip(_MARKS + " ").endswith(".")
    return barred and alone and bool(before[1]) and span.parsed.first.year is not None


def _is_labelled(line: str, span: DateSpan, words_of: Calendar) -> bool:
    """Whether a line begins by saying that the day of publication follows: "Publié jeudi 15 février 2024 à …"."""
    named = _WORD.findall(line[: span.start])
    if "|" in line[: span.start]:
        return False
    says = any(len(word) > _ARTICLE for word in named) and _names(" ".join(named), words_of) == 0
    return says and span.parsed.first.year is not None


def _is_day(span: DateSpan) -> bool:
    parsed = span.parsed
    one = parsed.first == parsed.last and not parsed.hijri and parsed.kind == "calendar"
    return one and parsed.first.day is not None and parsed.first.month is not None and not parsed.unit


def _names(words_around: str, words_of: Calendar) -> int:
    """Count the words that are neither calendar words nor words such as "published"."""
    return sum(words(word) not in words_of.labels for word in _WORD.findall(words_around))


def _stands_alone(line: str, span: DateSpan, words_of: Calendar) -> bool:
    """Whether a short line holds little but the day with its year, set off from what else it holds."""
    before, after = line[: span.start].rstrip(), line[span.end :].lstrip()
    short = len(line.strip()) <= _SHORT and not _SENTENCE.search(f"{before} {after}".strip())
    apart = _set_off(before, after, words_of) and (
        not after[:1].isalpha() or _names(_WORD.findall(after)[0], words_of) == 0
    )
    most = _NAME_WORDS if _names(before, words_of) else 2 * _NAME_WORDS  # "Le 18 juillet 2024 – place – publisher"
    return short and apart and span.parsed.first.year is not None and _names(f"{before} {after}", words_of) <= most


def _set_off(before: str, after: str, words_of: Calendar) -> bool:
    """Whether a line starts with the day, or a mark or a word such as "published" stands before it."""
    named = _WORD.findall(before)
    if not before or before[-1] in _MARKS or (before[-1] == ":" and not after):
        return True  # "Rabat: 14 March 2025" says nothing more
    labelled = bool(named) and _names(named[-1], words_of) == 0
    return labelled and (before[-1].isalpha() or before[-1] == ":")


def _opens(line: str, span: DateSpan, words_of: Calendar) -> bool:
    """Whether a line begins with a place, the day, and an agency or a dash; without a place, a full stop and a dash."""
    before = line[: span.start]
    named = _WORD.findall(before.rpartition(",")[0] if _PLACE.match(before) else before)
    if not before.strip() and span.parsed.first.year is not None and _STOP_AND_DASH.match(line, span.end):
        return True  # "22/05/2025.- The director …"
    if not 0 < len(named) <= _NAME_WORDS or _SENTENCE.search(line[: span.start]):
        return False
    if len(named) > 1 and _names(named[-1], words_of) == 0 and _NAMED_AGENCY.match(line, span.end):
        named.pop()  # "الجزائر في 14 ماي 2024 (وأج) -"
    runs_on = named[0][0].islower() or named[-1][0].islower() or _names(named[-1], words_of) == 0
    if runs_on:
        return False
    with_year = span.parsed.first.year is not None and bool(_PLACE.match(line[: span.start]))
    barred = with_year and "|" not in before and line[span.end :].lstrip().startswith("|")
    return barred or bool(_AGENCY.match(line, span.end)) or (with_year and bool(_FULL_STOP.match(line, span.end)))
